import { isoOf, numberOf, resolveAll, weekdayOf } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { EventValue } from "../extract/events.js";
import type { Reading } from "../extract/reading.js";
import type { Candidate, IsoDay, When } from "../model/index.js";

/** Inclusive days of a meeting. */
export interface Meeting {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

const FULL_DAY = /^\d{4}-\d\d-\d\d/;
const LONGEST = 10;
/** So long after a meeting its weekdays may still be told without a date. */
const REPORTED = 28;
const GATHERINGS: ReadonlySet<string> = new Set(["meeting", "summit"]);

/** The meetings of a release whose days are known: those the dictionary dates, and the ranges of a few days that it prints. */
export function meetingsOf(
  reading: Reading,
  events: readonly Candidate<EventValue>[],
  dates: readonly DateCandidate[],
  day: IsoDay | null,
): Meeting[] {
  const known = events.flatMap(({ value }) => {
    const row = value.rows.length === 1 ? reading.gazetteer.row("events", value.rows[0] as number) : null;
    return row && GATHERINGS.has(row.type) && FULL_DAY.test(row.start) && FULL_DAY.test(row.end)
      ? [{ start: row.start.slice(0, 10), end: row.end.slice(0, 10) }]
      : [];
  });
  const ranges = dates.filter(
    ({ expression: e }) => e.kind === "range" && e.from.kind === "day" && e.to.kind === "day",
  );
  const printed = resolveAll(ranges, day).flatMap((when) =>
    when?.start && when.end ? [{ start: when.start, end: when.end }] : [],
  );
  const distinct = new Map([...known, ...printed].map((meeting) => [`${meeting.start}/${meeting.end}`, meeting]));
  return [...distinct.values()].filter(({ start, end }) => (numberOf(end) ?? 0) - (numberOf(start) ?? 0) < LONGEST);
}

/**
 * The day of a meeting that a weekday alone means in a report on it: "On Thursday the councils debated …", ten days
 * after they parted. `when` is what the weekday means by the release's day. Null where it means that.
 */
export function dayOfMeeting(
  { expression, tense }: DateCandidate,
  when: When | null,
  meetings: readonly Meeting[],
  day: IsoDay,
): IsoDay | null {
  if (expression.kind !== "weekday" || expression.modifier !== null || expression.week !== null) return null;
  const now = numberOf(day);
  if (now === null || tense === "future" || !when?.start) return null;
  const over = meetings.filter(({ end }) => end < day && now - (numberOf(end) ?? 0) <= REPORTED);
  const [meeting] = over;
  if (over.length !== 1 || !meeting || when.start <= meeting.end) return null;
  const first = numberOf(meeting.start) ?? 0;
  const told = first + ((expression.weekday - weekdayOf(first) + 7) % 7);
  return told <= (numberOf(meeting.end) ?? 0) ? isoOf(told) : null;
}
