import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineFacets, filter } from "../../src/facets/index.js";
import { algolia, elasticsearch, meilisearch, typesense } from "../../src/search/index.js";
import { SHELF } from "../facets/shelf.js";
import { type Document, readAlgolia, readElastic, readMeilisearch, readTypesense } from "./filter-grammars.js";
import { RECORDS, STATES } from "./shelf-data.js";

/** The engines' own reading of a filter, against the predicate of the state, on the documents that they are given. */
const ENGINES = [
  {
    name: "algolia",
    document: (record: (typeof RECORDS)[number]) => algolia.document(record, SHELF),
    read: (state: (typeof STATES)[number]) => readAlgolia(algolia.filter(SHELF, state)),
  },
  {
    name: "meilisearch",
    document: (record: (typeof RECORDS)[number]) => meilisearch.document(record, SHELF),
    read: (state: (typeof STATES)[number]) => readMeilisearch(meilisearch.filter(SHELF, state)),
  },
  {
    name: "typesense",
    document: (record: (typeof RECORDS)[number]) => typesense.document(record, SHELF),
    read: (state: (typeof STATES)[number]) => readTypesense(typesense.filter(SHELF, state)),
  },
  {
    name: "elasticsearch",
    document: (record: (typeof RECORDS)[number]) => elasticsearch.document(record, SHELF),
    read: (state: (typeof STATES)[number]) => readElastic(elasticsearch.filter(SHELF, state)),
  },
] as const;

describe.each(ENGINES)("$name", ({ document, read }) => {
  it("filters the documents that the predicate lets pass, in 50 states", () => {
    const documents = RECORDS.map((record) => ({ record, document: document(record) as Document }));
    for (const state of STATES) {
      const passes = filter(SHELF, state);
      const matches = read(state);
      expect(documents.filter(({ document }) => matches(document)).map(({ record }) => record.id)).toEqual(
        documents.filter(({ record }) => passes(record)).map(({ record }) => record.id),
      );
    }
  });
});

