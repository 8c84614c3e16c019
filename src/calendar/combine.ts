import { Shape, type Token } from "../model/index.js";
import {
  dayOfMonthAt,
  digitsAt,
  foldAt,
  isSpaced,
  type Reader,
  type Reading,
  shapeAt,
  yearAfter,
  yearDigitsAt,
} from "./cursor.js";
import { isDay } from "./days.js";
import type { DateExpression, Year } from "./expression.js";
import { monthAt, readMonth } from "./months.js";
import { isEndOfOfficeHours, weekdayAt } from "./weekdays.js";
import { yearEnd } from "./years.js";

type Day = Extract<DateExpression, { kind: "day" }>;
type Dated = Extract<DateExpression, { readonly year: Year }>;

/** The tokens that join two dates at `i`: where the second begins, and whether they make one range of them. */
interface Link {
  readonly next: number;
  readonly range: boolean;
  /** A dash, with or without spaces, against a word. */
  readonly dash: boolean;
}

function linkAt(tokens: readonly Token[], i: number, between: boolean): Link | null {
  const fold = foldAt(tokens, i);
  if (fold === "-") return { next: foldAt(tokens, i + 1) === "-" ? i + 2 : i + 1, range: true, dash: true };
  if (fold === "to" || fold === "through" || fold === "thru" || fold === "until" || fold === "till")
    return { next: i + 1, range: true, dash: false };
  if (fold === "and" || fold === "&" || fold === "or")
    return { next: i + 1, range: between && fold === "and", dash: false };
  if (fold === ",") {
    const more = foldAt(tokens, i + 1);
    if (more === "and" || more === "or" || more === "&" || more === "through" || more === "to")
      return linkAt(tokens, i + 1, between);
    return { next: i + 1, range: false, dash: false };
  }
  return null;
}

/** How many months a list may go through to the year they share: the cost of a long one must not grow with its square. */
const DEEPEST = 4;

const isDated = (expression: DateExpression): expression is Dated => "year" in expression;
const withYear = (expression: DateExpression, year: Year): DateExpression =>
  isDated(expression) && expression.kind !== "year" && expression.kind !== "fiscal-year"
    ? ({ ...expression, year } as DateExpression)
    : expression;

/** Puts the one printed year of two dates on both; the turn of a year may lie between them. */
function shareYear(from: DateExpression, to: DateExpression): readonly [DateExpression, DateExpression] {
  if (!isDated(from) || !isDated(to)) return [from, to];
  const turns = rank(from) > rank(to) ? 1 : 0;
  if (from.year === null && typeof to.year === "number") return [withYear(from, to.year - turns), to];
  if (to.year === null && typeof from.year === "number") return [from, withYear(to, from.year + turns)];
  return [from, to];
}

function rank(expression: DateExpression): number {
  if (expression.kind === "day") return expression.month * 32 + expression.day;
  if (expression.kind === "month") return expression.month * 32;
  if (expression.kind === "season") return ["spring", "summer", "fall", "winter"].indexOf(expression.season);
  return expression.kind === "quarter" ? expression.quarter : 0;
}

/** Whether two expressions may be the ends of one range. */
function pairs(from: DateExpression, to: DateExpression, dash: boolean): boolean {
  if (from.kind === "year" && to.kind === "year") return to.year > from.year;
  if (from.kind === to.kind)
    return ["day", "month", "weekday", "season", "quarter", "decade", "holiday"].includes(from.kind);
  const dayLike = (e: DateExpression) =>
    e.kind === "day" || e.kind === "weekday" || e.kind === "holiday" || (e.kind === "relative" && e.unit === "day");
  const dated = (e: DateExpression) => e.kind === "month" || e.kind === "day";
  if (!dash && dated(from) && dated(to)) return true;
  const today = from.kind === "relative" && from.unit === "day";
  return (!dash || today) && dayLike(from) && dayLike(to);
}

/**
 * What a first reading opens: itself, a range it begins ("June 20 - 23"), or a list that shares a month or a
 * year ("June 3 and 5, 2016"). `atom` reads the second date.
 */
