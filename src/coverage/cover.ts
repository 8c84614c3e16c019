import type { Term } from "../gazetteer/index.js";
import type { IsoDay } from "../model/index.js";

/** How much of a span of days some terms account for. */
export interface Cover {
  /** Days in somebody's term, of all days of the span. */
  readonly covered: number;
  readonly days: number;
  /** Bounds of terms inside the span that were verified, of all such bounds. */
  readonly sure: number;
  readonly bounds: number;
  /** Inclusive ISO days that nobody's term has. */
  readonly gaps: readonly { readonly start: IsoDay; readonly end: IsoDay }[];
}

const DAY = 86_400_000;
const numberOf = (day: IsoDay): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
const dayOf = (number: number): IsoDay => new Date(number * DAY).toISOString().slice(0, 10);

/** Measures terms against the days from `start` to `end`, inclusive. A term without a bound reaches to that of the span. */
export function coverOf(terms: readonly Term[], start: IsoDay, end: IsoDay): Cover {
  const from = numberOf(start);
  const to = numberOf(end);
  const spans = terms
    .filter((term) => term.start !== null || term.end !== null)
    .map((term) => [
      term.start === null ? from : Math.max(from, numberOf(term.start)),
      term.end === null ? (term.open ? to : numberOf(term.start ?? start)) : Math.min(to, numberOf(term.end)),
    ])
    .filter((span): span is [number, number] => (span[0] as number) <= (span[1] as number))
    .sort((a, b) => a[0] - b[0]);
  const gaps: { start: IsoDay; end: IsoDay }[] = [];
  let at = from;
  let missing = 0;
  for (const [first, last] of spans) {
    if (first > at) {
      gaps.push({ start: dayOf(at), end: dayOf(first - 1) });
      missing += first - at;
    }
    at = Math.max(at, last + 1);
  }
  if (at <= to) {
    gaps.push({ start: dayOf(at), end });
    missing += to - at + 1;
  }
  const inside = terms.flatMap((term) => [
    ...(term.start !== null && term.start >= start && term.start <= end ? [term.startSure] : []),
    ...(term.end !== null && term.end >= start && term.end <= end ? [term.endSure] : []),
  ]);
  const days = to - from + 1;
  return { covered: days - missing, days, sure: inside.filter(Boolean).length, bounds: inside.length, gaps };
}

/** Several covers as one; its gaps are theirs, in order. */
export const sumOf = (covers: readonly Cover[]): Cover => ({
  covered: covers.reduce((sum, c) => sum + c.covered, 0),
  days: covers.reduce((sum, c) => sum + c.days, 0),
  sure: covers.reduce((sum, c) => sum + c.sure, 0),
  bounds: covers.reduce((sum, c) => sum + c.bounds, 0),
  gaps: covers.flatMap((c) => c.gaps),
});
