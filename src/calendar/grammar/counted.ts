import type { Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { monthLength } from "../days.js";
import type { DateExpression, Year } from "../expression.js";
import { monthAt } from "./month-names.js";
import { digitsAt } from "./numbers.js";
import type { Reading } from "./reading.js";
import { COUNT_WORDS } from "./words.js";
import { yearAfter } from "./year-numbers.js";

/** "first three months of 2025", "last ten days of July": so many from the one end or the other. `at` is the number. */
export function readCounted(tokens: readonly Token[], i: number, at: number, first: boolean): Reading | null {
  const count = COUNT_WORDS.get(foldAt(tokens, at)) ?? digitsAt(tokens, at);
  if (!(count > 1) || foldAt(tokens, at + 2) !== "of") return null;
  const unit = foldAt(tokens, at + 1);
  return unit === "months"
    ? monthsOfYear(tokens, i, at + 2, first, count)
    : unit === "days"
      ? daysOfMonth(tokens, i, at + 3, first, count)
      : null;
}

function monthsOfYear(tokens: readonly Token[], i: number, of: number, first: boolean, count: number): Reading | null {
  const told = yearAfter(tokens, of);
  const thisYear = foldAt(tokens, of + 1) === "the" && foldAt(tokens, of + 2) === "year";
  if (count > 11 || !(told || thisYear)) return null;
  const year: Year = told ? told.year : "this";
  const month = (number: number): DateExpression => ({
    kind: "month",
    year,
    month: number,
    part: null,
    modifier: null,
  });
  const expression: DateExpression = {
    kind: "range",
    from: month(first ? 1 : 13 - count),
    to: month(first ? count : 12),
  };
  return { start: i, end: told?.end ?? of + 3, expression, rule: "date/months-of-year" };
}

function daysOfMonth(tokens: readonly Token[], i: number, at: number, first: boolean, count: number): Reading | null {
  const named = monthAt(tokens, at);
  if (!named || count > 27) return null;
  const year = yearAfter(tokens, named.end);
  const last = monthLength(typeof year?.year === "number" ? year.year : 2001, named.month);
  const day = (number: number): DateExpression => ({
    kind: "day",
    year: year?.year ?? null,
    month: named.month,
    day: number,
    weekday: null,
  });
  const expression: DateExpression = {
    kind: "range",
    from: day(first ? 1 : last - count + 1),
    to: day(first ? count : last),
  };
  return { start: i, end: year?.end ?? named.end, expression, rule: "date/days-of-month" };
}
