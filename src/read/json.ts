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
    } catch (error) {
      const message = "expected JSON: an object, an array, or { releases: [...] }";
      return readingOf([], [{ line: brokenAt(content, error), message }]);
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

/** Where the engine says that the text is no JSON; its last line where it does not say. */
function brokenAt(content: string, error: unknown): number {
  const position = /at position (\d+)/.exec(String(error))?.[1];
  const skipped = content.length - content.trimStart().length;
  return lineAt(content, position === undefined ? content.trimEnd().length : Number(position) + skipped);
}

/** Lines on which the elements of the outer array begin, or those of the array under `key` of the outer object. */
function elementLines(content: string, key: string | null): number[] {
  const lines: number[] = [];
  const depth = key === null ? 1 : 2;
  let line = 1;
  let counted = 0;
  scanJson(content, (offset, path) => {
    if (path.length !== depth || path.at(-1) !== "[" || (key !== null && path[0] !== key)) return;
    for (let at = content.indexOf("\n", counted); at >= 0 && at < offset; at = content.indexOf("\n", counted)) {
      line++;
      counted = at + 1;
    }
    lines.push(line);
  });
  return lines;
}

/**
 * Walks JSON text and reports where each value begins, with what it stands in: "[" for an array, the
 * current key for an object. Takes JSON that parses.
 */
function scanJson(content: string, onValue: (offset: number, path: readonly string[]) => void): void {
  const path: string[] = [];
  const objects: boolean[] = [];
  let expectKey = false;
  for (let i = 0; i < content.length; i++) {
    const c = content.charCodeAt(i);
    if (c <= 32 || c === 0xfeff || c === 0x3a) continue;
    if (c === 0x2c) {
      expectKey = objects.at(-1) === true;
    } else if (c === 0x5d || c === 0x7d) {
      objects.pop();
      path.pop();
      expectKey = false;
    } else if (c === 0x22) {
      const end = endOfString(content, i);
      if (expectKey) path[path.length - 1] = content.slice(i + 1, end);
      else onValue(i, path);
      expectKey = false;
      i = end;
    } else {
      onValue(i, path);
      if (c === 0x5b || c === 0x7b) {
        objects.push(c === 0x7b);
        path.push(c === 0x5b ? "[" : "");
        expectKey = c === 0x7b;
      } else {
        while (i + 1 < content.length && !/[\s,\]}]/.test(content.charAt(i + 1))) i++;
      }
    }
  }
}

function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x22) return i;
  }
  return text.length;
}
