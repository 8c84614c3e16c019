import { type CompileContext, mergeTable, readTsv, slug } from "../tables.js";
import { aliasCell } from "./names.js";

const COLUMNS = ["kind", "name", "aliases", "state", "population", "geoid", "lat", "lon"];
const SOURCE = ["fips", "state", "name", "full_name", "type", "population_2021"] as const;

/** Forms that prose prints beside the full name, by county code. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  "06037": ["L.A. County", "LA County", "County of Los Angeles"],
  "06059": ["County of Orange"],
  "06073": ["County of San Diego"],
  "06085": ["County of Santa Clara"],
  "12086": ["Dade County", "Miami-Dade", "Miami Dade", "Metro-Dade County", "Metropolitan Dade County"],
  "15001": ["County of Hawaii", "County of Hawai‘i", "Hawai‘i County"],
  "15007": ["County of Kauai", "Kauai", "Kaua‘i", "Kaua‘i County", "County of Kaua‘i"],
  "15009": ["County of Maui", "Maui"],
  "17043": ["Du Page County"],
  "17099": ["La Salle County"],
  "18091": ["La Porte County"],
  "02170": ["Mat-Su Borough"],
  "02158": ["Wade Hampton Census Area"],
  "02282": ["City and Borough of Yakutat", "Yakutat"],
  "02230": ["Municipality of Skagway", "Skagway"],
  "24033": ["PG County", "Prince Georges County"],
  "46102": ["Shannon County"],
};
/** Census names that are no name in prose. */
const NAMES: Readonly<Record<string, string>> = {
  "02230": "Skagway Borough",
  "02282": "Yakutat Borough",
  "60010": "Eastern District",
  "60020": "Manu'a District",
  "60050": "Western District",
};
/** Equivalents that are one with a city (which stands in places), one with the whole territory, or renamed. */
const ELSEWHERE = new Set(["02020", "02110", "02220", "02275", "02270", "11001", "32510", "66010", "46113"]);

/** Compiles dictionaries/counties.tsv: counties and equivalents, without independent cities and Puerto Rico's municipios. */
export const compileCounties = (context: CompileContext): void => {
  const source = readTsv(`${context.shared}/data/counties-us.tsv`, SOURCE).filter(
    (row) => row.type !== "city" && row.type !== "Municipio" && !ELSEWHERE.has(row.fips),
  );
  const rows = source.map((row) => {
    const name = NAMES[row.fips] ?? row.full_name;
    return {
      id: `us-${slug(row.state)}-${slug(name)}`,
      kind: "county",
      name,
      aliases: aliasCell(name, ALIASES[row.fips] ?? []),
      state: row.state,
      population: row.population_2021,
      geoid: row.fips,
      source: row.population_2021 === "" ? "us-atlas and ocd-division-ids" : "Census co-est2021",
      licence: row.population_2021 === "" ? "cc0" : "public-domain",
    };
  });
  mergeTable("counties", COLUMNS, rows, { fresh: context.fresh("counties") });
};
