import { resolveAll, yearsFitting } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { IsoDay, Timeline, When } from "../model/index.js";

/** A release without a day of its own speaks of things within this many years of its bounds. */
const SLACK_YEARS = 0;

/**
 * Resolves the dates of a release, in order. Where its day is not known, a date that leaves its year unsaid
 * resolves only if one year fits the bounds; a date that tells its year by the weekday tells it for the others.
 */
export function resolveDates(dates: readonly DateCandidate[], timeline: Timeline): readonly (When | null)[] {
  if (timeline.day !== null) return resolveAll(dates, timeline.day);
  const { start, end } = timeline.range;
  const whens = [...resolveAll(dates, null)];
  if (start === null || end === null) return whens;
  const years = dates.map(({ expression }, i) =>
    whens[i] || expression.kind !== "day"
      ? []
      : yearsFitting(expression, yearOf(start) - SLACK_YEARS, yearOf(end) + SLACK_YEARS).filter((y) =>
          within(expression, y, start, end),
        ),
  );
  const sure = new Set(years.filter((y) => y.length === 1).map((y) => y[0] as number));
  const shared = sure.size === 1 ? ([...sure][0] as number) : null;
  dates.forEach(({ expression }, i) => {
    const fitting = years[i] ?? [];
    const year = fitting.length === 1 ? fitting[0] : shared !== null && fitting.includes(shared) ? shared : undefined;
    if (year === undefined || expression.kind !== "day") return;
    whens[i] = resolveAll([{ expression: { ...expression, year }, tense: "none" }], null)[0] ?? null;
  });
  return whens;
}

const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

const within = (
  expression: { readonly month: number; readonly day: number },
  year: number,
  start: IsoDay,
  end: IsoDay,
): boolean => {
  const day = `${year}-${String(expression.month).padStart(2, "0")}-${String(expression.day).padStart(2, "0")}`;
  return day >= start && day <= end;
};
