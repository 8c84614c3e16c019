import { Shape, type Token } from "../../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../../text/index.js";
import { isDay } from "../../days.js";
import type { DateExpression } from "../../expression.js";
import { monthAt } from "../month-names.js";
import { readMonth } from "../months.js";
import { dayOfMonthAt, digitsAt } from "../numbers.js";
import type { Reading } from "../reading.js";
import { yearAfter, yearDigitsAt } from "../year-numbers.js";
import { type Link, linkAt } from "./links.js";
import { dating } from "./shared-year.js";

/** "June 20-23", "June 3, 5 and 7", "June 3-5 and 10-12, 2016": further days of the same month. */
export function daysOfMonth(
  tokens: readonly Token[],
  first: Reading,
  day: Day,
  between: boolean,
): readonly Reading[] | null {
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

export type Day = Extract<DateExpression, { kind: "day" }>;