export function combine(tokens: readonly Token[], first: Reading, atom: Reader, depth = 0): readonly Reading[] {
  if (depth > DEEPEST) return [first];
  const between = foldAt(tokens, first.start - 1) === "between";
  const link = linkAt(tokens, first.end, between);
  if (!link) return [first];
  const { expression } = first;
  if (expression.kind === "weekday" && expression.week === null) {
    if (isEndOfOfficeHours(tokens, link.next)) return [];
    const dated = weekdaysWithDates(tokens, first, link, atom, depth);
    if (dated) return dated;
  }
  if (expression.kind === "day" && typeof expression.year !== "string") {
    const days = daysOfMonth(tokens, first, expression, between);
    if (days) return days;
  }
  if (expression.kind === "year" || expression.kind === "fiscal-year") {
    const years = yearsBehind(tokens, first, link);
    if (years) return years;
  }
  const second = atom(tokens, link.next);
  if (!second || second.start !== link.next) return [first];
  if (link.range) return rangeOf(first, second, link);
  // "June 3 and July 5, 2016"
  const last = combine(tokens, second, atom, depth + 1)[0] ?? second;
  if (last.expression.kind !== expression.kind) return [first];
  return [{ ...first, expression: shareYear(expression, last.expression)[0] }];
}

function rangeOf(first: Reading, second: Reading, link: Link): readonly Reading[] {
  if (!pairs(first.expression, second.expression, link.dash)) return [first];
  const [from, to] = shareYear(first.expression, second.expression);
  const range: Reading = {
    start: first.start,
    end: second.end,
    expression: { kind: "range", from, to },
    rule: `date/range-of-${from.kind}`,
  };
  return [range];
}

/** "Friday-Sunday, June 20-22, 2014": weekdays first, then their dates. */
function weekdaysWithDates(
  tokens: readonly Token[],
  first: Reading,
  link: Link,
  atom: Reader,
  depth: number,
): readonly Reading[] | null {
  const last = weekdayAt(tokens, link.next);
  if (!last || first.expression.kind !== "weekday") return null;
  const at = foldAt(tokens, last.end) === "," || foldAt(tokens, last.end) === "(" ? last.end + 1 : last.end;
  const month = readMonth(tokens, at);
  if (month?.expression.kind !== "day") return null;
  const dates = combine(tokens, month, atom, depth + 1);
  const one = dates[0];
  const range = one?.expression.kind === "range" ? one.expression : null;
  if (!one || !range || range.from.kind !== "day" || range.to.kind !== "day") return null;
  const from: Day = { ...range.from, weekday: first.expression.weekday };
  const to: Day = { ...range.to, weekday: last.weekday };
  return [
    { start: first.start, end: one.end, expression: { kind: "range", from, to }, rule: "date/range-of-weekday-day" },
  ];
}

/** "June 20-23", "June 3, 5 and 7", "June 3-5 and 10-12, 2016": further days of the same month. */
function daysOfMonth(tokens: readonly Token[], first: Reading, day: Day, between: boolean): readonly Reading[] | null {
  const readings: Reading[] = [first];
  const days: Day[] = [day];
  let at = first.end;
  for (let more = true; more && readings.length < 12; ) {
    more = false;
    const link = linkAt(tokens, at, between && readings.length === 1);
    if (!link) break;
    if (link.range && isNoDay(tokens, link.next, day.month)) return [];
    const number = furtherDay(tokens, link, days.at(-1) as Day, at);
    if (!number) break;
    const next: Day = { ...day, day: number.value, weekday: null };
    const previous = readings.at(-1) as Reading;
    if (link.range) {
      const expression: DateExpression = { kind: "range", from: previous.expression, to: next };
      readings[readings.length - 1] = { ...previous, end: number.end, expression, rule: "date/range-of-day" };
    } else readings.push({ start: number.start, end: number.end, expression: next, rule: "date/list-of-day" });
    days.push(next);
    at = number.end;
    more = true;
  }
  if (days.length === 1) return null;
  const year = day.year === null ? yearAfter(tokens, at) : null;
  if (!year) return acrossMonths(tokens, readings, at) ?? readings;
  const last = readings.at(-1) as Reading;
  if (typeof year.year === "number" && !isDay(year.year, day.month, (days.at(-1) as Day).day)) return [];
  const dated = readings.map((reading) => ({ ...reading, expression: dating(reading.expression, year.year) }));
  dated[dated.length - 1] = { ...last, end: year.end, expression: dating(last.expression, year.year) };
  return dated;
}

