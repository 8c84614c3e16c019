import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CitydeskError } from "../model/index.js";

/** Bytes that tell how a page or XML is encoded, and what longer ones are not waited for. */
const DECLARED = 1024;
/** What is packed may grow this much, and so far it may grow anyhow: bytes. */
const MOST_GROWTH = 500;
const ANYHOW = 100_000_000;
/** A source that must be read whole may be so long, in UTF-16 code units. */
export const LONGEST_WHOLE = 100_000_000;

/**
 * The chunks of a file or, for "-", of standard input, as text: unpacked where it is gzip, UTF-8 unless a
 * byte order mark, a page or XML says otherwise. A byte order mark stays where it is.
 */
export async function* chunksOf(path: string): AsyncGenerator<string> {
  const bytes: AsyncIterable<Uint8Array> = path === "-" ? process.stdin : createReadStream(path);
  const { head, rest } = await headOf(bytes, 2);
  const unpacked = head[0] === 0x1f && head[1] === 0x8b ? inflated(rest) : rest;
  const first = await headOf(unpacked, 3);
  const declared = first.head[0] === 0x3c ? await headOf(first.rest, DECLARED) : first;
  const decoder = new TextDecoder(encodingOf(declared.head), { ignoreBOM: true });
  for await (const chunk of declared.rest) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The first bytes of a source, so many where there are as many, and the whole source again. */
async function headOf(
  chunks: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ readonly head: Uint8Array; readonly rest: AsyncIterable<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let length = 0;
  while (length < least) {
    const { done, value } = await source.next();
    if (done) break;
    begun.push(value);
    length += value.length;
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield* begun;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { head: Buffer.concat(begun), rest: rest() };
}

async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const gunzip = createGunzip();
  // Errors reach whoever reads from it.
  pipeline(Readable.from(counted()), gunzip, () => {});
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    given += chunk.length;
    if (given > ANYHOW && given > MOST_GROWTH * taken)
      throw tooLarge(`expected gzip that grows ${MOST_GROWTH} times at most, received more`);
    yield chunk;
  }
}

/** The name of an encoding; UTF-8 where nothing says otherwise, or names what nobody knows. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const start = Buffer.from(head.subarray(0, DECLARED)).toString("latin1");
  if (!start.startsWith("<")) return "utf-8";
  const name = /<(?:\?xml [^<>]{0,100}\bencoding|meta [^<>]{0,200}\bcharset)\s?=\s?["']?([\w:-]{1,40})/i.exec(
    start,
  )?.[1];
  try {
    return new TextDecoder(name ?? "utf-8").encoding;
  } catch {
    return "utf-8";
  }
}

/** Joins chunks to the whole text. @throws CitydeskError `INPUT_TOO_LARGE`. */
export async function wholeOf(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LONGEST_WHOLE) throw tooLarge(`expected at most ${LONGEST_WHOLE} characters, received more`);
    parts.push(chunk);
  }
  return parts.join("");
}

const tooLarge = (message: string): CitydeskError => new CitydeskError("INPUT_TOO_LARGE", message);
