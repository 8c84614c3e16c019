import type { Precision, When } from "../../model/index.js";
import { addMonths, type DayNumber, dayNumber, isoOf, mondayOf, monthLength, pad } from "../days.js";
import type { Part, Season } from "../expression.js";

/** A period in day numbers, both inclusive, with how it is named. */
export interface Interval {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly precision: Precision;
  readonly edtf: string;
}

function interval(start: DayNumber, end: DayNumber, precision: Precision, edtf?: string): Interval {
  return { start, end, precision, edtf: edtf ?? `${isoOf(start)}/${isoOf(end)}` };
}

/** The contract's `when`. */
export function whenOf({ start, end, precision, edtf }: Interval): When {
  return { start: isoOf(start), end: isoOf(end), edtf, precision };
}

export const dayInterval = (day: DayNumber): Interval => interval(day, day, "day", isoOf(day));

/** Any run of days; one day stays a day. */
export const rangeInterval = (start: DayNumber, end: DayNumber): Interval =>
  start === end ? dayInterval(start) : interval(start, end, "range");

/** Monday to Sunday of the week that holds `day`; early is up to Wednesday, mid Tuesday to Thursday, late from Friday. */
export function weekInterval(day: DayNumber, part: Part | null = null): Interval {
  const monday = mondayOf(day);
  if (part === "early") return interval(monday, monday + 2, "range");
  if (part === "mid") return interval(monday + 1, monday + 3, "range");
  if (part === "late") return interval(monday + 4, monday + 6, "range");
  return interval(monday, monday + 6, "week");
}

/** Saturday and Sunday of the week that holds `day`. */
export const weekendInterval = (day: DayNumber): Interval => interval(mondayOf(day) + 5, mondayOf(day) + 6, "weekend");

/** A long weekend up to a Monday, or from a Thursday. */
export const longWeekend = (start: DayNumber, end: DayNumber): Interval => interval(start, end, "weekend");

/** A month; its early part is the first ten days, mid the 11th to the 20th, late the rest. */
export function monthInterval(year: number, month: number, part: Part | null = null): Interval {
  const first = dayNumber(year, month, 1);
  const last = first + monthLength(year, month) - 1;
  if (part === "early") return interval(first, first + 9, "range");
  if (part === "mid") return interval(first + 10, first + 19, "range");
  if (part === "late") return interval(first + 20, last, "range");
  return interval(first, last, "month", `${pad(year, 4)}-${pad(month, 2)}`);
}

/** `count` whole months. */
function months(year: number, month: number, count: number, precision: Precision, edtf?: string): Interval {
  const after = addMonths(year, month, count);
  return interval(dayNumber(year, month, 1), dayNumber(after.year, after.month, 1) - 1, precision, edtf);
}

/** A year; early, mid and late are its first, middle and last four months. */
export function yearInterval(year: number, part: Part | null = null): Interval {
  if (part === "early") return months(year, 1, 4, "range");
  if (part === "mid") return months(year, 5, 4, "range");
  if (part === "late") return months(year, 9, 4, "range");
  return months(year, 1, 12, "year", pad(year, 4));
}

const SEASONS: Readonly<Record<Season, readonly [month: number, edtf: number]>> = {
  spring: [3, 21],
  summer: [6, 22],
  fall: [9, 23],
  winter: [12, 24],
};

/** Three months; the winter of a year is the one that begins in its December. Its parts are its months. */
export function seasonInterval(season: Season, year: number, part: Part | null = null): Interval {
  const [month, code] = SEASONS[season];
  if (part === null) return months(year, month, 3, "season", `${pad(year, 4)}-${code}`);
  const at = addMonths(year, month, part === "early" ? 0 : part === "mid" ? 1 : 2);
  return months(at.year, at.month, 1, "range");
}

/** A quarter of the calendar year, or of the federal fiscal year, which begins in October before it. */
export function quarterInterval(quarter: number, year: number, fiscal: boolean): Interval {
  const at = addMonths(year, (quarter - 1) * 3 + 1, fiscal ? -3 : 0);
  return months(at.year, at.month, 3, "quarter", fiscal ? undefined : `${pad(year, 4)}-${32 + quarter}`);
}

/** Half a calendar or fiscal year. */
export function halfInterval(half: number, year: number, fiscal: boolean): Interval {
  const at = addMonths(year, (half - 1) * 6 + 1, fiscal ? -3 : 0);
  return months(at.year, at.month, 6, "half", fiscal ? undefined : `${pad(year, 4)}-${39 + half}`);
}

/** The federal fiscal year, October to September. */
export const fiscalYearInterval = (year: number): Interval => months(year - 1, 10, 12, "fiscal-year");

/** Ten years from `first`; its early part is four years long, mid and late are three. */
export function decadeInterval(first: number, part: Part | null = null): Interval {
  if (part === "early") return months(first, 1, 48, "range");
  if (part === "mid") return months(first + 4, 1, 36, "range");
  if (part === "late") return months(first + 7, 1, 36, "range");
  return months(first, 1, 120, "decade", `${pad(Math.floor(first / 10), 3)}X`);
}

/** The 21st century is 2001 to 2100; its parts are thirds. */
export function centuryInterval(century: number, part: Part | null = null): Interval {
  const first = (century - 1) * 100 + 1;
  if (part === "early") return months(first, 1, 33 * 12, "range");
  if (part === "mid") return months(first + 33, 1, 34 * 12, "range");
  if (part === "late") return months(first + 67, 1, 33 * 12, "range");
  return months(first, 1, 1200, "century", `${pad(first, 4)}/${pad(first + 99, 4)}`);
}
