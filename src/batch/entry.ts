import { deadLetters } from "./dead-letters.js";
import type { Item, Outcome, Refusal, Unit } from "./unit.js";

/** What became of one thing read, with all that is needed to write it down; JSON-safe. */
export interface Entry {
  /** About how much of the input it took, in bytes. */
  readonly size: number;
  /** File and line, for those without an id. */
  readonly where: string;
  /** What came of tagging it; null where the reader refused it. */
  readonly outcome: Outcome | null;
  readonly refusal: Refusal | null;
  /** The dead letters of the refusal, as NDJSON. */
  readonly letters: string;
}

/** Puts together what was read and what came of it. */
export function entryOf(item: Pick<Item, "size" | "unit" | "refusal">, outcome: Outcome | null): Entry {
  const { size, unit } = item;
  const refusal = (unit && outcome?.fault ? refusalOf(unit, outcome.fault) : item.refusal) ?? null;
  return {
    size,
    where: unit ? `${unit.file}:${unit.lines[0] ?? 1}` : "",
    outcome: unit ? outcome : null,
    refusal,
    letters: refusal ? deadLetters(refusal, unit) : "",
  };
}

const refusalOf = (unit: Unit, { field, message }: NonNullable<Outcome["fault"]>): Refusal => ({
  file: unit.file,
  line: unit.lines[0] ?? 1,
  message: field && !message.startsWith(`${field}:`) ? `${field}: ${message}` : message,
});
