import { walkJson } from "./json/walk.js";
import { recordOf } from "./ndjson.js";
import { lineAt, type Reader, type ReadRecord, type Reject, readingOf } from "./reader.js";

/** One object, an array of them, or `{ "releases": [...] }`. */
export const json: Reader = {
  name: "json",
  extensions: ["json"],
  page: false,
  recognises: (content) => /^\s*[[{]/.test(content),
  read: (content) => {
    let value: unknown;
    try {
      value = JSON.parse(content.trim());
    } catch {
      const message = "expected JSON: an object, an array, or { releases: [...] }";
      return readingOf([], [{ line: lineAt(content, Math.max(walkJson(content), 0)), message }]);
    }
    const list = listIn(value);
    const lines =
      list === null
        ? [lineAt(content, content.search(/\S/))]
        : elementLines(content, Array.isArray(value) ? null : "releases");
    const records: ReadRecord[] = [];
    const rejects: Reject[] = [];
    (list ?? [value]).forEach((item, i) => {
      const read = recordOf(item, lines[i] ?? 1);
      if ("input" in read) records.push(read);
      else rejects.push(read);
    });
    return readingOf(records, rejects);
  },
};

function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  const releases = value !== null && typeof value === "object" ? (value as { releases?: unknown }).releases : undefined;
  return Array.isArray(releases) ? releases : null;
}

/** Lines on which the elements of the outer array begin, or those of the array under `key` of the outer object. */
function elementLines(content: string, key: string | null): number[] {
  const lines: number[] = [];
  let line = 1;
  let counted = 0;
  walkJson(content, (offset, path) => {
    const [outer, inner, deeper] = path;
    const isElement =
      key === null ? outer === "[" && inner === undefined : outer === key && inner === "[" && deeper === undefined;
    if (!isElement) return;
    for (let at = content.indexOf("\n", counted); at >= 0 && at < offset; at = content.indexOf("\n", counted)) {
      line++;
      counted = at + 1;
    }
    lines.push(line);
  });
  return lines;
}
