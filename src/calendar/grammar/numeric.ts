import type { Token } from "../../model/index.js";
import { foldAt, isSpaced } from "../../text/index.js";
import { isDay } from "../days.js";
import type { Year } from "../expression.js";
import { digitsAt } from "./numbers.js";
import type { Reading } from "./reading.js";
import { yearDigitsAt } from "./year-numbers.js";

const century = (short: number) => (short < 40 ? 2000 + short : 1900 + short);
const lengthAt = (tokens: readonly Token[], i: number) => foldAt(tokens, i).length;

function day(start: number, end: number, year: Year, month: number, dayOfMonth: number, rule: string): Reading | null {
  if (!isDay(typeof year === "number" ? year : 2000, month, dayOfMonth)) return null;
  return { start, end, expression: { kind: "day", year, month, day: dayOfMonth, weekday: null }, rule };
}

/** Whether token `i` is one of `marks`, glued on both sides. */
function isGlue(tokens: readonly Token[], i: number, marks: string): boolean {
  const fold = foldAt(tokens, i);
  return fold.length === 1 && marks.includes(fold) && !isSpaced(tokens, i) && !isSpaced(tokens, i + 1);
}

/** "Release # 02-05-11", "Case No. 12-04-05" */
const isNumbered = (tokens: readonly Token[], start: number) =>
  /^(?:#|no|nos|number)$/.test(foldAt(tokens, foldAt(tokens, start - 1) === "." ? start - 2 : start - 1));

/** A number that goes on before or behind what was read: a telephone number, a docket. */
const goesOn = (tokens: readonly Token[], start: number, end: number) =>
  isNumbered(tokens, start) ||
  (isGlue(tokens, start - 1, "-/") && digitsAt(tokens, start - 2) >= 0) ||
  (isGlue(tokens, end, "-/") && digitsAt(tokens, end + 1) >= 0);

/**
 * Dates in figures: "2020-06-30", "06/30/2020", "6/30/20", "6-30-2020", "06.30.2020", "4/2016".
 * `dated`: a weekday or a preposition stands before it, so that "6/30" will do.
 */
export function readNumeric(tokens: readonly Token[], i: number, dated: boolean): Reading | null {
  const first = digitsAt(tokens, i);
  if (first < 0) return readPointed(tokens, i);
  const mark = foldAt(tokens, i + 1);
  if (!isGlue(tokens, i + 1, "-/")) return null;
  const second = digitsAt(tokens, i + 2);
  if (second < 0 || lengthAt(tokens, i + 2) > 2) return readMonthOfYear(tokens, i, first, mark);
  const whole = isGlue(tokens, i + 3, mark);
  const third = whole ? digitsAt(tokens, i + 4) : -1;
  if (lengthAt(tokens, i) === 4) {
    if (third < 0 || lengthAt(tokens, i + 4) > 2 || goesOn(tokens, i, i + 5))
      return isoWithTime(tokens, i, first, second, mark);
    return yearDigitsAt(tokens, i) > 0 ? day(i, i + 5, first, second, third, "date/iso") : null;
  }
  if (lengthAt(tokens, i) > 2) return null;
  if (third >= 0) {
    if (goesOn(tokens, i, i + 5)) return null;
    const year =
      lengthAt(tokens, i + 4) === 2 && (mark === "/" || first >= 1) ? century(third) : yearDigitsAt(tokens, i + 4);
    if (
      year < 0 ||
      (mark === "-" && lengthAt(tokens, i + 4) === 2 && lengthAt(tokens, i) + lengthAt(tokens, i + 2) < 4)
    )
      return null;
    // The day stands first where it can't be a month and no slash, which is American, stands behind it.
    const dayFirst = first > 12 && second <= 12 && (lengthAt(tokens, i + 4) === 4 || mark === "-");
    return dayFirst
      ? day(i, i + 5, year, second, first, "date/numeric")
      : day(i, i + 5, year, first, second, "date/numeric");
  }
  if (whole || mark !== "/" || goesOn(tokens, i, i + 3)) return null;
  const nineEleven = first === 9 && second === 11;
  return dated && !nineEleven ? day(i, i + 3, null, first, second, "date/numeric-month-day") : null;
}

/** "2020-06-30T16:32:33": the time is glued to the day. */
function isoWithTime(tokens: readonly Token[], i: number, year: number, month: number, mark: string): Reading | null {
  if (mark !== "-" || !isGlue(tokens, i + 3, "-") || yearDigitsAt(tokens, i) < 0) return null;
  const match = /^(\d\d)t\d\d$/.exec(foldAt(tokens, i + 4));
  return match ? day(i, i + 5, year, month, Number(match[1]), "date/iso") : null;
}

/** "4/2016". */
function readMonthOfYear(tokens: readonly Token[], i: number, month: number, mark: string): Reading | null {
  const year = yearDigitsAt(tokens, i + 2);
  if (mark !== "/" || year < 1900 || month < 1 || month > 12 || goesOn(tokens, i, i + 3)) return null;
  return {
    start: i,
    end: i + 3,
    expression: { kind: "month", year, month, part: null, modifier: null },
    rule: "date/numeric-month",
  };
}

/** "06.30.2020" and "06.30.20" are one token, whose fold has lost its points; only full figures can be told apart. */
function readPointed(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  if (!token) return null;
  const { fold } = token;
  if (token.end - token.start !== fold.length + 2 || (fold.length !== 8 && fold.length !== 6) || !/^\d+$/.test(fold))
    return null;
  if (isGlue(tokens, i - 1, "-/.") || isGlue(tokens, i + 1, "-/")) return null;
  const [start, end] = [fold.slice(0, 4), fold.slice(4)];
  if (fold.length === 8 && /^(?:19|20)/.test(start) && Number(end.slice(0, 2)) <= 12)
    return day(i, i + 1, Number(start), Number(end.slice(0, 2)), Number(end.slice(2)), "date/numeric");
  const year = fold.length === 8 ? Number(fold.slice(4)) : century(Number(fold.slice(4)));
  if (year < 1900 || year > 2100) return null;
  return day(i, i + 1, year, Number(fold.slice(0, 2)), Number(fold.slice(2, 4)), "date/numeric");
}
