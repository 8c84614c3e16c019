import { particulars, subject } from "./complement.js";
import { anaphor, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { holdsHarm } from "./harms.js";
import { quotedBefore } from "./quoted.js";
import { foldAt, hitOver, isCap, isName, leftEdge, nameRun, type View } from "./view.js";
import { DETERMINERS, isDayWord, PLAIN } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const FOR = set("for on against in at");
const CAUSE = set("for against");

/** Marches, rallies, vigils: named, or said what for or where. */
export const protest: FrameReader = (view, i, { lemma, plural }) => {
  const next = foldAt(view, i + 1);
  const cap = isCap(view, i);
  if (lemma === "march" && plural && !cap)
    return isDayBehind(view, i + 1) || dayBefore(view, i) ? found(leftEdge(view, i - 1), i + 1, "dated") : null;
  if (lemma === "march" && !cap) return onFoot(view, i);
  if (lemma === "march" && (/^\d/.test(next) || next === ",")) return null;
  const body = hitOver(view, "organizations", i, 2);
  // The march and the body that called it bear one name: "the March for …" is the march.
  if (body && lemma === "march" && !plural && !/^(?:of|from|by|with)$/.test(foldAt(view, body.start - 2)))
    return DETERMINERS.has(foldAt(view, body.start - 1)) || isDayPossessed(view, body.start)
      ? found(body.start, body.end, "dated")
      : null;
  if (isCompound(view, i) || body) return null;
  const quoted = quotedBefore(view, i);
  if (quoted >= 0) return found(quoted, i - 1, "named");
  const start = leftEdge(view, i);
  const names = namesIn(view, start, i, PLAIN);
  // "Mayor March", "Ellen March" are persons: a march of that form has an article or an owner.
  // "… Clean Water Demonstration" is a programme.
  if (lemma === "demonstration" && cap && names > 0) return null;
  if (lemma === "march" && names > 0 && next !== "for" && next !== "on" && !isOwned(view, start, i)) return null;
  if (cap && names > 0 && !view.headline) {
    const end =
      !isDayWord(foldAt(view, i + 2)) && (next === "for" || next === "on" || next === "against")
        ? Math.max(i + 1, nameRun(view, i + 2) === i + 2 ? 0 : nameRun(view, i + 2))
        : i + 1;
    return found(start, end, "named");
  }
  const cause = DETERMINERS.has(foldAt(view, i + 2)) ? i + 3 : i + 2;
  if (cap && (next === "for" || next === "on") && isCap(view, i + 2) && isName(view, cause) && !view.headline)
    return found(i, nameRun(view, cause), "named");
  if (lemma === "march") return null;
  if (isDayBehind(view, i + 1) && start < i) return found(start, i + 1, "described");
  const whole = particulars(view, i + 1, FOR);
  const end = holdsHarm(view, i + 1, whole) ? i + 1 : whole;
  if (end < whole && lemma === "vigil") return found(start, end, "described");
  if (end > i + 1 && !plural && /^(?:for|against)$/.test(next)) return found(start, end, "dated");
  // "a rally against gun violence is set for Monday"
  const about = end === i + 1 && !plural && !cap ? subject(view, i + 1, CAUSE) : i + 1;
  if (about > i + 1 && names === 0) return found(start, about, "dated");
  return end > i + 1 && (next === "in" || next === "at" || lemma === "vigil")
    ? found(start, end, "described")
    : (anaphor(view, i) ?? (plural || names > 0 ? null : found(start, i + 1, "dated")));
};

/** "tomorrow's", "Saturday's" right before token `i`. */
const isDayPossessed = (view: View, i: number): boolean =>
  foldAt(view, i - 1) === "'s" && isDayWord(foldAt(view, i - 2));

const WHERE = set("for on against in at to through");
const ON_FOOT = set("candlelight peace protest silent unity solidarity funeral torchlight freedom anti-violence walk");

/** "a candlelight march on October 18", "the march in Dover on Sunday": a march in small letters, by its day. */
export function onFoot(view: View, i: number) {
  const named = isName(view, i - 1) ? leftEdge(view, i) : i;
  if (namesIn(view, named, i, PLAIN) > 1) return found(named, i + 1, "dated");
  const kind = ON_FOOT.has(foldAt(view, i - 1)) ? i - 1 : i;
  if (!DETERMINERS.has(foldAt(view, kind - 1)) && !isDayPossessed(view, kind)) return null;
  const end = particulars(view, i + 1, WHERE);
  return kind < i || isDayBehind(view, end) || isDayPossessed(view, kind) ? found(kind, end, "dated") : null;
}

function isOwned(view: View, start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (foldAt(view, at) === "'s" || foldAt(view, at) === "'") return true;
  return DETERMINERS.has(foldAt(view, start - 1));
}

/** "a prayer vigil for tonight", "a candlelight vigil on Monday". */
function isDayBehind(view: View, i: number): boolean {
  const at = /^(?:for|on)$/.test(foldAt(view, i)) ? i + 1 : i;
  return isDayWord(foldAt(view, at)) || /^(?:today|tonight|tomorrow)$/.test(foldAt(view, at));
}

/** "Monday's immigration marches" */
function dayBefore(view: View, i: number): boolean {
  for (let at = i - 1; at >= Math.max(view.lo, i - 4); at--)
    if (foldAt(view, at) === "'s") return isDayWord(foldAt(view, at - 1));
  return false;
}
