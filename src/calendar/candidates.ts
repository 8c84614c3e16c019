import {
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  isDay,
  mondayOf,
  monthLength,
  nthWeekday,
  weekdayOf,
} from "./days.js";
import type { DateExpression, Modifier, Tense, Year } from "./expression.js";
import { HOLIDAY_DAYS } from "./holiday-days.js";
import {
  centuryInterval,
  dayInterval,
  decadeInterval,
  fiscalYearInterval,
  halfInterval,
  type Interval,
  longWeekend,
  monthInterval,
  quarterInterval,
  rangeInterval,
  seasonInterval,
  weekendInterval,
  weekInterval,
  yearInterval,
} from "./interval.js";
import { OFFSETS } from "./words.js";

type Of<K extends DateExpression["kind"]> = Extract<DateExpression, { kind: K }>;
const NOTHING: readonly Interval[] = [];
/** A weekday that no year within this many days fits was misprinted. */
const MISPRINT = 400;

/** The years an unsaid one may be, and the one that is said. */
function yearsOf(year: Year, day: DayNumber | null, reach = 1): readonly number[] {
  if (typeof year === "number") return [year];
  if (day === null) return [];
  const now = civil(day).year;
  if (year !== null) return [now + OFFSETS[year]];
  return Array.from({ length: 2 * reach + 1 }, (_, k) => now - reach + k);
}

/** "last June": the latest that is over; "next": the first to begin; "this": the running one, else this year's. */
function modified(
  intervals: readonly Interval[],
  modifier: Modifier | null,
  day: DayNumber | null,
): readonly Interval[] {
  if (modifier === null || day === null || intervals.length === 1) return intervals;
  const over = intervals.filter(({ end }) => end < day).slice(-1);
  if (modifier === "last") return over;
  if (modifier === "next") return intervals.filter(({ start }) => start > day).slice(0, 1);
  if (modifier === "that") return intervals.filter(({ start }) => start <= day).slice(-1);
  const running = intervals.filter(({ start, end }) => start <= day && day <= end);
  if (running.length > 0) return running;
  const year = civil(day).year;
  const own = intervals.filter(({ start }) => civil(start).year === year);
  // A winter begins in one year and is mostly lived in the next: the nearest one is meant.
  return own.some(({ end }) => civil(end).year !== year) ? intervals : own;
}

function daysOf({ year, month, day, weekday }: Of<"day">, now: DayNumber | null): readonly Interval[] {
  const all = (reach: number) =>
    yearsOf(year, now, reach)
      .filter((y) => isDay(y, month, day))
      .map((y) => dayNumber(y, month, day));
  const days = all(month === 2 && day === 29 ? 8 : 1);
  if (weekday === null || year !== null || now === null) return days.map(dayInterval);
  const fitting = all(8).filter((number) => weekdayOf(number) === weekday && Math.abs(number - now) <= MISPRINT);
  return (fitting.length > 0 ? fitting : days).map(dayInterval);
}

function weekdaysOf(
  { weekday, modifier, week }: Of<"weekday">,
  day: DayNumber | null,
  tense: Tense,
): readonly Interval[] {
  if (day === null) return NOTHING;
  const here = mondayOf(day) + weekday;
  if (week !== null) return [dayInterval(here + 7 * OFFSETS[week])];
  if (modifier === "next") return [dayInterval(here + 7)];
  if (modifier === "last") return [dayInterval(here < day ? here : here - 7)];
  const around = [here - 7, here, here + 7];
  // "this Monday" lies ahead unless the tense says otherwise; "that Saturday" lies behind.
  if (modifier === "this" && tense !== "past")
    return around
      .filter((number) => number >= day)
      .slice(0, 1)
      .map(dayInterval);
  if (modifier === "that" && tense !== "future")
    return around
      .filter((number) => number <= day)
      .slice(-1)
      .map(dayInterval);
  return around.map(dayInterval);
}

function monthDaysOf({ day: wanted, weekday, month }: Of<"month-day">, day: DayNumber | null): readonly Interval[] {
  if (day === null) return NOTHING;
  const now = civil(day);
  const months = month === null ? [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5] : [OFFSETS[month]];
  const days = months
    .map((count) => addMonths(now.year, now.month, count))
    .filter((at) => isDay(at.year, at.month, wanted))
    .map((at) => dayNumber(at.year, at.month, wanted));
  return days.filter((number) => weekday === null || weekdayOf(number) === weekday).map(dayInterval);
}

