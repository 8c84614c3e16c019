import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Position } from "./unit.js";

/** How far a run has come: all before it is written, nothing behind it is. */
export interface Checkpoint {
  /** A hash of everything that decides what is written. */
  readonly run: string;
  /** The process that writes. */
  readonly holder: string;
  /** The fingerprint of the files begun. */
  readonly files: string;
  /** The next item to read. */
  readonly next: Position;
  /** Bytes of the output, and of the dead letters. */
  readonly output: number;
  readonly deadLetters: number;
  readonly written: number;
  readonly rejected: number;
  /** Entities of each kind, in the order of `KINDS`. */
  readonly counts: readonly number[];
}

/** The journal's name: it stands beside the output for as long as that is not whole. */
export const journalOf = (output: string): string => `${output}.journal`;

/** The journal beside an output, or null where there is none. @throws where it can't be understood. */
export async function readJournal(output: string): Promise<Checkpoint | null> {
  const path = journalOf(output);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Checkpoint;
    if (Number.isInteger(value.output) && Number.isInteger(value.next.item) && Array.isArray(value.counts))
      return value;
  } catch {
    // Told below, as for any other content that is no journal.
  }
  throw new Error(`${path}: expected a journal of citydesk, received something else`);
}

/** Replaces the journal in one step: whoever is killed leaves the old one or the new one. */
export async function writeJournal(output: string, checkpoint: Checkpoint): Promise<void> {
  const path = journalOf(output);
  await writeFile(`${path}.new`, `${JSON.stringify(checkpoint)}\n`);
  await rename(`${path}.new`, path);
}

/** The output is whole: nothing is left to go on with. */
export async function endJournal(output: string): Promise<void> {
  await rm(journalOf(output), { force: true });
  await rm(`${journalOf(output)}.new`, { force: true });
}
