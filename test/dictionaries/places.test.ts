import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const LICENCES = ["own", "public-domain", "cc0", "mit", "bsd", "cc-by-geonames"];

/** The rows of a dictionary as records; the header names the cells. */
const rowsOf = (table: string): Record<string, string>[] => {
  const text = readFileSync(new URL(`../../dictionaries/${table}.tsv`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [columns[i] ?? `cell ${i}`, cell])));
};
const listOf = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);
const idsWhere = (
  rows: readonly Record<string, string>[],
  bad: (row: Record<string, string>) => boolean,
): (string | undefined)[] => rows.filter(bad).map((row) => row.id);
const doubles = (values: readonly string[]): string[] =>
  values.filter((value, i) => value !== "" && values.indexOf(value) !== i);

const states = rowsOf("states");
const counties = rowsOf("counties");
const places = rowsOf("places");
const world = rowsOf("world");
const all = [...states, ...counties, ...places, ...world];
const byId = new Map(all.map((row) => [row.id, row]));
const codes = new Set(states.map((row) => row.abbr));

describe.each([
  ["states", states, 56],
  ["counties", counties, 3000],
  ["places", places, 12500],
  ["world", world, 1200],
] as const)("%s", (_, rows, least) => {
  it("has its rows, each with a name, a kind, a source and a licence", () => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(
      idsWhere(rows, (row) => !row.name || !row.kind || !row.source || !LICENCES.includes(row.licence ?? "")),
    ).toEqual([]);
  });

  it("is sorted by unique ids of the alphabet", () => {
    const ids = rows.map((row) => row.id ?? "");
    expect(ids.filter((id) => !/^[a-z0-9_-]+$/.test(id))).toEqual([]);
    expect(ids.filter((id, i) => i > 0 && (ids[i - 1] ?? "") >= id)).toEqual([]);
  });

  it("has whole positive populations and coordinates within range, both or none", () => {
    expect(idsWhere(rows, (row) => !!row.population && !/^[1-9]\d*$/.test(row.population))).toEqual([]);
    expect(idsWhere(rows, (row) => (row.lat === "") !== (row.lon === ""))).toEqual([]);
    expect(idsWhere(rows, (row) => Math.abs(Number(row.lat)) > 90 || Math.abs(Number(row.lon)) > 180)).toEqual([]);
  });

  it("says no alias twice, nor the name again", () => {
    expect(idsWhere(rows, (row) => doubles([row.name ?? "", ...listOf(row.aliases)]).length > 0)).toEqual([]);
    expect(idsWhere(rows, (row) => /\|\||^\||\|$/.test(row.aliases ?? ""))).toEqual([]);
  });
});

describe("the place tables together", () => {
  it("share no id", () => {
    expect(byId.size).toBe(all.length);
  });

  it("name states by their codes", () => {
    expect(idsWhere([...counties, ...places], (row) => !codes.has(row.state ?? ""))).toEqual([]);
    expect(idsWhere(states, (row) => !/^[A-Z]{2}$/.test(row.abbr ?? ""))).toEqual([]);
    expect(idsWhere(world, (row) => !/^([A-Z]{2})?$/.test(row.country ?? ""))).toEqual([]);
  });

  it("carry census codes of the right length, each once in its table", () => {
    expect(idsWhere(states, (row) => !/^\d{2}$/.test(row.geoid ?? ""))).toEqual([]);
    expect(idsWhere(counties, (row) => !/^\d{5}$/.test(row.geoid ?? ""))).toEqual([]);
    expect(idsWhere(places, (row) => !/^(\d{5}|\d{7}|\d{10})?$/.test(row.geoid ?? ""))).toEqual([]);
    const fips = new Map(states.map((row) => [row.abbr, row.geoid]));
    expect(
      idsWhere([...counties, ...places], (row) => !!row.geoid && !row.geoid.startsWith(fips.get(row.state) ?? "?")),
    ).toEqual([]);
    for (const rows of [states, counties, places]) expect(doubles(rows.map((row) => row.geoid ?? ""))).toEqual([]);
  });

  it("carry every GeoNames id once", () => {
    expect(doubles([...places, ...world].map((row) => row.geonames ?? ""))).toEqual([]);
  });

  it("hold every state's capital as a place", () => {
    const named = new Set(
      places.flatMap((row) => [row.name ?? "", ...listOf(row.aliases)].map((name) => `${row.state} ${name}`)),
    );
    const missing = states.filter(
      (row) => row.capital && row.abbr !== "MP" && !named.has(`${row.abbr} ${row.capital}`),
    );
    expect(missing.map((row) => row.capital)).toEqual([]);
  });
});

