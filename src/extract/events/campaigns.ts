import { Shape, type Token } from "../../model/index.js";
import { anaphor, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { onFoot } from "./protests.js";
import { caps, quotedBefore } from "./quoted.js";
import { coveredBy, foldAt, isCap, isName, leftEdge, nameRun, type View } from "./view.js";
import { DETERMINERS, isDayWord } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const POLITICAL = set(
  "presidential political trump clinton obama biden bush election reelection re-election senate congressional mayoral capital",
);

/** Campaigns and challenges with a name in capitals. */
export const campaign: FrameReader = (view, i, { lemma }) => {
  const quoted = quotedBefore(view, i);
  if (quoted >= 0 && i - 2 > quoted && caps(view, quoted, i - 1)) return found(quoted, i - 1, "named");
  if (lemma === "drive") return null;
  const slogan = isCap(view, i) ? i : sloganBefore(view, i);
  if (slogan < i) return found(slogan, i + 1, "named");
  if (!isCap(view, i) || (view.headline && lemma === "campaign") || coveredBy(view, "organizations", i, 2))
    return lemma === "campaign" ? anaphor(view, i) : null;
  const start = leftEdge(view, i);
  if (isCompound(view, i) || namesIn(view, start, i) < (view.headline ? 2 : 1)) return null;
  for (let at = start; at < i && lemma === "campaign"; at++) if (POLITICAL.has(foldAt(view, at))) return null;
  const next = foldAt(view, i + 1);
  const links = (next === "for" || next === "to" || next === "on") && !isDayWord(foldAt(view, i + 2));
  const end = links ? nameRun(view, i + 2) : i + 2;
  return found(start, end > i + 2 ? end : i + 1, "named");
};

const LONGEST_SLOGAN = 8;
const IN_SLOGAN = set("for of on to the or and a in your it with from not");

/** "the Lights On for Safety campaign": the first word of a name in capitals with a small word inside it, or `i`. */
function sloganBefore(view: View, i: number): number {
  let start = i;
  let small = 0;
  for (let at = i - 1; at >= Math.max(view.lo, i - LONGEST_SLOGAN); at--) {
    const fold = foldAt(view, at);
    if (POLITICAL.has(fold) || !((view.tokens[at] as Token).shape & Shape.Word)) return i;
    if (isCap(view, at)) start = at;
    else if (start > at + 1 || !IN_SLOGAN.has(fold) || !isCap(view, at - 1)) break;
    else small++;
  }
  const whole = start < i - 2 && small > 0 && !view.headline && DETERMINERS.has(foldAt(view, start - 1));
  return whole && !coveredBy(view, "organizations", start, 2) ? start : i;
}

const CAUSE = set("action remembrance awareness recognition service mourning prayer unity");

/** "Earth Day and Black History Month" are two. */
function behindOther(view: View, start: number, head: number): number {
  for (let at = head - 1; at > start; at--)
    if (/^(?:and|&)$/.test(foldAt(view, at)) && /^(?:day|week|month)$/.test(foldAt(view, at - 1))) return at + 1;
  return start;
}

/** "National Community Development Week": what a body or a country keeps. */
const WIDE = set("national international world global");

const MOURNED = /^(?:mourning|remembrance|prayer|service)$/;

/** "a statewide day of mourning", by the day it is. */
function ofMourning(view: View, i: number) {
  const wide = /^(?:statewide|citywide|national|official)$/.test(foldAt(view, i - 1)) ? i - 1 : i;
  const article = /^(?:an?|the)$/.test(foldAt(view, wide - 1)) && foldAt(view, i + 1) === "of";
  return article ? found(wide, i + 3, "dated") : null;
}

/** Days and weeks of action, remembrance, awareness. */
export const day: FrameReader = (view, i) => {
  if (!isCap(view, i)) return MOURNED.test(foldAt(view, i + 2)) ? ofMourning(view, i) : null;
  const start = behindOther(view, leftEdge(view, i), i);
  if (foldAt(view, i + 1) === "of" && CAUSE.has(foldAt(view, i + 2)) && isCap(view, i + 2)) {
    const preposition = foldAt(view, i + 3);
    const end =
      preposition === "for" || preposition === "on" || preposition === "to" || preposition === "against"
        ? nameRun(view, i + 4)
        : i + 4;
    return found(start, end > i + 4 ? end : i + 3, "named");
  }
  const cause = foldAt(view, i - 1);
  if (WIDE.has(foldAt(view, start)) && start < i - 1 && !isCompound(view, i)) return found(start, i + 1, "named");
  return start < i - 1 && (cause === "awareness" || cause === "recognition" || cause === "action") && isCap(view, i - 1)
    ? found(start, i + 1, "named")
    : null;
};

/** "Walk for Clean Creeks", "Ride to End …": a noun behind an article or a verb that takes one. */
export const walk: FrameReader = (view, i) => {
  const next = foldAt(view, i + 1);
  if (!isCap(view, i)) return onFoot(view, i);
  if ((next !== "for" && next !== "to") || !isCap(view, i + 2)) return null;
  const start = leftEdge(view, i);
  const before = foldAt(view, start - 1);
  const noun = DETERMINERS.has(before) || TAKES.has(before) || (start === i && TAKES.has(foldAt(view, i - 1)));
  const end = nameRun(view, i + 2);
  return noun && end > i + 2 ? found(start, end, "named") : null;
};
const TAKES = set("leads led joins join joined hosts host hosted holds hold held announces attends attend during at");

const NOT_BEHIND_WAR = set("veteran veterans memorial era hero heroes effort zone crimes powers on chest");

/** "Veterans of the Korean War": the name begins behind "of". */
function behindOf(view: View, start: number, head: number): number {
  for (let at = head - 1; at > start; at--) {
    if (foldAt(view, at) === "of") return foldAt(view, at + 1) === "the" ? at + 2 : at + 1;
  }
  return start;
}

/** Wars with a name or a place. */
export const war: FrameReader = (view, i, { lemma }) => {
  const start = behindOf(view, leftEdge(view, i), i);
  const next = foldAt(view, i + 1);
  const numeral = /^i{1,2}$/.test(next) ? 1 : 0;
  if (NOT_BEHIND_WAR.has(foldAt(view, i + 1 + numeral)) || next === "-") return null;
  if (lemma === "invasion") {
    const end = next === "of" ? nameRun(view, i + 2) : i + 2;
    return end > i + 2 && isName(view, i + 2) ? found(start, end, "described") : null;
  }
  if (numeral) return foldAt(view, i - 1) === "world" ? found(i - 1, i + 2, "named") : null;
  if (isCompound(view, i) || coveredBy(view, "organizations", i, 2)) return null;
  if (isCap(view, i)) return namesIn(view, start, i) > 0 && !view.headline ? found(start, i + 1, "named") : null;
  const end = next === "in" ? ofOneWar(view, i + 2) : i + 2;
  return end > i + 2 && isName(view, i + 2) ? found(start, end, "described") : null;
};

/** The places behind "war in"; "and the Gulf War" is another. */
function ofOneWar(view: View, i: number): number {
  const end = nameRun(view, i);
  for (let at = i + 1; at < end; at++)
    if (foldAt(view, at) === "and" && /^(?:war|invasion)$/.test(foldAt(view, end - 1))) return at;
  return end;
}

/** A state's withdrawal from an agreement. */
export const withdrawal: FrameReader = (view, i) => {
  if (foldAt(view, i + 1) !== "from") return null;
  const end = nameRun(view, i + 2);
  for (let at = i + 2; at < end; at++) {
    if (/^(?:agreement|accord|accords|treaty|pact|partnership|deal|compact)$/.test(foldAt(view, at)))
      return found(leftEdge(view, i), end, "described");
  }
  return null;
};
