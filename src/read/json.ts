import { readElements } from "./json/elements.js";
import { recordOf } from "./ndjson/record.js";
import type { WholeReader } from "./reader.js";

/** One object, an array of them, or `{ "releases": [...] }`. */
export const json: WholeReader = {
  name: "json",
  about: 'an object, an array of them, or {"releases": […]}',
  extensions: ["json"],
  page: false,
  recognises: (content) => /^\s*[[{]/.test(content),
  read: (content) => {
    const expected = "expected JSON: an object, an array, or { releases: [...] }";
    return readElements(content, { key: "releases", expected }, (value, line) => [recordOf(value, line)]);
  },
};
