import { readTsv } from "../tables.js";
import { ADDED } from "./known.js";
import { degrees } from "./names.js";
import { isSwallowed, type Place, type SourceRow, toPlace, townMin } from "./source.js";

/** The towns and townships whose figure stands in the row of the city or village inside them. */
export const swallowedTowns = (rows: readonly SourceRow[]): Place[] =>
  rows
    .filter((row) => isSwallowed(row) && Number(row.population) >= townMin(row.state))
    .map((row) => ({
      ...toPlace({
        ...row,
        kind: "mcd",
        geoid: "",
        geonames_id: "",
        lat: "",
        lon: "",
        aliases: "",
      }),
      type: ["NY", "CT", "VT"].includes(row.state) ? "town" : "township",
      population: row.population,
      source: "Census SUB-EST2021",
      licence: "public-domain",
    }));

/** The places added by hand; code and coordinates come from the source where it has a row of that name. */
export const addedPlaces = (rows: readonly SourceRow[]): Place[] =>
  ADDED.map((added) => {
    const row = rows.find((r) => r.name === added.name && r.state === added.state && r.kind !== "mcd");
    return {
      name: added.name,
      state: added.state,
      class: added.class,
      type: added.class === "incorporated" ? "city" : "town",
      population: added.population ?? "",
      geoid: row?.geoid ?? "",
      geonames: row?.geonames_id ?? "",
      lat: degrees(row?.lat ?? ""),
      lon: degrees(row?.lon ?? ""),
      county: added.county,
      aliases: added.aliases ?? [],
      source: row ? "GeoNames; added by hand" : "added by hand",
      licence: row?.geonames_id ? "cc-by-geonames" : "own",
    };
  });

/** Cities under 1,000 people whose mayor a source names with a census code. */
export const mayoralPlaces = (shared: string, known: ReadonlySet<string>): Place[] => {
  const columns = ["city", "state", "geoid"] as const;
  const found = new Map<string, Place>();
  for (const file of ["mayors-civicpatch", "mayors-openstates"]) {
    for (const { city, state, geoid } of readTsv(`${shared}/data/${file}.tsv`, columns)) {
      // A name with its county in it ("Reno City Lamar County") is the source's, nobody else's.
      if (
        !/^\d{7}$/.test(geoid) ||
        known.has(geoid) ||
        found.has(geoid) ||
        /\b(County|Village Of|Town Of)\b/.test(city)
      )
        continue;
      found.set(geoid, {
        name: city,
        state,
        class: "incorporated",
        type: "city",
        population: "",
        geoid,
        geonames: "",
        lat: "",
        lon: "",
        county: "",
        aliases: [],
        source: file === "mayors-civicpatch" ? "CivicPatch" : "openstates/people",
        licence: "cc0",
      });
    }
  }
  return [...found.values()];
};
