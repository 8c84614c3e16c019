import { expect, expectTypeOf, it } from "vitest";
import {
  createFacetIndex,
  defineFacets,
  type FacetCounts,
  facetParams,
  filter,
  type RangeCounts,
} from "../../src/facets/index.js";
import { SHELF, type ShelfRecord } from "./shelf.js";

// Never called: tsc is the test, and `@ts-expect-error` fails where the line beneath it compiles.
const neverCalled = (records: readonly ShelfRecord[]): unknown => {
  const index = createFacetIndex(records, SHELF);
  const result = index.query({ filters: { tags: ["a"], read: true }, ranges: { day: { min: "2017-01-01" } } });
  expectTypeOf(result.facets).toEqualTypeOf<
    { readonly tags: FacetCounts; readonly all: FacetCounts; readonly shelf: FacetCounts } & {
      readonly read: FacetCounts<boolean>;
    }
  >();
  expectTypeOf(result.ranges.day).toEqualTypeOf<RangeCounts<string>>();
  expectTypeOf(result.ranges.pages).toEqualTypeOf<RangeCounts<number>>();
  expectTypeOf(result.items).toEqualTypeOf<readonly ShelfRecord[]>();

  // @ts-expect-error: no such facet
  index.query({ filters: { tagz: ["a"] } });
  // @ts-expect-error: a range is no filter
  index.query({ filters: { day: ["2017-01-01"] } });
  // @ts-expect-error: one value is no list
  index.query({ filters: { tags: "a" } });
  // @ts-expect-error: a boolean takes true or false
  index.query({ filters: { read: ["true"] } });
  // @ts-expect-error: days are no numbers
  index.query({ ranges: { day: { min: 2017 } } });
  // @ts-expect-error: no such facet in the result
  result.facets.tagz;
  // @ts-expect-error: lists cannot be sorted by
  index.query({ sort: { by: "tags" } });
  // @ts-expect-error: the same keys for the predicate
  filter(SHELF, { filters: { tagz: ["a"] } });
  // @ts-expect-error: and for the codec
  facetParams(SHELF).serialize({ filters: { tagz: ["a"] } });
  // @ts-expect-error: a tree of numbers
  createFacetIndex([{ shelf: [1] }], defineFacets({ shelf: { kind: "tree" } }));
  // @ts-expect-error: the field that a facet names holds days, not lists of tags
  createFacetIndex(records, defineFacets({ when: { kind: "boolean", field: "day" } }));
  // @ts-expect-error: several numbers only where the facet says so
  createFacetIndex(records, defineFacets({ sizes: { kind: "range" } }));
  // @ts-expect-error: a field that the records do not have
  createFacetIndex(records, defineFacets({ tags: { kind: "terms" }, length: { kind: "range" } }));
  // @ts-expect-error: and one that is named
  createFacetIndex(records, { tags: { kind: "terms", field: "labels" } });
  // @ts-expect-error: no such kind
  defineFacets({ shelf: { kind: "forest" } });
  return index;
};

it("knows facets by their keys", () => {
  expect(neverCalled).toBeTypeOf("function");
});

it.each([
  [{ "": { kind: "terms" } }, "facets: : expected a key of letters, digits, _ and -, a letter first, received "],
  [{ __proto__x: { kind: "terms" } }, /^facets: __proto__x: expected a key/],
  [{ size: { kind: "range", step: 0 } }, "facets: size.step: expected a number above 0, received 0"],
] as const)("refuses %j", (facets, message) => {
  expect(() => defineFacets(facets as never)).toThrow(message);
});
