import { plainly, type Writing } from "./writer.js";

/** How one record a line is written. */
export const LINES: Writing = {
  head: "",
  tail: "",
  record: (release) => `${JSON.stringify(release)}\n`,
  ofJson: (json) => `${json}\n`,
};

/** One record a line. */
export const ndjson = plainly({ name: "ndjson", about: "one record a line", needsText: false }, LINES);
