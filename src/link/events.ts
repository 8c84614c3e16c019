import type { EventValue } from "../extract/events.js";
import type { Gazetteer } from "../gazetteer/index.js";
import type {
  Candidate,
  CivicEvent,
  Document,
  Field,
  FieldName,
  Mention,
  Place,
  Timeline,
  When,
} from "../model/index.js";
import { contentWords, type Group, groupOf, wordsOf } from "./events/groups.js";
import { choose, type Dated, rowsFor } from "./events/rows.js";
import { stretched, type Told, toldBy } from "./events/told.js";
import { type DatedSpan, lengthOf, meets, whenOf } from "./events/when.js";

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
  const groups: Group[] = [];
  for (const candidate of settled) {
    const { value } = candidate;
    if (value.standing === "anaphor") {
      const last = groups.findLast((g) => g.joins(value));
      if (last) last.add({ candidate, told: tellingOf(candidate, context).told, places: [], rows: [], words: NONE });
      continue;
    }
    const { told, places, ahead } = tellingOf(candidate, { ...context, dates: freeOf(context, settled, candidate) });
    const rows = choose(
      rowsFor(context.gazetteer, value),
      { value, when: bounding(told, value), places: places.map((p) => p.place.id), ahead },
      context.timeline,
    );
    if (value.standing === "weak" && rows.length === 0) continue;
    const member = { candidate, told, places, rows, words: wordsOf(value) };
    const group = groups.find((g) => g.takes(member));
    if (group) group.add(member);
    else groups.push(groupOf(member));
  }
  return groups
    .map((group) => eventOf(group, besideOthers(context, groups, group)))
    .sort((a, b) => order(a.mentions[0]) - order(b.mentions[0]));
}

/** The release's days but those that the text gives to another happening. */
function besideOthers(context: EventContext, groups: readonly Group[], own: Group): EventContext {
  const theirs = new Set(
    groups.flatMap((g) =>
      g === own ? [] : g.members.flatMap(({ told }) => (told && told.tie !== "sentence" ? [told.when.edtf] : [])),
    ),
  );
  if (theirs.size === 0) return context;
  return { ...context, dates: context.dates.filter((d) => !d.when || !theirs.has(d.when.edtf)) };
}

/** The days that are no part of another happening's name: "the Women's March, Small Business Saturday, Earth Day". */
function freeOf(
  { dates }: EventContext,
  settled: readonly Candidate<EventValue>[],
  own: Candidate<EventValue>,
): readonly DatedSpan[] {
  const isOthers = (d: DatedSpan) =>
    settled.some((c) => c !== own && c.field === d.field && c.start <= d.start && d.end <= c.end && isCalendarDay(c));
  return dates.some(isOthers) ? dates.filter((d) => !isOthers(d)) : dates;
}
const isCalendarDay = ({ value }: Candidate<EventValue>): boolean => value.type === "day-of-action";

/** The told day that a row must fit; beside a storm's name a day mostly speaks of what came after it. */
const bounding = (told: Told | null, { type }: EventValue): When | null =>
  told && (told.tie === "inside" || (told.tie === "beside" && type !== "disaster")) ? told.when : null;

const NONE: ReadonlySet<string> = new Set();

const order = (mention: Mention | undefined): number => (mention?.field === "title" ? 0 : 1e9) + (mention?.start ?? 0);

const fieldOf = (document: Document, name: FieldName): Field =>
  name === "title" && document.title ? document.title : document.text;

const AHEAD = /\b(?:will|upcoming|next|to (?:be|meet|host|convene|hold|attend)|forthcoming|set for|planned)\b/i;

function tellingOf(candidate: Candidate<EventValue>, { document, dates, places }: EventContext) {
  const field = fieldOf(document, candidate.field);
  const sentence = sentenceAround(field, candidate.start);
  const harm = candidate.value.type === "attack" || candidate.value.type === "disaster";
  const plain = toldBy(field.text, candidate, sentence, dates, harm);
  const told =
    plain && !harm ? { ...plain, when: stretched(plain.when, field.text.slice(sentence.start, sentence.end)) } : plain;
  const near = places.filter(
    (p) =>
      p.field === candidate.field &&
      ((p.start > candidate.start &&
        p.end <= candidate.end &&
        /(?:[,&]|\b(?:in|at|on|and|outside|near)) (?:the )?$/.test(field.text.slice(candidate.start, p.start))) ||
        (p.start >= candidate.end && /^,? (?:in|at) (?:the )?$/.test(field.text.slice(candidate.end, p.start)))),
  );
  return { told, places: near, ahead: AHEAD.test(field.text.slice(sentence.start, candidate.end + 20)) };
}

function sentenceAround({ sentences, tokens, zones }: Field, at: number): { start: number; end: number } {
  const sentence = sentences.findLast((s) => (tokens[s.start]?.start ?? 0) <= at);
  // The dateline's day is the release's, not the happening's.
  const dateline = zones.find(
    (z) => z.kind === "dateline" && z.start <= (sentence?.start ?? 0) && z.end > (sentence?.start ?? 0),
  );
  return {
    start: tokens[dateline?.end ?? sentence?.start ?? 0]?.start ?? 0,
    end: tokens[(sentence?.end ?? 1) - 1]?.end ?? 0,
  };
}

