import type { Writer } from "./writer.js";

/** One array, a record a line. */
export const json: Writer = {
  name: "json",
  head: "[",
  tail: "\n]\n",
  record: (release, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(release)}`,
};
