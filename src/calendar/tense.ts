import { type Sentence, Shape, type Token } from "../model/index.js";
import { foldAt, shapeAt } from "./cursor.js";
import type { Tense } from "./expression.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FUTURE = /* @__PURE__ */ words(
  "will shall ll upcoming scheduled slated invited rsvp due join tomorrow begins opens convenes",
);
/** Verbs whose past is not told by "-ed". */
const PAST = /* @__PURE__ */ words(
  "was were had did met said held took began went told came gave made led sent wrote saw spoke won lost became left brought found stood ran rose fell sat " +
    "drew grew chose heard kept knew laid paid sang sold taught thought swore sworn died got built fought flew forgot struck spent understood testified since",
);
/** "-ed" words that are no past tense. */
const NO_PAST = /* @__PURE__ */ words(
  "united need indeed speed hundred proposed related based continued red bed fed need seed feed breed sacred naked exceed proceed succeed",
);
/** Behind "is" or "are" these look ahead: "is expected", "are set to". */
const AHEAD = /* @__PURE__ */ words(
  "scheduled slated expected set due planned invited asked poised projected required slotted to",
);
const BE = /* @__PURE__ */ words("is are be being re m");

/** Tokens looked at on either side of the mention. */
const BEHIND = 30;
const AHEAD_REACH = 24;
/** What a clause border between verb and mention costs, in tokens. */
const BORDER = 5;

/** The tense of one token, "none" where it is no verb we know. */
function tenseOf(tokens: readonly Token[], i: number): Tense {
  const { fold, shape } = tokens[i] as Token;
  if (!(shape & Shape.Word)) return "none";
  if (fold === "to") return isAimed(tokens, i) ? "future" : "none";
  if (fold === "set")
    return foldAt(tokens, i + 1) === "for" || (BE.has(foldAt(tokens, i - 1)) && foldAt(tokens, i + 1) === "to")
      ? "future"
      : "none";
  if (FUTURE.has(fold))
    return fold === "due" && foldAt(tokens, i + 1) === "to" && !BE.has(foldAt(tokens, i - 1)) ? "none" : "future";
  const past = PAST.has(fold) || (fold.length > 3 && fold.endsWith("ed") && !NO_PAST.has(fold));
  return past ? tenseOfParticiple(tokens, i) : "none";
}

/** "to be held" and "will be opened" lie ahead, "is expected" too, "have met" behind; "-ed" before a noun says little. */
function tenseOfParticiple(tokens: readonly Token[], i: number): Tense {
  const before = foldAt(tokens, i - 1);
  if (before === "be" || before === "being") return "future";
  if (BE.has(before)) return AHEAD.has(foldAt(tokens, i)) ? "future" : "none";
  if (before === "-" || before === "the" || before === "a" || before === "an" || before === "of") return "none";
  return "past";
}

/** "are to meet", "plans to", "set to": an infinitive that is meant to happen. */
function isAimed(tokens: readonly Token[], i: number): boolean {
  const before = foldAt(tokens, i - 1);
  if (BE.has(before) || AHEAD.has(before)) return true;
  return /^(?:plan|plans|planning|hope|hopes|intend|intends|expect|expects|want|wants|going|ready|prepare|prepares|gear|gears|about)$/.test(
    before,
  );
}

/** What is set for a day: "sentencing for Oct. 15". */
const APPOINTED = /* @__PURE__ */ words("set scheduled slated planned sentencing trial hearing vote");

/** "until September 23", "beginning in August", "since March": the word before the mention says it. */
function tenseOfOpener(tokens: readonly Token[], start: number): Tense | null {
  const before = foldAt(tokens, start - 1) === "the" ? foldAt(tokens, start - 2) : foldAt(tokens, start - 1);
  if (before === "until" || before === "till" || before === "by" || before === "through") return "future";
  if (before === "since") return "past";
  if (before === "before") return "none";
  if (before === "for" && APPOINTED.has(foldAt(tokens, start - 2))) return "future";
  const opener = before === "in" || before === "on" ? foldAt(tokens, start - 2) : before;
  return opener === "beginning" || opener === "starting" || opener === "effective" ? "future" : null;
}

const isBorder = (fold: string) =>
  fold === "," ||
  fold === ";" ||
  fold === '"' ||
  fold === "that" ||
  fold === "which" ||
  fold === "who" ||
  fold === "after" ||
  fold === "before" ||
  fold === "-";

/**
 * A cheap guess at the tense around a mention (token indices, `end` exclusive) in its sentence: that of the
 * verb nearest to it, where a clause border on the way counts as several words.
 */
export function tenseAround(tokens: readonly Token[], sentence: Sentence, start: number, end: number): Tense {
  const opened = tenseOfOpener(tokens, start);
  if (opened) return opened;
  let best: Tense = "none";
  let cost = Number.POSITIVE_INFINITY;
  let borders = 0;
  for (let i = start - 1; i >= Math.max(sentence.start, start - BEHIND); i--) {
    const tense = tenseOf(tokens, i);
    if (tense !== "none") {
      best = tense;
      cost = start - i + borders * BORDER;
      break;
    }
    if (foldAt(tokens, i) === ":") break;
    if (isBorder(foldAt(tokens, i))) borders++;
  }
  borders = 0;
  for (let i = end; i < Math.min(sentence.end, end + AHEAD_REACH); i++) {
    if (foldAt(tokens, i) === ":") break;
    const near = i - end + 2 + Math.max(0, borders - 1) * BORDER;
    if (near >= cost) break;
    const tense = tenseOf(tokens, i);
    if (tense !== "none") return tense;
    if (isBorder(foldAt(tokens, i))) borders++;
  }
  return best === "none" ? fallback(tokens, sentence, start) : best;
}

/** A headline's infinitive ("Mayors to Meet Friday") and the labels of an advisory ("WHEN: Wednesday") look ahead. */
function fallback(tokens: readonly Token[], sentence: Sentence, start: number): Tense {
  const first = foldAt(tokens, sentence.start);
  if ((first === "when" || first === "date" || first === "where") && foldAt(tokens, sentence.start + 1) === ":")
    return "future";
  const label =
    sentence.start > 1 && foldAt(tokens, sentence.start - 1) === ":" ? foldAt(tokens, sentence.start - 2) : "";
  if (label === "when" || label === "date") return "future";
  for (let i = Math.max(sentence.start, start - BEHIND); i < start; i++) {
    if (foldAt(tokens, i) !== "to") continue;
    const next = foldAt(tokens, i + 1);
    if (
      shapeAt(tokens, i + 1) & Shape.Word &&
      !/^(?:the|a|an|its|their|his|her|our|this|that|these|all|be)$/.test(next) &&
      isHeadline(tokens, sentence)
    )
      return "future";
  }
  return "none";
}

/** Most words of it begin with a capital. */
function isHeadline(tokens: readonly Token[], { start, end }: Sentence): boolean {
  let capitals = 0;
  let count = 0;
  for (let i = start; i < end && i < start + 20; i++) {
    const shape = shapeAt(tokens, i);
    if (!(shape & Shape.Word)) continue;
    count++;
    if (shape & Shape.Cap) capitals++;
  }
  return capitals * 2 > count;
}
