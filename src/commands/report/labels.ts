import { ownDictionaries } from "../../dictionaries.js";
import type { TaggedRelease } from "../../model/index.js";

/** The names of the states and countries that places of releases lie in, by their ids. */
export function placeLabels(releases: readonly TaggedRelease[]): Readonly<Record<string, string>> {
  const ids = new Set<string>();
  for (const { places, mayors, events } of releases)
    for (const place of [...places, ...mayors.map(({ city }) => city), ...events.map((event) => event.place)]) {
      if (!place?.country) continue;
      ids.add(place.country.toLowerCase());
      if (place.state) ids.add(`${place.country}-${place.state}`.toLowerCase());
    }
  const gazetteer = ownDictionaries();
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const row = gazetteer.byId("places", id);
      return row ? [[id, row.name] as const] : [];
    }),
  );
}
