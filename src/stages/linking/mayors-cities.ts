import type { Mayor, PlaceEntity } from "../../model/index.js";
import { inOrder } from "./order.js";

/** Every city printed beside its mayor is a place, also where its name alone proves none ("RENO'S ADA QUILL"). */
export function withCities(places: readonly PlaceEntity[], mayors: readonly Mayor[]): PlaceEntity[] {
  const all = [...places];
  for (const { city, link } of mayors) {
    if (
      !city?.mention ||
      city.mention.text.length < city.name.length ||
      link !== "linked" ||
      all.some((place) => place.id === city.id)
    )
      continue;
    const { mention, inferred: _, ...place } = city;
    const taken = all.some((p) =>
      p.mentions.some((m) => m.field === mention.field && m.start < mention.end && mention.start < m.end),
    );
    if (!taken) all.push({ ...place, link: "linked", candidates: [], confidence: 0.9, mentions: [mention] });
  }
  return inOrder(all);
}

/** City names as printed beside a mayor who is linked, with the place that decided. */
export function anchorsOf(mayors: readonly Mayor[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const { city } of mayors) if (city?.mention) anchors.set(city.mention.text.toLowerCase(), city.id);
  return anchors;
}
