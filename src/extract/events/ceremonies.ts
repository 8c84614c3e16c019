import type { Token } from "../../model/index.js";
import { yearsOf } from "./anniversaries.js";
import { particulars, subject } from "./complement.js";
import { anaphor, type Found, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { holdsHarm } from "./harms.js";
import { HEADS } from "./heads.js";
import { occasion } from "./occasions.js";
import { coveredBy, foldAt, hitAt, isCap, isHyphen, leftEdge, nameRun, type View } from "./view.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const OF_FOR = set("of for");
const SERVICE_AT = set("of for at in");

/** "the 50th anniversary of the march", "the one-year anniversary of Hurricane Zelda": which one, and of what. */
function anniversary(view: View, i: number): Found | null {
  const hyphened = foldAt(view, i - 1) === "year" && isHyphen(view, i - 2);
  const start = hyphened ? i - 3 : i - 1;
  return foldAt(view, i + 1) === "of" && yearsOf(foldAt(view, start)) !== null ? remembered(view, start, i) : null;
}

/** What an anniversary that begins at `start` is of. */
function remembered(view: View, start: number, i: number): Found {
  const article = foldAt(view, i + 2) === "the" ? i + 3 : i + 2;
  // What happened then is a happening of its own beside it.
  const law = hitAt(view, "instruments", article);
  if (law > article) return found(start, law, "named");
  const run = isCap(view, article) && !coveredBy(view, "events", article) ? nameRun(view, article) : article;
  for (let at = article; at <= run && at < view.hi; at++)
    if (HEADS.get(view.tokens[at] as Token) || coveredBy(view, "events", at)) return found(start, i + 1, "described");
  return run > article ? found(start, run, "named") : found(start, i + 1, "dated");
}

/** "State of the Borough Address", "State of Riverton address": a yearly speech under any name. */
function stateAddress(view: View, i: number): Found | null {
  for (let at = i - 2; at >= Math.max(view.lo, i - 7); at--)
    if (foldAt(view, at) === "state" && foldAt(view, at + 1) === "of" && isCap(view, at))
      return found(at, i + 1, "dated");
  return null;
}

/** "his address to a joint session of Congress" */
function toCongress(view: View, i: number): Found | null {
  const joint = foldAt(view, i + 2) === "a" && foldAt(view, i + 3) === "joint" ? i + 6 : i + 2;
  return foldAt(view, i + 1) === "to" && foldAt(view, joint) === "congress" && foldAt(view, i - 1) !== "to"
    ? found(i, joint + 1, "dated")
    : null;
}

/** "at Grace Church", "for the dead": where a service is, or whom it is for. */
function forWhom(view: View, i: number): number {
  const named = particulars(view, i, SERVICE_AT);
  return named === i && foldAt(view, i) === "for" ? subject(view, i, OF_FOR) : named;
}

/** Funerals, inaugurations, celebrations of a life, anniversaries. */
export const ceremony: FrameReader = (view, i, head) => {
  const { lemma } = head;
  const before = foldAt(view, i - 1);
  const next = foldAt(view, i + 1);
  if (lemma === "service") {
    if (before === "prayer" || before === "interfaith" || before === "burial" || before === "graveside")
      return isCap(view, i) ? null : found(i - 1, forWhom(view, i + 1), "dated");
    if (before !== "funeral" && before !== "memorial") return null;
    const whole = particulars(view, i + 1, SERVICE_AT);
    const end = holdsHarm(view, i + 1, whole) ? i + 1 : whole;
    if (end < whole) return found(i - 1, end, "described");
    const named = leftEdge(view, i - 1);
    if (isCap(view, i) && namesIn(view, named, i - 1) > 0 && !view.headline)
      return found(named, Math.max(i + 1, end), "named");
    if (end > i + 1) return found(i - 1, end, "described");
    return anaphor(view, i - 1) ? found(i - 1, i + 1, "anaphor") : found(i - 1, forWhom(view, i + 1), "dated");
  }
  if (lemma === "address" && before === "commencement") return found(i - 1, i + 1, "dated");
  if (lemma === "address") return stateAddress(view, i) ?? toCongress(view, i);
  if (lemma === "birthday") {
    const years = yearsOf(before);
    return years !== null && years >= 50 && foldAt(view, i - 2) === "'s" ? found(i - 3, i + 1, "dated") : null;
  }
  if (lemma === "memorial") {
    const end = next === "for" && !isCap(view, i) ? particulars(view, i + 1, OF_FOR) : i + 1;
    return end > i + 1 ? found(i, end, "dated") : null;
  }
  if (lemma === "celebration") {
    if (next !== "of") return occasion(view, i, head);
    const life = /^(?:his|her|their|the)$/.test(foldAt(view, i + 2)) ? i + 3 : i + 2;
    return /^(?:life|lives)$/.test(foldAt(view, life)) ? found(i, life + 1, "described") : occasion(view, i, head);
  }
  if (lemma === "anniversary") return anniversary(view, i);
  if (lemma.endsWith("centennial")) return next === "of" ? remembered(view, i, i) : occasion(view, i, head);
  if (lemma === "swearing" && foldAt(view, i + 2) === "in" && /^(?:'s|'|his|her|their)$/.test(foldAt(view, i - 1)))
    return found(leftEdge(view, i), i + 3, "dated");
  if (lemma === "swearing")
    return foldAt(view, i + 2) === "in" && foldAt(view, i + 3) === "of" && nameRun(view, i + 4) > i + 4
      ? found(i, nameRun(view, i + 4), "described")
      : null;
  if (/^(?:service|homes?|honors|expenses|directors?)$/.test(next) || isCompound(view, i)) return null;
  const start = leftEdge(view, i);
  const end = particulars(view, i + 1, OF_FOR);
  if (end > i + 1) return found(start, end, "described");
  const inaugural =
    (lemma === "inauguration" || (lemma === "funeral" && next !== "expenses" && next !== "homes")) &&
    (foldAt(view, i - 1) === "presidential" || /^(?:the|his|her|their|your|'s)$/.test(foldAt(view, i - 1)));
  if (namesIn(view, start, i) > 0 || inaugural) return found(start, i + 1, "described");
  return anaphor(view, i) ?? (/^an?$/.test(foldAt(view, i - 1)) ? found(i, i + 1, "dated") : null);
};
