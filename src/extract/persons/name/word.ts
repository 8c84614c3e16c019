import { type Field, Shape, type Token } from "../../../model/index.js";
import { UNNUMBERED } from "../../../text/index.js";
import type { NameWord } from "../claim.js";
import { HONORIFICS, NEVER_IN_NAMES } from "../words.js";

/** "J.", "JP": initials of given names. */
export const isInitials = (token: Token): boolean =>
  (token.shape & Shape.Initial) !== 0 ||
  ((token.shape & Shape.Dotted) !== 0 && (token.shape & Shape.Upper) !== 0 && token.fold.length <= 3);

/** Whether a token may be a word of a name. */
export function isNameWord(token: Token, shouting: boolean): boolean {
  const { shape, fold } = token;
  if (!(shape & Shape.Word) || !(shape & Shape.Cap)) return false;
  if (isInitials(token)) return fold !== "us" && fold !== "dc";
  if (shape & Shape.Dotted) return false;
  // An acronym is no name, but where everything is in capitals it may be.
  if (shape & Shape.Upper && !shouting && fold.length > 1 && fold.length <= 4) return false;
  return !NEVER_IN_NAMES.has(token) && !HONORIFICS.has(token) && fold !== "'s";
}

/** The word of a name between two tokens. */
export function wordOf(field: Field, start: number, end: number, kind: NameWord["kind"]): NameWord {
  const text = field.text.slice((field.tokens[start] as Token).start, (field.tokens[end - 1] as Token).end);
  if (end > start + 1) return { fold: foldsBetween(field.tokens, start, end), id: UNNUMBERED, text, kind };
  const { fold, id } = field.tokens[start] as Token;
  return { fold, id, text, kind };
}

const foldsBetween = (tokens: readonly Token[], start: number, end: number): string => {
  let fold = "";
  for (let i = start; i < end; i++) fold += (tokens[i] as Token).fold;
  return fold;
};
