import { readTsv } from "../tables.js";
import { KNOWN, POPULATION_2020, RENAMED, SWALLOWED } from "./known.js";
import { degrees } from "./names.js";

/** One US place on its way into the table. `type` is the legal type in the Census's words. */
export interface Place {
  readonly name: string;
  readonly state: string;
  readonly class: string;
  readonly type: string;
  readonly population: string;
  readonly geoid: string;
  readonly geonames: string;
  readonly lat: string;
  readonly lon: string;
  readonly county: string;
  readonly aliases: readonly string[];
  readonly source: string;
  readonly licence: string;
}

const COLUMNS = [
  "name",
  "state",
  "kind",
  "legal_type",
  "population",
  "pop_source",
  "geoid",
  "geonames_id",
  "lat",
  "lon",
  "counties",
  "aliases",
] as const;
export type SourceRow = Record<(typeof COLUMNS)[number], string>;

const MCD_MIN = 3000;

/** Where towns have supervisors and managers, not mayors, only the larger ones are spoken of. */
const MCD_MIN_ELSEWHERE = 8000;
const SUPERVISED = new Set(["MI", "NY", "PA", "WI"]);
const GEONAMES_MIN = 2500;
const UNINCORPORATED_MIN = 8000;

/** The rows of the US source table. */
export const readSource = (shared: string): SourceRow[] => readTsv(`${shared}/data/places-us.tsv`, COLUMNS);

export const townMin = (state: string): number => {
  // Every township of New Jersey has a mayor.
  if (state === "NJ") return 0;
  return SUPERVISED.has(state) ? MCD_MIN_ELSEWHERE : MCD_MIN;
};

/** Whether the table holds this row: every city, larger towns and townships, larger census places, New York's boroughs. */
export const isWanted = (row: SourceRow): boolean => {
  if (row.kind === "incorporated") return true;
  if (row.kind === "mcd") return Number(row.population) >= townMin(row.state);
  if (row.kind === "section") return row.legal_type === "borough (NYC)";
  // Without a census code a figure of GeoNames may be anything.
  return row.legal_type === "CDP" && row.geoid !== "" && Number(row.population) >= UNINCORPORATED_MIN;
};

export const isSwallowed = (row: SourceRow): boolean =>
  row.kind === "incorporated" && (SWALLOWED[row.state] ?? "").split("|").includes(row.name);

const populationOf = (row: SourceRow): string => {
  const known = POPULATION_2020[row.geoid];
  if (KNOWN[row.geoid]?.county) return "";
  if (known !== undefined) return known;
  return row.pop_source.startsWith("census") && !isSwallowed(row) ? row.population : "";
};

/** Shapes a source row; what the Census and GeoNames call it gives way to what people call it. */
export const toPlace = (row: SourceRow): Place => {
  const known = KNOWN[row.geoid];
  const population = populationOf(row);
  const sources = [
    row.geonames_id === "" ? "" : "GeoNames",
    row.geoid === "" ? "" : "ocd-division-ids",
    population === "" ? "" : POPULATION_2020[row.geoid] ? "Census 2020" : "Census SUB-EST2021",
  ];
  return {
    name: known?.name ?? RENAMED[`${row.state} ${row.name}`] ?? row.name,
    state: row.state,
    class: row.kind,
    type: row.legal_type,
    population,
    geoid: row.geoid,
    // The packed table pays three bytes for each, and nobody joins a village on it.
    geonames: row.kind === "incorporated" && Number(row.population) < GEONAMES_MIN ? "" : row.geonames_id,
    lat: known?.county ? "" : degrees(row.lat),
    lon: known?.county ? "" : degrees(row.lon),
    county: known?.county ?? row.counties,
    aliases: [
      ...row.aliases.split("|").filter((form) => form !== "District of Columbia" && !form.includes("(")),
      ...(known?.aliases ?? []),
    ],
    source: sources.filter((part) => part !== "").join(", ") || "usmayors.org, GeoNames",
    licence: row.geonames_id === "" ? "public-domain" : "cc-by-geonames",
  };
};
