import { isoOf, numberOf, resolveAll, yearsFitting } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { Clue } from "./clues.js";

/** The year of "tomorrow, Tuesday, March 8": the one that other dates print and on which the weekday falls. */
function withYear(date: DateCandidate, dates: readonly DateCandidate[]): Pick<DateCandidate, "expression" | "tense"> {
  const { expression, tense } = date;
  if (expression.kind !== "day" || expression.year !== null) return date;
  const printed = new Set(dates.flatMap((d) => yearsIn(d.expression)));
  const years = [...printed].filter((year) => yearsFitting(expression, year, year).length > 0);
  const [year] = years;
  return years.length === 1 && year ? { expression: { ...expression, year }, tense } : date;
}

function yearsIn(expression: DateCandidate["expression"]): number[] {
  if (expression.kind === "range") return [...yearsIn(expression.from), ...yearsIn(expression.to)];
  return expression.kind === "day" && typeof expression.year === "number" ? [expression.year] : [];
}

/** Between two expressions of one day stand no more characters than this: ", ". */
const APPOSED = 3;

/** "tomorrow, Thursday, March 10, 2016": a day told twice, once from the release's own, tells the release's. */
export function toldClues(dates: readonly DateCandidate[]): Clue[] {
  return dates.flatMap((date, i) => {
    const next = dates[i + 1];
    if (date.expression.kind !== "relative" || date.expression.unit !== "day" || date.expression.offset === null)
      return [];
    if (!next || next.field !== date.field || next.start - date.end > APPOSED || next.expression.kind !== "day")
      return [];
    const day = numberOf(resolveAll([withYear(next, dates)], null)[0]?.start ?? "");
    if (day === null) return [];
    const told = isoOf(day - date.expression.offset);
    return [{ kind: "told" as const, start: told, end: told, because: date.rule }];
  });
}
