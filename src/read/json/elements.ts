import { lineAt, type Reading, type ReadRecord, type Reject, readingOf } from "../reader.js";
import { walkJson } from "./walk.js";

/** Where the elements stand in a JSON text. */
interface Place {
  /** The key, in an outer object, of the array that holds them. */
  readonly key: string;
  /** What to say where the text is no JSON. */
  readonly expected: string;
}

/** Reads the elements of an outer array, of the array under a key of an outer object, or else the one value. */
export function readElements(
  content: string,
  { key, expected }: Place,
  read: (value: unknown, line: number) => readonly (ReadRecord | Reject)[],
): Reading {
  const parsed = parse(content);
  if (parsed === null)
    return readingOf([], [{ line: lineAt(content, Math.max(walkJson(content), 0)), message: expected }]);
  const { value } = parsed;
  const list = listIn(value, key);
  const lines =
    list === null ? [lineAt(content, content.search(/\S/))] : elementLines(content, Array.isArray(value) ? null : key);
  const all = (list ?? [value]).flatMap((item, i) => read(item, lines[i] ?? 1));
  return readingOf(
    all.filter((one) => "input" in one),
    all.filter((one) => "message" in one),
  );
}

/** A parsed JSON text, or null where it is none. */
export function parse(content: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(content.trim()) };
  } catch {
    return null;
  }
}

/** The value itself where it is an array, or the array under a key of it; else null. */
export function listIn(value: unknown, key: string): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const list =
    value !== null && typeof value === "object" && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  return Array.isArray(list) ? list : null;
}

/** Lines on which the elements of the outer array begin, or those of the array under `key` of the outer object. */
export function elementLines(content: string, key: string | null): number[] {
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