function eventOf(group: Group, context: EventContext): CivicEvent {
  const { rows, members } = group;
  const longest = members.reduce((a, b) =>
    b.candidate.value.standing !== "anaphor" && b.candidate.value.name.length > a.candidate.value.name.length ? b : a,
  );
  const { value } = longest.candidate;
  const only = rows.length === 1 ? rows[0] : undefined;
  return {
    id: only?.row.id ?? slug(value.name),
    name: value.name,
    type: (only?.row.type as CivicEvent["type"] | undefined) ?? members[0]?.candidate.value.type ?? value.type,
    when: whenFor(group, context.timeline) ?? fromRelease(group, context),
    place: members.flatMap((m) => m.places)[0]?.place ?? placeOf(only, context.gazetteer),
    link: only ? "linked" : rows.length ? "ambiguous" : "unknown",
    candidates: rows.length > 1 ? rows.map(({ row }) => ({ id: row.id, name: row.name, score: 1 / rows.length })) : [],
    confidence: only
      ? only.row.start.endsWith("?")
        ? 0.85
        : 0.95
      : rows.length
        ? 0.8
        : value.standing === "named"
          ? 0.75
          : 0.65,
    mentions: members.map(({ candidate: { field, start, end, rule } }) => ({
      field,
      start,
      end,
      text: fieldOf(context.document, field).text.slice(start, end),
      rule,
    })),
  };
}

/** Where a happening of the headline has no day of its own: the one day of the first sentence, or the one range of days that the release prints. */
function fromRelease({ members, rows }: Group, { document, dates }: EventContext): When | null {
  const value = members[0]?.candidate.value;
  if (!value || rows.length || !BY_SENTENCE.has(value.type) || value.type === "day-of-action") return null;
  const { text, sentences, tokens } = document.text;
  if (members.some((m) => m.candidate.field === "title") || value.type === "hearing") {
    for (const first of sentences.slice(0, 4).filter((s) => s.end - s.start > 8)) {
      const { start } = sentenceAround(document.text, tokens[first.start]?.start ?? 0);
      const told = toldBy(
        text,
        { field: "text", start, end: start },
        { start, end: tokens[first.end - 1]?.end ?? 0 },
        dates,
      );
      if (told && lengthOf(told.when) === 1) return told.when;
    }
  }
  const ranges = dates.filter(
    (d) =>
      d.when &&
      /\d/.test(fieldOf(document, d.field).text.slice(d.start, d.end)) &&
      lengthOf(d.when) > 1 &&
      lengthOf(d.when) < 8,
  );
  const distinct = new Set(ranges.map((d) => `${d.when?.start}/${d.when?.end}`));
  return distinct.size === 1 && (value.type === "meeting" || value.type === "summit")
    ? (ranges[0]?.when ?? null)
    : null;
}

const TIES = ["inside", "beside", "sentence"] as const;
/** A day that stands only in the sentence is taken for what happens at an hour, not for what struck somewhere. */
const BY_SENTENCE: ReadonlySet<string> = new Set([
  "meeting",
  "summit",
  "press-conference",
  "hearing",
  "ceremony",
  "ruling",
  "protest",
  "day-of-action",
]);
const LASTING: ReadonlySet<string> = new Set(["other", "war", "campaign"]);

/** The text's day wins over the dictionary's; a mere week or month gives way to days known within it. */
function whenFor({ members, rows }: Group, timeline: Timeline): When | null {
  const type = members[0]?.candidate.value.type ?? "other";
  // A storm's day is its landfall.
  const known = spanOf(
    rows,
    type,
    timeline,
    /^(?:hurricane|typhoon|superstorm|cyclone)$/.test(members[0]?.candidate.value.head ?? ""),
  );
  const told = TIES.flatMap((tie) => members.flatMap((m) => (m.told?.tie === tie ? [m.told] : [])));
  for (const one of told) {
    if (one.tie === "sentence" && (known || !BY_SENTENCE.has(type))) continue;
    if (!known || (type !== "disaster" && replaces(one, known))) return one.when;
  }
  return known;
}

/** A told day replaces known ones unless it only names a day, or a period, that they fit. */
const replaces = (told: Told, known: When): boolean =>
  !meets(told.when, known) && (told.tie === "inside" || lengthOf(told.when) < 32);

function spanOf(rows: readonly Dated[], type: string, timeline: Timeline, storm: boolean): When | null {
  const starts = rows.flatMap(({ start }) => (start ? [start] : [])).sort();
  const ends = rows.map(({ row, start, end }) =>
    row.end === "" ? (row.start.length >= 10 && LASTING.has(type) ? null : start) : end,
  );
  const first = starts[0];
  if (first === undefined || starts.length < rows.length) return null;
  if (storm) return whenOf(first, first);
  if (ends.includes(null)) return whenOf(first, null);
  const last = (ends as string[]).sort().at(-1) ?? first;
  return whenOf(
    first,
    last > first && LASTING.has(type) && timeline.day && first <= timeline.day && timeline.day <= last ? null : last,
  );
}

function placeOf(one: Dated | undefined, gazetteer: Gazetteer): Place | null {
  const id = one?.row.place?.includes("|") ? null : one?.row.place;
  const row = id ? gazetteer.byId("places", id) : null;
  if (!row) return null;
  const { kind, name, state, country, geoid, geonames, lat, lon } = row;
  return { id: row.id, kind, name, state, country, geoid, geonames, lat, lon };
}

const slug = (name: string): string => contentWords(name, true).join("-").slice(0, 80) || "event";
