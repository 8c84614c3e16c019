import type { IsoDay, When } from "../../model/index.js";
import { civil, numberOf } from "../days.js";
import type { DateExpression, Tense } from "../expression.js";
import { yearsFitting } from "./candidates.js";
import { whenOf } from "./interval.js";
import { placeExpression } from "./resolve.js";

/**
 * Resolves an expression of a release whose day is known only to lie from `earliest` to `latest` (ISO days,
 * inclusive): what it means from both ends, where that is the same, else null. A printed weekday that fits
 * one year alone decides by itself.
 */
export function resolveBetween(
  expression: DateExpression,
  tense: Tense,
  earliest: IsoDay,
  latest: IsoDay,
): When | null {
  const first = numberOf(earliest);
  const last = numberOf(latest);
  if (first === null || last === null || last < first) return null;
  if (expression.kind === "day" && expression.weekday !== null && expression.year === null) {
    const years = yearsFitting(expression, civil(first).year - 1, civil(last).year + 1);
    if (years.length !== 1) return null;
    const dated = placeExpression({ ...expression, year: years[0] as number }, null, tense);
    return dated ? whenOf(dated) : null;
  }
  const [from, to] = [placeExpression(expression, first, tense), placeExpression(expression, last, tense)];
  return from && to && from.start === to.start && from.end === to.end ? whenOf(from) : null;
}
