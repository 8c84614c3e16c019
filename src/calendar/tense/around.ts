import { type Sentence, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordSet } from "../../text/index.js";
import type { Tense } from "../expression.js";
import { isBorder, opensClause, tenseBehind } from "./clauses.js";
import { tenseOfOpener } from "./openers.js";
import { isTimetable, tenseOf } from "./verbs.js";

/** Tokens looked at on either side of the mention. */
const BEHIND = 30;
const AHEAD_REACH = 24;

/** What a clause border between verb and mention costs, in tokens. */
const BORDER = 5;

/** Before these a day only says which one: "the March 9 date", "its June 3 deadline". */
const DATED_NOUN = /* @__PURE__ */ wordSet(
  "date deadline election primary runoff vote ballot launch opening referendum trial start",
);
const isAttribute = (tokens: readonly Token[], start: number, end: number): boolean =>
  DATED_NOUN.has(foldAt(tokens, end)) && /^(?:the|a|an|its|their|our|'s)$/.test(foldAt(tokens, start - 1));

/**
 * A cheap guess at the tense around a mention (token indices, `end` exclusive) in its sentence: that of the
 * verb nearest to it, where a clause border on the way counts as several words.
 */
export function tenseAround(tokens: readonly Token[], sentence: Sentence, start: number, end: number): Tense {
  const opened = tenseOfOpener(tokens, sentence, start, end);
  if (opened) return opened;
  if (isNewDay(tokens, start)) return "future";
  if (isCounted(tokens, sentence, start, end)) return "past";
  if (isAttribute(tokens, start, end)) return "none";
  if (opensClause(tokens, sentence, start)) {
    const own = tenseBehind(tokens, sentence, end);
    if (own !== "none") return own;
  }
  let best: Tense = "none";
  let cost = Number.POSITIVE_INFINITY;
  let borders = 0;
  for (let i = start - 1; i >= Math.max(sentence.start, start - BEHIND); i--) {
    if (foldAt(tokens, i) === "of" && borders === 0 && /^(?:ahead|advance)$/.test(foldAt(tokens, i - 1)))
      return "future";
    const tense = isTimetable(tokens, i) ? "future" : isAftermath(tokens, i) ? "past" : tenseOf(tokens, i);
    if (tense !== "none") {
      best = tense;
      cost = start - i + borders * BORDER;
      break;
    }
    if (foldAt(tokens, i) === ":" && !isClock(tokens, i)) break;
    if (isBorder(foldAt(tokens, i))) borders++;
  }
  // "who will be sworn in on Monday, asked": a comma closes the clause that its pronoun opened.
  if (best !== "none" && borders === 0 && foldAt(tokens, end) === "," && inRelative(tokens, sentence, start))
    return best;
  borders = 0;
  for (let i = end; i < Math.min(sentence.end, end + AHEAD_REACH); i++) {
    if (foldAt(tokens, i) === ":" || foldAt(tokens, i) === ";") break;
    // "led on Tuesday with 48 percent, and will meet …": behind a verb of its own a comma ends the clause.
    const near = i - end + 2 + Math.max(0, best === "none" ? borders - 1 : borders) * BORDER;
    if (near >= cost) break;
    const tense = isSet(tokens, i) ? "future" : tenseOf(tokens, i);
    if (tense !== "none") return tense;
    if (isBorder(foldAt(tokens, i))) borders++;
  }
  return best === "none" ? fallback(tokens, sentence, start, end) : best;
}

/** "is moved to September 14": the day that now holds. */
const isNewDay = (tokens: readonly Token[], start: number): boolean =>
  /^(?:to|until)$/.test(foldAt(tokens, start - 1)) &&
  /^(?:moved|postponed|rescheduled|delayed|off)$/.test(foldAt(tokens, start - 2));

/** "the votes of Tuesday's election are being counted": whose ballots are cast. */
function isCounted(tokens: readonly Token[], sentence: Sentence, start: number, end: number): boolean {
  if (foldAt(tokens, end) !== "'s" || !/^(?:election|elections|primary|runoff)$/.test(foldAt(tokens, end + 1)))
    return false;
  for (let i = Math.max(sentence.start, start - 5); i < Math.min(sentence.end, end + 8); i++)
    if (/^(?:votes|ballots|results|returns|counted)$/.test(foldAt(tokens, i))) return true;
  return false;
}

/** "at work after the collapse of a tower on Thursday": what nobody sets a day for. */
const isAftermath = (tokens: readonly Token[], i: number): boolean =>
  HARMS.has(foldAt(tokens, i)) &&
  [i - 1, i - 2, i - 3].some((at) => /^(?:after|following|since)$/.test(foldAt(tokens, at)));
const HARMS = /* @__PURE__ */ wordSet(
  "collapse shooting shootings attack attacks crash explosion bombing massacre killing killings murder murders earthquake derailment assassination fire flood storm tornado death deaths",
);

/** "2:00 a.m." */
const isClock = (tokens: readonly Token[], i: number): boolean =>
  (shapeAt(tokens, i - 1) & shapeAt(tokens, i + 1) & Shape.Number) !== 0;

function inRelative(tokens: readonly Token[], sentence: Sentence, start: number): boolean {
  for (let i = start - 1; i >= Math.max(sentence.start, start - 16); i--) {
    const fold = foldAt(tokens, i);
    if (fold === "who" || fold === "which") return foldAt(tokens, i - 1) === ",";
    if (fold === "," || fold === ";" || fold === '"') return false;
  }
  return false;
}

/** A headline's infinitive ("Mayors to Meet Friday") and the labels of an advisory ("WHEN: Wednesday") look ahead. */
function fallback(tokens: readonly Token[], sentence: Sentence, start: number, end: number): Tense {
  // "a permit, Friday at noon"
  if (foldAt(tokens, end) === "at" && isHour(tokens, end + 1)) return "future";
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

/** "its Tuesday meeting is at 7" */
const isSet = (tokens: readonly Token[], i: number): boolean =>
  /^(?:is|are)$/.test(foldAt(tokens, i)) && foldAt(tokens, i + 1) === "at" && isHour(tokens, i + 2);

const isHour = (tokens: readonly Token[], i: number): boolean =>
  (shapeAt(tokens, i) & Shape.Number) !== 0 || /^(?:noon|midnight)$/.test(foldAt(tokens, i));

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
