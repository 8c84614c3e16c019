import { Shape, type Token } from "../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../text/index.js";
import type { Modifier } from "../expression.js";
import { readDayFirst } from "./day-first.js";
import { monthAt } from "./month-names.js";
import { readMonth } from "./months.js";
import { dayOfMonthAt, digitsAt, numeralOrdinalAt } from "./numbers.js";
import { readNumeric } from "./numeric.js";
import type { Reading } from "./reading.js";
import { DAY_PARTS, MODIFIERS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from "./words.js";

/** The weekday named at `i` and the token behind it, or null. */
export function weekdayAt(
  tokens: readonly Token[],
  i: number,
): { readonly weekday: number; readonly end: number; readonly short: boolean } | null {
  const fold = foldAt(tokens, i);
  const full = WEEKDAYS.get(fold);
  if (full !== undefined) return { weekday: full, end: i + 1, short: false };
  const short = WEEKDAY_ABBREVIATIONS.get(fold);
  if (short === undefined || !(shapeAt(tokens, i) & Shape.Cap)) return null;
  return {
    weekday: short,
    end: foldAt(tokens, i + 1) === "." && !isSpaced(tokens, i + 1) ? i + 2 : i + 1,
    short: true,
  };
}

/** What stands before a weekday that is no day: "every Monday", "Bloody Sunday". */
const NO_DAY_BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "every each any first second third fourth good most many super bloody ruby fat per casual alternate".split(" "),
);

/** "Tuesday", "Tuesday, April 25th", "Tuesday the 19th", "Tues. 6/30", "Tuesday morning", "Tuesday of next week". */
export function readWeekday(tokens: readonly Token[], i: number): Reading | null {
  const named = weekdayAt(tokens, i);
  if (!named) return null;
  const dated = readDated(tokens, i, named.weekday, named.end);
  if (dated) return dated;
  if (NO_DAY_BEFORE.has(foldAt(tokens, i - 1))) return null;
  if (named.short && !isShortWeekdayHere(tokens, i, named.weekday)) return null;
  if (/^(?:school|delivery|mail|letters)$/.test(foldAt(tokens, i + 1))) return null;
  if (isEndOfOfficeHours(tokens, i)) return null;
  // "Saturday Night Live"
  if (foldAt(tokens, named.end) === "night" && foldAt(tokens, named.end + 1) === "live") return null;
  const end = foldAt(tokens, i + 1) === "." ? i + 1 : named.end;
  return withDayPart(tokens, weekdayAlone(tokens, i, end, named.weekday));
}

function weekdayAlone(tokens: readonly Token[], i: number, end: number, weekday: number): Reading {
  const week = weekAfter(tokens, end);
  const modifier: Modifier | null = foldAt(tokens, i - 1) === "that" ? "that" : null;
  // "a week from Friday"
  if (foldAt(tokens, i - 1) === "from" && foldAt(tokens, i - 2) === "week" && /^(?:a|one)$/.test(foldAt(tokens, i - 3)))
    return {
      start: i - 3,
      end,
      expression: { kind: "weekday", weekday, modifier: "next", week: null },
      rule: "date/week-from",
    };
  return {
    start: i,
    end: week?.end ?? end,
    expression: { kind: "weekday", weekday, modifier, week: week?.modifier ?? null },
    rule: week ? "date/weekday-of-week" : "date/weekday",
  };
}

/** "of next week", "next week", ", this week". */
function weekAfter(tokens: readonly Token[], i: number): { readonly modifier: Modifier; readonly end: number } | null {
  const at = foldAt(tokens, i) === "of" || foldAt(tokens, i) === "," ? i + 1 : i;
  const modifier = MODIFIERS.get(foldAt(tokens, at));
  return modifier !== undefined && foldAt(tokens, at + 1) === "week" ? { modifier, end: at + 2 } : null;
}

