import type { DateExpression, Year } from "../../expression.js";

type Dated = Extract<DateExpression, { readonly year: Year }>;

const isDated = (expression: DateExpression): expression is Dated => "year" in expression;
const withYear = (expression: DateExpression, year: Year): DateExpression =>
  isDated(expression) && expression.kind !== "year" && expression.kind !== "fiscal-year"
    ? ({ ...expression, year } as DateExpression)
    : expression;

/** Puts the one printed year of two dates on both; the turn of a year may lie between them. */
export function shareYear(from: DateExpression, to: DateExpression): readonly [DateExpression, DateExpression] {
  if (!isDated(from) || !isDated(to)) return [from, to];
  const turns = rank(from) > rank(to) ? 1 : 0;
  if (from.year === null && typeof to.year === "number") return [withYear(from, to.year - turns), to];
  if (to.year === null && typeof from.year === "number") return [from, withYear(to, from.year + turns)];
  return [from, to];
}

function rank(expression: DateExpression): number {
  if (expression.kind === "day") return expression.month * 32 + expression.day;
  if (expression.kind === "month") return expression.month * 32;
  if (expression.kind === "season") return ["spring", "summer", "fall", "winter"].indexOf(expression.season);
  return expression.kind === "quarter" ? expression.quarter : 0;
}

/** Gives an expression, and both ends of a range, the year that a list prints once; a year of its own stays. */
export function dating(expression: DateExpression, year: Year): DateExpression {
  if (expression.kind === "range")
    return { ...expression, from: dating(expression.from, year), to: dating(expression.to, year) };
  return isDated(expression) && expression.year === null ? withYear(expression, year) : expression;
}
