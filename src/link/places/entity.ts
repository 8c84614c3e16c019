import type { PlaceValue } from "../../extract/places.js";
import type { Alternative, Candidate, Document, PlaceEntity } from "../../model/index.js";
import { mentionOf, slugOf } from "../mention.js";
import type { Choice } from "./choose.js";

/** Lays out a place as results show it. */
export function toEntity(
  { row, alternatives, confidence }: Choice,
  found: readonly Candidate<PlaceValue>[],
  document: Document,
): PlaceEntity {
  const mentions = found.map((candidate) => mentionOf(candidate, document));
  const [first] = found as [Candidate<PlaceValue>];
  if (row) {
    const { id, kind, name, state, country, geoid, geonames, lat, lon } = row;
    return {
      id,
      kind,
      name,
      state,
      country: country || null,
      geoid,
      geonames,
      lat,
      lon,
      link: "linked",
      candidates: [],
      confidence,
      mentions,
    };
  }
  const { state, country } = first.value;
  // "COLUMBUS, Ill. – … Columbus": the name as it stands in running text.
  const name = found.map(({ value }) => value.name).find((n) => n !== n.toUpperCase()) ?? first.value.name;
  const total = alternatives.reduce((sum, a) => sum + a.population + 1, 0);
  const candidates: Alternative[] = alternatives.map((a) => ({
    id: a.id,
    name: `${a.name}, ${a.state ?? a.country}`,
    score: Math.round(((a.population + 1) / total) * 100) / 100,
  }));
  return {
    id: slugOf(state ? `${name} ${state}` : name),
    kind: "city",
    name: alternatives[0]?.name ?? name,
    state,
    country,
    geoid: null,
    geonames: null,
    lat: null,
    lon: null,
    link: alternatives.length ? "ambiguous" : "unknown",
    candidates,
    confidence,
    mentions,
  };
}
