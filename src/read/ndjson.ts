import type { ReleaseInput } from "../model/index.js";
import { type Reader, type ReadRecord, type Reject, readingOf } from "./reader.js";

/** One object a line. Blank lines are skipped; a broken line is refused by itself. */
export const ndjson: Reader = {
  name: "ndjson",
  extensions: ["ndjson", "jsonl"],
  page: false,
  recognises: (content) => {
    const lines = content.trimStart().split("\n", 2);
    if (!lines[0]?.startsWith("{") || readLine(lines[0], 1) === null || "message" in must(lines[0])) return false;
    return lines.length === 1 || lines[1] === "" || lines[1]?.startsWith("{") === true;
  },
  read: (content) => {
    const records: ReadRecord[] = [];
    const rejects: Reject[] = [];
    content.split("\n").forEach((text, i) => {
      const read = readLine(text, i + 1);
      if (read === null) return;
      if ("input" in read) records.push(read);
      else rejects.push(read);
    });
    return readingOf(records, rejects);
  },
};

const must = (text: string): ReadRecord | Reject => readLine(text, 1) ?? { line: 1, message: "blank" };

/**
 * Reads one line, so that a stream need never be held whole.
 * @returns the record, why it was refused, or null for a blank line.
 */
export function readLine(text: string, line: number): ReadRecord | Reject | null {
  const bare = text.trim();
  if (bare === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return { line, message: `expected one JSON object a line, received ${excerpt(bare)}`, raw: bare };
  }
  return recordOf(value, line);
}

/** A parsed value as a record: an object, or a string that is its text. */
export function recordOf(value: unknown, line: number): ReadRecord | Reject {
  if (typeof value === "string") return { line, input: { text: value } };
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    const raw = JSON.stringify(value);
    return { line, message: `expected an object with a text, received ${excerpt(raw)}`, raw };
  }
  // What was set aside as no record is tried again as it was.
  if ("raw" in value && "rejected" in value && typeof value.raw === "string")
    return readLine(value.raw, line) ?? { line, message: "expected a record, received blank" };
  return { line, input: value as ReleaseInput };
}

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
