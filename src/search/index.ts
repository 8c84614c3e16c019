export { type AlgoliaFilter, algolia } from "./algolia.js";
export { elasticsearch } from "./elasticsearch.js";
export type { Searchable } from "./fields.js";
export { meilisearch } from "./meilisearch.js";
export { postgres } from "./postgres/index.js";
export type { Find, Statement, Storable } from "./sql.js";
export { sqlite } from "./sqlite/index.js";
export { storableJson } from "./storable.js";
export { typesense } from "./typesense.js";
