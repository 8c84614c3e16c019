import { resolveAll, resolveBetween, yearsFitting } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { IsoDay, Timeline, When } from "../model/index.js";
import { dayOfMeeting, type Meeting } from "./meetings.js";

/** What the things named beside them say of the dates of a release. */
export interface Company {
  /** The day that is part of a happening's name: "the January 6 attack". */
  readonly byName: (date: DateCandidate) => When | null;
  /** The day told by the happening or the order that it stands beside. */
  readonly byHappening: (date: DateCandidate) => When | null;
  readonly meetings: () => readonly Meeting[];
  /** Whether a weekday is the day of a harm that it stands before: "after Friday's attacks" means the last one. */
  readonly isHarmed: (date: DateCandidate) => boolean;
}

/**
 * Resolves the dates of a release, in order. Where its day is not known but bounded, a date resolves if it
 * is told by the happening it stands beside, if it means the same from both bounds, or if only one year puts it between them; a date that tells its year by
 * its weekday tells it for the others.
 */
export function resolveDates(
  dates: readonly DateCandidate[],
  timeline: Timeline,
  company: Company,
): readonly (When | null)[] {
  const { day } = timeline;
  if (day !== null)
    return resolveAll(
      dates.map((date) => (company.isHarmed(date) ? { expression: date.expression, tense: "past" as const } : date)),
      day,
    ).map((when, i) => {
      const date = dates[i] as DateCandidate;
      const met = dayOfMeeting(date, when, company.meetings(), day);
      return company.byName(date) ?? (met ? { start: met, end: met, edtf: met, precision: "day" as const } : when);
    });
  const { start, end } = timeline.range;
  const whens = resolveAll(dates, null).map(
    (when, i) => when ?? company.byName(dates[i] as DateCandidate) ?? company.byHappening(dates[i] as DateCandidate),
  );
  if (start === null || end === null) return whens;
  const fitting = dates.map(({ expression }) => yearsBetween(expression, start, end));
  dates.forEach(({ expression, tense }, i) => {
    whens[i] ??= resolveBetween(expression, tense, start, end);
    if (fitting[i]?.length === 1) whens[i] ??= inYear(expression, fitting[i]?.[0] as number);
  });
  const years = new Set(
    whens.flatMap((when, i) => (when?.start && fitting[i]?.length ? [Number(when.start.slice(0, 4))] : [])),
  );
  const shared = years.size === 1 ? [...years][0] : undefined;
  if (shared !== undefined) {
    dates.forEach(({ expression }, i) => {
      if (fitting[i]?.includes(shared)) whens[i] ??= inYear(expression, shared);
    });
  }
  return whens;
}

type Expression = DateCandidate["expression"];

function inYear(expression: Expression, year: number): When | null {
  if (expression.kind !== "day") return null;
  return resolveAll([{ expression: { ...expression, year }, tense: "none" }], null)[0] ?? null;
}

/** The years in which a day without a year lies between the bounds, and on its weekday. */
function yearsBetween(expression: Expression, start: IsoDay, end: IsoDay): readonly number[] {
  if (expression.kind !== "day" || expression.year !== null) return [];
  const tail = `-${String(expression.month).padStart(2, "0")}-${String(expression.day).padStart(2, "0")}`;
  return yearsFitting(expression, Number(start.slice(0, 4)), Number(end.slice(0, 4))).filter(
    (year) => `${year}${tail}` >= start && `${year}${tail}` <= end,
  );
}
