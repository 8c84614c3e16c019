import type { FileWriter } from "./writer.js";

/** A SQLite database: releases, entities, mentions. */
export const sqlite: FileWriter = {
  name: "sqlite",
  about: "a SQLite database: releases, entities, mentions",
  needsText: false,
  ready: async () => (await import("./sqlite/driver.js")).findDriver().then(() => {}),
  build: async (releases, path) => (await import("./sqlite/build.js")).buildDatabase(releases, path),
};
