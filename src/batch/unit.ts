import type { Kind, ReleaseInput } from "../model/index.js";

/** What is tagged in one go: a record alone, or releases that follow each other on one page and bound each other's dates. */
export interface Unit {
  /** The file's name in messages. */
  readonly file: string;
  /** The line, from 1, on which each input begins. */
  readonly lines: readonly number[];
  readonly inputs: readonly ReleaseInput[];
  readonly page: boolean;
  /** The next release of the page, which bounds these and is another unit's. */
  readonly below?: ReleaseInput;
}

/** What was not tagged, and why. */
export interface Refusal {
  readonly file: string;
  /** Null where it is the whole file. */
  readonly line: number | null;
  readonly field?: string;
  readonly message: string;
  /** What was read, where it was no record. */
  readonly raw?: string;
}

/** Where an item stands in all that is read: its file, and its number in that file, both from 0. */
export interface Position {
  readonly file: number;
  readonly item: number;
}

/** One thing read: something to tag, or what the reader refused. */
export interface Item {
  readonly position: Position;
  /** A fingerprint of the files begun so far: it tells whether a later run reads the same. */
  readonly files: string;
  /** About how much of the input it took, in bytes: for the progress bar alone. */
  readonly size: number;
  readonly unit?: Unit;
  readonly refusal?: Refusal;
}

/** An unknown name, and the list it stood in. */
export interface UnknownName {
  readonly kind: Kind;
  readonly name: string;
}

/** What became of a unit: its records as JSON, or one fault for all of it. */
export interface Outcome {
  /** One JSON text a release, without line ends; [] where the unit was refused. */
  readonly records: readonly string[];
  readonly fault?: { readonly code: string; readonly field?: string; readonly message: string };
  /** Entities of each kind, in the order of `KINDS`. */
  readonly counts: readonly number[];
  readonly unknown: readonly UnknownName[];
  /** The first record's id; null where the unit was refused. */
  readonly id: string | null;
  readonly milliseconds: number;
}

/** About the length of a unit's texts, in UTF-16 code units. */
export const sizeOf = ({ inputs }: Unit): number =>
  inputs.reduce((sum, { title, text }) => sum + 200 + (title?.length ?? 0) + (text?.length ?? 0), 0);
