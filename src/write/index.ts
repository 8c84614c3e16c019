import { algolia } from "./algolia.js";
import { csv } from "./csv.js";
import { csvEntities } from "./csv-entities.js";
import { doccano } from "./doccano.js";
import { elasticsearch } from "./elasticsearch.js";
import { highlight } from "./highlight.js";
import { json } from "./json.js";
import { jsonld } from "./jsonld.js";
import { meilisearch } from "./meilisearch.js";
import { ndjson } from "./ndjson.js";
import { postgres } from "./postgres.js";
import { prodigy } from "./prodigy.js";
import { spacy } from "./spacy.js";
import { sqlite } from "./sqlite.js";
import { typesense } from "./typesense.js";
import type { Writer } from "./writer.js";

/** Every writer; the first is the default. */
export const WRITERS: readonly Writer[] = [
  ndjson,
  json,
  csv,
  csvEntities,
  sqlite,
  highlight,
  jsonld,
  spacy,
  prodigy,
  doccano,
  algolia,
  elasticsearch,
  meilisearch,
  postgres,
  typesense,
];

/** The writer of that name, or null. */
export function writerNamed(name: string): Writer | null {
  return WRITERS.find((writer) => writer.name === name) ?? null;
}

export { LINES } from "./ndjson.js";
export type { FileWriter, TextWriter, Writer, Writing, WrittenRelease } from "./writer.js";
