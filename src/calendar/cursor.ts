import { Shape, type Token } from "../model/index.js";
import type { DateExpression, Year } from "./expression.js";
import { ORDINAL_WORDS, TENS_WORDS } from "./words.js";

/** A date expression over tokens `start` to `end` (exclusive), and the rule that read it. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  readonly rule: string;
}
/** Reads the expression whose first (for "ago": last) token is `i`, or null. */
export type Reader = (tokens: readonly Token[], i: number) => Reading | null;

export const FIRST_YEAR = 1700;
export const LAST_YEAR = 2100;

/** The folded token at `i`, "" beyond the ends. */
export const foldAt = (tokens: readonly Token[], i: number): string =>
  i >= 0 && i < tokens.length ? (tokens[i] as Token).fold : "";
export const shapeAt = (tokens: readonly Token[], i: number): number =>
  i >= 0 && i < tokens.length ? (tokens[i] as Token).shape : 0;

/** Whether white space stands before token `i`. */
export const isSpaced = (tokens: readonly Token[], i: number): boolean => (shapeAt(tokens, i) & Shape.Spaced) !== 0;

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

/** A four-digit year within the bounds, else -1. */
export function yearDigitsAt(tokens: readonly Token[], i: number): number {
  const value = digitsAt(tokens, i);
  return value >= FIRST_YEAR && value <= LAST_YEAR && (tokens[i] as Token).fold.length === 4 ? value : -1;
}

/** "'17" as a year: its two digits stand glued to an apostrophe at `i`. Up to 2039, else the last century. */
export function apostropheYearAt(tokens: readonly Token[], i: number): number {
  if (foldAt(tokens, i) !== "'" || isSpaced(tokens, i + 1)) return -1;
  const value = digitsAt(tokens, i + 1);
  if (value < 0 || (tokens[i + 1] as Token).fold.length !== 2) return -1;
  return value < 40 ? 2000 + value : 1900 + value;
}

const YEAR_WORDS: ReadonlyMap<string, Year> = /* @__PURE__ */ new Map<string, Year>([
  ["this", "this"],
  ["last", "last"],
  ["next", "next"],
]);

/**
 * The year behind a month, day or season: "2016", ", 2016", "of 2016", "'16", "of last year", "this year".
 * Null where none follows.
 */
export function yearAfter(tokens: readonly Token[], i: number): { readonly year: Year; readonly end: number } | null {
  let at = i;
  const link = foldAt(tokens, at);
  if (link === "," || link === "of") at++;
  if (link === "," && foldAt(tokens, at) === "of") at++;
  const digits = yearDigitsAt(tokens, at);
  // A year on the next line belongs to what stands there, unless a comma asks for it.
  if (shapeAt(tokens, at) & (link === "," || link === "of" ? Shape.Paragraph : Shape.Line)) return null;
  if (digits > 0 && !isCounted(tokens, at)) return { year: digits, end: at + 1 };
  const short = apostropheYearAt(tokens, at);
  if (short > 0 && link !== ",") return { year: short, end: at + 2 };
  const word = YEAR_WORDS.get(foldAt(tokens, at));
  if (word !== undefined && foldAt(tokens, at + 1) === "year") return { year: word, end: at + 2 };
  if (link === "of" && foldAt(tokens, at) === "the" && foldAt(tokens, at + 2) === "year") {
    const which = foldAt(tokens, at + 1);
    if (which === "same" || which === "current") return { year: "this", end: at + 3 };
    if (which === "following" || which === "next") return { year: "next", end: at + 3 };
  }
  return null;
}

const COUNTED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "people persons men women children kids residents citizens students teachers jobs officers mayors cities communities homes houses units apartments employees workers " +
    "businesses companies miles acres feet square dollars pounds votes members participants attendees delegates families households individuals volunteers guns firearms " +
    "weapons vehicles cars trucks buses trees degrees percent percentage times hours minutes seconds days weeks months years tons megawatts kilowatts mw beds shelters deaths " +
    "lives victims cases vaccines doses tests copies applications calls meters yards million billion trillion thousand hundred veterans seniors patients troops soldiers agents " +
    "police firefighters organizations local state signatures tickets rooms barrels gallons additional new more"
  ).split(" "),
);

/** Whether the number at `i` plainly counts what follows: "2000 people", "2000%". */
export function isCounted(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  if (next.fold === "%") return true;
  if (next.fold === "-")
    return !isSpaced(tokens, i + 1) && COUNTED.has(foldAt(tokens, i + 2)) && !isSpaced(tokens, i + 2);
  if (!(next.shape & Shape.Word) || !COUNTED.has(next.fold)) return false;
  // "2016 new rules", "2016 local elections" are years as often as not: only a round number counts there.
  return !AMBIGUOUS.has(next.fold) || Number(foldAt(tokens, i)) % 100 === 0;
}
const AMBIGUOUS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "local state police additional new more members delegates participants cases deaths votes victims".split(" "),
);
