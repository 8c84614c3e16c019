import { Shape, type Token } from "../model/index.js";
import {
  apostropheYearAt,
  dayOfMonthAt,
  digitsAt,
  foldAt,
  isCounted,
  isSpaced,
  numeralOrdinalAt,
  type Reading,
  shapeAt,
  yearAfter,
  yearDigitsAt,
} from "./cursor.js";
import { isDay } from "./days.js";
import type { Year } from "./expression.js";
import { DOUBTFUL_MONTHS, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "./words.js";

/** The month named at `i`, 1 to 12, and the token behind it (and behind a full stop of its own), or null. */
export function monthAt(tokens: readonly Token[], i: number): { readonly month: number; readonly end: number } | null {
  const fold = foldAt(tokens, i);
  const full = MONTHS.get(fold);
  if (full !== undefined) {
    // "May. 21": a full stop that the full name does not need.
    const stopped = foldAt(tokens, i + 1) === "." && !isSpaced(tokens, i + 1) && digitsAt(tokens, i + 2) > 0;
    return { month: full, end: stopped && isSpaced(tokens, i + 2) ? i + 2 : i + 1 };
  }
  const short = MONTH_ABBREVIATIONS.get(fold);
  if (short === undefined) return null;
  return { month: short, end: foldAt(tokens, i + 1) === "." && !isSpaced(tokens, i + 1) ? i + 2 : i + 1 };
}

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

function readMonthAlone(tokens: readonly Token[], i: number, month: number, behind: number): Reading | null {
  const at =
    foldAt(tokens, behind) === "-" && !isSpaced(tokens, behind) && !isSpaced(tokens, behind + 1) ? behind + 1 : behind;
  const year = at > behind ? gluedYear(tokens, at) : yearAfter(tokens, behind);
  if (isOfNoDay(tokens, i, month, behind, year?.year ?? null)) return null;
  if (year) {
    return {
      start: i,
      end: year.end,
      expression: { kind: "month", year: year.year, month, part: null, modifier: null },
      rule: "date/month-year",
    };
  }
  const following = foldAt(tokens, i - 1) === "following" && foldAt(tokens, i - 2) === "the";
  const that = following || foldAt(tokens, i - 1) === "that";
  if (!isMonthHere(tokens, i) && !(that && shapeAt(tokens, i) & Shape.Cap)) return null;
  const end = foldAt(tokens, i + 1) === "." ? i + 1 : behind;
  return {
    start: i,
    end,
    expression: {
      kind: "month",
      year: null,
      month,
      part: null,
      modifier: that ? "that" : null,
      ...(following ? { following } : {}),
    },
    rule: that ? "date/that-month" : "date/month",
  };
}

/** "32 August 2014", "February 29, 2022": the month of a day that there is not. */
function isOfNoDay(tokens: readonly Token[], i: number, month: number, behind: number, year: Year): boolean {
  const isNone = (at: number, of: Year) => {
    const day = digitsAt(tokens, at);
    return day > 28 && foldAt(tokens, at).length === 2 && !isDay(typeof of === "number" ? of : 2000, month, day);
  };
  if (typeof year === "number") return isNone(i - 1, year) && !/^[$#]$/.test(foldAt(tokens, i - 2));
  const behindDay = yearAfter(tokens, behind + 1)?.year ?? null;
  return typeof behindDay === "number" && isNone(behind, behindDay);
}

function gluedYear(tokens: readonly Token[], at: number): { year: Year; end: number } | null {
  const year = yearDigitsAt(tokens, at);
  return year > 0 && !isCounted(tokens, at) ? { year, end: at + 1 } : null;
}

/** Words before which a month's name is a month. */
const CUES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "in by for since until till through during last this next past coming early late mid of after before every each between from".split(
    " ",
  ),
);
/** "March" and "May" are verbs, and names behind these. */
const NAME_BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set("of after before from by".split(" "));

function isMonthHere(tokens: readonly Token[], i: number): boolean {
  const fold = foldAt(tokens, i);
  const shape = shapeAt(tokens, i);
  const before = foldAt(tokens, i - 1) === "-" && !isSpaced(tokens, i) ? foldAt(tokens, i - 2) : foldAt(tokens, i - 1);
  const next = shapeAt(tokens, i + 1);
  const nextFold = foldAt(tokens, i + 1);
  if (MONTH_ABBREVIATIONS.has(fold)) {
    const bare =
      /^(?:in|since|until)$/.test(before) && (shape & Shape.Cap) !== 0 && (next & (Shape.Cap | Shape.Word)) === 0;
    return bare || ((shape & Shape.Dotted) !== 0 && CUES.has(before));
  }
  if (fold === "march" && (nextFold === "for" || nextFold === "on" || nextFold === "against" || nextFold === "madness"))
    return false;
  if (nextFold === "-" && !isSpaced(tokens, i + 1) && !isSpaced(tokens, i + 2) && !monthAt(tokens, i + 2)) return false;
  const named = (next & Shape.Cap) !== 0 && (shape & Shape.Upper) === 0 && !monthAt(tokens, i + 1);
  if (!DOUBTFUL_MONTHS.has(fold)) {
    // "January Contreras": a capitalised word behind it, and none of time before it.
    return !(named && (shapeAt(tokens, i - 1) & Shape.Cap) !== 0 && !CUES.has(before)) && (shape & Shape.Cap) !== 0;
  }
  if (
    MONTHS.has(foldAt(tokens, i - 2)) &&
    (before === "and" || before === "or" || before === "to" || before === "-" || before === ",") &&
    (!named || CUES.has(foldAt(tokens, i - 3)))
  )
    return true;
  // "April, May and June"
  if (
    (nextFold === "," || nextFold === "and" || nextFold === "-") &&
    MONTHS.has(foldAt(tokens, i + 2)) &&
    shapeAt(tokens, i + 2) & Shape.Cap &&
    shape & Shape.Cap &&
    !(shapeAt(tokens, i + 3) & Shape.Cap) &&
    !(shapeAt(tokens, i - 1) & Shape.Cap && !CUES.has(before))
  )
    return true;
  if (!CUES.has(before)) return OWNERS.has(before) && isEventNoun(nextFold);
  if (!named) return true;
  if (before === "for") return false;
  return !NAME_BEHIND.has(before) && (fold !== "may" || before !== "in");
}

/** Behind these, and before a noun for what happens, a doubtful month is one: "the city's June primary". */
const OWNERS: ReadonlySet<string> = /* @__PURE__ */ new Set("a the 's ' its their our his her your another".split(" "));
const isEventNoun = (fold: string) =>
  /^(?:meetings?|elections?|primary|primaries|general|special|municipal|mayoral|ballot|runoff|caucus|vote|referendum|report|survey|session|summit|conference|convention|forum|workshop|hearing|deadline|shooting|attack|murder|killing|riots?|protests?|flood|floods|fire|storm|tornado|release|event|issue|trial|visit|trip|speech|letter|order|ruling|decision|announcement|opening)$/.test(
    fold,
  );

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
