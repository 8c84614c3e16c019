import type { ReleaseInput } from "../../model/index.js";
import type { ReadRecord, Reject } from "../reader.js";

/** Reads one line: the record, why it was refused, or null for a blank line. */
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
