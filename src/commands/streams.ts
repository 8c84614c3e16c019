import { once } from "node:events";
import { createReadStream } from "node:fs";
import { Exit } from "./exit.js";

/** Standard input's name in messages and in `source`. */
export const STDIN = "stdin";

/** The chunks of a file or, for "-", of standard input, as text; a byte order mark stays where it is. */
export async function* chunksOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for await (const chunk of path === "-" ? process.stdin : createReadStream(path)) {
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}

/** Joins chunks to the whole text. */
export async function wholeOf(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.join("");
}

/** A longer line is no record: its rest is dropped as it comes. UTF-16 code units; a text of the greatest length, escaped, fits. */
export const LONGEST_LINE = 16_000_000;

/**
 * Cuts chunks into lines, without their ends; nothing but one line is held at a time.
 * Of a line that is longer than `longest` one character more than that comes out.
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  const hold = (part: string): void => {
    if (length > longest) return;
    held.push(part.slice(0, longest + 1 - length));
    length += part.length;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", from)) {
      hold(chunk.slice(from, end));
      yield held.join("");
      held = [];
      length = 0;
      from = end + 1;
    }
    if (from < chunk.length) hold(chunk.slice(from));
  }
  if (length > 0) yield held.join("");
}

/** Writes to standard output and waits while its reader is slower than we are. */
export async function writeOut(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Says something on standard error. Names and excerpts in it can't steer the terminal. */
export const say = (message: string): void => void process.stderr.write(`${shown(message)}\n`);

/** Control characters, and those that turn the direction of writing, as their escapes; line ends stay. */
const shown = (message: string): string =>
  message.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped);

/** What was read, as one line of a message. */
export const plain = (text: string): string => text.replaceAll("\n", "\\n");

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A reader who closes the pipe has enough: end quietly. Any other fault of the output stops the run. */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(Exit.Done);
    say(`citydesk: standard output: ${error.message}`);
    process.exit(Exit.Stopped);
  });
  process.stderr.on("error", () => {});
  process.on("SIGINT", () => {
    // A command that listens itself comes to a clean end by itself.
    if (process.listenerCount("SIGINT") === 1) process.exit(Exit.Interrupted);
  });
}

/** Tells of the first Ctrl-C, so that what is in hand can be finished; the second ends at once. */
export function onInterrupt(): { readonly signal: AbortSignal; done(): void } {
  const abort = new AbortController();
  const heard = (): void => {
    if (abort.signal.aborted) process.exit(Exit.Interrupted);
    abort.abort();
  };
  process.on("SIGINT", heard);
  return { signal: abort.signal, done: () => process.off("SIGINT", heard) };
}
