import { groupBy } from "../groups.js";
import { slug } from "../tables.js";
import type { Place } from "./source.js";

/** Degrees beyond which a town cannot lie from the middle of its county: the coordinates are a namesake's. */
const FAR = 0.6;
const NEAR = 0.3;
const CLASSES = ["incorporated", "mcd", "section", "unincorporated"];

export const nameKey = (place: Place): string => `${place.state} ${slug(place.name)}`;

const apart = (a: Place, b: Place): number =>
  Math.max(Math.abs(Number(a.lat) - Number(b.lat)), Math.abs(Number(a.lon) - Number(b.lon)));

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Takes coordinates and GeoNames id off towns that carry those of a namesake elsewhere in the state. */
export const dropNamesakes = (places: readonly Place[]): Place[] => {
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
export const withoutDoubles = (places: readonly Place[]): Place[] => {
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
