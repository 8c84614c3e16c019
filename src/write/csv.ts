import type { TextWriter } from "./writer.js";

/** A table, one row a release; several values of a cell have a bar between them. */
export const csv: TextWriter = {
  name: "csv",
  about: "a table, one row a release",
  needsText: false,
  open: async () => (await import("./csv/table.js")).tableOf((await import("./csv/release-row.js")).RELEASES),
};
