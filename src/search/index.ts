import { algolia } from "./algolia.js";
import { elasticsearch } from "./elasticsearch.js";
import { meilisearch } from "./meilisearch.js";
import { typesense } from "./typesense.js";

/** Every search engine, by name. */
export const SEARCH_ENGINES = [algolia, elasticsearch, meilisearch, typesense] as const;

export type { AlgoliaFilter } from "./algolia.js";
export type { Searchable } from "./fields.js";
export { postgres } from "./postgres/index.js";
export type { Find, Statement, Storable } from "./sql.js";
export { sqlite } from "./sqlite/index.js";
export { storableJson } from "./storable.js";
export { algolia, elasticsearch, meilisearch, typesense };
