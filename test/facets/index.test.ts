import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFacetIndex, type FacetValue, filter } from "../../src/facets/index.js";
import { ancestors, counts, lastOfMonth, monthOf, passes } from "./brute-force.js";
import { SHELF, type ShelfRecord, shelfRecords, shelfStates } from "./shelf.js";

const flat = (values: readonly FacetValue<unknown>[]): FacetValue<unknown>[] =>
  values.flatMap((value) => [value, ...flat(value.children ?? [])]);

/** Shown counts as a map; selected values that nobody has stand there with 0. */
const shown = (values: readonly FacetValue<unknown>[]) =>
  new Map(flat(values).map(({ value, count }) => [value, count]));

const withSelected = (found: Map<unknown, number>, selected: readonly unknown[] = []): Map<unknown, number> =>
  new Map([...selected.filter((value) => value !== "").map((value) => [value, 0] as const), ...found]);

const sorted = (map: Map<unknown, number>) =>
  [...map].map(([value, count]) => [String(value), count] as const).sort(([a], [b]) => (a < b ? -1 : 1));

describe("an index", () => {
  it("counts what brute force counts, for any records and state", () => {
    fc.assert(
      fc.property(shelfRecords, shelfStates, (records, state) => {
        const { total, items, facets, ranges } = createFacetIndex(records, SHELF).query({
          ...state,
          page: { size: 60 },
        });
        const passing = records.filter((record) => passes(record, state));
        expect(items).toEqual(passing);
        expect(total).toBe(passing.length);

        const lists: [keyof typeof facets, (record: ShelfRecord) => unknown[], readonly unknown[] | undefined][] = [
          ["tags", (record) => [...record.tags], state.filters?.tags],
          ["all", (record) => [...record.all], state.filters?.all],
          ["shelf", (record) => ancestors(record.shelf), ancestors(state.filters?.shelf ?? [])],
          ["read", (record) => (record.read === null ? [] : [record.read]), [state.filters?.read ?? []].flat()],
        ];
        for (const [key, held, selected] of lists) {
          const { found, missing } = counts(records, state, key, held);
          expect([key, sorted(shown(facets[key].values))]).toEqual([key, sorted(withSelected(found, selected))]);
          expect([key, facets[key].missing]).toEqual([key, missing]);
        }

        const days = counts(records, state, "day", (record) => (record.day ? [monthOf(record.day)] : []));
        const months = [...new Set(records.flatMap(({ day }) => (day ? [monthOf(day)] : [])))].sort();
        expect(ranges.day.histogram).toEqual(
          months.map((start) => ({ start, end: lastOfMonth(start), count: days.found.get(start) ?? 0 })),
        );
        expect(ranges.day.missing).toBe(days.missing);
        const held = records.flatMap((r) => (r.day && passes(r, state, "day") ? [r.day] : [])).sort();
        expect([ranges.day.min, ranges.day.max]).toEqual([held[0] ?? null, held.at(-1) ?? null]);

        const tens = counts(records, state, "pages", (record) =>
          record.sizes.map((size) => Math.floor(size / 10) * 10),
        );
        const starts = [...new Set(records.flatMap(({ sizes }) => sizes.map((size) => Math.floor(size / 10) * 10)))];
        expect(ranges.pages.histogram).toEqual(
          starts
            .sort((a, b) => a - b)
            .map((start) => ({ start: start + 0, end: start + 10, count: tens.found.get(start) ?? 0 })),
        );
        expect(ranges.pages.missing).toBe(tens.missing);
      }),
      { numRuns: 300 },
    );
  });

  it("has the predicate of the same state", () => {
    fc.assert(
      fc.property(shelfRecords, shelfStates, (records, state) => {
        expect(records.filter(filter(SHELF, state))).toEqual(records.filter((record) => passes(record, state)));
      }),
    );
  });

  it("keeps no trace of earlier queries", () => {
    fc.assert(
      fc.property(shelfRecords, shelfStates, shelfStates, (records, first, second) => {
        const index = createFacetIndex(records, SHELF);
        index.query({ ...first, sort: { by: "day", order: "desc" } });
        expect(index.query(second)).toEqual(createFacetIndex(records, SHELF).query(second));
      }),
      { numRuns: 50 },
    );
  });

  it("holds `where` against items and all counts", () => {
    fc.assert(
      fc.property(shelfRecords, shelfStates, (named, state) => {
        // Labels come from all records of an index.
        const records = named.map((record) => ({ ...record, tagNames: [] }));
        const where = ({ id }: ShelfRecord) => id % 3 === 0;
        const all = createFacetIndex(records, SHELF).query({ ...state, where });
        const some = createFacetIndex(records.filter(where), SHELF).query(state);
        expect({ ...all, ranges: null }).toEqual({ ...some, ranges: null });
        const filled = all.ranges.day.histogram.filter(({ count }) => count > 0);
        expect(filled).toEqual(some.ranges.day.histogram.filter(({ count }) => count > 0));
      }),
      { numRuns: 50 },
    );
  });

  it("sorts by a field, ties in their own order, what is missing last", () => {
    const records = ["2018-01-02", null, "2017-05-01", "2018-01-02"].map((day, id) => ({ id, day }));
    const index = createFacetIndex(records, { day: { kind: "range", unit: "day" } });
    const ids = (order: "asc" | "desc") => index.query({ sort: { by: "day", order } }).items.map(({ id }) => id);
    expect([ids("asc"), ids("desc")]).toEqual([
      [2, 0, 3, 1],
      [0, 3, 2, 1],
    ]);
  });

  it("gives pages", () => {
    const records = Array.from({ length: 45 }, (_, id) => ({ id, kind: "x" }));
    const index = createFacetIndex(records, { kind: { kind: "terms" } });
    const { items, page, total } = index.query({ page: { number: 3 } });
    expect({ ids: items.map(({ id }) => id), page, total }).toEqual({
      ids: [40, 41, 42, 43, 44],
      page: { number: 3, size: 20, count: 3 },
      total: 45,
    });
    expect(index.query({ page: { number: 9 } }).items).toEqual([]);
    expect(index.query({ page: { size: 0 } }).page.count).toBe(0);
  });

  it("nests a tree, keeps a selected value at 0, and takes the longest label", () => {
    const records = [
      { place: ["us/us-la/us-la-gretna"], placeNames: ["US > LA > Gretna"], tone: "calm" },
      { place: ["us/us-la"], placeNames: ["US > Louisiana"], tone: "loud" },
      { place: ["us/us-la", "us/us-ak"], placeNames: ["US > LA", "US > AK"], tone: "loud" },
    ];
    const facets = { place: { kind: "tree", names: "placeNames" }, tone: { kind: "terms" } } as const;
    const { facets: found } = createFacetIndex(records, facets).query({
      filters: { tone: ["loud"], place: ["us/us-la/us-la-gretna", "us/us-la"] },
    });
    const louisiana = {
      value: "us/us-la",
      label: "Louisiana",
      count: 2,
      selected: true,
      children: [{ value: "us/us-la/us-la-gretna", label: "Gretna", count: 0, selected: true }],
    };
    const alaska = { value: "us/us-ak", label: "AK", count: 1, selected: false };
    expect(found.place.values).toEqual([
      { value: "us", label: "US", count: 2, selected: false, children: [louisiana, alaska] },
    ]);
  });

  it.each([
    [
      { filters: { tagz: ["a"] } },
      "UNKNOWN_FACET",
      "tagz: expected one of tags, all, shelf, read, day, pages, received tagz",
    ],
    [{ filters: { constructor: ["a"] } }, "UNKNOWN_FACET", /^constructor: expected one of /],
    [{ filters: { tags: "a" } }, "INVALID_FILTER", "tags: expected a list of strings, received a"],
    [{ filters: { read: "yes" } }, "INVALID_FILTER", "read: expected true or false, received yes"],
    [{ filters: { day: ["2017-01-01"] } }, "INVALID_FILTER", "day: expected bounds under ranges, received filters"],
    [{ ranges: { day: { min: "2017-02-30" } } }, "INVALID_FILTER", /^day\.min: expected an ISO day such as 2017-04-25/],
    [{ ranges: { pages: { max: Number.NaN } } }, "INVALID_FILTER", "pages.max: expected a number, received null"],
    [{ page: { number: 0 } }, "INVALID_PAGE", "page.number: expected a whole number from 1 on, received 0"],
  ])("refuses %j", (query, code, message) => {
    const run = () => createFacetIndex([] as ShelfRecord[], SHELF).query(query as never);
    expect(run).toThrow(
      expect.objectContaining({
        code,
        message: typeof message === "string" ? message : expect.stringMatching(message),
      }),
    );
  });
});

describe("hostile input", () => {
  it("reads deep paths in sixteen levels, wherever they come from", () => {
    const deep = `${"a/".repeat(100_000)}a`;
    const facets = { place: { kind: "tree" } } as const;
    const index = createFacetIndex([{ place: deep }], facets);
    const levels = (values: readonly FacetValue<unknown>[]): number =>
      values.length === 0 ? 0 : 1 + levels(values[0]?.children ?? []);
    expect(levels(index.query().facets.place.values)).toBe(16);
    expect(index.query({ filters: { place: [deep] } }).total).toBe(1);
    const other = `${"b/".repeat(100_000)}b`;
    const { total, facets: found } = index.query({ filters: { place: [other] } });
    expect([total, levels(found.place.values.filter(({ value }) => value === "b"))]).toEqual([0, 16]);
  });
});
