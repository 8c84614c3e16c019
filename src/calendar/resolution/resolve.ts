import type { IsoDay, When } from "../../model/index.js";
import { type DayNumber, numberOf } from "../days.js";
import type { DateExpression, Tense } from "../expression.js";
import { candidatesOf } from "./candidates.js";
import { type Interval, whenOf } from "./interval.js";

/** From where an expression is read: the day of the release, and the tense around it. */
export interface Reference {
  readonly published: IsoDay | null;
  readonly tense: Tense;
}

/** Nearer than this on the wrong side, and farther than `FAR` on the right one: the tense was misread. */
const NEAR = 62;
const FAR = 300;

const distance = ({ start, end }: Interval, day: DayNumber) => (day < start ? start - day : day > end ? day - end : 0);

function nearest(intervals: readonly Interval[], day: DayNumber): Interval | null {
  let best: Interval | null = null;
  for (const interval of intervals) if (!best || distance(interval, day) < distance(best, day)) best = interval;
  return best;
}

/** The nearest candidate that the tense allows; both sides allow the day itself. */
export function choose(candidates: readonly Interval[], day: DayNumber | null, tense: Tense): Interval | null {
  if (candidates.length <= 1 || day === null) return candidates.length === 1 ? (candidates[0] ?? null) : null;
  const any = nearest(candidates, day);
  if (tense === "none" || !any) return any;
  const allowed = nearest(
    candidates.filter(({ start, end }) => (tense === "past" ? start <= day : end >= day)),
    day,
  );
  if (!allowed) return any;
  return distance(allowed, day) > FAR && distance(any, day) <= NEAR ? any : allowed;
}

/** The interval an expression stands for, or null where nothing can be told. Never asks for today. */
export function placeExpression(expression: DateExpression, day: DayNumber | null, tense: Tense): Interval | null {
  return choose(candidatesOf(expression, day, tense), day, tense);
}

/**
 * Resolves an expression to inclusive ISO days. Without a day of publication only complete dates resolve;
 * all others are null.
 */
export function resolve(expression: DateExpression, { published, tense }: Reference): When | null {
  const interval = placeExpression(expression, published === null ? null : numberOf(published), tense);
  return interval ? whenOf(interval) : null;
}
