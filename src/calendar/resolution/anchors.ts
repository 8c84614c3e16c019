import type { IsoDay, When } from "../../model/index.js";
import { type DayNumber, numberOf, weekdayOf } from "../days.js";
import type { DateExpression, Tense } from "../expression.js";
import { dayInterval, type Interval, monthInterval, whenOf } from "./interval.js";
import { placeExpression } from "./resolve.js";
import { inYearOfSentence, type Told, toldOf } from "./told-year.js";

/** An expression with the tense around it. */
export interface TensedExpression {
  readonly expression: DateExpression;
  readonly tense: Tense;
  /** Where its sentence begins; expressions of one sentence tell each other their year. */
  readonly sentence?: string;
}
type Weekday = Extract<DateExpression, { kind: "weekday" }>;
type Month = Extract<DateExpression, { kind: "month" }>;

/** How far from the release a printed date may lie to explain a weekday named alone. */
const REACH = 28;
const LONGEST_MEETING = 10;

/**
 * Resolves all expressions of one release together: a weekday alone takes its day from a date printed in
 * the same release ("Thursday, March 3 - Sunday, March 6 … will speak Saturday"), else from the release's own.
 * Returns one `When` an item, in order; null where nothing can be told.
 */
export function resolveAll(all: readonly TensedExpression[], published: IsoDay | null): readonly (When | null)[] {
  const day = published === null ? null : numberOf(published);
  /** By sentence, the year told last in it. */
  const years = new Map<string | undefined, Told>();
  const items = all.map((item, i) => {
    const expression = inYearOfSentence(item, all[i - 1], years.get(item.sentence), day);
    const told = toldOf(item.expression);
    if (told) years.set(item.sentence, told);
    return expression ? { ...item, expression } : item;
  });
  const placed = items.map(({ expression, tense }) => placeExpression(expression, day, tense));
  const printed = items.flatMap(({ expression }, i) => printedOf(expression, placed[i] ?? null) ?? []);
  return items.map(({ expression, tense }, index) => {
    const own = placed[index] ?? null;
    const anchored =
      expression.kind === "month" && expression.modifier === "that"
        ? inToldYear(expression, items.slice(0, index))
        : day !== null && expression.kind === "weekday"
          ? anchor(expression, tense, printed, day, own)
          : null;
    const interval = anchored ?? own;
    return interval ? whenOf(interval) : null;
  });
}

/** "that June": of the year that was printed last. */
function inToldYear(month: Month, before: readonly TensedExpression[]): Interval | null {
  const told = before.findLast(({ expression }) => yearOf(expression) !== null);
  const year = told && yearOf(told.expression);
  if (month.following && told && year) {
    const from = "month" in told.expression && typeof told.expression.month === "number" ? told.expression.month : 12;
    return monthInterval(month.month > from ? year : year + 1, month.month, month.part);
  }
  return year ? monthInterval(year, month.month, month.part) : null;
}

const yearOf = (expression: DateExpression): number | null =>
  "year" in expression && typeof expression.year === "number" ? expression.year : null;

function anchor(
  { weekday, modifier, week }: Weekday,
  tense: Tense,
  printed: readonly Printed[],
  day: DayNumber,
  own: Interval | null,
): Interval | null {
  if (week !== null || (modifier !== null && modifier !== "that")) return null;
  const found = new Set<DayNumber>();
  for (const { expression, interval } of printed) {
    const number = interval.start + ((weekday - weekdayOf(interval.start) + 7) % 7);
    if (number > interval.end) continue;
    if (
      modifier === "that"
        ? number <= day && day - number <= 2 * REACH
        : explains(expression, weekday, tense, number - day)
    )
      found.add(number);
    // Two days to choose from are as good as none.
    if (found.size > 1) return null;
  }
  const [only] = found;
  return only === undefined || own?.start === only ? null : dayInterval(only);
}

/** A day, or the days of a meeting, printed in the release. */
interface Printed {
  readonly expression: DateExpression;
  readonly interval: Interval;
}

function printedOf(expression: DateExpression, interval: Interval | null): Printed | null {
  if (!interval || interval.end - interval.start >= LONGEST_MEETING) return null;
  const isDay = expression.kind === "day";
  if (!isDay && !(expression.kind === "range" && /^(?:day|weekday)$/.test(expression.from.kind))) return null;
  return { expression, interval };
}

/** A single day explains a weekday only where it is printed with it; days of a meeting ahead always do. */
function explains(expression: DateExpression, weekday: number, tense: Tense, ahead: number): boolean {
  const named = expression.kind === "day" ? expression.weekday === weekday : false;
  if (tense === "past") return named && ahead <= 0 && ahead >= -REACH;
  return (named || expression.kind === "range") && ahead >= 0 && ahead <= REACH;
}
