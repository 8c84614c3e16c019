import { dayNumber } from "./days.js";
import type { Facets, RangeFacet } from "./facet.js";

/** What stands between the parts of a path. */
export const SEPARATOR = "/";
/** What stands between the labels of a path. */
export const NAME_SEPARATOR = " > ";

/** The field of a record that a facet reads. */
export const fieldOf = (facets: Facets, key: string): string => facets[key]?.field ?? key;

/** A field's values as a list: one value is a list of one, null and undefined are an empty one. */
export function listOf(record: object, field: string): readonly unknown[] {
  const value = Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : null;
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The values of a terms or tree facet: strings, none empty, a path with all that stand above it. */
export function termsOf(record: object, field: string, tree: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const value of listOf(record, field)) {
    if (typeof value !== "string" || value === "") continue;
    if (tree) for (const path of pathsOf(value)) found.add(path);
    else found.add(value);
  }
  return found;
}

/** How many levels a path is read in; what stands deeper is one part, so that no path costs more than its length. */
const DEEPEST = 16;

/** A path and all above it, the top first: `a/b` gives `a`, `a/b`. */
export function pathsOf(path: string): readonly string[] {
  const paths: string[] = [];
  for (let at = path.indexOf(SEPARATOR); at >= 0; at = path.indexOf(SEPARATOR, at + 1)) {
    if (at > 0) paths.push(path.slice(0, at));
    if (paths.length === DEEPEST - 1) break;
  }
  if (path !== "") paths.push(path);
  return paths;
}

/**
 * Each value with the label that stands beside it in `names`, of a path each part with its own. Values without a label,
 * and paths whose label has another number of parts, are left out.
 */
export function* labelsOf(
  record: object,
  field: string,
  names: string,
  tree: boolean,
): Generator<readonly [value: string, label: string]> {
  const shown = listOf(record, names);
  for (const [i, value] of listOf(record, field).entries()) {
    const name = shown[i];
    if (typeof value !== "string" || typeof name !== "string" || name === "") continue;
    const paths = tree ? pathsOf(value) : [value];
    const parts = tree ? name.split(NAME_SEPARATOR) : [name];
    if (parts.length === paths.length) for (const [n, path] of paths.entries()) yield [path, parts[n] ?? ""];
  }
}

/** The path that one stands under, null at the top. */
export const parentOf = (path: string): string | null => pathsOf(path).at(-2) ?? null;

/** The last part of a path: how it is shown where nothing gives a label. */
export const lastPart = (path: string): string => path.slice(path.lastIndexOf(SEPARATOR) + 1);

/** The values of a range facet as finite numbers: days are counted from 1970-01-01. */
export function numbersOf(record: object, field: string, facet: RangeFacet): readonly number[] {
  const found: number[] = [];
  for (const value of listOf(record, field)) {
    const number = facet.unit === "day" ? (typeof value === "string" ? dayNumber(value) : null) : value;
    if (typeof number === "number" && Number.isFinite(number)) found.push(number);
  }
  return found;
}

/** The value of a boolean facet, null where it is unknown. */
export function booleanOf(record: object, field: string): boolean | null {
  const [value] = listOf(record, field);
  return typeof value === "boolean" ? value : null;
}
