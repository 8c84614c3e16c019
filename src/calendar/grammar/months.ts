import { Shape, type Token } from "../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../text/index.js";
import { isDay } from "../days.js";
import type { Year } from "../expression.js";
import { readMonthAlone } from "./month-alone.js";
import { monthAt } from "./month-names.js";
import { dayOfMonthAt, digitsAt, numeralOrdinalAt } from "./numbers.js";
import type { Reading } from "./reading.js";
import { DOUBTFUL_MONTHS, WEEKDAYS } from "./words.js";
import { yearAfter, yearDigitsAt } from "./year-numbers.js";

/** "April 25", "April 25th, 2017", "April 2017", "April of last year", "in April". */
export function readMonth(tokens: readonly Token[], i: number): Reading | null {
  const named = monthAt(tokens, i);
  if (!named) return null;
  const capital = (shapeAt(tokens, i) & Shape.Cap) !== 0;
  const doubtful = DOUBTFUL_MONTHS.has(foldAt(tokens, i));
  if (doubtful && !capital) return readLowerMonth(tokens, i, named.month, named.end);
  const day = readMonthDay(tokens, i, named.month, named.end);
  if (day && isNameOfAttacks(tokens, named.month, named.end))
    return { ...day, expression: { kind: "day", year: ATTACKS_YEAR, month: 9, day: 11, weekday: null } };
  return day ? withWeekdayBehind(tokens, day) : readMonthAlone(tokens, i, named.month, named.end);
}

/** "July 18 (Friday)". */
function withWeekdayBehind(tokens: readonly Token[], reading: Reading): Reading {
  const { end, expression } = reading;
  const weekday =
    foldAt(tokens, end) === "(" && foldAt(tokens, end + 2) === ")" ? WEEKDAYS.get(foldAt(tokens, end + 1)) : undefined;
  return weekday === undefined || expression.kind !== "day"
    ? reading
    : { ...reading, end: end + 3, expression: { ...expression, weekday } };
}

/** "the September 11th attacks" are those of one year, whenever they are spoken of. */
const isNameOfAttacks = (tokens: readonly Token[], month: number, behind: number): boolean =>
  month === 9 &&
  /^11(?:th)?$/.test(foldAt(tokens, behind)) &&
  /^(?:attacks?|terror|terrorists?)$/.test(foldAt(tokens, behind + 1));
const ATTACKS_YEAR = 2001;

/** "march 3rd", "may 5, 2016": in lower case only a day that is plainly one makes a month of a verb. */
function readLowerMonth(tokens: readonly Token[], i: number, month: number, behind: number): Reading | null {
  const reading = readMonthDay(tokens, i, month, behind);
  return reading && (reading.rule === "date/month-day-year" || numeralOrdinalAt(tokens, behind) > 0) ? reading : null;
}

function readMonthDay(tokens: readonly Token[], i: number, month: number, behind: number): Reading | null {
  let at = behind;
  const glue = foldAt(tokens, at);
  if (glue === "the" || ((glue === "-" || glue === "/") && !isSpaced(tokens, at) && !isSpaced(tokens, at + 1))) at++;
  else if (glue === "," && (/^\d+(?:st|nd|rd|th)$/.test(foldAt(tokens, at + 1)) || isDayAndYear(tokens, at + 1))) at++;
  const day = dayOfMonthAt(tokens, at);
  if (!day || !isDay(2000, month, day.value)) return null;
  if (!isDayHere(tokens, at, day.end)) return null;
  const year = yearBehindDay(tokens, day.end, glue);
  if (year && typeof year.year === "number" && !isDay(year.year, month, day.value)) return null;
  const expression = { kind: "day", year: year?.year ?? null, month, day: day.value, weekday: null } as const;
  return { start: i, end: year?.end ?? day.end, expression, rule: year ? "date/month-day-year" : "date/month-day" };
}

/** "Feb, 1, 2009": a comma too many. */
const isDayAndYear = (tokens: readonly Token[], i: number) =>
  digitsAt(tokens, i) > 0 &&
  foldAt(tokens, i).length <= 2 &&
  foldAt(tokens, i + 1) === "," &&
  yearDigitsAt(tokens, i + 2) > 0;

function yearBehindDay(tokens: readonly Token[], at: number, glue: string): { year: Year; end: number } | null {
  if ((glue === "-" || glue === "/") && foldAt(tokens, at) === glue) {
    const glued = yearDigitsAt(tokens, at + 1);
    if (glued > 0) return { year: glued, end: at + 2 };
  }
  return yearAfter(tokens, at);
}

/** Whether the number behind a month is its day: "May 25 percent", "March 10:30" and "June 5K" are none. */
function isDayHere(tokens: readonly Token[], at: number, end: number): boolean {
  if (end !== at + 1) return true;
  const next = foldAt(tokens, end);
  if (next === ":" && !isSpaced(tokens, end) && !isSpaced(tokens, end + 1) && digitsAt(tokens, end + 1) >= 0)
    return false;
  return !(
    digitsAt(tokens, at) >= 0 &&
    (next === "%" || next === "percent" || next === "million" || next === "billion")
  );
}