describe("facts about single places", () => {
  it.each([
    ["us-la-new-orleans", "New Orleans", "2255000", 29.95, -90.08],
    ["us-ny-new-york", "New York", "3651000", 40.71, -74.01],
    ["us-dc-washington", "Washington", "1150000", 38.9, -77.04],
    ["us-tn-nashville", "Nashville", "4752006", 36.17, -86.78],
    ["us-ky-louisville", "Louisville", "2148006", 38.25, -85.76],
    ["us-in-indianapolis", "Indianapolis", "1836003", 39.77, -86.16],
    ["us-ga-augusta", "Augusta", "1304204", 33.47, -81.97],
    ["us-hi-honolulu", "Honolulu", "1571550", 21.31, -157.86],
    ["us-id-boise", "Boise", "1608830", 43.61, -116.2],
    ["us-mn-st-paul", "St. Paul", "2758000", 44.94, -93.09],
    ["us-mo-st-louis", "St. Louis", "2965000", 38.63, -90.2],
    ["us-tx-fort-worth", "Fort Worth", "4827000", 32.73, -97.32],
    ["us-ca-ventura", "Ventura", "0665042", 34.28, -119.29],
    ["us-mi-detroit", "Detroit", "2622000", 42.33, -83.05],
    ["us-sc-columbia", "Columbia", "4516000", 34, -81.03],
    ["us-in-gary", "Gary", "1827000", 41.59, -87.35],
    ["us-nm-santa-fe", "Santa Fe", "3570500", 35.69, -105.94],
    ["us-pr-san-juan", "San Juan", "72127", 18.47, -66.11],
    ["us-nv-reno", "Reno", "3260600", 39.53, -119.81],
    ["us-ak-anchorage", "Anchorage", "0203000", 61.22, -149.9],
  ])("%s", (id, name, geoid, lat, lon) => {
    const row = byId.get(id);
    expect(row).toMatchObject({ name, geoid });
    expect(Math.abs(Number(row?.lat) - lat)).toBeLessThan(0.05);
    expect(Math.abs(Number(row?.lon) - lon)).toBeLessThan(0.05);
  });

  it.each([
    ["us-ny-new-york", "New York City"],
    ["us-ny-new-york", "NYC"],
    ["us-tn-nashville", "Nashville-Davidson"],
    ["us-ga-macon", "Macon-Bibb"],
    ["us-mn-st-paul", "Saint Paul"],
    ["us-tx-fort-worth", "Ft. Worth"],
    ["us-nc-winston-salem", "Winston Salem"],
    ["us-mo-lees-summit", "Lees Summit"],
    ["us-ca", "Calif."],
    ["us-fl-miami-dade-county", "Dade County"],
    ["us", "U.S."],
    ["gb", "U.K."],
    ["mx-chh-ciudad-juarez", "Juárez"],
    ["ua-kyiv", "Kiev"],
    ["in-mumbai", "Bombay"],
  ])("%s is also %s", (id, alias) => {
    expect(listOf(byId.get(id)?.aliases)).toContain(alias);
  });

  it.each([
    ["ca-bc-vancouver", "BC", "CA"],
    ["ca-sk-saskatoon", "SK", "CA"],
    ["ca-on-london", "ON", "CA"],
    ["gb-london", "ENG", "GB"],
    ["fr-paris", "", "FR"],
  ])("%s stands in division %s of %s", (id, state, country) => {
    expect(byId.get(id)).toMatchObject({ state, country, kind: "city" });
  });

  it("keeps a city apart from the township of its name", () => {
    expect(byId.get("us-nj-freehold")).toMatchObject({
      class: "incorporated",
      name: "Freehold",
      population: "12538",
    });
    expect(byId.get("us-nj-freehold-township")).toMatchObject({
      class: "mcd",
      name: "Freehold Township",
      population: "35596",
    });
  });
});
