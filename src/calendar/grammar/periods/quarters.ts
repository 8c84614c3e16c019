import type { Token } from "../../../model/index.js";
import { foldAt } from "../../../text/index.js";
import type { DateExpression, Year } from "../../expression.js";
import { type Reading, reading } from "../reading.js";
import { yearAfter } from "../year-numbers.js";
import { readFiscal } from "./fiscal.js";

/** The year of a quarter or half, which may be fiscal: "of 2012", "of this year", "of FY 2018", "of the year". */
function yearOfPortion(
  tokens: readonly Token[],
  i: number,
): { readonly year: Year; readonly fiscal: boolean; readonly end: number } | null {
  const plain = yearAfter(tokens, i);
  if (plain) return { year: plain.year, fiscal: false, end: plain.end };
  const at = foldAt(tokens, i) === "of" ? i + 1 : i;
  const fiscal = readFiscal(tokens, at);
  if (fiscal?.expression.kind === "fiscal-year") return { year: fiscal.expression.year, fiscal: true, end: fiscal.end };
  if (at > i && foldAt(tokens, at) === "the" && foldAt(tokens, at + 1) === "year")
    return { year: "this", fiscal: false, end: at + 2 };
  return null;
}

export function readPortion(tokens: readonly Token[], i: number, at: number, value: number): Reading | null {
  const half = foldAt(tokens, at) === "half";
  if (value > (half ? 2 : 4)) return null;
  const year = yearOfPortion(tokens, at + 1);
  if (!year && (half || !isPortionHere(tokens, i, at))) return null;
  const shared = { year: year?.year ?? null, fiscal: year?.fiscal ?? false };
  const expression: DateExpression = half
    ? { kind: "half", half: value, ...shared }
    : { kind: "quarter", quarter: value, ...shared };
  return reading(i, year?.end ?? at + 1, expression, half ? "date/half" : "date/quarter");
}

/** A quarter without its year: "in the third quarter", but not of a game or a mile. */
const isPortionHere = (tokens: readonly Token[], i: number, at: number) =>
  /^(?:in|for|during|by)$/.test(foldAt(tokens, foldAt(tokens, i - 1) === "the" ? i - 2 : i - 1)) &&
  foldAt(tokens, at + 1) !== "of" &&
  foldAt(tokens, at + 1) !== "-";

const QUARTER = /^q([1-4])$/;
const QUARTER_OF_YEAR = /^((?:19|20)\d\d)q([1-4])$/;

/** "2018Q4". */
export function readYearQuarter(tokens: readonly Token[], i: number): Reading | null {
  const fold = foldAt(tokens, i);
  const match = fold.length === 6 ? QUARTER_OF_YEAR.exec(fold) : null;
  if (!match) return null;
  const expression = { kind: "quarter", quarter: Number(match[2]), year: Number(match[1]), fiscal: false } as const;
  return reading(i, i + 1, expression, "date/quarter");
}

/** "Q3 2019", "Q3 of FY19". */
export function readQuarterSign(tokens: readonly Token[], i: number): Reading | null {
  const match = QUARTER.exec(foldAt(tokens, i));
  if (!match) return null;
  const year = yearOfPortion(tokens, i + 1);
  if (!year && foldAt(tokens, i - 1) !== "in" && foldAt(tokens, i - 1) !== "for") return null;
  const expression: DateExpression = {
    kind: "quarter",
    quarter: Number(match[1]),
    year: year?.year ?? null,
    fiscal: year?.fiscal ?? false,
  };
  return reading(i, year?.end ?? i + 1, expression, "date/quarter");
}
