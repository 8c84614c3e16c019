import type { TextWriter } from "./writer.js";

/** Documents for Typesense's import, one a line. */
export const typesense: TextWriter = {
  name: "typesense",
  about: "documents for Typesense's import, one a line",
  needsText: false,
  open: async () => (await import("./search/writings.js")).TYPESENSE,
};
