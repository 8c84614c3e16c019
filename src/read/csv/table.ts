import { type CsvError, parse } from "csv-parse";
import type { ReadOptions, ReadRecord, Reject } from "../reader.js";
import { delimiterOf, type Header, headerOf } from "./header.js";
import { inputOf } from "./row.js";

/** A row with more characters has a quote that nothing closes. */
const LONGEST_ROW = 16_000_000;
const LONGEST_HEADER = 1_000_000;

/** Reads a table row by row. Rows that do not fit are refused by themselves. */
export async function* readTable(
  chunks: AsyncIterable<string>,
  { columns = {} }: ReadOptions,
): AsyncGenerator<ReadRecord | Reject> {
  const { head, rest } = await firstLine(chunks);
  if (head.trim() === "") return;
  /** Lines of the rows parsed so far, which is more than have been taken. */
  let parsed = 0;
  const parser = parse({
    delimiter: delimiterOf(head),
    bom: true,
    info: true,
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_record: (record: string[], { lines }) => {
      parsed = lines;
      return record;
    },
  });
  const skipped: Reject[] = [];
  parser.on("skip", (error: CsvError, raw?: string) => skipped.push(rejectOf(error, parsed + 1, raw)));
  const fed = feed(parser, rest);
  let header: Header | null = null;
  for await (const row of parser as AsyncIterable<Row>) {
    const line = row.info.lines - lineBreaks(row.raw);
    while (skipped[0] && skipped[0].line < line) yield skipped.shift() as Reject;
    if (header === null) {
      const read = headerOf(row.record, columns);
      if ("message" in read) return yield { line, message: read.message };
      header = read;
    } else yield recordOf(row, header, line);
  }
  await fed;
  yield* skipped;
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
  readonly raw: string;
}

function recordOf({ record, raw }: Row, header: Header, line: number): ReadRecord | Reject {
  const { width } = header;
  if (record.length !== width)
    return { line, message: `expected ${width} cells as in the header, received ${record.length}`, raw: raw.trimEnd() };
  return { line, input: inputOf(record, header) };
}

/** Line ends inside a row, its own apart. */
const lineBreaks = (raw: string): number => raw.replace(/\r?\n$/, "").split("\n").length - 1;

/** `begun` is the line of a row that has no end. */
function rejectOf(
  { code, message, lines }: CsvError & { readonly lines?: number },
  begun: number,
  raw?: string,
): Reject {
  const open = code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE";
  return {
    line: open ? begun : (lines ?? begun),
    message: open ? "expected a quote to be closed, received none" : `expected a row of a table: ${message}`,
    ...(raw !== undefined && raw.length <= LONGEST_HEADER && { raw }),
  };
}

/** Hands the chunks to the parser as fast as it takes them. */
async function feed(parser: ReturnType<typeof parse>, chunks: AsyncIterable<string>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (parser.destroyed) return;
      if (!parser.write(chunk)) await new Promise<void>((go) => parser.once("drain", go).once("close", go));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

/** The first line of a stream, and the whole stream again. */
async function firstLine(chunks: AsyncIterable<string>): Promise<{ head: string; rest: AsyncIterable<string> }> {
  const source = chunks[Symbol.asyncIterator]();
  let begun = "";
  while (!begun.trimStart().includes("\n") && begun.length < LONGEST_HEADER) {
    const { done, value } = await source.next();
    if (done) break;
    begun += value;
  }
  async function* rest(): AsyncGenerator<string> {
    yield begun;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { head: begun.trimStart().split("\n", 1)[0] ?? "", rest: rest() };
}
