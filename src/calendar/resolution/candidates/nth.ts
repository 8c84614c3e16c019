import { addMonths, civil, type DayNumber, dayNumber, monthLength, nthWeekday } from "../../days.js";
import { OFFSETS } from "../../grammar/words.js";
import { dayInterval, type Interval, monthInterval, rangeInterval, weekendInterval } from "../interval.js";
import { modified, NOTHING, type Of, yearsOf } from "./around.js";

/** "first Tuesday of October", "last week of June". */
export function nthOf(
  { nth, unit, weekday, month, which, year }: Of<"nth">,
  day: DayNumber | null,
): readonly Interval[] {
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