/** Takes in "morning", "night": a part of the day is no other day. */
export function withDayPart(tokens: readonly Token[], reading: Reading): Reading {
  return DAY_PARTS.has(foldAt(tokens, reading.end)) ? { ...reading, end: reading.end + 1 } : reading;
}

/** A weekday followed by its date, or null. */
function readDated(tokens: readonly Token[], i: number, weekday: number, behind: number): Reading | null {
  let at = DAY_PARTS.has(foldAt(tokens, behind)) ? behind + 1 : behind;
  if (foldAt(tokens, at) === "," || foldAt(tokens, at) === "(" || foldAt(tokens, at) === "-") at++;
  if (shapeAt(tokens, at) & Shape.Paragraph) return null;
  const inner = readMonth(tokens, at) ?? readMonthDayless(tokens, at) ?? readNumeric(tokens, at, true);
  if (inner?.expression.kind === "day") {
    if (foldAt(tokens, at - 1) === "-" && inner.expression.year === null && isSpaced(tokens, at)) return null;
    const closed = foldAt(tokens, at - 1) === "(" && foldAt(tokens, inner.end) === ")" ? inner.end + 1 : inner.end;
    return {
      start: i,
      end: closed,
      expression: { ...inner.expression, weekday },
      rule: inner.rule.replace("date/", "date/weekday-"),
    };
  }
  return at === behind || foldAt(tokens, behind) === "," ? readMonthDay(tokens, i, weekday, at) : null;
}

function readMonthDayless(tokens: readonly Token[], i: number): Reading | null {
  const at = foldAt(tokens, i) === "the" ? i + 1 : i;
  const day = dayOfMonthAt(tokens, at);
  return day ? readDayFirst(tokens, at, day.value, day.end) : null;
}

/** "Tuesday the 19th", "Thursday, the 25th". */
function readMonthDay(tokens: readonly Token[], i: number, weekday: number, behind: number): Reading | null {
  const the = foldAt(tokens, behind) === "the";
  const at = the ? behind + 1 : behind;
  const day = numeralOrdinalAt(tokens, at);
  if (day < 1 || day > 31) return null;
  // "Thursday the 4th Circuit", "Monday, 25th anniversary"
  const next = tokens[at + 1];
  if (next && next.shape & Shape.Word && (next.shape & Shape.Cap || !the)) return null;
  if (next && /^(?:annual|anniversary|floor|street|circuit|district|time|congressional|century)$/.test(next.fold))
    return null;
  return {
    start: i,
    end: at + 1,
    expression: { kind: "month-day", day, weekday, month: null },
    rule: "date/weekday-the-day",
  };
}

/** Whether the weekday at `i` closes "Monday through Friday, 9 a.m. to 5 p.m.", which names no days. */
export function isEndOfOfficeHours(tokens: readonly Token[], i: number): boolean {
  const named = weekdayAt(tokens, i);
  if (!named || !/^(?:-|to|through|thru)$/.test(foldAt(tokens, i - 1)) || !weekdayAt(tokens, i - 2)) return false;
  const at = /^(?:,|from|at|between)$/.test(foldAt(tokens, named.end)) ? named.end + 1 : named.end;
  const next = foldAt(tokens, at + 1);
  return (
    /^\d{1,2}(?:am|pm)$/.test(foldAt(tokens, at)) || (digitsAt(tokens, at) >= 0 && /^(?:am|pm|:|to|-)$/.test(next))
  );
}

/** "Sat" and "Sun" are words: a short weekday alone wants its full stop, or a comma and a time. */
function isShortWeekdayHere(tokens: readonly Token[], i: number, weekday: number): boolean {
  const stopped = (shapeAt(tokens, i) & Shape.Dotted) !== 0;
  if (stopped) return true;
  if (weekday > 4 || weekday === 0 || weekday === 2) return false;
  const at = foldAt(tokens, i + 1) === "," ? i + 2 : i + 1;
  return digitsAt(tokens, at) >= 0 && monthAt(tokens, at + 1) === null;
}