const TAGS = defineFacets({ tags: { kind: "terms" } });
/** Values made of what the engines' grammars are made of. */
const hostile = fc
  .string({
    unit: fc.constantFrom(
      "\\",
      '"',
      "'",
      "`",
      "-",
      ":",
      ",",
      "&",
      "|",
      "[",
      "]",
      "(",
      ")",
      "*",
      "=",
      " ",
      "a",
      "é",
      "\n",
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter(Boolean);

describe.each([
  ["algolia", (tags: readonly string[]) => readAlgolia(algolia.filter(TAGS, { filters: { tags } }))],
  ["meilisearch", (tags: readonly string[]) => readMeilisearch(meilisearch.filter(TAGS, { filters: { tags } }))],
  ["typesense", (tags: readonly string[]) => readTypesense(typesense.filter(TAGS, { filters: { tags } }))],
  ["elasticsearch", (tags: readonly string[]) => readElastic(elasticsearch.filter(TAGS, { filters: { tags } }))],
] as const)("%s, asked for hostile values", (engine, readTags) => {
  const asked = (tags: readonly string[]) => {
    try {
      return readTags(tags);
    } catch (error) {
      expect(error).toMatchObject({ name: "CitydeskError", code: "INVALID_FILTER", field: "tags" });
      return null;
    }
  };

  it("finds these and nothing else, or refuses to ask", () => {
    let said = 0;
    fc.assert(
      fc.property(fc.uniqueArray(hostile, { minLength: 1, maxLength: 3 }), hostile, (wanted, other) => {
        const matches = asked(wanted);
        if (!matches) return;
        said++;
        for (const tag of wanted) expect(matches({ tags: [tag] })).toBe(true);
        expect(matches({ tags: [] })).toBe(false);
        expect(matches({ tags: [other] })).toBe(wanted.includes(other));
      }),
      { numRuns: 2000 },
    );
    expect(said).toBeGreaterThan(engine === "typesense" ? 500 : 1000);
  });
});

describe("settings", () => {
  it("declare every field that filters ask for", () => {
    const meili = meilisearch.settings(SHELF) as { filterableAttributes: string[]; sortableAttributes: string[] };
    expect(meili.filterableAttributes).toEqual(
      expect.arrayContaining(["tags", "all", "shelf", "read", "dayTs", "sizes", "shelfLevels.lvl0"]),
    );
    expect(meili.sortableAttributes).toEqual(["dayTs"]);

    const { attributesForFaceting, numericAttributesForFiltering } = algolia.settings(SHELF) as Record<
      string,
      string[]
    >;
    expect(attributesForFaceting).toEqual(expect.arrayContaining(["searchable(tags)", "read", "shelfLevels.lvl3"]));
    expect(numericAttributesForFiltering).toEqual(["dayTs", "sizes"]);

    const { fields } = typesense.settings(SHELF) as { fields: { name: string; type: string; facet?: boolean }[] };
    const types = Object.fromEntries(fields.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({
      title: "string",
      tagNames: "string[]",
      tags: "string[]",
      read: "bool",
      dayTs: "int64",
      sizes: "float[]",
    });

    const { mappings } = elasticsearch.settings(SHELF) as {
      mappings: { properties: Record<string, { type: string }> };
    };
    expect(mappings.properties).toMatchObject({
      tags: { type: "keyword" },
      tagNames: { type: "text" },
      read: { type: "boolean" },
      day: { type: "date" },
      dayTs: { type: "long" },
      sizes: { type: "double" },
    });
  });
});

describe("documents", () => {
  const record = {
    id: "a/b.txt",
    title: "A",
    places: ["us/us-la/us-la-gretna", "us/us-ak"],
    placeNames: ["US > Louisiana > Gretna", "US > AK"],
    published: "1970-01-01",
    quoted: null,
  };
  const facets = defineFacets({
    places: { kind: "tree", names: "placeNames" },
    published: { kind: "range", unit: "day" },
    quoted: { kind: "boolean" },
  });

  it("hold paths with all above them, labels by level, and days as seconds", () => {
    expect(algolia.document(record, facets)).toEqual({
      ...record,
      objectID: "a/b.txt",
      places: ["us", "us/us-la", "us/us-la/us-la-gretna", "us/us-ak"],
      placesLevels: { lvl0: ["US"], lvl1: ["US > Louisiana", "US > AK"], lvl2: ["US > Louisiana > Gretna"] },
      publishedTs: 0,
    });
  });

  it("have ids that the engine takes, no two alike", () => {
    expect(meilisearch.document(record, facets).key).toBe("id_a_2f_b_2e_txt");
    expect(typesense.document(record, facets)).toMatchObject({ id: "id_a_2f_b_2e_txt", releaseId: "a/b.txt" });
    expect(typesense.document(record, facets)).not.toHaveProperty("quoted");
    const key = (id: string) => meilisearch.document({ ...record, id }, facets).key;
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.string({ unit: "binary", minLength: 1 }), (a, b) => {
        expect(key(a)).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(key(a) === key(b)).toBe(a === b);
        expect(key(key(a) as string) === key(a)).toBe(key(a) === a);
      }),
    );
  });

  it("are two lines each for Elasticsearch's bulk API", () => {
    const [action = "", source = "", end] = elasticsearch.bulk(record, facets).split("\n");
    expect([JSON.parse(action), JSON.parse(source).places[0], end]).toEqual([{ index: { _id: "a/b.txt" } }, "us", ""]);
  });
});

it("counts in Elasticsearch without a facet's own choice, but with that of an 'and' facet", () => {
  const body = elasticsearch.search(SHELF, { filters: { tags: ["a"], all: ["b"] } }) as {
    aggs: Record<string, { filter: object; aggs: object }>;
    post_filter: object;
  };
  const a = { terms: { tags: ["a"] } };
  const b = { term: { all: "b" } };
  expect(body.post_filter).toEqual({ bool: { filter: [a, b] } });
  expect(body.aggs.tags?.filter).toEqual({ bool: { filter: [b] } });
  expect(body.aggs.all?.filter).toEqual({ bool: { filter: [a, b] } });
  expect(body.aggs.day?.aggs).toMatchObject({ histogram: { date_histogram: { calendar_interval: "month" } } });
});
