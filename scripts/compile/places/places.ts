import { groupBy } from "../groups.js";
import { type CompileContext, mergeTable, slug, type TableRow } from "../tables.js";
import { addedPlaces, mayoralPlaces, swallowedTowns } from "./added.js";
import { dropNamesakes, nameKey, withoutDoubles } from "./doubles.js";
import { NEVER_ALONE } from "./known.js";
import { aliasCell } from "./names.js";
import { isWanted, type Place, readSource, toPlace } from "./source.js";

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

const styleOf = (place: Place): string => {
  if (place.class === "unincorporated") return "cdp";
  return slug(place.type.replace(/^charter /, "").split(" (")[0] ?? "") || "city";
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
