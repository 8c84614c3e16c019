import { isoOf, numberOf } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { EventValue } from "../extract/events.js";
import type { Reading } from "../extract/reading.js";
import { describedRuling } from "../mentions/described.js";
import type { Candidate } from "../model/index.js";
import type { Clue } from "./clues.js";

const DECIDING: ReadonlySet<string> = new Set(
  "decided ruled held upheld struck ruling decision judgment opinion injunction blocked".split(" "),
);
/** "decided today", "today's ruling": the day stands so near to the word of deciding. */
const NEAR = 3;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What the one ruling of a release says of the day on which it was handed down "today". */
export function rulingClues(
  reading: Reading,
  dates: readonly DateCandidate[],
  events: readonly Candidate<EventValue>[],
): Clue[] {
  const rulings = events.filter(({ value }) => value.type === "ruling" && value.standing !== "anaphor");
  if (reading.document.given !== null || rulings.length === 0) return [];
  const named = new Set(rulings.flatMap(({ value }) => value.rows));
  const index = named.size === 0 ? describedRuling(reading.gazetteer, reading.document) : [...named][0];
  const row = named.size > 1 || index === undefined || index < 0 ? null : reading.gazetteer.row("events", index);
  const day = row && DAY.test(row.start) ? numberOf(row.start) : null;
  if (!row || day === null) return [];
  return dates.flatMap(({ expression, field, first, last }) => {
    if (expression.kind !== "relative" || expression.unit !== "day" || expression.offset === null) return [];
    const tokens = reading.document.fields.find((f) => f.name === field)?.tokens ?? [];
    const around = tokens.slice(Math.max(0, first - NEAR), last + NEAR);
    if (!around.some(({ fold }) => DECIDING.has(fold))) return [];
    const told = isoOf(day - expression.offset);
    return [{ kind: "event" as const, start: told, end: told, because: row.id }];
  });
}
