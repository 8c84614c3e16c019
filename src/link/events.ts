import type { EventValue } from "../extract/events.js";
import type { Gazetteer } from "../gazetteer/index.js";
import { overlapping } from "../mentions/overlapping.js";
import { inReadingOrder } from "../mentions/settle.js";
import type { Candidate, CivicEvent, Document, FieldName, Place, Timeline, When } from "../model/index.js";
import { lastWhere } from "../text/index.js";
import { anniversaryDay } from "./events/anniversaries.js";
import { eventOf, order } from "./events/assemble.js";
import { describedHarms } from "./events/by-place.js";
import { choose } from "./events/choose.js";
import type { Dated } from "./events/dated.js";
import { dayOfAdvisory, isAnnounced } from "./events/from-release.js";
import { type Group, groupOf, joinTwins, wordsOf } from "./events/groups.js";
import { harmsHere } from "./events/here.js";
import { distinct } from "./events/ids.js";
import { rowsFor, seriesAround } from "./events/rows.js";
import { fieldOf } from "./events/sentences.js";
import { placesBeside, tellingOf } from "./events/telling.js";
import type { Told } from "./events/told.js";
import { type DatedSpan, daysBetween } from "./events/when.js";

export type { DatedSpan } from "./events/when.js";

/** A place of the text, resolved; UTF-16 offsets. */
export interface PlacedSpan {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** What linking events leans on. */
export interface EventContext {
  readonly gazetteer: Gazetteer;
  readonly timeline: Timeline;
  readonly document: Document;
  readonly dates: readonly DatedSpan[];
  readonly places: readonly PlacedSpan[];
}

/**
 * Groups the mentions of one happening, chooses its dictionary row, and tells when and where it was.
 * `settled` are candidates without overlaps, in reading order; weak ones without a row, and anaphors
 * without an antecedent, are left out.
 */
export function linkEvents(settled: readonly Candidate<EventValue>[], context: EventContext): CivicEvent[] {
  if (settled.length === 0) return [];
  const groups: Group[] = [];
  const isFree = freedomOf(context, settled);
  const { dates } = context;
  const places = [...context.places].sort(inReadingOrder);
  for (const candidate of settled) {
    const { value } = candidate;
    if (value.standing === "anaphor") {
      const last = groups.findLast((g) => g.joins(value));
      const { told } = tellingOf(candidate, context, (stretch) => overlapping(dates, stretch));
      const member = { candidate, told, places: [], rows: last ? [] : harmsHere(context, value, told), words: NONE };
      if (last) last.add(member);
      else if (member.rows.length > 0) groups.push(groupOf(member));
      continue;
    }
    const { told, ahead } = tellingOf(candidate, context, (stretch) =>
      overlapping(dates, stretch).filter((date) => isFree(date, candidate)),
    );
    const near = placesBeside(candidate, context, places);
    const telling = { value, when: bounding(told, value), places: near.map((p) => p.place.id), ahead };
    const named = choose(rowsOf(context, value, groups), telling, context.timeline).filter(
      (row) => value.type !== "disaster" || !isAnother(row, told),
    );
    const described = named.length > 0 ? named : describedHarms(context, value, telling.places, told);
    const rows = described.length === 0 && near.length === 0 ? harmsHere(context, value, told) : described;
    if (
      rows.length === 0 &&
      (value.standing === "weak" ||
        (value.standing === "dated" && !isSet(told) && !(isAnnounced(candidate, context) && dayOfAdvisory(context))))
    )
      continue;
    const member = { candidate, told, places: near, rows, words: wordsOf(value) };
    const group =
      groups.find((g) => g.takes(member)) ??
      titleOf(groups, candidate, context) ??
      apposedTo(groups, candidate, context);
    if (group) group.add(member);
    else groups.push(groupOf(member));
  }
  const told = joinTwins(groups, context.timeline.day);
  return distinct(
    told
      .map((group) => eventOf(group, besideOthers(context, told, group), anniversaryDay(group, told, context)))
      .sort((a, b) => order(a.mentions[0]) - order(b.mentions[0])),
  );
}

/** 'The workshop, "Clean Streets, Safe Streets", drew …': the title of the workshop told of before. */
function titleOf(groups: readonly Group[], { field, start, value }: Candidate<EventValue>, { document }: EventContext) {
  const before = fieldOf(document, field).text.slice(Math.max(0, start - 40), start);
  const head = /\b(?:the|this|its|their) (\w+),? (?:\w+ )?["“‘']$/i.exec(before)?.[1]?.toLowerCase();
  return head === value.head
    ? groups.findLast((g) => g.members.some((m) => m.candidate.value.head === head))
    : undefined;
}

/** "its annual conference, the Gathering of Towns": the gathering right before that this one names again. */
function apposedTo(
  groups: readonly Group[],
  { field, start, value }: Candidate<EventValue>,
  { document }: EventContext,
) {
  if (!GATHERS.has(value.type)) return undefined;
  const { text } = fieldOf(document, field);
  return groups.findLast((group) => {
    const before = group.members.at(-1)?.candidate;
    return (
      before?.field === field &&
      GATHERS.has(before.value.type) &&
      start - before.end < LONGEST_APPOSITION &&
      APPOSED.test(text.slice(before.end, start))
    );
  });
}
const GATHERS: ReadonlySet<string> = new Set(["meeting", "summit"]);
const LONGEST_APPOSITION = 24;
const APPOSED = /^(?:, (?:known as |called |named )?(?:the |its |our )?["“]?|, | \((?:the )?["“]?)$/;

/** The release's days but those that the text gives to another happening. */
function besideOthers(context: EventContext, groups: readonly Group[], own: Group): EventContext {
  const theirs = new Set(
    groups.flatMap((g) =>
      g === own ? [] : g.members.flatMap(({ told }) => (told && told.tie !== "sentence" ? [told.when.edtf] : [])),
    ),
  );
  if (theirs.size === 0) return context;
  return withDates(
    context,
    context.dates.filter((d) => !d.when || !theirs.has(d.when.edtf)),
  );
}

const withDates = ({ gazetteer, timeline, document, places }: EventContext, dates: EventContext["dates"]) => ({
  gazetteer,
  timeline,
  document,
  dates,
  places,
});

/**
 * Whether a day is open to a happening, being no part of another one's name: "the Women's March, Small Business
 * Saturday, Earth Day".
 */
function freedomOf(
  { dates }: EventContext,
  settled: readonly Candidate<EventValue>[],
): (date: DatedSpan, own: Candidate<EventValue>) => boolean {
  const owners = new Map<DatedSpan, Candidate<EventValue>>();
  for (const name of ["title", "text"] as const) {
    const named = settled.filter((c) => c.field === name && isCalendarDay(c));
    for (const date of named.length > 0 ? dates : []) {
      const owner = named[lastWhere(named, (c) => c.start <= date.start)];
      if (date.field === name && owner && date.end <= owner.end) owners.set(date, owner);
    }
  }
  return (date, own) => (owners.get(date) ?? own) === own;
}
const isCalendarDay = ({ value }: Candidate<EventValue>): boolean => value.type === "day-of-action";

/** The rows that a phrase can mean: "next year's Summit" is one of the series of the summit named before. */
function rowsOf(context: EventContext, value: EventValue, groups: readonly Group[]): Dated[] {
  const own = rowsFor(context, value);
  if (own.length > 0 || !/^(?:next|last|this) year['’]s /i.test(value.name)) return own;
  const same = groups.findLast(
    (g) => g.rows.length === 1 && g.members.some((m) => m.candidate.value.head === value.head),
  );
  return same ? seriesAround(context.gazetteer, same.rows[0] as Dated) : own;
}

/** Whether the text gives a day to this happening, and not merely in its sentence. */
const isSet = (told: Told | null): boolean => told !== null && (told.tie !== "sentence" || told.governs === true);

/** The hurricane of another year: a day told of it may come after it, but not by years. */
const isAnother = ({ start }: Dated, told: Told | null): boolean =>
  start !== null &&
  told !== null &&
  told.tie !== "sentence" &&
  told.when.start !== null &&
  Math.abs(daysBetween(start, told.when.start)) > YEAR;
const YEAR = 366;

/** The told day that a row must fit; beside a storm's name a day mostly speaks of what came after it. */
const bounding = (told: Told | null, { type, rows }: EventValue): When | null => {
  // "found guilty today of the murder of …": who was murdered tells it.
  const named = type === "disaster" || (type === "attack" && rows.length === 1);
  return told && (told.tie === "inside" || (told.tie === "beside" && !named)) ? told.when : null;
};

const NONE: ReadonlySet<string> = new Set();
