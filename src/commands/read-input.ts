import { CitydeskError, type ReleaseInput } from "../model/index.js";
import { chooseReader, READERS, type Reader, type ReadOptions, type Reject, readersByName } from "../read/index.js";
import { chunksOf, wholeOf } from "./chunks.js";

/** One record of a file, or why one was refused. */
export type Piece =
  | { readonly kind: "record"; readonly line: number; readonly input: ReleaseInput }
  | { readonly kind: "page"; readonly lines: readonly number[]; readonly inputs: readonly ReleaseInput[] }
  | ({ readonly kind: "reject" } & Reject);

/** How inputs are read. */
export interface Intake extends ReadOptions {
  /** Null finds out by name and content. */
  readonly reader: Reader | null;
}

/** Standard input's name in messages and in `source`. */
const STDIN = "stdin";

/** The name of a path in messages and in `source`. */
export const nameOf = (path: string): string => (path === "-" ? STDIN : path);

/**
 * Reads a file ("-" is standard input) piece by piece: what can be read as it comes may be endless, everything
 * else is read whole.
 * @throws where the file cannot be read; `faultOf` tells it.
 */
export async function* readInput(path: string, { reader, ...options }: Intake): AsyncGenerator<Piece> {
  const name = nameOf(path);
  const chunks = chunksOf(path);
  const named = reader ? [reader] : readersByName(path === "-" ? null : path);
  const [known] = named;
  if (known && named.length === 1) return yield* readBy(known, chunks, name, options);
  const { head, rest } = await beginning(chunks);
  const streamed = (named.length > 0 ? named : READERS).find((one) => "stream" in one && one.recognises(head));
  if (streamed) return yield* readBy(streamed, rest, name, options);
  const content = await wholeOf(rest);
  yield* readBy(chooseReader(path === "-" ? null : path, content), once(content), name, options);
}

/** What went wrong with a file as a whole. */
export const faultOf = (error: unknown): string =>
  error instanceof CitydeskError
    ? error.message
    : `expected a file that can be read, received ${(error as Error).message}`;

async function* readBy(
  reader: Reader,
  chunks: AsyncIterable<string>,
  name: string,
  options: ReadOptions,
): AsyncGenerator<Piece> {
  if (!("stream" in reader)) {
    const { inputs, lines, rejects } = await reader.read(await wholeOf(chunks), name);
    if (reader.page && inputs.length === 0 && rejects.length === 0)
      yield { kind: "reject", line: 1, message: "expected titles with their teasers, found none" };
    else if (reader.page && inputs.length > 0) yield { kind: "page", inputs, lines };
    if (reader.page) return;
    const records = inputs.map((input, i): Piece => ({ kind: "record", line: lines[i] ?? 1, input }));
    const refused = rejects.map((reject): Piece => ({ kind: "reject", ...reject }));
    return yield* [...records, ...refused].sort((a, b) => lineOf(a) - lineOf(b));
  }
  for await (const read of reader.stream(chunks, name, options))
    yield "input" in read ? { kind: "record", ...read } : { kind: "reject", ...read };
}

const lineOf = (piece: Piece): number => (piece.kind === "page" ? 1 : piece.line);

async function* once(content: string): AsyncGenerator<string> {
  yield content;
}

/** So much tells what a source is, in UTF-16 code units; of an object a line, two lines do, however long. */
const TELLING = 64_000;
const LONGEST_OBJECT = 20_000_000;

/** Enough of a stream to tell how it is written, and the whole stream again. */
async function beginning(
  chunks: AsyncGenerator<string>,
): Promise<{ readonly head: string; readonly rest: AsyncIterable<string> }> {
  let head = "";
  let lines = 0;
  let first = "";
  const told = (): boolean => {
    if (head.length >= (first === "{" ? LONGEST_OBJECT : TELLING)) return true;
    return first !== "" && first !== "<" && lines >= 2;
  };
  while (!told()) {
    const { done, value } = await chunks.next();
    if (done) break;
    head += value;
    const begun = first === "" ? head.trimStart() : value;
    first ||= begun.charAt(0);
    lines += begun.split("\n").length - 1;
  }
  async function* rest(): AsyncGenerator<string> {
    yield head;
    yield* chunks;
  }
  return { head: head.trimStart(), rest: rest() };
}
