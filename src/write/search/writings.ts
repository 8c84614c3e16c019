import { type FacetRecord, RELEASE_FACETS, toFacetRecord } from "../../facets/index.js";
import { algolia, elasticsearch, meilisearch, postgres, storableJson, typesense } from "../../search/index.js";
import type { Writing, WrittenRelease } from "../writer.js";

/** A release as engines and databases take it: its facets, and its text unless that is left out. */
type SearchRecord = FacetRecord & { readonly text?: string };

const recordOf = (release: WrittenRelease): SearchRecord => ({
  ...toFacetRecord(release),
  ...(release.text !== undefined && { text: release.text }),
});

const lines = (line: (record: SearchRecord) => string): Writing => ({
  head: "",
  tail: "",
  record: (release) => line(recordOf(release)),
});

export const ALGOLIA = lines((record) => `${storableJson(algolia.document(record, RELEASE_FACETS))}\n`);
export const MEILISEARCH = lines((record) => `${storableJson(meilisearch.document(record, RELEASE_FACETS))}\n`);
export const TYPESENSE = lines((record) => `${storableJson(typesense.document(record, RELEASE_FACETS))}\n`);
export const ELASTICSEARCH = lines((record) => elasticsearch.bulk(record, RELEASE_FACETS));

const copy = postgres.copyScript(RELEASE_FACETS);
export const POSTGRES: Writing = {
  ...lines((record) => postgres.copyRow(RELEASE_FACETS, record)),
  head: postgres.schema(RELEASE_FACETS) + copy.head,
  tail: copy.tail,
};
