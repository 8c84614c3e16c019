import { Shape, type Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { ORDINAL_WORDS, TENS_WORDS } from "./words.js";

/** The value of "25th" and the like, else -1. */
export function numeralOrdinalAt(tokens: readonly Token[], i: number): number {
  const fold = foldAt(tokens, i);
  if (fold.length < 3 || fold.length > 4) return -1;
  const suffix = fold.slice(-2);
  if (suffix !== "th" && suffix !== "st" && suffix !== "nd" && suffix !== "rd") return -1;
  const value = Number(fold.slice(0, -2));
  return Number.isInteger(value) ? value : -1;
}

/** An ordinal in words, "first" to "thirty-first": value and end, or null. */
export function ordinalWordsAt(
  tokens: readonly Token[],
  i: number,
): { readonly value: number; readonly end: number } | null {
  const value = ORDINAL_WORDS.get(foldAt(tokens, i));
  if (value !== undefined) return { value, end: i + 1 };
  const tens = TENS_WORDS.get(foldAt(tokens, i));
  if (tens === undefined) return null;
  const at = foldAt(tokens, i + 1) === "-" ? i + 2 : i + 1;
  const ones = ORDINAL_WORDS.get(foldAt(tokens, at));
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: at + 1 } : null;
}

/** A day of the month, "25", "25th" or in words: value and end, or null. */
export function dayOfMonthAt(
  tokens: readonly Token[],
  i: number,
): { readonly value: number; readonly end: number } | null {
  let value = digitsAt(tokens, i);
  if (value >= 0 && (tokens[i] as Token).fold.length > 2) return null;
  if (value < 0) value = numeralOrdinalAt(tokens, i);
  if (value < 0) {
    const words = ordinalWordsAt(tokens, i);
    return words && words.value <= 31 ? words : null;
  }
  return value >= 1 && value <= 31 ? { value, end: i + 1 } : null;
}

/** The value of a token that is digits only (no comma, point or letters), else -1. */
export function digitsAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (!token || !(token.shape & Shape.Number)) return -1;
  const { fold } = token;
  // The fold drops full stops: "2.5" must not read as 25.
  if (fold.length !== token.end - token.start || fold.length > 4) return -1;
  let value = 0;
  for (let k = 0; k < fold.length; k++) {
    const digit = fold.charCodeAt(k) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
