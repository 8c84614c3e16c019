import { aliasCell } from "./place-names.js";
import { NEVER_ALONE } from "./places-known.js";
import {
  addedPlaces,
  isWanted,
  mayoralPlaces,
  type Place,
  readSource,
  swallowedTowns,
  toPlace,
} from "./places-source.js";
import { type CompileContext, mergeTable, slug, type TableRow } from "./tables.js";

const COLUMNS = [
  "kind",
  "class",
  "name",
  "aliases",
  "state",
  "county",
  "population",
  "geoid",
  "geonames",
  "lat",
  "lon",
];
/** Degrees beyond which a town cannot lie from the middle of its county: the coordinates are a namesake's. */
const FAR = 0.6;
const NEAR = 0.3;
const CLASSES = ["incorporated", "mcd", "section", "unincorporated"];

const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

const nameKey = (place: Place): string => `${place.state} ${slug(place.name)}`;

const apart = (a: Place, b: Place): number =>
  Math.max(Math.abs(Number(a.lat) - Number(b.lat)), Math.abs(Number(a.lon) - Number(b.lon)));

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Takes coordinates and GeoNames id off towns that carry those of a namesake elsewhere in the state. */
const dropNamesakes = (places: readonly Place[]): Place[] => {
  const cities = places.filter((p) => p.class === "incorporated" && p.lat !== "" && p.county !== "");
  const centres = new Map(
    [...groupBy(cities, (p) => `${p.state} ${p.county}`)].map(([key, group]) => [
      key,
      {
        lat: middle(group.map((p) => Number(p.lat))),
        lon: middle(group.map((p) => Number(p.lon))),
      },
    ]),
  );
  const taken = new Set(cities.map((p) => `${p.lat} ${p.lon} ${p.name}`));
  return places.map((p) => {
    if (p.class !== "mcd" || p.lat === "") return p;
    const centre = centres.get(`${p.state} ${p.county}`);
    const far = centre && Math.max(Math.abs(Number(p.lat) - centre.lat), Math.abs(Number(p.lon) - centre.lon)) > FAR;
    if (!far && !taken.has(`${p.lat} ${p.lon} ${p.name}`)) return p;
    return {
      ...p,
      geonames: "",
      lat: "",
      lon: "",
      source: "ocd-division-ids, Census SUB-EST2021",
      licence: "public-domain",
    };
  });
};

/** Best first: cities before towns, then the most populous, then by code so that runs agree. */
const byRank = (a: Place, b: Place): number =>
  CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) ||
  Number(b.population) - Number(a.population) ||
  (a.geoid < b.geoid ? -1 : 1);

/** One row a place: a census place beside the town or city of its name, and second rows of one code, go. */
const withoutDoubles = (places: readonly Place[]): Place[] => {
  const codes = new Set<string>();
  const names = groupBy(
    places.filter((p) => p.class !== "unincorporated"),
    nameKey,
  );
  const seen = new Set<string>();
  return [...places].sort(byRank).filter((p) => {
    if (p.geoid !== "" && codes.has(p.geoid)) return false;
    codes.add(p.geoid);
    if (p.class !== "unincorporated") return true;
    const twins = names.get(nameKey(p)) ?? [];
    if (seen.has(nameKey(p)) || twins.some((t) => t.lat === "" || p.lat === "" || apart(t, p) < NEAR)) return false;
    seen.add(nameKey(p));
    return true;
  });
};

const styleOf = (place: Place): string => {
  if (place.class === "unincorporated") return "cdp";
  return slug(place.type.replace(/^charter /, "").replace(/ \(.*$/, "")) || "city";
};

/** The ids to try for a place in a group of namesakes, plainest first. */
const idsOf = (place: Place, first: Place | undefined): string[] => {
  const plain = `us-${slug(place.state)}-${slug(place.name)}`;
  if (!first) return [plain];
  const style = styleOf(place);
  const county = slug(place.county.split("|")[0] ?? "");
  const ids = [
    [plain, style],
    [plain, style, county],
    [plain, style, place.geoid],
  ].map((parts) => parts.filter((part) => part !== "").join("-"));
  return ids.slice(style === styleOf(first) ? 1 : 0);
};

const toRow = (place: Place, id: string, first: Place | undefined): TableRow => {
  const style = styleOf(place);
  const isTownship = place.class === "mcd" && style === "township";
  const never = isTownship && ["PA", "MI"].includes(place.state) && NEVER_ALONE.has(place.name);
  const full = isTownship ? `${place.name} Township` : "";
  const name = full !== "" && (never || first) ? full : place.name;
  const forms = [...place.aliases, full];
  if (/[‘ʻ]/.test(place.name)) forms.push(place.name.replace(/[‘ʻ]/g, ""));
  if (/'s\b/.test(place.name)) forms.push(place.name.replaceAll("'", ""));
  const { state, county, population, geoid, geonames, lat, lon, source, licence } = place;
  return {
    id,
    kind: "city",
    class: place.class,
    name,
    aliases: aliasCell(name, forms),
    state,
    county,
    population,
    geoid,
    geonames,
    lat,
    lon,
    source,
    licence,
  };
};

/** Compiles dictionaries/places.tsv: US cities, towns, townships, census places and New York's boroughs. */
export const compilePlaces = (context: CompileContext): void => {
  const source = readSource(context.shared);
  const added = addedPlaces(source);
  const addedNames = new Set(added.map(nameKey));
  const wanted = source
    .filter(isWanted)
    .map(toPlace)
    .filter((p) => !(addedNames.has(nameKey(p)) && p.class === "unincorporated"));
  const listed = [...wanted, ...swallowedTowns(source), ...added];
  const codes = new Set(source.map((row) => row.geoid));
  // A consolidated city has one code with its mayor's office and another in the census: Indianapolis.
  const names = new Set(listed.filter((place) => place.class === "incorporated").map(nameKey));
  const mayoral = mayoralPlaces(context.shared, codes).filter((place) => !names.has(nameKey(place)));
  const places = withoutDoubles(dropNamesakes([...listed, ...mayoral]));
  const taken = new Set<string>();
  const rows: TableRow[] = [];
  for (const group of groupBy(places, nameKey).values()) {
    group.forEach((place, index) => {
      const first = index === 0 ? undefined : group[0];
      const id = idsOf(place, first).find((candidate) => !taken.has(candidate));
      if (id === undefined)
        throw new Error(
          `places-us.tsv, "${place.name}, ${place.state}": expected a code or county that tells it from its namesakes`,
        );
      taken.add(id);
      rows.push(toRow(place, id, first));
    });
  }
  mergeTable("places", COLUMNS, rows, { fresh: context.fresh("places") });
};
