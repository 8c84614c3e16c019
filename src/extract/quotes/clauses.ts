import { Shape, type Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { isSpeechVerb } from "./words.js";

/** An attribution reaches no further than this from its quotation. */
export const REACH = 48;

/** A paragraph is not followed back further than this. */
const FAR = 400;

/** A signature under a quotation has no more words than this. */
export const SIGNATURE = 24;

export const isVerbAt = (tokens: readonly Token[], i: number): boolean =>
  isSpeechVerb(foldAt(tokens, i), foldAt(tokens, i + 1));
export const isBreak = (fold: string) => fold === "." || fold === "!" || fold === "?" || fold === "\u2026";
export const isCap = (token: Token | undefined) => token !== undefined && (token.shape & Shape.Cap) !== 0;

/** The first verb of speech in lower case from `from` on, before `end`; -1 where there is none. */
export function nextVerb(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (isVerbAt(tokens, i) && !isCap(tokens[i])) return i;
  return -1;
}

/** The end of the sentence, the line's paragraph or the next quotation, whichever comes first. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  const limit = Math.min(tokens.length, from + REACH);
  for (let i = from; i < limit; i++) {
    const token = tokens[i] as Token;
    if (isBreak(token.fold) || token.fold === '"' || token.fold === ";") return i;
    if (i > from && token.shape & Shape.Paragraph) return i;
  }
  return limit;
}

/** Where the sentence, the paragraph or what follows the quotation before begins, at most `REACH` tokens before `to`. */
export function clauseStart(tokens: readonly Token[], to: number): number {
  const low = Math.max(0, to - REACH);
  for (let i = to - 1; i >= low; i--) {
    const fold = foldAt(tokens, i);
    if (fold === '"' || isBreak(fold)) return i + 1;
    if (startsParagraph(tokens, i)) return i;
  }
  return low;
}

/** Where the sentence with the token `last` begins, not before `low`. */
export function sentenceStart(tokens: readonly Token[], low: number, last: number): number {
  for (let i = last - 1; i > low; i--) if (isBreak(foldAt(tokens, i))) return i + 1;
  return low;
}

/** A paragraph begins at a blank line, and at a line whose forerunner ends as a sentence or a label does. */
function startsParagraph(tokens: readonly Token[], i: number): boolean {
  const { shape } = tokens[i] as Token;
  if (i === 0 || shape & Shape.Paragraph) return true;
  if (!(shape & Shape.Line)) return false;
  const before = foldAt(tokens, i - 1);
  return isBreak(before) || before === ":" || before === '"';
}

/** Where the paragraph with token `i` begins. */
export function lineStart(tokens: readonly Token[], i: number): number {
  const low = Math.max(0, i - FAR);
  let at = i;
  while (at > low && !((tokens[at] as Token).shape & Shape.Paragraph)) at--;
  return at;
}
