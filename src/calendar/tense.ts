import { type Sentence, Shape, type Token } from "../model/index.js";
import { foldAt, shapeAt } from "./cursor.js";
import type { Tense } from "./expression.js";
import { isTimetable, tenseOf } from "./verbs.js";

/** Tokens looked at on either side of the mention. */
const BEHIND = 30;
const AHEAD_REACH = 24;
/** What a clause border between verb and mention costs, in tokens. */
const BORDER = 5;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What is set for a day: "sentencing for Oct. 15". */
const APPOINTED = /* @__PURE__ */ words("set scheduled slated planned sentencing trial hearing vote");

/** "until September 23", "beginning in August", "since March": the word before the mention says it. */
function tenseOfOpener(tokens: readonly Token[], sentence: Sentence, start: number, end: number): Tense | null {
  const before = foldAt(tokens, start - 1) === "the" ? foldAt(tokens, start - 2) : foldAt(tokens, start - 1);
  // "By April he was …"
  if (before === "by" && opensClause(tokens, sentence, start) && tenseBehind(tokens, sentence, end) === "past")
    return "past";
  // "until July the chief of …", told of what somebody was
  if (before === "until" && /^(?:the|a|an)$/.test(foldAt(tokens, end))) return "past";
  // "called off Saturday's inauguration"
  if (foldAt(tokens, end) === "'s" && isCalledOff(tokens, start)) return "future";
  if (/^(?:until|till|by|through)$/.test(before) && wasSo(tokens, start)) return "past";
  if (before === "until" || before === "till" || before === "by" || before === "through") return "future";
  // "until midnight on Friday"
  if (
    before === "on" &&
    /^(?:midnight|noon|[ap]|m|pm|am)$/.test(foldAt(tokens, start - 2)) &&
    isDeadline(tokens, start - 3)
  )
    return "future";
  if (before === "since") return "past";
  if (before === "before") return "none";
  if (before === "for" && APPOINTED.has(foldAt(tokens, start - 2))) return "future";
  const opener = before === "in" || before === "on" ? foldAt(tokens, start - 2) : before;
  return opener === "beginning" || opener === "starting" || opener === "effective" ? "future" : null;
}

const isDeadline = (tokens: readonly Token[], i: number): boolean =>
  [i, i - 1, i - 2].some((at) => /^(?:until|till|by)$/.test(foldAt(tokens, at)));

/** Before these a day only says which one: "the August 2 date", "its June 3 deadline". */
const DATED_NOUN = /* @__PURE__ */ words(
  "date deadline election primary runoff vote ballot launch opening referendum trial start",
);
const isAttribute = (tokens: readonly Token[], start: number, end: number): boolean =>
  DATED_NOUN.has(foldAt(tokens, end)) && /^(?:the|a|an|its|their|our|'s)$/.test(foldAt(tokens, start - 1));

/** "she led the department until March", "198 had applied by August 15": the clause before it is over. */
function wasSo(tokens: readonly Token[], start: number): boolean {
  const by = foldAt(tokens, start - 1) === "by";
  for (let i = start - 2; i > start - (by ? 5 : 12); i--) {
    const fold = foldAt(tokens, i);
    if (by ? fold === "had" : HELD.has(fold)) return true;
    if (isBorder(fold)) return false;
  }
  return false;
}
function isCalledOff(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 1; i > start - 4; i--)
    if (/^(?:off|canceled|cancelled|postponed|delayed|postpones|cancels)$/.test(foldAt(tokens, i))) return true;
  return false;
}
const HELD = /* @__PURE__ */ words("led was were served chaired ran headed held worked had");

/** Whether nothing but a preposition stands between the mention and the head of its clause: "In January the mayors …". */
function opensClause(tokens: readonly Token[], sentence: Sentence, start: number): boolean {
  const opener = foldAt(tokens, start - 1) === "the" ? start - 2 : start - 1;
  if (!/^(?:in|on|by)$/.test(foldAt(tokens, opener))) return false;
  return opener <= sentence.start || /^[,;"“—-]$/.test(foldAt(tokens, opener - 1));
}

/** Tokens behind a mention that opens its clause in which its verb is looked for. */
const CLAUSE = 8;

/** The tense of the first verb behind a mention that opens its clause. */
function tenseBehind(tokens: readonly Token[], sentence: Sentence, end: number): Tense {
  for (let i = end; i < Math.min(sentence.end, end + CLAUSE); i++) {
    const tense = tenseOf(tokens, i);
    if (tense !== "none") return tense;
    if (isTimetable(tokens, i)) return "future";
    if (i > end && isBorder(foldAt(tokens, i))) {
      const behind = behindAside(tokens, sentence, i);
      return behind > i ? tenseBehind(tokens, sentence, behind) : "none";
    }
  }
  return "none";
}

/** "In the fall Secretary Roe, who was once a mayor, will return": the token behind what stands between commas, or `i`. */
function behindAside(tokens: readonly Token[], sentence: Sentence, i: number): number {
  if (
    foldAt(tokens, i) !== "," ||
    !/^(?:who|which|whose|once|then|now|a|an|the|former|formerly)$/.test(foldAt(tokens, i + 1))
  )
    return i;
  for (let at = i + 2; at < Math.min(sentence.end, i + ASIDE); at++)
    if (foldAt(tokens, at) === ",") return longest(tokens, sentence, at, i);
  return i;
}
const ASIDE = 26;

/** The last comma before the verb, where the aside holds commas of its own. */
function longest(tokens: readonly Token[], sentence: Sentence, comma: number, i: number): number {
  for (let at = comma; at < Math.min(sentence.end, i + ASIDE); at++)
    if (foldAt(tokens, at) === "," && /^(?:will|is|are|was|were|has|have|had|shall)$/.test(foldAt(tokens, at + 1)))
      return at + 1;
  return comma + 1;
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
  const opened = tenseOfOpener(tokens, sentence, start, end);
  if (opened) return opened;
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
    const tense = isTimetable(tokens, i) ? "future" : tenseOf(tokens, i);
    if (tense !== "none") {
      best = tense;
      cost = start - i + borders * BORDER;
      break;
    }
    if (foldAt(tokens, i) === ":") break;
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
    const tense = tenseOf(tokens, i);
    if (tense !== "none") return tense;
    if (isBorder(foldAt(tokens, i))) borders++;
  }
  return best === "none" ? fallback(tokens, sentence, start) : best;
}

function inRelative(tokens: readonly Token[], sentence: Sentence, start: number): boolean {
  for (let i = start - 1; i >= Math.max(sentence.start, start - 16); i--) {
    const fold = foldAt(tokens, i);
    if (fold === "who" || fold === "which") return foldAt(tokens, i - 1) === ",";
    if (fold === "," || fold === ";" || fold === '"') return false;
  }
  return false;
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
