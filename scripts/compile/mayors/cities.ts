import { existsSync } from "node:fs";
import { fold } from "../persons/names.js";
import { readTsv, tablePath } from "../tables.js";

interface City {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly township: boolean;
  readonly peopled: boolean;
}

/** Looks up the id of a city, county or city abroad; null where no row of the place tables fits. */
export type FindCity = (wanted: { city: string; state: string; country: string; geoid: string }) => City | null;

/** City names of the sources that the place tables know by another name, or that a source files under a wrong state. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "ca/quebec city": "ca/quebec",
  "us/ca/mc farland": "us/ca/mcfarland",
  "us/co/arvin": "us/ca/arvin",
  "us/ga/macon county": "us/ga/macon",
  "us/hi/maui": "us/hi/maui county",
  "us/hi/kauai": "us/hi/kauai county",
  "us/id/boise city": "us/id/boise",
  "us/id/coeur d alene": "us/id/coeur dalene",
  "us/il/malcomb": "us/il/macomb",
  "us/il/o fallon": "us/il/ofallon",
  "us/ky/lexington fayette": "us/ky/lexington",
  "us/la/terrebonne": "us/la/terrebonne parish",
  "us/mi/charter township of orion": "us/mi/orion",
  "us/nc/north charleston": "us/sc/north charleston",
  "us/nv/boulder": "us/nv/boulder city",
  "us/ny/new york city": "us/ny/new york",
  "us/pa/downington": "us/pa/downingtown",
  "us/tn/nashville davidson": "us/tn/nashville",
  "us/tx/spring valley": "us/tx/spring valley village",
};

const KIND = /(?:charter township|township|twp|town|village|borough|city|parish)$/;
const PREFIX = /^(?:city and county of|city of|town of|township of|village of|borough of|county of) /;

const plain = (name: string): string =>
  fold(name.replace(/[-/]/g, " "))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\bsaint\b/g, "st")
    .replace(/\bsainte\b/g, "ste")
    .replace(/\bfort\b/g, "ft")
    .replace(/\bmount\b/g, "mt");

const CLASS_RANK: Readonly<Record<string, number>> = {
  incorporated: 3e9,
  mcd: 2e9,
  unincorporated: 1e9,
  section: 0,
};

type Index = Map<string, City[]>;

const add = (index: Index, key: string, city: City): void => {
  const found = index.get(key);
  if (found) found.push(city);
  else index.set(key, [city]);
};

const readPlaces = (index: Index, byGeoid: Map<string, City>): void => {
  for (const row of readTsv(tablePath("places"), ["id", "class", "name", "aliases", "state", "population", "geoid"])) {
    const city = {
      id: row.id,
      name: row.name,
      rank: (CLASS_RANK[row.class] ?? 0) + Number(row.population || 0),
      township: row.class === "mcd",
      peopled: row.population !== "",
    };
    const names = new Set([row.name, ...row.aliases.split("|")].filter((name) => name !== "").map(plain));
    for (const name of names) add(index, `us/${row.state.toLowerCase()}/${name}`, city);
    if (row.geoid) byGeoid.set(row.geoid, city);
  }
};

const peopledOf = ({ id, name, population }: Record<"id" | "name" | "population", string>): City => ({
  id,
  name,
  rank: Number(population || 0),
  township: false,
  peopled: true,
});

const readCounties = (index: Index): void => {
  for (const row of readTsv(tablePath("counties"), ["id", "name", "aliases", "state", "population"])) {
    const city = peopledOf(row);
    for (const name of [row.name, ...row.aliases.split("|")])
      if (/ /.test(name)) add(index, `us/${row.state.toLowerCase()}/${plain(name)}`, city);
  }
};

const readWorld = (index: Index): void => {
  for (const row of readTsv(tablePath("world"), ["id", "kind", "name", "aliases", "state", "country", "population"])) {
    if (row.kind !== "city") continue;
    const city = peopledOf(row);
    for (const name of [row.name, ...row.aliases.split("|")]) {
      if (name === "") continue;
      add(index, `${row.country.toLowerCase()}/${plain(name)}`, city);
    }
  }
};

/** Reads the place tables, which must have been compiled, and returns the lookup over them. */
export const cityFinder = (): FindCity => {
  for (const table of ["places", "counties", "world"]) {
    if (!existsSync(tablePath(table)))
      throw new Error(`dictionaries/${table}.tsv: expected the compiled table, found none`);
  }
  const index: Index = new Map();
  const byGeoid = new Map<string, City>();
  readPlaces(index, byGeoid);
  readCounties(index);
  readWorld(index);
  const best = (key: string, township: boolean): City | null =>
    [...(index.get(key) ?? [])].sort(
      (a, b) => Number(b.township && township) - Number(a.township && township) || b.rank - a.rank,
    )[0] ?? null;

  return ({ city, state, country, geoid }) => {
    const place = country === "US" ? `us/${state.toLowerCase()}/` : `${country.toLowerCase()}/`;
    const whole = plain(city);
    const township = /\b(?:township|twp)\b/i.test(city);
    const bare = whole.replace(PREFIX, "").replace(KIND, "").trim();
    const names = [whole, whole.replace(PREFIX, ""), bare, `${whole} city`, `${bare} township`, `${bare} town`].map(
      (name) => place + name,
    );
    const other = OTHER_NAMES[place + whole];
    const named =
      [...(other ? [other] : []), ...names].map((name) => best(name, township)).find((found) => found !== null) ?? null;
    const exact = geoid === "" ? undefined : byGeoid.get(geoid);
    // A code may be a balance's or a county part's: the populated row of the very same name is the city that is meant.
    const balance = exact && named && plain(exact.name) === plain(named.name) && !exact.peopled && named.peopled;
    return exact && !balance ? exact : named;
  };
};
