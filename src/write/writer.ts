import type { TaggedRelease } from "../model/index.js";

/** What is written of a release: the whole record, or all but its text. */
export type WrittenRelease = Omit<TaggedRelease, "text"> & Partial<Pick<TaggedRelease, "text">>;

/** Writes tagged releases down as text, record by record. */
export interface Writing {
  /** What stands before the first record, and behind the last; both are written where there is none. */
  readonly head: string;
  readonly tail: string;
  /** The record at `index`, counted from 0, with whatever parts it from the one before. */
  record(release: WrittenRelease, index: number): string;
  /** The same of a record that is JSON already, where that spares reading it. */
  ofJson?(json: string, index: number): string;
}

interface Kind {
  readonly name: string;
  /** What it writes, for help and tables: a few words. */
  readonly about: string;
  /** It cannot do without the bodies. */
  readonly needsText: boolean;
}

/** Writes a stream of text. */
export interface TextWriter extends Kind {
  /** Loads what it needs. */
  open(): Promise<Writing>;
}

/** Writes a file that is no text, once all records are there. */
export interface FileWriter extends Kind {
  /** @throws CitydeskError `MISSING_PACKAGE` where it could not build. */
  ready(): Promise<void>;
  /** Makes the file anew. @throws where it cannot be written. */
  build(releases: AsyncIterable<WrittenRelease>, path: string): Promise<void>;
}

/** One way to write tagged releases down. */
export type Writer = TextWriter | FileWriter;

/** A writer that needs nothing loaded. */
export const plainly = (kind: Kind, writing: Writing): TextWriter => ({ ...kind, open: async () => writing });
