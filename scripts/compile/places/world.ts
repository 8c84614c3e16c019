import { type CompileContext, mergeTable, readTsv, slug, type TableRow } from "../tables.js";
import { aliasCell, degrees } from "./names.js";
import {
  CITIES,
  COUNTRIES,
  DIVISION_ALIASES,
  DIVISION_ROWS,
  DIVISIONS,
  DIVISIONS_WITHOUT_ROW,
  LEFT_OUT,
  MORE_CITIES,
  REGIONS,
} from "./world-known.js";

const COLUMNS = ["kind", "name", "aliases", "state", "country", "population", "geonames", "lat", "lon"];
const SOURCE = ["name", "country", "country_name", "admin1_name", "population", "geonames_id", "lat", "lon"] as const;
type City = Record<(typeof SOURCE)[number], string>;

const named = (forms: string): { name: string; aliases: string } => {
  const [name = "", ...aliases] = forms.split("|");
  return { name, aliases: aliasCell(name, aliases) };
};

const countryRows = (cities: readonly City[]): TableRow[] => {
  const names = new Map(cities.map((city) => [city.country, city.country_name]));
  for (const [code, forms] of Object.entries(COUNTRIES)) names.set(code, forms);
  return [...names]
    .filter(([code]) => !LEFT_OUT.has(code))
    .map(([code, forms]) => {
      const { name, aliases } = named(forms.replace(" & ", " and "));
      return {
        id: slug(code),
        kind: "country",
        name,
        aliases,
        country: code,
        source: "ISO 3166-1, CLDR; forms by hand",
        licence: "own",
      };
    });
};

const divisionRows = (): TableRow[] =>
  DIVISION_ROWS.flatMap((country) =>
    Object.entries(DIVISIONS[country] ?? {})
      .filter(([, code]) => !DIVISIONS_WITHOUT_ROW.has(`${country}-${code}`))
      .map(([name, code]) => ({
        id: `${slug(country)}-${slug(code)}`,
        kind: "state",
        name,
        aliases: aliasCell(name, DIVISION_ALIASES[`${country}-${code}`] ?? []),
        state: code,
        country,
        source: "ISO 3166-2",
        licence: "own",
      })),
  );

const regionRows = (): TableRow[] =>
  REGIONS.map(([id, forms, country = "", state = ""]) => ({
    id: `region-${id}`,
    kind: "region",
    ...named(forms),
    state,
    country,
    source: "by hand",
    licence: "own",
  }));

/** Cities added by hand, in the shape of the source. */
const moreCities = (): City[] =>
  MORE_CITIES.map((line) => {
    const [name = "", country = "", state = "", geonames_id = "", lat = "", lon = "", population = ""] =
      line.split("|");
    const admin1_name = Object.entries(DIVISIONS[country] ?? {}).find(([, code]) => code === state)?.[0] ?? "";
    return {
      name,
      country,
      country_name: "",
      admin1_name,
      population,
      geonames_id,
      lat,
      lon,
    };
  });

/** A borough of Mexico City is no city of its own. */
const isBorough = (city: City): boolean =>
  city.country === "MX" && city.admin1_name === "Mexico City" && city.name !== "Mexico City";

const cityRows = (cities: readonly City[], countries: ReadonlyMap<string, string>): TableRow[] => {
  const taken = new Set<string>();
  const rows: TableRow[] = [];
  for (const city of [...cities].sort((a, b) => Number(b.population) - Number(a.population))) {
    const { name, aliases } = named((CITIES[`${city.country} ${city.name}`] ?? city.name).normalize("NFC"));
    // A city state is its country.
    if (name === "" || name === countries.get(city.country) || LEFT_OUT.has(city.country) || isBorough(city)) continue;
    const state = DIVISIONS[city.country]?.[city.admin1_name] ?? "";
    const country = slug(city.country);
    const plain =
      ["CA", "MX"].includes(city.country) && state !== ""
        ? `${country}-${slug(state)}-${slug(name)}`
        : `${country}-${slug(name)}`;
    const id = taken.has(plain) ? `${plain}-${slug(city.admin1_name)}` : plain;
    if (taken.has(id)) continue;
    taken.add(id);
    rows.push({
      id,
      kind: "city",
      name,
      aliases,
      state,
      country: city.country,
      population: Number(city.population) > 0 ? city.population : "",
      geonames: city.geonames_id,
      lat: degrees(city.lat),
      lon: degrees(city.lon),
      source: "GeoNames",
      licence: "cc-by-geonames",
    });
  }
  return rows;
};

/** Compiles dictionaries/world.tsv: countries, Canada's, Mexico's and the United Kingdom's divisions, cities abroad, regions. */
export const compileWorld = (context: CompileContext): void => {
  const cities: City[] = readTsv(`${context.shared}/data/places-world.tsv`, SOURCE);
  const countries = countryRows(cities);
  const names = new Map(countries.map((row) => [row.country ?? "", row.name ?? ""]));
  const rows = [...countries, ...divisionRows(), ...cityRows([...cities, ...moreCities()], names), ...regionRows()];
  mergeTable("world", COLUMNS, rows, { fresh: context.fresh("world") });
};
