import { archive } from "./archive.js";
import { csv } from "./csv.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { ndjson } from "./ndjson.js";
import type { Reader } from "./reader.js";
import { rss } from "./rss.js";
import { text } from "./text.js";
import { wordpress } from "./wordpress.js";
import { wxr } from "./wxr.js";

/** Every reader, in the order in which content of an unknown name is tried. */
export const READERS: readonly Reader[] = [ndjson, wordpress, wxr, rss, json, html, csv, archive, text];

/** The reader of that name, or null. */
export function readerNamed(name: string): Reader | null {
  return READERS.find((reader) => reader.name === name) ?? null;
}

/**
 * The reader for a source of this name (a path, or null for a stream): by the ending of its name where that
 * says enough, else by its content. Of names that several readers share, the last is for whatever no other knows.
 */
export function chooseReader(name: string | null, content: string): Reader {
  const named = readersByName(name);
  const fits = (reader: Reader): boolean => reader.recognises(content);
  return (named.length > 0 ? (named.find(fits) ?? named.at(-1)) : READERS.find(fits)) ?? text;
}

/** The readers that take names of this ending; [] where the name says nothing. */
export function readersByName(name: string | null): readonly Reader[] {
  const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name ?? "")?.[1]?.toLowerCase();
  return extension === undefined ? [] : READERS.filter((reader) => reader.extensions.includes(extension));
}

/** Endings of the file names that are read from a folder; each may have `.gz` behind it. */
export const FILE_EXTENSIONS: readonly string[] = [
  ...new Set(["txt", ...READERS.flatMap((reader) => reader.extensions)]),
];

/** Fields of a release that a table may hold, for `columns`. */
export { FIELDS as COLUMNS } from "./csv/header.js";
export { linesOf } from "./ndjson/lines.js";
export type { Reader, ReadOptions, ReadRecord, Reject } from "./reader.js";
