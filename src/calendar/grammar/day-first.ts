import { Shape, type Token } from "../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../text/index.js";
import { isDay } from "../days.js";
import type { DateExpression, Year } from "../expression.js";
import { monthAt } from "./month-names.js";
import { dayOfMonthAt, digitsAt } from "./numbers.js";
import { type Reading, reading } from "./reading.js";
import { DOUBTFUL_MONTHS } from "./words.js";
import { apostropheYearAt, yearAfter, yearDigitsAt } from "./year-numbers.js";

/** "25 April 2017", "25th of April", "fifth of May": the day stands first. `day` ends at token `at`. */
export function readDayFirst(tokens: readonly Token[], i: number, day: number, at: number): Reading | null {
  let next = at;
  const link = foldAt(tokens, next);
  const glued = (link === "-" || link === "/") && !isSpaced(tokens, next) && !isSpaced(tokens, next + 1);
  if (link === "of" || glued) next++;
  const named = monthAt(tokens, next);
  if (!named || !isDay(2000, named.month, day)) return null;
  if (!(shapeAt(tokens, next) & Shape.Cap) && DOUBTFUL_MONTHS.has(foldAt(tokens, next)) && link !== "of") return null;
  const year = glued ? gluedYearAfter(tokens, named.end, link) : yearAfter(tokens, named.end);
  // "12 May visitors", "5 March events": without a year a bare number needs its month to be no other word.
  const plain = digitsAt(tokens, i) >= 0 && at === i + 1;
  if (!year && plain && link !== "of") {
    if (
      glued ||
      isCountBefore(tokens, i) ||
      (shapeAt(tokens, named.end) & Shape.Cap) !== 0 ||
      foldAt(tokens, next) === "may"
    )
      return null;
    if (dayOfMonthAt(tokens, named.end)) return null;
  }
  if (year && typeof year.year === "number" && !isDay(year.year, named.month, day)) return null;
  return {
    start: i,
    end: year?.end ?? (foldAt(tokens, next + 1) === "." && named.end === next + 2 ? next + 1 : named.end),
    expression: { kind: "day", year: year?.year ?? null, month: named.month, day, weekday: null },
    rule: year ? "date/day-month-year" : "date/day-month",
  };
}

function gluedYearAfter(tokens: readonly Token[], at: number, link: string): { year: Year; end: number } | null {
  if (foldAt(tokens, at) !== link) return null;
  const year = yearDigitsAt(tokens, at + 1);
  if (year > 0) return { year, end: at + 2 };
  const short = digitsAt(tokens, at + 1);
  return short >= 0 && foldAt(tokens, at + 1).length === 2
    ? { year: short < 40 ? 2000 + short : 1900 + short, end: at + 2 }
    : null;
}

/** "$5", "No. 5". */
const isCountBefore = (tokens: readonly Token[], i: number) =>
  /^[$#]$|^nos?$|^number$/.test(foldAt(tokens, i - 1)) || apostropheYearAt(tokens, i - 1) > 0;

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
