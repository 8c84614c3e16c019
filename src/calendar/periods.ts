import { Shape, type Token } from "../model/index.js";
import { readCounted } from "./counted.js";
import {
  dayOfMonthAt,
  digitsAt,
  foldAt,
  numeralOrdinalAt,
  ordinalWordsAt,
  type Reading,
  shapeAt,
  yearAfter,
} from "./cursor.js";
import type { DateExpression, Modifier, Year } from "./expression.js";
import { readFiscal } from "./fiscal.js";
import { monthAt, readDayFirst, readMonth } from "./months.js";
import { readWeekday, weekdayAt } from "./weekdays.js";
import { MODIFIERS, UNITS } from "./words.js";

const reading = (start: number, end: number, expression: DateExpression, rule: string): Reading => ({
  start,
  end,
  expression,
  rule,
});

/** What an ordinal opens: "25th of April", "first quarter of 2012", "20th century", "first Tuesday of October". */
export function readOrdinal(tokens: readonly Token[], i: number): Reading | null {
  const numeral = numeralOrdinalAt(tokens, i);
  const ordinal =
    numeral >= 0
      ? { value: numeral, end: i + 1 }
      : foldAt(tokens, i) === "last"
        ? { value: -1, end: i + 1 }
        : ordinalWordsAt(tokens, i);
  if (!ordinal) return null;
  const { value, end } = ordinal;
  const next = foldAt(tokens, end);
  if (value > 0 && (next === "quarter" || next === "qtr" || next === "half")) return readPortion(tokens, i, end, value);
  if (value > 0 && (next === "century" || (next === "-" && foldAt(tokens, end + 1) === "century")))
    return century(tokens, i, end, value);
  const counted = value === 1 || value === -1 ? readCounted(tokens, i, end, value === 1) : null;
  if (counted) return counted;
  const nth = value <= 5 ? readNth(tokens, i, end, value) : null;
  if (nth) return nth;
  if (value < 1 || value > 31) return null;
  return (
    readDayFirst(tokens, i, value, end) ??
    readDayOfMonth(tokens, i, end, value) ??
    readDaysFirst(tokens, i, value, end) ??
    (numeral > 0 ? readDayAlone(tokens, i, value) : null)
  );
}

function century(tokens: readonly Token[], i: number, end: number, value: number): Reading | null {
  if (value < 15 || value > 22) return null;
  return reading(
    i,
    foldAt(tokens, end) === "-" ? end + 2 : end + 1,
    { kind: "century", century: value, part: null },
    "date/century",
  );
}

/** The year of a quarter or half, which may be fiscal: "of 2012", "of this year", "of FY 2018", "of the year". */
function yearOfPortion(
  tokens: readonly Token[],
  i: number,
): { readonly year: Year; readonly fiscal: boolean; readonly end: number } | null {
  const plain = yearAfter(tokens, i);
  if (plain) return { year: plain.year, fiscal: false, end: plain.end };
  const at = foldAt(tokens, i) === "of" ? i + 1 : i;
  const fiscal = readFiscal(tokens, at);
  if (fiscal?.expression.kind === "fiscal-year") return { year: fiscal.expression.year, fiscal: true, end: fiscal.end };
  if (at > i && foldAt(tokens, at) === "the" && foldAt(tokens, at + 1) === "year")
    return { year: "this", fiscal: false, end: at + 2 };
  return null;
}

function readPortion(tokens: readonly Token[], i: number, at: number, value: number): Reading | null {
  const half = foldAt(tokens, at) === "half";
  if (value > (half ? 2 : 4)) return null;
  const year = yearOfPortion(tokens, at + 1);
  if (!year && (half || !isPortionHere(tokens, i, at))) return null;
  const shared = { year: year?.year ?? null, fiscal: year?.fiscal ?? false };
  const expression: DateExpression = half
    ? { kind: "half", half: value, ...shared }
    : { kind: "quarter", quarter: value, ...shared };
  return reading(i, year?.end ?? at + 1, expression, half ? "date/half" : "date/quarter");
}

/** A quarter without its year: "in the third quarter", but not of a game or a mile. */
const isPortionHere = (tokens: readonly Token[], i: number, at: number) =>
  /^(?:in|for|during|by)$/.test(foldAt(tokens, foldAt(tokens, i - 1) === "the" ? i - 2 : i - 1)) &&
  foldAt(tokens, at + 1) !== "of" &&
  foldAt(tokens, at + 1) !== "-";

const QUARTER = /^q([1-4])$/;
const QUARTER_OF_YEAR = /^((?:19|20)\d\d)q([1-4])$/;

