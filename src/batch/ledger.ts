import type { Writing } from "../write/index.js";
import type { Entry } from "./entry.js";
import type { Sink } from "./sink.js";
import { count, type Tally, tallyFrom } from "./tally.js";
import type { Refusal } from "./unit.js";

/** Where entries are written down, and who is told. */
export interface Desk {
  readonly output: Sink;
  readonly deadLetters: Sink | null;
  /** How a record, given as JSON, is written: `index` counts from 0 over the whole output. */
  readonly text: (json: string, index: number) => string;
  readonly refuse: (refusal: Refusal) => void;
  readonly advance: (size: number, written: number, rejected: number) => void;
}

/** Counts so far. */
export interface Counted {
  readonly written: number;
  readonly rejected: number;
  readonly tally: Tally;
}

/** Writes entries down one after the other, and counts them. */
export interface Ledger {
  take(entry: Entry): Promise<void>;
  counted(): Counted;
}

/** A ledger that goes on from what an earlier run had counted. */
export function openLedger(
  desk: Desk,
  before: { readonly written: number; readonly rejected: number; readonly counts: readonly number[] } | null,
): Ledger {
  const tally = tallyFrom(before?.counts);
  let written = before?.written ?? 0;
  let rejected = before?.rejected ?? 0;
  return {
    take: async ({ size, where, outcome, refusal, letters }) => {
      if (refusal) {
        rejected++;
        desk.refuse(refusal);
        await desk.deadLetters?.write(letters);
      } else if (outcome) {
        for (const json of outcome.records) await desk.output.write(desk.text(json, written++));
      }
      if (outcome) count(tally, outcome, where);
      desk.advance(size, written, rejected);
    },
    counted: () => ({ written, rejected, tally }),
  };
}

/** Writes a record, given as JSON, as a writer wants it. */
export const textOf =
  (writing: Writing): Desk["text"] =>
  (json, index) =>
    writing.ofJson ? writing.ofJson(json, index) : writing.record(JSON.parse(json), index);
