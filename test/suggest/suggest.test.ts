import { expect, it } from "vitest";
import { loadDictionary } from "../../src/dictionary/index.js";
import { similarity } from "../../src/parsers/natural.js";
import { dictionaryOf, type Sighting, suggest } from "../../src/suggest/index.js";

const sighting = (name: string, day: string | null, over: Partial<Sighting> = {}): Sighting => ({
  table: "organizations",
  group: "",
  name,
  cells: { type: "association" },
  day,
  example: { release: "r", field: "text", start: 0, end: name.length, text: name },
  ...over,
});
const named = (...sightings: Sighting[]) =>
  suggest(sightings, similarity).map(({ name, variants, count }) => [name, variants, count]);

it("joins a misprint to the name that is seen more often", () => {
  expect(
    named(sighting("Harbor Trust", null), sighting("Harbor Trust", null), sighting("Harbour Trust", null)),
  ).toEqual([["Harbor Trust", ["Harbour Trust"], 3]]);
});

it("keeps names apart that differ in a word of their own, or in a number", () => {
  expect(named(sighting("Court of Ohio", null), sighting("Court of Idaho", null))).toHaveLength(2);
  expect(named(sighting("Local 1199", null), sighting("Local 1198", null))).toHaveLength(2);
});

it("joins a person's longer form, and no namesake of another city", () => {
  const mayor = (name: string, city: string) => sighting(name, null, { table: "mayors", group: city, cells: { city } });
  expect(
    named(mayor("Ana Marsh", "us-oh-akron"), mayor("Ana B. Marsh", "us-oh-akron"), mayor("Ana Marsh", "us-tx-waco")),
  ).toEqual([
    ["Ana Marsh", ["Ana B. Marsh"], 2],
    ["Ana Marsh", [], 1],
  ]);
});

it("counts, and tells the first and the last day, the most frequent first", () => {
  const found = suggest(
    [
      sighting("A B", "2020-01-02"),
      sighting("C D", "2019-01-01"),
      sighting("C D", "2021-05-05"),
      sighting("C D", null),
    ],
    similarity,
  );
  expect(found.map(({ name, count, first, last }) => [name, count, first, last])).toEqual([
    ["C D", 3, "2019-01-01", "2021-05-05"],
    ["A B", 1, "2020-01-02", "2020-01-02"],
  ]);
});

it("writes a dictionary that loads as it stands, verified by nobody", () => {
  const mayor = sighting("Ana Marsh", "2020-01-02", {
    table: "mayors",
    group: "us-oh-akron",
    cells: { city: "us-oh-akron" },
  });
  const loaded = loadDictionary(
    JSON.stringify(dictionaryOf(suggest([mayor, sighting("Harbor Trust", null)], similarity), "mine")),
  );
  expect(loaded.tables.mayors?.[0]).toMatchObject({ id: "ana-marsh_akron-oh", terms: "", seen: "2020-01-02" });
  expect(loaded.tables.mayors?.[0]?.source).toContain("not verified");
  expect(loaded.tables.organizations?.[0]).toMatchObject({ id: "harbor-trust", name: "Harbor Trust" });
});
