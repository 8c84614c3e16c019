import { archive } from "./archive.js";
import { json } from "./json.js";
import { ndjson } from "./ndjson.js";
import type { Reader } from "./reader.js";
import { text } from "./text.js";

/** Every reader, in the order in which content of an unknown name is tried. */
export const READERS: readonly Reader[] = [ndjson, json, archive, text];

/** The reader of that name, or null. */
export function readerNamed(name: string): Reader | null {
  return READERS.find((reader) => reader.name === name) ?? null;
}

/**
 * The reader for a source of this name (a path, or null for a stream): by the ending of its name where
 * that says enough, else by its content.
 */
export function chooseReader(name: string | null, content: string): Reader {
  return readerByName(name) ?? READERS.find((reader) => reader.recognises(content)) ?? text;
}

/** The reader that the name alone decides for, or null. */
export function readerByName(name: string | null): Reader | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name ?? "")?.[1]?.toLowerCase();
  return extension === undefined ? null : (READERS.find((reader) => reader.extensions.includes(extension)) ?? null);
}

/** Endings of the file names that are read from a folder. */
export const FILE_EXTENSIONS: readonly string[] = ["txt", ...READERS.flatMap((reader) => reader.extensions)];

export { readLine } from "./ndjson.js";
export type { Reader, Reject } from "./reader.js";
