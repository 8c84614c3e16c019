import { looksLikeHeader } from "./csv/header.js";
import type { StreamReader } from "./reader.js";

/** A table with a header row, a release a row. */
export const csv: StreamReader = {
  name: "csv",
  about: "a table with a header row, parted by commas, semicolons or tabs",
  extensions: ["csv", "tsv"],
  recognises: (content) => looksLikeHeader(content),
  stream: async function* (chunks, _name, options) {
    const { readTable } = await import("./csv/table.js");
    yield* readTable(chunks, options);
  },
};
