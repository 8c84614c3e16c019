import type { FacetState } from "../../src/facets/index.js";
import type { SHELF, ShelfRecord } from "./shelf.js";

/** What facets mean, written the slow and plain way: every count is its own walk over the records. */

type State = FacetState<typeof SHELF>;
type Key = keyof typeof SHELF;

const DAY = 86_400_000;

export function passes(record: ShelfRecord, state: State, but?: Key): boolean {
  const { filters = {}, ranges = {} } = state;
  const has = (key: Key, ok: boolean): boolean => key === but || ok;
  const some = (wanted: readonly string[] | undefined, held: readonly string[]): boolean =>
    !wanted?.length || wanted.some((value) => held.includes(value));
  return (
    has("tags", some(filters.tags, record.tags)) &&
    // "and" leaves its own counts narrowed.
    (filters.all ?? []).every((value) => record.all.includes(value)) &&
    has("shelf", some(filters.shelf, ancestors(record.shelf))) &&
    has("read", filters.read === undefined || record.read === filters.read) &&
    has("day", inside(record.day === null ? [] : [Date.parse(record.day)], dayBounds(ranges.day))) &&
    has("pages", inside(record.sizes, ranges.pages))
  );
}

const dayBounds = (bounds: { min?: string; max?: string } | undefined) =>
  bounds && {
    ...(bounds.min !== undefined && { min: Date.parse(bounds.min) }),
    ...(bounds.max !== undefined && { max: Date.parse(bounds.max) }),
  };

function inside(values: readonly number[], bounds: { min?: number; max?: number } | undefined): boolean {
  if (bounds?.min === undefined && bounds?.max === undefined) return true;
  return values.some((value) => !(value < (bounds.min ?? -Infinity)) && !(value > (bounds.max ?? Infinity)));
}

export const ancestors = (paths: readonly string[]): string[] => {
  const all = new Set<string>();
  for (const path of paths) {
    const parts = path.split("/");
    for (let n = 1; n <= parts.length; n++) all.add(parts.slice(0, n).join("/"));
  }
  return [...all];
};

export function counts(
  records: readonly ShelfRecord[],
  state: State,
  key: Key,
  held: (record: ShelfRecord) => unknown[],
) {
  const found = new Map<unknown, number>();
  let missing = 0;
  for (const record of records) {
    if (!passes(record, state, key)) continue;
    const values = new Set(held(record));
    if (values.size === 0) missing++;
    for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return { found, missing };
}

/** `2017-04-01` for every day of that month. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
export const lastOfMonth = (first: string): string => {
  const [year = "", month = ""] = first.split("-");
  let last = Date.parse(first);
  while (new Date(last + DAY).toISOString().startsWith(`${year}-${month}`)) last += DAY;
  return new Date(last).toISOString().slice(0, 10);
};
