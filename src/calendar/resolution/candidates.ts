import { type DayNumber, dayNumber, isDay, weekdayOf } from "../days.js";
import type { DateExpression, Tense } from "../expression.js";
import { modified, NOTHING, type Of, yearsOf } from "./candidates/around.js";
import { daysOf, monthDaysOf, weekdaysOf } from "./candidates/days.js";
import { holidaysOf } from "./candidates/holidays.js";
import { nthOf } from "./candidates/nth.js";
import { relativeOf, shiftOf } from "./candidates/relative.js";
import {
  centuryInterval,
  decadeInterval,
  fiscalYearInterval,
  halfInterval,
  type Interval,
  monthInterval,
  quarterInterval,
  rangeInterval,
  seasonInterval,
  weekendInterval,
  weekInterval,
  yearInterval,
} from "./interval.js";

/** Ranges from each place of the first end to the nearest place of the second behind it. */
function rangesOf({ from, to }: Of<"range">, day: DayNumber | null, tense: Tense): readonly Interval[] {
  const ends = candidatesOf(to, day, tense);
  return candidatesOf(from, day, tense).flatMap((first) => {
    const own = ends.filter(({ end }) => end >= first.start);
    const later =
      own.length > 0 ? own : candidatesOf(to, first.start, "future").filter(({ end }) => end >= first.start);
    const last = later[0];
    if (!last) return NOTHING;
    const { start } = first;
    const plain = !first.edtf.includes("/") && !last.edtf.includes("/");
    const range = rangeInterval(start, last.end);
    return plain && range.precision === "range" ? [{ ...range, edtf: `${first.edtf}/${last.edtf}` }] : [range];
  });
}

const JUST_OVER = 62;
/** "in the fall" without a tense is the one to come, unless one is just over. */
function seasonsOf({ season, year, part, modifier }: Of<"season">, day: DayNumber | null, tense: Tense) {
  const all = yearsOf(year, day, 2).map((y) => seasonInterval(season, y, part));
  if (modifier !== null || year !== null || day === null || tense !== "none") return modified(all, modifier, day);
  return all.some(({ end }) => end < day && day - end <= JUST_OVER) ? all : all.filter(({ end }) => end >= day);
}

/**
 * All places in time an expression may mean, seen from `day`, oldest first: one for a complete date, the
 * neighbouring years of a date without one, none where a day is needed and there is none.
 */
export function candidatesOf(expression: DateExpression, day: DayNumber | null, tense: Tense): readonly Interval[] {
  switch (expression.kind) {
    case "day":
      return daysOf(expression, day);
    case "month-day":
      return monthDaysOf(expression, day);
    case "weekday":
      return weekdaysOf(expression, day, tense);
    case "month":
      return modified(
        yearsOf(expression.year, day).map((y) => monthInterval(y, expression.month, expression.part)),
        expression.modifier,
        day,
      );
    case "year":
      return [yearInterval(expression.year, expression.part)];
    case "season":
      return seasonsOf(expression, day, tense);
    case "quarter":
      return yearsOf(expression.year, day).map((y) => quarterInterval(expression.quarter, y, expression.fiscal));
    case "half":
      return yearsOf(expression.year, day).map((y) => halfInterval(expression.half, y, expression.fiscal));
    case "decade":
      return [decadeInterval(expression.first, expression.part)];
    case "century":
      return [centuryInterval(expression.century, expression.part)];
    case "fiscal-year":
      return [fiscalYearInterval(expression.year)];
    case "relative":
      return relativeOf(expression, day, tense);
    case "shift":
      return shiftOf(expression, day);
    case "holiday":
      return modified(holidaysOf(expression, day), expression.modifier, day);
    case "nth":
      return nthOf(expression, day);
    case "around":
      return candidatesOf(expression.day, day, tense).map(({ start }) =>
        expression.unit === "week" ? weekInterval(start) : weekendInterval(start),
      );
    case "range":
      return rangesOf(expression, day, tense);
  }
}

/** The years from `first` to `last` in which a day without a year exists and falls on its printed weekday. */
export function yearsFitting(expression: DateExpression, first: number, last: number): readonly number[] {
  const day = expression.kind === "range" && expression.from.kind === "day" ? expression.from : expression;
  if (day.kind !== "day") return [];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
  return years.filter(
    (year) =>
      (typeof day.year !== "number" || day.year === year) &&
      isDay(year, day.month, day.day) &&
      (day.weekday === null || weekdayOf(dayNumber(year, day.month, day.day)) === day.weekday),
  );
}
