import { Shape, type Token } from "../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../text/index.js";
import type { Year } from "../expression.js";
import { digitsAt } from "./numbers.js";

/** Four digits outside these are no year of a release. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

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
