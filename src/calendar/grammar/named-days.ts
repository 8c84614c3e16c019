import type { Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { relative } from "../expression.js";
import { type Reading, reading } from "./reading.js";
import { withDayPart } from "./weekdays.js";

/** Not the day itself: "today's youth", "the jobs of tomorrow". */
const GENERIC_BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "economy world society youth young workforce standards dollars technology leaders generation generations jobs children problems citizens workers global marketplace".split(
    " ",
  ),
);

/** "today", "tonight", "yesterday afternoon", "tomorrow". */
export function readNamedDay(tokens: readonly Token[], i: number): Reading | null {
  const fold = foldAt(tokens, i);
  const offset = fold === "tomorrow" ? 1 : fold === "yesterday" ? -1 : 0;
  const before = foldAt(tokens, i - 1);
  if (foldAt(tokens, i + 1) === "'s" && GENERIC_BEHIND.has(foldAt(tokens, i + 2))) return null;
  if (fold === "today" && before === "usa") return null;
  if (offset === 1 && (before === "of" || before === "brighter" || before === "better" || before === "stronger"))
    return null;
  return withDayPart(tokens, reading(i, i + 1, relative("day", offset), `date/${fold}`));
}

/** "the day before yesterday", "the day after tomorrow". */
export function readDayBefore(tokens: readonly Token[], i: number): Reading | null {
  const [side, day] = [foldAt(tokens, i + 1), foldAt(tokens, i + 2)];
  if (side === "before" && day === "yesterday") return reading(i, i + 3, relative("day", -2), "date/day-before");
  if (side === "after" && day === "tomorrow") return reading(i, i + 3, relative("day", 2), "date/day-after");
  return null;
}
