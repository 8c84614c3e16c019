import { civil, type DayNumber } from "../days.js";
import type { DateExpression } from "../expression.js";
import type { TensedExpression } from "./anchors.js";

/** A year that lies so far from the release is history, and what its sentence goes on to tell is of that year. */
const HISTORY = 2;

/**
 * The expression with the year that its sentence has told before it: "In the summer of 1931 …, from July 3
 * to August 6", and where the release has no day of its own "On May 4, 2011 …, on May 9"; else null.
 */
export function inYearOfSentence(
  item: TensedExpression,
  neighbour: TensedExpression | undefined,
  told: Told | undefined,
  published: DayNumber | null,
): DateExpression | null {
  if (item.sentence === undefined || !isYearless(item.expression)) return null;
  const next = published === null ? null : yearOfNeighbour(neighbour, item, published);
  if (next !== null) return withYear(item.expression, next);
  if (published !== null && item.tense === "future") return null;
  if (!told || (published !== null && civil(published).year - told.year < HISTORY)) return null;
  return monthOf(item.expression) >= told.month ? withYear(item.expression, told.year) : null;
}

/** A year that a sentence has told, and the first month of what told it. */
export interface Told {
  readonly year: number;
  readonly month: number;
}

/** "next year's fair is May 2-4": the year that the expression right before tells, of the same sentence. */
function yearOfNeighbour(
  neighbour: TensedExpression | undefined,
  item: TensedExpression,
  published: DayNumber,
): number | null {
  if (neighbour?.sentence !== item.sentence || neighbour?.expression.kind !== "relative") return null;
  const { unit, offset } = neighbour.expression;
  return unit === "year" && offset === 1 ? civil(published).year + 1 : null;
}

/** The year and the first month of a day, a month or a season that carries its year; a year alone tells too little. */
export function toldOf(expression: DateExpression): Told | null {
  if (expression.kind === "range") return toldOf(expression.to) ?? toldOf(expression.from);
  if (!("year" in expression) || typeof expression.year !== "number") return null;
  if (expression.kind === "day" || expression.kind === "month")
    return { year: expression.year, month: expression.month };
  return expression.kind === "season" && expression.season !== "winter" ? { year: expression.year, month: 1 } : null;
}

const monthOf = (expression: DateExpression): number =>
  expression.kind === "range"
    ? monthOf(expression.from)
    : expression.kind === "day" || expression.kind === "month"
      ? expression.month
      : 0;

function isYearless(expression: DateExpression): boolean {
  if (expression.kind === "range") return isYearless(expression.from) && isYearless(expression.to);
  if (expression.kind === "day") return expression.year === null;
  return expression.kind === "month" && expression.year === null && expression.modifier === null;
}

function withYear(expression: DateExpression, year: number): DateExpression {
  if (expression.kind === "range")
    return { ...expression, from: withYear(expression.from, year), to: withYear(expression.to, year) };
  return expression.kind === "day" || expression.kind === "month" ? { ...expression, year } : expression;
}
