import { anaphor, type Found, type FrameReader, found, namesIn } from "./found.js";
import { foldAt, isCap, leftEdge, nameRun, type View } from "./view.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const BY = set("by of from in");
const COURT = set("court courts circuit");

/** A court's ruling: the court must be told, behind it or before; a verdict, whose. */
export const ruling: FrameReader = (view, i, { lemma }) => {
  const start = leftEdge(view, i);
  const behind = foldAt(view, i + 1);
  if (lemma === "verdict" || lemma === "conviction") return verdict(view, i, start);
  if (BY.has(behind)) {
    const end = nameRun(view, i + 2);
    if (behind === "by" && /^(?:judge|justice)$/.test(foldAt(view, i + 2)) && end > i + 3)
      return found(start, end, "described");
    for (let at = i + 2; at < end; at++) {
      if (COURT.has(foldAt(view, at)) || (foldAt(view, at) === "v" && behind === "in"))
        return found(namesIn(view, start, i) ? i : start, end, "described");
    }
  }
  for (let at = start; at < i; at++)
    if (COURT.has(foldAt(view, at)) && isCap(view, at) && lemma !== "injunction")
      return found(start, caseEnd(view, i + 1), "described");
  if (caseEnd(view, i + 1) > i + 1) return found(i, caseEnd(view, i + 1), "described");
  if (
    lemma !== "injunction" &&
    foldAt(view, i - 1) === "the" &&
    /^(?:that|which)$/.test(behind) &&
    judgeSits(view, i + 2)
  )
    return found(i, i + 1, "described");
  if (view.headline && behind === "on" && lemma === "ruling" && nameRun(view, i + 2) > i + 2)
    return found(i, nameRun(view, i + 2), "described");
  if (lemma !== "injunction" && courtSits(view, i)) {
    const pointing = anaphor(view, i);
    if (!pointing) return found(start, i + 1, "dated");
  }
  if (lemma === "injunction" && namesIn(view, start, i) === 0 && foldAt(view, i - 1) === "nationwide")
    return found(i - 1, i + 1, "anaphor");
  return anaphor(view, i);
};

const TRIED = set("trial case murder killing death shooting");

/** "the verdict in the trial of X", "the conviction of X", "the X verdict". */
function verdict(view: View, i: number, start: number): Found | null {
  let at = i + 1;
  if (foldAt(view, at) === "in" && foldAt(view, at + 1) === "the") at += 2;
  if (at > i + 1 && TRIED.has(foldAt(view, at))) at++;
  if (at > i + 1 && foldAt(view, at) === "trial") at++;
  // "in the Ellen Roe trial", "in the Roe Trial"
  const tried = at > i + 1 && isCap(view, at) ? nameRun(view, at) : at;
  if (tried > at + 1 && TRIED.has(foldAt(view, tried - 1))) return found(start, tried, "described");
  if (tried > at && TRIED.has(foldAt(view, tried))) return found(start, tried + 1, "described");
  const end = foldAt(view, at) === "of" || foldAt(view, at) === "against" ? nameRun(view, at + 1) : at;
  if (end > at + 1) return found(start, end, "described");
  return namesIn(view, start, i) > 0 ? found(start, i + 1, "dated") : anaphor(view, i);
}

/** "The Supreme Court, in a unanimous ruling yesterday, …" */
function courtSits(view: View, i: number): boolean {
  for (let at = Math.max(view.lo, i - 12); at < i; at++)
    if (COURT.has(foldAt(view, at)) && isCap(view, at)) return true;
  return false;
}

/** "the ruling which District Judge Roe handed down" */
function judgeSits(view: View, i: number): boolean {
  for (let at = i; at < i + 5; at++) if (/^(?:judge|justice|court)$/.test(foldAt(view, at))) return true;
  return false;
}

/** "in X v. Y": its end, or `i`. */
function caseEnd(sentence: View, i: number): number {
  // The full stop of "v." may have been taken for the sentence's.
  const view: View = { ...sentence, hi: Math.min(sentence.tokens.length, sentence.hi + 8) };
  if (foldAt(view, i) !== "in") return i;
  let at = nameRun(view, i + 1);
  if (at === i + 1 || !/^vs?$/.test(foldAt(view, at))) return i;
  at += foldAt(view, at + 1) === "." ? 2 : 1;
  return nameRun(view, at) > at ? nameRun(view, at) : i;
}