/** "2018Q4". */
export function readYearQuarter(tokens: readonly Token[], i: number): Reading | null {
  const fold = foldAt(tokens, i);
  const match = fold.length === 6 ? QUARTER_OF_YEAR.exec(fold) : null;
  if (!match) return null;
  const expression = { kind: "quarter", quarter: Number(match[2]), year: Number(match[1]), fiscal: false } as const;
  return reading(i, i + 1, expression, "date/quarter");
}

/** "Q3 2019", "Q3 of FY19". */
export function readQuarterSign(tokens: readonly Token[], i: number): Reading | null {
  const match = QUARTER.exec(foldAt(tokens, i));
  if (!match) return null;
  const year = yearOfPortion(tokens, i + 1);
  if (!year && foldAt(tokens, i - 1) !== "in" && foldAt(tokens, i - 1) !== "for") return null;
  const expression: DateExpression = {
    kind: "quarter",
    quarter: Number(match[1]),
    year: year?.year ?? null,
    fiscal: year?.fiscal ?? false,
  };
  return reading(i, year?.end ?? i + 1, expression, "date/quarter");
}

/** "first Tuesday of October", "last week of June 2016", "first day of March", "second Monday of this month". */
function readNth(tokens: readonly Token[], i: number, at: number, nth: number): Reading | null {
  const weekday = weekdayAt(tokens, at);
  const unit = weekday && !weekday.short ? "weekday" : UNITS.get(foldAt(tokens, at));
  if (unit !== "weekday" && unit !== "day" && unit !== "week" && unit !== "weekend") return null;
  if (foldAt(tokens, at).endsWith("s")) return null;
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

/** "25th of this month". */
function readDayOfMonth(tokens: readonly Token[], i: number, at: number, day: number): Reading | null {
  if (foldAt(tokens, at) !== "of") return null;
  const next = foldAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const modifier = foldAt(tokens, next) === "current" ? "this" : MODIFIERS.get(foldAt(tokens, next));
  if (modifier === undefined || foldAt(tokens, next + 1) !== "month") return null;
  return reading(i, next + 2, { kind: "month-day", day, weekday: null, month: modifier }, "date/day-of-month");
}

/** "on the 15th", "by the 30th": not of a floor, a circuit or an anniversary. */
function readDayAlone(tokens: readonly Token[], i: number, day: number): Reading | null {
  if (foldAt(tokens, i - 1) !== "the" || !/^(?:on|by|until)$/.test(foldAt(tokens, i - 2))) return null;
  const next = shapeAt(tokens, i + 1);
  if (
    next & (Shape.Word | Shape.Number) &&
    !(next & Shape.Line) &&
    !/^(?:and|at|in|to|for|with)$/.test(foldAt(tokens, i + 1))
  )
    return null;
  if (foldAt(tokens, i + 1) === "-" || foldAt(tokens, i + 1) === "and") return null;
  return reading(i, i + 1, { kind: "month-day", day, weekday: null, month: null }, "date/the-day");
}

/** "10 - 22 August 2012", "13th to the 15th of July": the month stands behind the second day. */
export function readDaysFirst(tokens: readonly Token[], i: number, day: number, at: number): Reading | null {
  const link = foldAt(tokens, at);
  if (link !== "-" && link !== "to" && link !== "through") return null;
  const next = foldAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const last = dayOfMonthAt(tokens, next);
  const second = last && last.value > day ? readDayFirst(tokens, next, last.value, last.end) : null;
  if (second?.expression.kind !== "day") return null;
  const from: DateExpression = { ...second.expression, day };
  return reading(i, second.end, { kind: "range", from, to: second.expression }, "date/range-of-day");
}

/** "week of October 6th", "weekend of June 3". */
export function readWeekOf(tokens: readonly Token[], i: number): Reading | null {
  const unit = foldAt(tokens, i);
  if ((unit !== "week" && unit !== "weekend") || foldAt(tokens, i + 1) !== "of") return null;
  const at = foldAt(tokens, i + 2) === "the" ? i + 3 : i + 2;
  const day = readMonth(tokens, at) ?? readWeekday(tokens, at);
  if (day?.expression.kind !== "day") return null;
  // "the weekend of June 3-5" has its days; "the week of June 3 to 9" likewise.
  const link = foldAt(tokens, day.end);
  if ((link === "-" || link === "to" || link === "through" || link === "and") && digitsAt(tokens, day.end + 1) > 0)
    return null;
  return reading(i, day.end, { kind: "around", unit, day: day.expression }, `date/${unit}-of`);
}
