import { civil, type DayNumber } from "../../days.js";
import type { DateExpression, Modifier, Year } from "../../expression.js";
import { OFFSETS } from "../../grammar/words.js";
import type { Interval } from "../interval.js";

/** One kind of expression. */
export type Of<K extends DateExpression["kind"]> = Extract<DateExpression, { kind: K }>;
export const NOTHING: readonly Interval[] = [];

/** The years an unsaid one may be, and the one that is said. */
export function yearsOf(year: Year, day: DayNumber | null, reach = 1): readonly number[] {
  if (typeof year === "number") return [year];
  if (day === null) return [];
  const now = civil(day).year;
  if (year !== null) return [now + OFFSETS[year]];
  return Array.from({ length: 2 * reach + 1 }, (_, k) => now - reach + k);
}

/** "last June": the latest that is over; "next": the first to begin; "this": the running one, else this year's. */
export function modified(
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