function relativeOf({ unit, offset, part }: Of<"relative">, day: DayNumber | null, tense: Tense): readonly Interval[] {
  if (day === null) return NOTHING;
  const now = civil(day);
  const by = offset ?? 0;
  switch (unit) {
    case "day":
      return [dayInterval(day + by)];
    case "week":
      return [weekInterval(day + 7 * by, part)];
    case "weekend":
      return [weekendInterval(day + 7 * (by || weekendOffset(offset, weekdayOf(day), tense)))];
    case "month": {
      const at = addMonths(now.year, now.month, by);
      return [monthInterval(at.year, at.month, part)];
    }
    case "quarter": {
      const at = addMonths(now.year, now.month, 3 * by);
      return [quarterInterval(Math.ceil(at.month / 3), at.year, false)];
    }
    case "year":
      return [yearInterval(now.year + by, part)];
    case "fiscal-year":
      return [fiscalYearInterval(now.year + (now.month >= 10 ? 1 : 0) + by)];
    case "decade":
      return [decadeInterval(Math.floor(now.year / 10) * 10 + 10 * by)];
    case "century":
      return NOTHING;
  }
}

/** On Monday "this weekend's storms" are those of yesterday; "over the weekend" is so in mid-week too. */
function weekendOffset(offset: number | null, weekday: number, tense: Tense): number {
  if (offset === null) return (tense === "past" && weekday <= 4) || (tense === "none" && weekday <= 2) ? -1 : 0;
  return tense === "past" && weekday <= 3 ? -1 : 0;
}

function shiftOf({ unit, count, exact }: Of<"shift">, day: DayNumber | null): readonly Interval[] {
  if (day === null) return NOTHING;
  const now = civil(day);
  if (unit === "day") return [dayInterval(day + count)];
  if (unit === "week") return [dayInterval(day + 7 * count)];
  const at =
    unit === "month"
      ? addMonths(now.year, now.month, count)
      : { year: now.year + count * (unit === "decade" ? 10 : unit === "century" ? 100 : 1), month: now.month };
  if (at.year < 1) return NOTHING;
  if (exact) return [dayInterval(dayNumber(at.year, at.month, Math.min(now.day, monthLength(at.year, at.month))))];
  return [unit === "month" ? monthInterval(at.year, at.month) : yearInterval(at.year)];
}

function holidaysOf({ holiday, year, weekend }: Of<"holiday">, day: DayNumber | null): readonly Interval[] {
  const rule = HOLIDAY_DAYS[holiday];
  if (!rule) return NOTHING;
  const days = yearsOf(year, day, 4)
    .map(rule)
    .filter((number) => number !== null);
  return days.map((number) => (weekend ? weekendAround(number) : dayInterval(number)));
}

/** A weekend up to a Monday, from a Thursday, else the nearest Saturday and Sunday. */
function weekendAround(day: DayNumber): Interval {
  const weekday = weekdayOf(day);
  if (weekday === 0) return longWeekend(day - 2, day);
  if (weekday === 3 || weekday === 4) return longWeekend(day, mondayOf(day) + 6);
  return weekendInterval(weekday <= 2 ? day - 7 : day);
}

function nthOf({ nth, unit, weekday, month, which, year }: Of<"nth">, day: DayNumber | null): readonly Interval[] {
  if (month === null) {
    if (day === null || which === null) return NOTHING;
    const now = civil(day);
    const at = addMonths(now.year, now.month, OFFSETS[which]);
    return nthIn(at.year, at.month, nth, unit, weekday);
  }
  const months = modified(
    yearsOf(year, day).map((y) => monthInterval(y, month)),
    which,
    day,
  );
  return months.flatMap(({ start }) => nthIn(civil(start).year, month, nth, unit, weekday));
}

/** The first week of a month is its first seven days. */
function nthIn(
  year: number,
  month: number,
  nth: number,
  unit: Of<"nth">["unit"],
  weekday: number | null,
): readonly Interval[] {
  const first = dayNumber(year, month, 1);
  const last = first + monthLength(year, month) - 1;
  if (unit === "day") return [dayInterval(nth < 0 ? last : first + nth - 1)];
  if (unit === "week") {
    const start = nth < 0 ? last - 6 : first + 7 * (nth - 1);
    return start > last ? NOTHING : [{ ...rangeInterval(start, Math.min(start + 6, last)), precision: "week" }];
  }
  const number = nthWeekday(year, month, unit === "weekend" ? 5 : (weekday ?? 0), nth);
  if (number === null) return NOTHING;
  return [unit === "weekend" ? weekendInterval(number) : dayInterval(number)];
}

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
