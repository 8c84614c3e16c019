import type { TextWriter } from "./writer.js";

/** Documents for Meilisearch, one a line; their primary key is `key`. */
export const meilisearch: TextWriter = {
  name: "meilisearch",
  about: "documents for Meilisearch, one a line, their key in `key`",
  needsText: false,
  open: async () => (await import("./search/writings.js")).MEILISEARCH,
};
