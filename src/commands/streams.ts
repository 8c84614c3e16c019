import { once } from "node:events";
import { Exit } from "./exit.js";

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
