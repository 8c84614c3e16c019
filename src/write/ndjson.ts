import type { Writer } from "./writer.js";

/** One record a line. */
export const ndjson: Writer = {
  name: "ndjson",
  head: "",
  tail: "",
  record: (release) => `${JSON.stringify(release)}\n`,
};
