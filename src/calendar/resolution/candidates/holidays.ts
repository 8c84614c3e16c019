import { type DayNumber, mondayOf, weekdayOf } from "../../days.js";
import { HOLIDAY_DAYS } from "../holiday-days.js";
import { dayInterval, type Interval, longWeekend, weekendInterval } from "../interval.js";
import { NOTHING, type Of, yearsOf } from "./around.js";

/** "Labor Day", "Memorial Day weekend", in the years it may be of. */
export function holidaysOf({ holiday, year, weekend }: Of<"holiday">, day: DayNumber | null): readonly Interval[] {
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
