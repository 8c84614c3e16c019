import { isoOf, numberOf, resolveAll } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { Clue } from "./clues.js";

/** Between two expressions of one day stand no more characters than this: ", ". */
const APPOSED = 3;

/** "tomorrow, Wednesday, June 6, 2018": a day told twice, once from the release's own, tells the release's. */
export function toldClues(dates: readonly DateCandidate[]): Clue[] {
  return dates.flatMap((date, i) => {
    const next = dates[i + 1];
    if (date.expression.kind !== "relative" || date.expression.unit !== "day" || date.expression.offset === null)
      return [];
    if (!next || next.field !== date.field || next.start - date.end > APPOSED || next.expression.kind !== "day")
      return [];
    const day = numberOf(resolveAll([next], null)[0]?.start ?? "");
    if (day === null) return [];
    const told = isoOf(day - date.expression.offset);
    return [{ kind: "told" as const, start: told, end: told, because: date.rule }];
  });
}
