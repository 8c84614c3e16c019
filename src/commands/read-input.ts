import type { ReleaseInput } from "../model/index.js";
import { chooseReader, type Reader, type Reject, readerByName, readLine } from "../read/index.js";
import { chunksOf, LONGEST_LINE, linesOf, STDIN, wholeOf } from "./streams.js";

/** One record of a file, or why one was refused. */
export type Piece =
  | { readonly kind: "record"; readonly line: number; readonly input: ReleaseInput }
  | { readonly kind: "page"; readonly lines: readonly number[]; readonly inputs: readonly ReleaseInput[] }
  | ({ readonly kind: "reject" } & Reject);

/** The name of a path in messages and in `source`. */
export const nameOf = (path: string): string => (path === "-" ? STDIN : path);

/**
 * Reads a file ("-" is standard input) piece by piece: NDJSON line by line, so that it may be endless,
 * everything else whole. `reader` null finds out by name and content.
 */
export async function* readInput(path: string, reader: Reader | null): AsyncGenerator<Piece> {
  const chunks = chunksOf(path);
  const known = reader ?? (path === "-" ? null : readerByName(path));
  if (known) {
    yield* known.name === "ndjson" ? readLines(chunks) : readWhole(known, await wholeOf(chunks), path);
    return;
  }
  const { head, rest } = await firstLines(chunks);
  if (chooseReader(null, head).name === "ndjson") {
    yield* readLines(rest);
    return;
  }
  const content = await wholeOf(rest);
  yield* readWhole(chooseReader(null, content), content, path);
}

async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let line = 0;
  for await (const text of linesOf(chunks)) {
    const read = text.length > LONGEST_LINE ? tooLong(++line) : readLine(text, ++line);
    if (read) yield "input" in read ? { kind: "record", ...read } : { kind: "reject", ...read };
  }
}

const tooLong = (line: number): Reject => ({
  line,
  message: `expected a line of at most ${LONGEST_LINE} characters, received more`,
});

function* readWhole(reader: Reader, content: string, path: string): Generator<Piece> {
  const { inputs, lines, rejects } = reader.read(content, nameOf(path));
  if (reader.page && inputs.length === 0) {
    yield { kind: "reject", line: 1, message: "expected titles with their teasers, found none" };
  } else if (reader.page) {
    yield { kind: "page", inputs, lines };
    return;
  }
  const records = inputs.map((input, i): Piece => ({ kind: "record", line: lines[i] ?? 1, input }));
  const refused = rejects.map((reject): Piece => ({ kind: "reject", ...reject }));
  yield* [...records, ...refused].sort((a, b) => lineOf(a) - lineOf(b));
}

const lineOf = (piece: Piece): number => (piece.kind === "page" ? 1 : piece.line);

/** Enough of a stream to tell how it is written (its first two lines), and the whole stream again. */
async function firstLines(chunks: AsyncGenerator<string>): Promise<{ head: string; rest: AsyncIterable<string> }> {
  let head = "";
  while (head.trimStart().split("\n", 3).length < 3) {
    const { done, value } = await chunks.next();
    if (done) break;
    head += value;
  }
  async function* rest(): AsyncGenerator<string> {
    yield head;
    yield* chunks;
  }
  return { head: head.trimStart().split("\n", 2).join("\n"), rest: rest() };
}
