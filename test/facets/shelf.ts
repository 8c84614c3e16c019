import fc from "fast-check";
import { defineFacets, type FacetState } from "../../src/facets/index.js";

/** A record with every kind of field, and facets of every kind over it. */
export interface ShelfRecord {
  readonly id: number;
  readonly tags: readonly string[];
  readonly tagNames: readonly string[];
  readonly all: readonly string[];
  readonly shelf: readonly string[];
  readonly read: boolean | null;
  readonly day: string | null;
  readonly sizes: readonly number[];
}

export const SHELF = defineFacets({
  tags: { kind: "terms", names: "tagNames" },
  all: { kind: "terms", combine: "and", order: "label" },
  shelf: { kind: "tree" },
  read: { kind: "boolean" },
  day: { kind: "range", unit: "day" },
  pages: { kind: "range", field: "sizes", many: true, step: 10 },
});

/** Few enough to meet each other, and the names that objects already have. */
const TAGS = ["a", "b", "c", "__proto__", "constructor", "toString", "hasOwnProperty", "É", "x y", "a'b\"c\\d:e,f"];
const PATHS = ["a", "a/b", "a/b/c", "a/d", "e", "e/__proto__", "constructor/prototype"];
const tags = fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 4 });
const day = fc
  .integer({ min: 17_000, max: 17_400 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

export const shelfRecords = fc
  .array(
    fc.record({
      tags,
      all: tags,
      shelf: fc.uniqueArray(fc.constantFrom(...PATHS), { maxLength: 3 }),
      read: fc.constantFrom(true, false, null),
      day: fc.option(day),
      sizes: fc.array(fc.integer({ min: -25, max: 60 }), { maxLength: 2 }),
    }),
    { maxLength: 60 },
  )
  .map((records) =>
    records.map((record, id): ShelfRecord => ({ ...record, id, tagNames: record.tags.map((tag) => `Tag ${tag}`) })),
  );

const bounds = <T>(value: fc.Arbitrary<T>) => fc.record({ min: value, max: value }, { requiredKeys: [] });

export const shelfStates: fc.Arbitrary<FacetState<typeof SHELF>> = fc.record(
  {
    filters: fc.record(
      {
        tags: fc.array(fc.constantFrom(...TAGS, "nobody has this"), { maxLength: 3 }),
        all: fc.array(fc.constantFrom(...TAGS, "nobody has this"), { maxLength: 2 }),
        shelf: fc.array(fc.constantFrom(...PATHS, "a/x", "y/z"), { maxLength: 3 }),
        read: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    ranges: fc.record({ day: bounds(day), pages: bounds(fc.integer({ min: -30, max: 70 })) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
