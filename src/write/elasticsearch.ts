import type { TextWriter } from "./writer.js";

/** The body of a bulk request to Elasticsearch or OpenSearch, two lines a record. */
export const elasticsearch: TextWriter = {
  name: "elasticsearch",
  about: "the body of a bulk request to Elasticsearch or OpenSearch",
  needsText: false,
  open: async () => (await import("./search/writings.js")).ELASTICSEARCH,
};
