import type { TextWriter } from "./writer.js";

/** A script for `psql`: makes the table where there is none, and copies the records over those of their ids. */
export const postgres: TextWriter = {
  name: "postgres",
  about: "a script for psql: the table of facets, and its rows",
  needsText: false,
  open: async () => (await import("./search/writings.js")).POSTGRES,
};
