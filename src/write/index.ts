import { json } from "./json.js";
import { ndjson } from "./ndjson.js";
import type { Writer } from "./writer.js";

/** Every writer; the first is the default. */
export const WRITERS: readonly Writer[] = [ndjson, json];

/** The writer of that name, or null. */
export function writerNamed(name: string): Writer | null {
  return WRITERS.find((writer) => writer.name === name) ?? null;
}

export type { Writer } from "./writer.js";
