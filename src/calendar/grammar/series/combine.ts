import type { Token } from "../../../model/index.js";
import { foldAt } from "../../../text/index.js";
import type { DateExpression } from "../../expression.js";
import { readMonth } from "../months.js";
import type { Reader, Reading } from "../reading.js";
import { isEndOfOfficeHours, weekdayAt } from "../weekdays.js";
import { type Day, daysOfMonth } from "./further-days.js";
import { type Link, linkAt } from "./links.js";
import { shareYear } from "./shared-year.js";
import { yearsBehind } from "./year-ranges.js";

/** How many months a list may go through to the year they share: the cost of a long one must not grow with its square. */
const DEEPEST = 4;

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
