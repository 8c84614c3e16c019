import { isoOf, numberOf, resolveAll, weekdayOf } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { EventValue } from "../extract/events.js";
import type { Reading } from "../extract/reading.js";
import type { EventRow, Gazetteer } from "../gazetteer/index.js";
import { attacksAt, closestTogether, listsPlaces } from "../mentions/attacks.js";
import { overlapping } from "../mentions/overlapping.js";
import type { Candidate, Field, IsoDay, When } from "../model/index.js";
import { sentenceAt } from "../text/index.js";
import { ordersOf, proposalsOf } from "./orders.js";

/** Days that the dictionary gives a happening, where the text names it. */
export interface Happening {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** What a quotation or a colon sets apart is another statement. */
const BREAKS = /[:;"“”]/;
const FULL_DAY = /^\d{4}-\d\d-\d\d/;
/**
 * What a date means by the company it keeps: the event named in its sentence ("On Thursday … during the 88th
 * Annual Meeting"), or the executive order it names ("the January 25 Executive Order"). Null where that
 * leaves more than one day, or none. An order was signed no later than `until`; `here` are `meetingsHere`.
 */
export function whenByHappening(
  reading: Reading,
  date: DateCandidate,
  events: readonly Candidate<EventValue>[],
  until: IsoDay | null,
  here: () => readonly Happening[],
): When | null {
  const field = reading.document.fields.find((f) => f.name === date.field);
  if (!field) return null;
  const fitting = [
    ...ordersOf(reading, field, date).filter(({ start }) => until === null || (start ?? "") <= until),
    ...proposalsOf(reading, field, date),
    ...(mayBeHere(date) ? here() : []).flatMap((h) => daysInside(date, h)),
    ...happeningsBeside(reading, field, date, events).flatMap((h) => daysInside(date, h)),
  ];
  const only = new Map(fitting.map((when) => [when.edtf, when]));
  return only.size === 1 ? ([...only.values()][0] as When) : null;
}

/** The day of a happening whose printed name holds the date: "September 11", "the January 6 attack". */
export function whenByName(
  reading: Reading,
  date: DateCandidate,
  events: readonly Candidate<EventValue>[],
): When | null {
  const { expression, start, end } = date;
  if (expression.kind !== "day" || expression.year !== null) return null;
  const named = overlapping(events, date).find((e) => e.start <= start && end <= e.end && e.value.rows.length === 1);
  const day = named ? reading.gazetteer.row("events", named.value.rows[0] as number).start.slice(0, 10) : "";
  const tail = `-${String(expression.month).padStart(2, "0")}-${String(expression.day).padStart(2, "0")}`;
  return FULL_DAY.test(day) && day.endsWith(tail) ? { start: day, end: day, edtf: day, precision: "day" } : null;
}

/** "Friday's attacks", "Tuesday's earthquake": a harm's weekday is past, whatever its sentence goes on to announce. */
export const isHarmed = (date: DateCandidate, events: readonly Candidate<EventValue>[]): boolean =>
  date.expression.kind === "weekday" &&
  overlapping(events, { ...date, end: date.end + POSSESSIVE + 1 }).some(
    ({ value, start, end }) =>
      (value.type === "attack" || value.type === "disaster") &&
      end > date.end &&
      (start === date.start || start > date.end),
  );
const POSSESSIVE = 3;

const mayBeHere = ({ expression, tense }: DateCandidate): boolean =>
  expression.kind === "weekday" && tense !== "future";

/** The meeting in the place from which the release is written: "INDIANAPOLIS – In a session on Saturday …". */
export function meetingsHere(
  { document, fields, gazetteer }: Reading,
  events: readonly Candidate<EventValue>[],
): Happening[] {
  const dateline = document.text.zones.find((zone) => zone.kind === "dateline");
  if (!dateline) return [];
  const hits = fields.find(({ field }) => field === document.text)?.hits ?? [];
  const here = hits
    .filter((h) => h.table === "places" && h.start >= dateline.start && h.end <= dateline.end)
    .flatMap((h) => h.rows.map((row) => gazetteer.row("places", row).id));
  const meetings = events.flatMap(({ value }) => {
    const row = value.rows.length === 1 ? gazetteer.row("events", value.rows[0] as number) : null;
    return row?.place && here.includes(row.place) && FULL_DAY.test(row.start) && FULL_DAY.test(row.end) ? [row] : [];
  });
  const distinct = new Map(
    meetings.map((row) => [row.id, { start: row.start.slice(0, 10), end: row.end.slice(0, 10) }]),
  );
  return distinct.size === 1 ? [...distinct.values()] : [];
}

function happeningsBeside(
  reading: Reading,
  field: Field,
  date: DateCandidate,
  events: readonly Candidate<EventValue>[],
): Happening[] {
  const sentence = sentenceAt(field.sentences, date.first);
  const from = field.tokens[sentence?.start ?? 0]?.start ?? 0;
  const to = field.tokens[(sentence?.end ?? 1) - 1]?.end ?? 0;
  return overlapping(events, { field: field.name, start: from, end: to })
    .filter((e) => !BREAKS.test(field.text.slice(Math.min(e.end, date.end), Math.max(e.start, date.start))))
    .flatMap(({ value }) => {
      const listed = listedAttacks(reading.gazetteer, value);
      if (!listed && value.rows.length !== 1) return [];
      const rows = listed ?? [reading.gazetteer.row("events", value.rows[0] as number)];
      if (!rows.every((row) => FULL_DAY.test(row.start) && FULL_DAY.test(row.end))) return [];
      const starts = rows.map((row) => row.start.slice(0, 10)).sort();
      const ends = rows.map((row) => row.end.slice(0, 10)).sort();
      return [{ start: starts[0] as string, end: ends.at(-1) as string }];
    });
}

/** The attacks of a phrase that lists their places, one of each place; null where it lists none. */
export function listedAttacks(gazetteer: Gazetteer, { type, name }: EventValue): EventRow[] | null {
  if (type !== "attack" || !listsPlaces(name)) return null;
  const rows = attacksAt(gazetteer, name).map((index) => ({ row: gazetteer.row("events", index) }));
  const dated = rows.filter(({ row }) => FULL_DAY.test(row.start));
  return dated.length > 0 ? closestTogether(dated).map(({ row }) => row) : null;
}

/** The readings of an expression that lie within a happening. */
function daysInside({ expression }: DateCandidate, { start, end }: Happening): When[] {
  if (expression.kind === "weekday") {
    const first = numberOf(start);
    const last = numberOf(end);
    if (first === null || last === null || last - first > 31) return [];
    const days: When[] = [];
    for (let day = first; day <= last; day++) {
      const iso = isoOf(day);
      if (weekdayOf(day) === expression.weekday) days.push({ start: iso, end: iso, edtf: iso, precision: "day" });
    }
    return days;
  }
  if ((expression.kind !== "day" && expression.kind !== "month") || expression.year !== null) return [];
  const year = Number(start.slice(0, 4));
  const when = resolveAll([{ expression: { ...expression, year }, tense: "none" }], null)[0];
  return when?.start && when.end && when.start <= end && start <= when.end ? [when] : [];
}
