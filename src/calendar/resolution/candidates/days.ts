import { addMonths, civil, type DayNumber, dayNumber, isDay, mondayOf, weekdayOf } from "../../days.js";
import type { Tense } from "../../expression.js";
import { OFFSETS } from "../../grammar/words.js";
import { dayInterval, type Interval } from "../interval.js";
import { NOTHING, type Of, yearsOf } from "./around.js";

/** A weekday that no year within this many days fits was misprinted. */
const MISPRINT = 400;

/** "April 25", in the years it may be of; with a weekday, where it falls on it. */
export function daysOf({ year, month, day, weekday }: Of<"day">, now: DayNumber | null): readonly Interval[] {
  const all = (reach: number) =>
    yearsOf(year, now, reach)
      .filter((y) => isDay(y, month, day))
      .map((y) => dayNumber(y, month, day));
  const days = all(month === 2 && day === 29 ? 8 : 1);
  if (weekday === null || year !== null || now === null) return days.map(dayInterval);
  const fitting = all(8).filter((number) => weekdayOf(number) === weekday && Math.abs(number - now) <= MISPRINT);
  return (fitting.length > 0 ? fitting : days).map(dayInterval);
}

/** "Tuesday", "last Tuesday", "Tuesday of next week". */
export function weekdaysOf(
  { weekday, modifier, week, ahead }: Of<"weekday">,
  day: DayNumber | null,
  tense: Tense,
): readonly Interval[] {
  if (day === null) return NOTHING;
  const here = mondayOf(day) + weekday;
  if (week !== null) return [dayInterval(here + 7 * OFFSETS[week])];
  if (ahead) return [dayInterval(here > day ? here : here + 7)];
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

/** "the 25th", "the 25th of last month". */
export function monthDaysOf(
  { day: wanted, weekday, month }: Of<"month-day">,
  day: DayNumber | null,
): readonly Interval[] {
  if (day === null) return NOTHING;
  const now = civil(day);
  const months = month === null ? [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5] : [OFFSETS[month]];
  const days = months
    .map((count) => addMonths(now.year, now.month, count))
    .filter((at) => isDay(at.year, at.month, wanted))
    .map((at) => dayNumber(at.year, at.month, wanted));
  return days.filter((number) => weekday === null || weekdayOf(number) === weekday).map(dayInterval);
}
