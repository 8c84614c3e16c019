import type { Reference } from "./entry.js";

export const geonames = (id: number): Reference => ({ label: "GeoNames", href: `https://www.geonames.org/${id}` });

export function referencesOf(ids: Readonly<Record<string, string>>): readonly Reference[] {
  return Object.entries(ids).flatMap(([name, id]) => {
    if (name === "bioguide") return [{ label: "Bioguide", href: `https://bioguide.congress.gov/search/bio/${id}` }];
    if (name === "wikidata") return [{ label: "Wikidata", href: `https://www.wikidata.org/wiki/${id}` }];
    return [];
  });
}
