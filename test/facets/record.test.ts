import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { createFacetIndex, type FacetRecord, RELEASE_FACETS, toFacetRecord } from "../../src/facets/index.js";
import { createTagger, splitArchive, type TaggedRelease } from "../../src/index.js";

const TEXT =
  "BOSTON, Mass. — Boston Mayor Martin J. Walsh and Attorney General Jeff Sessions met in Louisiana on March 1, 2018. " +
  "“We agree on immigration and sanctuary cities,” said Walsh. Mayor Orla Teague of Pine Hollow, Ohio was there.";

let release: TaggedRelease;
let page: readonly TaggedRelease[];
beforeAll(() => {
  const tagger = createTagger();
  release = tagger.tag({
    id: "a",
    title: "Mayors meet",
    text: TEXT,
    published: "2018-03-02",
    categories: ["News", "News"],
  });
  const text = readFileSync(new URL("../../fixtures/mayors-newsroom.txt", import.meta.url), "utf8");
  page = tagger.tagPage(splitArchive(text));
});

it("flattens a release to ids with their labels beside them", () => {
  const record = toFacetRecord(release);
  expect(record).toMatchObject({
    id: "a",
    title: "Mayors meet",
    url: null,
    published: "2018-03-02",
    publishedTs: Date.parse("2018-03-02T00:00:00Z") / 1000,
    mayors: ["marty-walsh_boston-ma"],
    mayorNames: ["Marty Walsh"],
    cities: ["us-ma-boston"],
    cityNames: ["Boston, MA"],
    officials: ["jeff-sessions_attorney-general"],
    officialNames: ["Jeff Sessions"],
    offices: ["attorney-general"],
    officeNames: ["Attorney General"],
    dates: ["2018-03-01"],
    datesTs: [Date.parse("2018-03-01T00:00:00Z") / 1000],
    categories: ["News"],
    quoted: true,
    unlinked: 1,
  });
  expect(pairs(record.states, record.stateNames)).toEqual({ "us-la": "Louisiana", "us-ma": "MA", "us-oh": "Ohio" });
  expect(pairs(record.places, record.placeNames)).toEqual({
    "us/us-la": "US > Louisiana",
    "us/us-ma/us-ma-boston": "US > MA > Boston",
    "us/us-oh": "US > Ohio",
  });
  expect(record.topics.every((path) => /^[a-z-]+\/[a-z-]+$/.test(path))).toBe(true);
  expect(record.topicNames[0]).toBe("Immigration > Immigration enforcement and sanctuary cities");
});

it("takes other labels", () => {
  const record = toFacetRecord(release, { labels: { us: "United States", "us-ma": "Massachusetts" } });
  expect(record.placeNames).toContain("United States > Massachusetts > Boston");
  expect(record.stateNames).toContain("Massachusetts");
});

it("is flat, JSON-safe, and as long in labels as in ids", () => {
  for (const tagged of page) {
    const record = toFacetRecord(tagged);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    for (const facet of Object.values(RELEASE_FACETS)) {
      if (!("names" in facet)) continue;
      const [key] = Object.entries(RELEASE_FACETS).find(([, each]) => each === facet) ?? [];
      const ids = record[key as keyof FacetRecord] as readonly string[];
      expect(record[facet.names as keyof FacetRecord]).toHaveLength(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9_-]+(?:\/[a-z0-9_-]+)*$/);
    }
  }
});

it("powers filters of a page", () => {
  const index = createFacetIndex(
    page.map((tagged) => toFacetRecord(tagged)),
    RELEASE_FACETS,
  );
  const all = index.query();
  expect(all.total).toBe(12);
  const [area] = all.facets.topics.values;
  const within = index.query({ filters: { topics: [area?.value ?? ""] }, sort: { by: "published", order: "desc" } });
  expect(within.total).toBe(area?.count);
  expect(within.facets.topics.values[0]).toMatchObject({ selected: true, count: area?.count });
});

const pairs = (ids: readonly string[], names: readonly string[]) =>
  Object.fromEntries(ids.map((id, i) => [id, names[i]] as const).sort());
