import { isoOf, numberOf, weekdayOf } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { EventValue } from "../extract/events.js";
import type { InstrumentValue } from "../extract/instruments.js";
import type { Reading } from "../extract/reading.js";
import { overlapping } from "../mentions/overlapping.js";
import type { Candidate, Field, Token } from "../model/index.js";
import { lastWhere } from "../text/index.js";
import type { Clue } from "./clues.js";
import { listedAttacks } from "./happenings.js";
import { rulingClues } from "./rulings.js";

const DAY = /^\d{4}-\d\d-\d\d$/;
/** What nobody can name before it has happened. */
const UNFORESEEN: ReadonlySet<string> = new Set(["attack", "disaster"]);
const SIGNING: ReadonlySet<string> = new Set(["signed", "signs", "signing", "enacted", "issued"]);
const GATHERING: ReadonlySet<string> = new Set([
  "opened",
  "opens",
  "convened",
  "convene",
  "gathered",
  "gather",
  "met",
  "meeting",
  "began",
  "begins",
  "kicked",
  "spoke",
  "speaking",
  "addressed",
  "came",
  "come",
  "told",
]);
const WITHIN: ReadonlySet<string> = new Set(["at", "during", "for", "to"]);
/** A meeting on this many days or fewer says something of a day inside it. */
const LONGEST_MEETING = 14;

/**
 * What named things say of the day on which they are told: a storm has struck, a law "signed today" was signed on
 * its day, and who "opened the 88th Annual Meeting this morning" did so while it lasted.
 */
export function namedClues(
  reading: Reading,
  dates: readonly DateCandidate[],
  events: readonly Candidate<EventValue>[],
  instruments: readonly Candidate<InstrumentValue>[],
): Clue[] {
  return [
    ...instruments.flatMap((instrument) => signedClues(reading, dates, instrument)),
    ...events.flatMap((event) => eventClues(reading, dates, event)),
    ...rulingClues(reading, dates, events),
  ];
}

function signedClues(
  reading: Reading,
  dates: readonly DateCandidate[],
  instrument: Candidate<InstrumentValue>,
): Clue[] {
  const [row, ...others] = instrument.value.rows.map((r) => reading.gazetteer.row("instruments", r));
  const day = row && others.length === 0 && row.date !== null && DAY.test(row.date) ? numberOf(row.date) : null;
  if (!row || day === null) return [];
  const sentence = sentenceOf(reading, instrument);
  const told = sentence ? datesIn(dates, sentence) : [];
  if (!sentence || told.length === 0 || !isSigned(sentence)) return [];
  return told.flatMap(({ expression }) => {
    if (expression.kind === "weekday" && expression.weekday === weekdayOf(day))
      return [{ kind: "instrument" as const, start: isoOf(day), end: isoOf(day + 6), because: row.id }];
    const offset = offsetOf(expression);
    if (offset === null) return [];
    return [{ kind: "instrument" as const, start: isoOf(day - offset), end: isoOf(day - offset), because: row.id }];
  });
}

const STATED: ReadonlySet<string> = new Set("statement statements release letter remarks report".split(" "));

/** Whether something is signed or issued in a sentence, and not a statement on it. */
function isSigned(sentence: SentenceOf): boolean {
  const tokens = tokensOf(sentence);
  return tokens.some(
    ({ fold }, i) => SIGNING.has(fold) && !tokens.slice(Math.max(0, i - 6), i + 6).some((t) => STATED.has(t.fold)),
  );
}

function eventClues(reading: Reading, dates: readonly DateCandidate[], event: Candidate<EventValue>): Clue[] {
  const struck = listedAttacks(reading.gazetteer, event.value);
  if (struck)
    return struck.map(({ id, start }) => ({ kind: "event", start: start.slice(0, 10), end: null, because: id }));
  const [row, ...others] = event.value.rows.map((r) => reading.gazetteer.row("events", r));
  if (!row || others.length > 0 || !DAY.test(row.start) || !DAY.test(row.end)) return [];
  const first = numberOf(row.start);
  const last = numberOf(row.end);
  if (first === null || last === null) return [];
  if (UNFORESEEN.has(row.type)) return [{ kind: "event", start: row.start, end: null, because: row.id }];
  const sentence = sentenceOf(reading, event);
  if (
    last - first > LONGEST_MEETING ||
    !sentence ||
    !tokensOf(sentence).some((t) => GATHERING.has(t.fold)) ||
    !isWithin(sentence, event)
  )
    return [];
  return datesIn(dates, sentence).flatMap(({ expression }) => {
    const offset = offsetOf(expression);
    if (offset === null) return [];
    return [{ kind: "event" as const, start: isoOf(first - offset), end: isoOf(last - offset), because: row.id }];
  });
}

interface SentenceOf {
  readonly field: Field;
  readonly first: number;
  readonly end: number;
}

const tokensOf = ({ field, first, end }: SentenceOf): readonly Token[] => field.tokens.slice(first, end);

function sentenceOf(reading: Reading, { field: name, start }: Candidate): SentenceOf | null {
  const field = reading.document.fields.find((f) => f.name === name);
  if (!field) return null;
  const own = field.sentences[lastWhere(field.sentences, (s) => (field.tokens[s.end - 1]?.end ?? 0) <= start) + 1];
  return own ? { field, first: own.start, end: own.end } : null;
}

function datesIn(dates: readonly DateCandidate[], { field, first, end }: SentenceOf): readonly DateCandidate[] {
  const stretch = { start: field.tokens[first]?.start ?? 0, end: field.tokens[end - 1]?.end ?? 0 };
  return overlapping(dates, { field: field.name, ...stretch }).filter((d) => d.first >= first && d.first < end);
}

/** Whether "at", "during", "for" or "to" leads to the event, over an article and whose meeting it is. */
function isWithin(sentence: SentenceOf, { start }: Candidate): boolean {
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex((t) => t.end > start);
  return tokens.slice(Math.max(0, at - 8), at).some((t) => WITHIN.has(t.fold));
}

/** Days between the release and "today", "yesterday", "this morning"; null for anything else. */
const offsetOf = (expression: DateCandidate["expression"]): number | null =>
  expression.kind === "relative" && expression.unit === "day" ? expression.offset : null;
