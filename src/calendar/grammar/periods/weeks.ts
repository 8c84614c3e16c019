import { Shape, type Token } from "../../../model/index.js";
import { foldAt, shapeAt } from "../../../text/index.js";
import { relative } from "../../expression.js";
import { readMonth } from "../months.js";
import { digitsAt } from "../numbers.js";
import { type Reading, reading } from "../reading.js";
import { readWeekday } from "../weekdays.js";

/** "over the weekend". */
export function readBareWeekend(tokens: readonly Token[], i: number): Reading | null {
  if (foldAt(tokens, i - 1) !== "the" || !/^(?:over|during|for|of|on|through|throughout)$/.test(foldAt(tokens, i - 2)))
    return null;
  if (foldAt(tokens, i + 1) === "of" || shapeAt(tokens, i + 1) & Shape.Cap) return null;
  return reading(i, i + 1, relative("weekend", null), "date/weekend");
}

/** "week of October 6th", "weekend of June 3". */
export function readWeekOf(tokens: readonly Token[], i: number): Reading | null {
  const unit = foldAt(tokens, i);
  if ((unit !== "week" && unit !== "weekend") || foldAt(tokens, i + 1) !== "of") return null;
  const at = foldAt(tokens, i + 2) === "the" ? i + 3 : i + 2;
  const day = readMonth(tokens, at) ?? readWeekday(tokens, at);
  if (day?.expression.kind !== "day") return null;
  // "the weekend of June 3-5" has its days; "the week of June 3 to 9" likewise.
  const link = foldAt(tokens, day.end);
  if ((link === "-" || link === "to" || link === "through" || link === "and") && digitsAt(tokens, day.end + 1) > 0)
    return null;
  return reading(i, day.end, { kind: "around", unit, day: day.expression }, `date/${unit}-of`);
}
