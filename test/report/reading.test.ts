import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFacetRecord } from "../../src/facets/index.js";
import { numbered } from "../../src/report/page/facets.js";
import { placeName, whenText } from "../../src/report/reading/details.js";
import { entriesOf } from "../../src/report/reading/entries.js";
import { type Mark, marksOf, segmentsOf } from "../../src/report/reading/segments.js";
import { createTagger } from "../../src/tagger.js";

const release = createTagger({ parsers: "off" }).tag({
  title: "Tulsa’s Bynum Speaks",
  text: "“We will build what our children need, and we will pay for it,” said Tulsa Mayor G.T. Bynum on Friday, with Governor Mary Fallin.",
  published: "2018-03-02",
});
const entries = entriesOf(release);

describe("entriesOf", () => {
  it("tells of each thing what distinguishes it, and what finds it in other releases", () => {
    const mayor = entries.find(({ kind }) => kind === "mayors");
    expect(mayor).toMatchObject({ key: "mayors.0", detail: "Tulsa, OK · R", link: "linked" });
    expect(mayor?.facet).toEqual({ key: "mayors", value: release.mayors[0]?.id });
    expect(entries.find(({ kind }) => kind === "quotes")?.name).toBe(release.mayors[0]?.name);
    expect(entries.find(({ kind }) => kind === "dates")?.detail).toBe("2018-03-02");
  });

  it("gives no filter for what no row stands behind", () => {
    const unknown = createTagger({ parsers: "off" }).tag({ text: "Mayor Zedekiah Quux of Smallville spoke." });
    const [mayor] = entriesOf(unknown);
    expect([mayor?.link, mayor?.facet]).toEqual(["unknown", null]);
  });

  it("has each key once", () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });
});

it.each([
  [{ start: "2017-01-17", end: "2017-01-17", edtf: "", precision: "day" }, "2017-01-17"],
  [{ start: "2017-01-17", end: "2017-01-19", edtf: "", precision: "range" }, "2017-01-17 to 2017-01-19 (range)"],
  [{ start: "2017-01-17", end: null, edtf: "", precision: "range" }, "since 2017-01-17"],
  [{ start: null, end: "2017-01-19", edtf: "", precision: "range" }, "until 2017-01-19"],
] as const)("writes the days of %j", (when, text) => {
  expect(whenText(when)).toBe(text);
});

it.each([
  ["city", "New Orleans", "LA", "US", "New Orleans, LA"],
  ["city", "Toronto", "ON", "CA", "Toronto, ON, CA"],
  ["state", "Oregon", "OR", "US", "Oregon"],
  ["country", "France", null, "FR", "France"],
] as const)("names a %s", (kind, name, state, country, text) => {
  expect(placeName({ id: "", kind, name, state, country, geoid: null, geonames: null, lat: null, lon: null })).toBe(
    text,
  );
});

describe("segmentsOf", () => {
  it("puts the shortest mark first where marks lie in one another", () => {
    const segments = segmentsOf(release.title ?? "", marksOf(entries, "title"));
    expect(segments.map(({ text, marks }) => [text, marks.map(({ entry }) => entry.kind)])).toEqual([
      ["Tulsa", ["places"]],
      ["’s ", []],
      ["Bynum", ["mayors"]],
      [" Speaks", []],
    ]);
  });

  it("gives back the text, and covers each mark by exactly its own characters", () => {
    const text = "The mayors met in Boston and went home.";
    const [entry] = entries;
    if (!entry) throw new Error("expected an entry");
    const span = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const marks: Mark[] = spans
          .map(([start, length]) => ({ entry, rule: "", start, end: Math.min(text.length, start + length) }))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const segments = segmentsOf(text, marks);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const mark of marks) {
          const own = segments.filter((segment) => segment.marks.includes(mark));
          expect(own.map((segment) => segment.text).join("")).toBe(text.slice(mark.start, mark.end));
        }
      }),
    );
  });
});

it("gives releases of one id addresses of their own", () => {
  const records = ["a", "b", "a", "a"].map((id) => ({ ...toFacetRecord(release), id }));
  expect(numbered(records).map(({ number, address }) => [number, address])).toEqual([
    [0, "a"],
    [1, "b"],
    [2, "a~2"],
    [3, "a~3"],
  ]);
});
