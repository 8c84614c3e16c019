import { type Sentence, Shape, type Token } from "../model/index.js";
import { MAY_END_SENTENCE } from "./abbreviations.js";
import { lastWhere } from "./halving.js";
import { wordClass } from "./word-table.js";

/** A line this long that ends without a full stop is taken to run on in the next one (hard-wrapped text). */
const WRAPPED_LINE = 60;

const closes = (fold: string) => fold === '"' || fold === "'" || fold === ")" || fold === "]";

/**
 * Cuts tokens into sentences: at full stops, question and exclamation marks (with the marks that close
 * behind them), at blank lines, and at line ends that are no hard wraps.
 */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > start && token.shape & Shape.Line && !runsOn(tokens, lineStart, i)) {
      sentences.push({ start, end: i });
      start = i;
    }
    if (token.shape & Shape.Line) lineStart = i;
    const end = i + 1 < tokens.length ? endOfSentence(tokens, start, i) : 0;
    if (end > 0) {
      sentences.push({ start, end });
      start = end;
      i = end - 1;
    }
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

/** The sentence that holds a token. */
export const sentenceAt = (sentences: readonly Sentence[], token: number): Sentence | undefined =>
  sentences[lastWhere(sentences, ({ start }) => start <= token)];

/** Whether the line before `next` was wrapped by width and goes on. */
function runsOn(tokens: readonly Token[], lineStart: number, next: number): boolean {
  const token = tokens[next] as Token;
  if (token.shape & Shape.Paragraph) return false;
  const last = tokens[next - 1] as Token;
  if (last.fold === "." || last.fold === ":" || last.fold === "!" || last.fold === "?") return false;
  const first = tokens[lineStart] as Token;
  if (token.shape & Shape.Word && !(token.shape & Shape.Cap)) return last.end - first.start > WRAPPED_LINE / 2;
  return last.end - first.start >= WRAPPED_LINE && last.end - first.start < 2 * WRAPPED_LINE;
}

/** An ellipsis of one character folds to three full stops. */
const END_MARKS = /* @__PURE__ */ wordClass([".", "!", "?", "..."]);
const isEndMark = (token: Token): boolean => END_MARKS.has(token);

/** A full stop that ends nothing: behind the "v" of a case, or the number of a list's item. */
function isInside(tokens: readonly Token[], start: number, i: number): boolean {
  const before = tokens[i - 1];
  if (!before || (tokens[i] as Token).shape & Shape.Spaced) return false;
  if (before.fold === "v" && !(before.shape & Shape.Cap)) return true;
  const item = i - 1 === start && (before.shape & (Shape.Number | Shape.Line)) === (Shape.Number | Shape.Line);
  return item && before.end - before.start <= 2 && !((tokens[i + 1] as Token).shape & Shape.Line);
}

/** The index behind the sentence from `start` that token `i`, which is not the last, closes; or 0. */
function endOfSentence(tokens: readonly Token[], start: number, i: number): number {
  const token = tokens[i] as Token;
  const fold = token.fold;
  if (isEndMark(token)) {
    // Of several in a row (". . .", "?!") the last decides.
    if (isEndMark(tokens[i + 1] as Token) || (fold === "." && isInside(tokens, start, i))) return 0;
    let end = i + 1;
    while (end < tokens.length && isClosing(tokens, end)) end++;
    if (end >= tokens.length) return end;
    const next = tokens[end] as Token;
    if (!(next.shape & Shape.Spaced)) return 0;
    return opensSentence(tokens, end) ? end : 0;
  }
  if (token.shape & Shape.Dotted && (MAY_END_SENTENCE.has(fold) || token.shape & Shape.Initial)) {
    let end = i + 1;
    while (end < tokens.length && isClosing(tokens, end)) end++;
    if (end >= tokens.length || !startsSentence(tokens[end] as Token, token)) return 0;
    return end;
  }
  return 0;
}

function isClosing(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return closes(token.fold) && !(token.shape & Shape.Spaced);
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.shape & (Shape.Cap | Shape.Number)) return true;
  if (token.shape & Shape.Mark) return true;
  return false;
}

/** Words that open a sentence far more often than they follow an abbreviation in one. */
const OPENERS = /* @__PURE__ */ wordClass(
  "the a an this that these those he she it they we i in on at as for with from by but and if when while after before since our his her its their there mayor mayors today".split(
    " ",
  ),
);
/** Openers that are no surname and no initial either: what an initial may be followed by only in a new sentence. */
const CLEAR_OPENERS = /* @__PURE__ */ wordClass(
  "the this that these those he she it they we but if when while after before since our her its their there".split(" "),
);

const startsSentence = (token: Token, before: Token): boolean =>
  (token.shape & Shape.Cap) !== 0 &&
  (token.shape & Shape.Dotted) === 0 &&
  (before.shape & Shape.Initial ? CLEAR_OPENERS : OPENERS).has(token);
