import { Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { type Reading, reading } from "./reading.js";
import { MODIFIERS } from "./words.js";

/** "25th of this month". */
export function readDayOfMonth(tokens: readonly Token[], i: number, at: number, day: number): Reading | null {
  if (foldAt(tokens, at) !== "of") return null;
  const next = foldAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const modifier = foldAt(tokens, next) === "current" ? "this" : MODIFIERS.get(foldAt(tokens, next));
  if (modifier === undefined || foldAt(tokens, next + 1) !== "month") return null;
  return reading(i, next + 2, { kind: "month-day", day, weekday: null, month: modifier }, "date/day-of-month");
}

/** "on the 15th", "by the 30th": not of a floor, a circuit or an anniversary. */
export function readDayAlone(tokens: readonly Token[], i: number, day: number): Reading | null {
  if (foldAt(tokens, i - 1) !== "the" || !/^(?:on|by|until)$/.test(foldAt(tokens, i - 2))) return null;
  const next = shapeAt(tokens, i + 1);
  if (
    next & (Shape.Word | Shape.Number) &&
    !(next & Shape.Line) &&
    !/^(?:and|at|in|to|for|with)$/.test(foldAt(tokens, i + 1))
  )
    return null;
  if (foldAt(tokens, i + 1) === "-" || foldAt(tokens, i + 1) === "and") return null;
  return reading(i, i + 1, { kind: "month-day", day, weekday: null, month: null }, "date/the-day");
}
