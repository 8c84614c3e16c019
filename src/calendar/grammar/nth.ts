import type { Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import type { Modifier } from "../expression.js";
import { monthAt } from "./month-names.js";
import { type Reading, reading } from "./reading.js";
import { weekdayAt } from "./weekdays.js";
import { MODIFIERS, UNITS } from "./words.js";
import { yearAfter } from "./year-numbers.js";

/** "first Tuesday of October", "last week of June 2016", "first day of March", "second Monday of this month". */
export function readNth(tokens: readonly Token[], i: number, at: number, nth: number): Reading | null {
  const weekday = weekdayAt(tokens, at);
  const unit = weekday && !weekday.short ? "weekday" : UNITS.get(foldAt(tokens, at));
  if (unit !== "weekday" && unit !== "day" && unit !== "week" && unit !== "weekend") return null;
  if (foldAt(tokens, at).endsWith("s") || /^(?:every|each)$/.test(foldAt(tokens, i - 1))) return null;
  const link = foldAt(tokens, at + 1);
  if (link !== "of" && link !== "in") return null;
  let next = at + 2;
  const shared = { kind: "nth", nth, unit, weekday: weekday?.weekday ?? null } as const;
  if (foldAt(tokens, next) === "the" && foldAt(tokens, next + 1) === "month") {
    return unit === "weekday"
      ? reading(i, next + 2, { ...shared, month: null, which: "this", year: null }, "date/nth-of-month")
      : null;
  }
  const which: Modifier | undefined = MODIFIERS.get(foldAt(tokens, next));
  if (which !== undefined && foldAt(tokens, next + 1) === "month") {
    return reading(i, next + 2, { ...shared, month: null, which, year: null }, "date/nth-of-month");
  }
  if (which !== undefined) next++;
  const month = monthAt(tokens, next);
  if (!month) return null;
  const year = which === undefined ? yearAfter(tokens, month.end) : null;
  return reading(
    i,
    year?.end ?? month.end,
    { ...shared, month: month.month, which: which ?? null, year: year?.year ?? null },
    "date/nth-of-month",
  );
}
