import type { TaggedRelease } from "../model/index.js";

/** What is written of a release: the whole record, or all but its text. */
export type WrittenRelease = Omit<TaggedRelease, "text"> & Partial<Pick<TaggedRelease, "text">>;

/** One way to write tagged releases down, record by record. */
export interface Writer {
  readonly name: string;
  /** What stands before the first record, and behind the last; both are written where there is none. */
  readonly head: string;
  readonly tail: string;
  /** The record at `index`, counted from 0, with whatever parts it from the one before. */
  record(release: WrittenRelease, index: number): string;
}
