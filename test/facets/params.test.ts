import fc from "fast-check";
import { expect, it } from "vitest";
import { defineFacets, facetParams, filter } from "../../src/facets/index.js";
import { SHELF, shelfRecords, shelfStates } from "./shelf.js";

const params = facetParams(SHELF);
const ownKeys = new Set(Object.keys(SHELF));
const wellFormed = fc.string({ unit: "grapheme" });
const foreign = fc.tuple(
  wellFormed.filter((key) => !ownKeys.has(key)),
  wellFormed,
);

it("comes back as it went, the app's own parameters beside it", () => {
  fc.assert(
    fc.property(shelfStates, fc.array(foreign, { maxLength: 4 }), (state, rest) => {
      const written = params.serialize(state, rest);
      const read = params.parse(`?${written}`);
      expect({ rest: read.rest, rejected: read.rejected }).toEqual({ rest, rejected: [] });
      expect(params.serialize(read.state, read.rest)).toBe(written);
      // Once more: what was read is clean, so that now even the state itself must come back.
      expect(params.parse(params.serialize(read.state)).state).toEqual(read.state);
    }),
  );
});

it("keeps what a state means", () => {
  fc.assert(
    fc.property(shelfRecords, shelfStates, (records, state) => {
      const { state: read } = params.parse(params.serialize(state));
      expect(records.filter(filter(SHELF, read))).toEqual(records.filter(filter(SHELF, state)));
    }),
  );
});

it("keeps any string and any number", () => {
  const facets = defineFacets({ name: { kind: "terms" }, size: { kind: "range" } });
  const codec = facetParams(facets);
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  fc.assert(
    fc.property(fc.uniqueArray(wellFormed.filter(Boolean), { minLength: 1 }), number, number, (name, min, max) => {
      const state = { filters: { name }, ranges: { size: { min, max } } };
      expect(codec.parse(codec.serialize(state)).state).toEqual(state);
    }),
  );
});

it("reads whatever it is given, and says what it left out", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => void params.parse(query)));
  const { state, rest, rejected } = params.parse(
    "?tags=a&tags=a&tags=&read=yes&read=true&read=false&day=2017-02-30..&day=2017..2018&pages=5..&pages=1..2&pages=..&q=%5B&__proto__=x",
  );
  expect({ state, rest }).toEqual({
    state: { filters: { tags: ["a"], read: true }, ranges: { pages: { min: 5 } } },
    rest: [
      ["q", "["],
      ["__proto__", "x"],
    ],
  });
  expect(rejected.map(({ key, value }) => `${key}=${value}`)).toEqual([
    "tags=",
    "read=yes",
    "read=false",
    "day=2017-02-30..",
    "day=2017..2018",
    "pages=1..2",
    "pages=..",
  ]);
  expect(rejected[1]?.expected).toBe("true or false, once");
});

it("writes states that people can read", () => {
  expect(
    params.serialize({
      ranges: { pages: { min: -5.5 }, day: { min: "2017-01-01", max: "2017-12-31" } },
      filters: { read: true, shelf: ["a/b"], tags: ["x y", "b"] },
    }),
  ).toBe("tags=x+y&tags=b&shelf=a%2Fb&read=true&day=2017-01-01..2017-12-31&pages=-5.5..");
});
