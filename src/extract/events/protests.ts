import { particulars } from "./complement.js";
import { anaphor, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { coveredBy, foldAt, isCap, isName, leftEdge, nameRun, type View } from "./view.js";
import { DETERMINERS, isDayWord, PLAIN } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const FOR = set("for on against in at");

/** Marches, rallies, vigils: named, or said what for or where. */
export const protest: FrameReader = (view, i, { lemma, plural }) => {
  const next = foldAt(view, i + 1);
  const cap = isCap(view, i);
  if (lemma === "march" && plural && !cap)
    return isDayBehind(view, i + 1) || dayBefore(view, i) ? found(leftEdge(view, i - 1), i + 1, "dated") : null;
  if (lemma === "march" && (!cap || /^\d/.test(next) || next === ",")) return null;
  // The march and the body that called it bear one name: "the March for …" is the march.
  const body = coveredBy(view, "organizations", i, 2) && !(lemma === "march" && foldAt(view, i - 1) === "the");
  if (isCompound(view, i) || body) return null;
  const quoted = quotedName(view, i);
  if (quoted) return quoted;
  const start = leftEdge(view, i);
  const names = namesIn(view, start, i, PLAIN);
  // "Mayor March", "Ellen March" are persons: a march of that form has an article or an owner.
  // "… Economic Empowerment Demonstration" is a programme.
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
  const end = particulars(view, i + 1, FOR);
  return end > i + 1 && (next === "in" || next === "at" || lemma === "vigil")
    ? found(start, end, "described")
    : (anaphor(view, i) ?? (plural || names > 0 ? null : found(start, i + 1, "dated")));
};

const LONGEST_QUOTED = 8;

/** The "Take Back Our Streets" rally: its name is what stands in quotation marks. */
function quotedName(view: View, i: number) {
  if (foldAt(view, i - 1) !== '"') return null;
  for (let at = i - 3; at >= Math.max(view.lo, i - LONGEST_QUOTED); at--)
    if (foldAt(view, at) === '"') return isName(view, at + 1) ? found(at + 1, i - 1, "named") : null;
  return null;
}

function isOwned(view: View, start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (foldAt(view, at) === "'s" || foldAt(view, at) === "'") return true;
  return DETERMINERS.has(foldAt(view, start - 1));
}

/** "a prayer vigil for tomorrow night", "a candlelight vigil on Monday". */
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
