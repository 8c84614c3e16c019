import { addMonths, civil, type DayNumber, dayNumber, monthLength, weekdayOf } from "../../days.js";
import type { Tense } from "../../expression.js";
import {
  dayInterval,
  decadeInterval,
  fiscalYearInterval,
  type Interval,
  monthInterval,
  quarterInterval,
  weekendInterval,
  weekInterval,
  yearInterval,
} from "../interval.js";
import { NOTHING, type Of } from "./around.js";

/** "today", "next week", "last quarter". */
export function relativeOf(
  { unit, offset, part }: Of<"relative">,
  day: DayNumber | null,
  tense: Tense,
): readonly Interval[] {
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

/** "three weeks ago", "two years from now". */
export function shiftOf({ unit, count, exact }: Of<"shift">, day: DayNumber | null): readonly Interval[] {
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
