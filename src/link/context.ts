import type { PlacePhrase } from "../extract/places/phrase.js";
import type { Gazetteer, PlaceRow } from "../gazetteer/index.js";
import type { Document, Place, Timeline } from "../model/index.js";

/** What linking may look at. */
export interface LinkContext {
  readonly gazetteer: Gazetteer;
  readonly document: Document;
  readonly timeline: Timeline;
  /** The city that a city hall's release is from, by its dateline; null for the capital's. */
  readonly home: PlacePhrase | null;
  /** Postal codes of the states that the release is about: printed, its own, its members of Congress's. */
  readonly states: ReadonlySet<string>;
  /** How alike two folded names are, 0 to 1. */
  readonly similarity: (a: string, b: string) => number;
}

/** A dictionary row as the contract's one shape of a place. */
export function placeOf(row: PlaceRow): Place {
  const { id, kind, name, state, country, geoid, geonames, lat, lon } = row;
  return { id, kind, name, state: kind === "country" ? null : state, country, geoid, geonames, lat, lon };
}

const ASCII = /^[ -~]*$/;

/** An identifier made of a name: lower case, no accents, hyphens for the rest. */
export function slug(text: string): string {
  // Most names have no accents, and it costs to look for some.
  const plain = ASCII.test(text) ? text : text.normalize("NFKD").replace(/[\u0300-\u036f\u2019]/g, "");
  const bare = plain.replaceAll("'", "").toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "unnamed";
}
