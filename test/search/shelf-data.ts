import fc from "fast-check";
import type { FacetState, Result } from "../../src/facets/index.js";
import { type SHELF, type ShelfRecord, shelfRecords, shelfStates } from "../facets/shelf.js";

export type StoredRecord = Omit<ShelfRecord, "id"> & { readonly id: string };

/** Ids that are no plain words. */
const ODD = [
  "a/b.txt#3",
  "tab\there",
  "line\nend\r",
  "back\\slash",
  "\\.",
  "\\N",
  "'; DROP TABLE facet_records; --",
  "é \u{1f600}",
];

/** A few thousand records, the same in every run; ids hold what databases and their files could stumble over. */
export const RECORDS: readonly StoredRecord[] = fc
  .sample(shelfRecords, { numRuns: 120, seed: 2017 })
  .flat()
  .map((record, n) => ({ ...record, id: ODD[n] ?? `release-${n}` }));

export const STATES: readonly FacetState<typeof SHELF>[] = fc.sample(shelfStates, { numRuns: 50, seed: 1789 });

/** The counts of a result as databases give them: `facet value` to number, zeros left out; a null value counts what is missing. */
export function countsIn(result: Result<StoredRecord, typeof SHELF>): Map<string, number> {
  const found = new Map<string, number>();
  const put = (facet: string, value: unknown, count: number): void => {
    if (count > 0) found.set(`${facet} ${value}`, count);
  };
  type Shown = { readonly value: unknown; readonly count: number; readonly children?: readonly Shown[] };
  const walk = (facet: string, values: readonly Shown[]): void => {
    for (const { value, count, children = [] } of values) {
      put(facet, value, count);
      walk(facet, children);
    }
  };
  for (const [facet, { values, missing }] of Object.entries(result.facets)) {
    walk(facet, values);
    put(facet, null, missing);
  }
  for (const [facet, { histogram, missing }] of Object.entries(result.ranges)) {
    for (const { start, count } of histogram) put(facet, start, count);
    put(facet, null, missing);
  }
  return new Map([...found].sort());
}

export interface CountRow {
  readonly facet: string;
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** The same of a database's rows; numbers come as text, which "10.0" and "10" both are. */
export const countsOf = (rows: readonly CountRow[]): Map<string, number> =>
  new Map(
    rows
      .filter(({ count }) => count > 0)
      .map(
        ({ facet, value, count }) =>
          [`${facet} ${facet === "pages" && value !== null ? Number(value) : value}`, count] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
