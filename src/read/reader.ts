import type { ReleaseInput } from "../model/index.js";

/** A record that could not be read: `line` counts from 1. */
export interface Reject {
  readonly line: number;
  readonly field?: string;
  readonly message: string;
  /** What was read, so that it can be set aside. */
  readonly raw?: string;
}

/** A record as read, with the line it begins on. Its fields are checked when it is tagged. */
export interface ReadRecord {
  readonly line: number;
  readonly input: ReleaseInput;
}

/** What a reader made of one source. */
export interface Reading {
  readonly inputs: readonly ReleaseInput[];
  /** The line on which each input begins, as many as `inputs`. */
  readonly lines: readonly number[];
  readonly rejects: readonly Reject[];
}

/** One way a release may be written down. */
export interface Reader {
  readonly name: string;
  /** Endings of file names, without the dot, that say so by themselves. */
  readonly extensions: readonly string[];
  /** Releases of one source stand on one page, so that neighbours bound each other's dates. */
  readonly page: boolean;
  /** Whether content of an unknown name looks like this. */
  recognises(content: string): boolean;
  /** `name` is what the input's `source` shall be called. */
  read(content: string, name: string): Reading;
}

/** A reading of whole records, nothing refused. */
export function readingOf(records: readonly ReadRecord[], rejects: readonly Reject[] = []): Reading {
  return { inputs: records.map((r) => r.input), lines: records.map((r) => r.line), rejects };
}

/** The line, from 1, on which an offset stands. */
export function lineAt(content: string, offset: number): number {
  let line = 1;
  for (let at = content.indexOf("\n"); at >= 0 && at < offset; at = content.indexOf("\n", at + 1)) line++;
  return line;
}
