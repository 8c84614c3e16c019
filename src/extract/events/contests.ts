import { particulars } from "./complement.js";
import { anaphor, counts, type FrameReader, found, namesIn } from "./found.js";
import { foldAt, isCap, isHyphen, leftEdge, type View } from "./view.js";
import { isDayWord, MONTHS, PLAIN } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const AT = set("at in");
const CANDIDATES = set(
  "presidential mayoral gubernatorial vice-presidential vp candidates democratic republican gop primary",
);

/** "the first presidential debate at Dover College", "the mayoral debate on Monday": whose, or a year. */
export const debate: FrameReader = (view, i) => {
  const start = leftEdge(view, i);
  let whose = counts(view, start, i);
  for (let at = Math.max(view.lo, i - 3); at < i && !whose; at++) whose = CANDIDATES.has(foldAt(view, at));
  const end = particulars(view, i + 1, AT);
  const held = /^an?$/.test(foldAt(view, i - 1)) && foldAt(view, i + 1) === "at" && end > i + 1;
  return whose || held ? found(start, end, "dated") : null;
};

const WORKERS = set("workers drivers nurses writers sanitation transit hospital screenwriters");
const FORCES = /^(?:on|against|in|killed|hit)$/;
/** "a drone strike", "the lightning strike" are other things. */
const OTHER_STRIKES = set("drone air missile lightning military first bird pay rent hunger three climate retaliatory");
const BEHIND_STRIKE = set("down force forces team zone zones a an the at on out back against");

/** "the teachers' strike in Dover", "Monday's transit strike": whose it is. */
export const strike: FrameReader = (view, i, { lemma, plural }) => {
  const before = foldAt(view, i - 1);
  const next = foldAt(view, i + 1);
  const owned = before === "'" || before === "'s" || WORKERS.has(before);
  const workers = before === "'" || WORKERS.has(before);
  const behind = BEHIND_STRIKE.has(next) && !(workers && /^(?:a|an|the|at)$/.test(next)) && !isDayBehind(view, i + 1);
  if (OTHER_STRIKES.has(before) || isHyphen(view, i - 1) || behind) return null;
  // "the country's strikes on …" are of arms.
  if (before === "'s" && plural && FORCES.test(next)) return null;
  const start = ownersBefore(view, i);
  if (lemma === "lockout" && start < i && namesIn(view, start, i) > 0) return found(start, i + 1, "described");
  if (owned && start < i) return found(start, particulars(view, i + 1, AT), "described");
  if (before !== "the") return null;
  if (next === "by" && !plural) return found(i, i + 1, "dated");
  return isDayBehind(view, i + 1) || (next === "that" && /^(?:began|started)$/.test(foldAt(view, i + 2)))
    ? found(i, i + 1, "dated")
    : anaphor(view, i);
};

const isDayBehind = (view: View, i: number): boolean =>
  /^(?:on|of)$/.test(foldAt(view, i)) && isCap(view, i + 1) && isDayWord(foldAt(view, i + 1));

/** The first word of "sanitation workers'", "Chicago teachers'" before a head. */
function ownersBefore(view: View, i: number): number {
  let start = i;
  for (let at = i - 1; at >= Math.max(view.lo, i - 4); at--) {
    const fold = foldAt(view, at);
    if (fold === "'" || fold === "'s") continue;
    if (isDayWord(fold) || /^(?:the|an?|this|to|of|on|in|and)$/.test(fold)) break;
    start = at;
  }
  return start;
}

/** "the run-off is set for December 8", "the May 5 run-off". */
export const runOff: FrameReader = (view, i) => {
  const start = leftEdge(view, i - 2);
  return counts(view, start, i, MONTHS) || namesIn(view, start, i - 2, PLAIN) > 0
    ? found(start, i + 1, "described")
    : found(i - 2, i + 1, "dated");
};