/** "June 10 - 31, 2022": a misprint, which says nothing. */
function isNoDay(tokens: readonly Token[], i: number, month: number): boolean {
  const day = digitsAt(tokens, i);
  const comma = foldAt(tokens, i + 1) === ",";
  return day > 28 && day < 40 && !isDay(2000, month, day) && comma && yearDigitsAt(tokens, i + 2) > 0;
}

/** "June 3, 5 and July 7, 2016" takes its year from the last month's. */
function acrossMonths(tokens: readonly Token[], readings: readonly Reading[], at: number): readonly Reading[] | null {
  const link = linkAt(tokens, at, false);
  if (!link || link.range) return null;
  const month = readMonth(tokens, link.next);
  const year = month?.expression.kind === "day" ? month.expression.year : null;
  if (typeof year !== "number") return null;
  return readings.map((reading) => ({ ...reading, expression: dating(reading.expression, year) }));
}

function dating(expression: DateExpression, year: Year): DateExpression {
  if (expression.kind === "range")
    return { ...expression, from: dating(expression.from, year), to: dating(expression.to, year) };
  return isDated(expression) && expression.year === null ? withYear(expression, year) : expression;
}

/** The further day behind a link, told from a time, an amount or a count of things. */
function furtherDay(
  tokens: readonly Token[],
  link: Link,
  last: Day,
  from: number,
): { value: number; start: number; end: number } | null {
  const start = foldAt(tokens, link.next) === "the" && !link.dash ? link.next + 1 : link.next;
  const day = dayOfMonthAt(tokens, start);
  if (!day || day.value <= last.day || !isDay(2000, last.month, day.value)) return null;
  if (!(shapeAt(tokens, start) & Shape.Number) && !link.range) return null;
  if (shapeAt(tokens, start) & Shape.Line) return null;
  const next = tokens[day.end];
  const fold = next?.fold ?? "";
  if (fold === "%" || fold === "percent" || fold === "am" || fold === "pm" || fold === "a" || fold === "of")
    return null;
  if (monthAt(tokens, fold === "of" ? day.end + 1 : day.end)) return null;
  if (fold === ":" && !isSpaced(tokens, day.end + 1) && digitsAt(tokens, day.end + 1) >= 0) return null;
  if (link.range) return { value: day.value, start, end: day.end };
  // A bare comma joins only where the list goes on: "June 3, 5 and 7".
  if (foldAt(tokens, from) === "," && link.next === from + 1) {
    const further = linkAt(tokens, day.end, false);
    if (!further || !dayOfMonthAt(tokens, further.next) || yearDigitsAt(tokens, further.next) > 0) return null;
  }
  if (next && next.shape & Shape.Word && !(next.shape & Shape.Line) && !BEHIND_LIST.has(fold)) return null;
  return { value: day.value, start, end: day.end };
}
const BEHIND_LIST: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "and or at in for to with from during when will as on by the of is are was were that this through".split(" "),
);

/** "1978 - 1988", "2016-17", "2010 to 2015", "fiscal years 2016 and 2017". */
function yearsBehind(tokens: readonly Token[], first: Reading, link: Link): readonly Reading[] | null {
  const { expression } = first;
  if (expression.kind === "fiscal-year") {
    const next = yearDigitsAt(tokens, link.next);
    if (link.range || next < 0 || next - expression.year !== 1) return null;
    return [
      first,
      {
        start: link.next,
        end: link.next + 1,
        expression: { kind: "fiscal-year", year: next },
        rule: "date/fiscal-year",
      },
    ];
  }
  if (expression.kind !== "year" || !link.range) return null;
  const year = yearEnd(tokens, link.next, expression.year);
  const short = foldAt(tokens, link.next).length === 2;
  const glued = !isSpaced(tokens, first.end) && !isSpaced(tokens, link.next);
  if (year <= expression.year || (short && !(glued && link.dash))) return null;
  return [
    {
      start: first.start,
      end: link.next + 1,
      expression: { kind: "range", from: expression, to: { kind: "year", year, part: null } },
      rule: "date/range-of-year",
    },
  ];
}
