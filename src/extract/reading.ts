import type { Gazetteer } from "../gazetteer/index.js";
import type { Document, Field, Hit } from "../model/index.js";

/** One field with what the gazetteer found in it. */
export interface ReadField {
  readonly field: Field;
  /** By start, longest first; nested hits included. */
  readonly hits: readonly Hit[];
}

/** What every extractor is handed: the document and the dictionary's hits in it. Extractors only read it. */
export interface Reading {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly fields: readonly ReadField[];
}

/** Scans a document once for all extractors. */
export function readWith(gazetteer: Gazetteer, document: Document): Reading {
  return { document, gazetteer, fields: document.fields.map((field) => ({ field, hits: gazetteer.scan(field) })) };
}
