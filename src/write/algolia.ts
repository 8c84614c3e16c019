import type { TextWriter } from "./writer.js";

/** Objects to import into an Algolia index, one a line. */
export const algolia: TextWriter = {
  name: "algolia",
  about: "objects for an Algolia index, one a line",
  needsText: false,
  open: async () => (await import("./search/writings.js")).ALGOLIA,
};
