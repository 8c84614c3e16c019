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

/** What a user says about how an input is written. */
export interface ReadOptions {
  /** Field of a release → the column of a table that holds it. */
  readonly columns?: Readonly<Record<string, string>>;
}

interface Kind {
  readonly name: string;
  /** What it reads, for help and tables: a few words. */
  readonly about: string;
  /** Endings of file names, without the dot, that say so. Where several readers have one, the content decides among them. */
  readonly extensions: readonly string[];
  /** Whether content of an unknown name looks like this; its beginning is enough for readers of streams. */
  recognises(content: string): boolean;
}

/** Reads a source that it must see whole. */
export interface WholeReader extends Kind {
  /** Releases of one source stand on one page, so that neighbours bound each other's dates. */
  readonly page: boolean;
  /** `name` is what the input's `source` shall be called. */
  read(content: string, name: string): Reading | Promise<Reading>;
}

/** Reads a source as it comes, holding no more than a record of it. */
export interface StreamReader extends Kind {
  /** Records and rejects in the order of their lines. */
  stream(chunks: AsyncIterable<string>, name: string, options: ReadOptions): AsyncIterable<ReadRecord | Reject>;
}

/** One way a release may be written down. What a reader needs of other packages it loads when it first reads. */
export type Reader = WholeReader | StreamReader;

/** A reading of whole records, nothing refused. */
export function readingOf(records: readonly ReadRecord[], rejects: readonly Reject[] = []): Reading {
  return { inputs: records.map((r) => r.input), lines: records.map((r) => r.line), rejects };
}

/** The line, from 1, on which an offset stands. */
export const lineAt = (content: string, offset: number): number => lineFinder(content)(offset);

/** Finds the lines of many offsets; where each is behind the last, in one pass over the content. */
export function lineFinder(content: string): (offset: number) => number {
  let line = 1;
  let last = 0;
  let at = content.indexOf("\n");
  return (offset) => {
    if (offset < last) [line, at] = [1, content.indexOf("\n")];
    last = offset;
    for (; at >= 0 && at < offset; at = content.indexOf("\n", at + 1)) line++;
    return line;
  };
}
