import type { TextWriter } from "./writer.js";

/** A table, one row an entity, with the first place that names it. */
export const csvEntities: TextWriter = {
  name: "csv-entities",
  about: "a table, one row an entity",
  needsText: false,
  open: async () => (await import("./csv/table.js")).tableOf((await import("./csv/entity-rows.js")).ENTITIES),
};
