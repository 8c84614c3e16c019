import type { Linked, Place } from "../../model/index.js";

/** A node of the graph. */
export type Thing = Readonly<Record<string, unknown>>;

/** A node with its type; what is null, undefined or an empty list is left out. */
export function thing(type: string, id: string | null, properties: Readonly<Record<string, unknown>>): Thing {
  const told = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries([["@type", type], ...(id === null ? [] : [["@id", id]]), ...told]);
}

/** An identifier of ours as a URI. */
export const urn = (kind: string, id: string): string => `urn:citydesk:${kind}:${encodeURIComponent(id)}`;

type Named = Linked & { readonly person: string; readonly name: string; readonly printed: string };

/** A person; those that no row knows are nobody across releases and get no identifier. */
export function personOf({ person, name, printed, link }: Named, more: Readonly<Record<string, unknown>>): Thing {
  return thing("Person", link === "linked" ? urn("person", person) : null, {
    name,
    alternateName: printed === name ? null : printed,
    ...more,
  });
}

const TYPES: Readonly<Record<Place["kind"], string>> = {
  city: "City",
  county: "AdministrativeArea",
  state: "State",
  country: "Country",
  region: "Place",
  venue: "Place",
};

/** A place with its coordinates and outside identifiers, where a source gave them. */
export function placeOf(place: Place): Thing {
  const { id, kind, name, state, country, geoid, geonames, lat, lon } = place;
  return thing(TYPES[kind], urn("place", id), {
    name,
    address: thing("PostalAddress", null, { addressRegion: state, addressCountry: country }),
    geo: lat === null || lon === null ? null : thing("GeoCoordinates", null, { latitude: lat, longitude: lon }),
    identifier: geoid === null ? null : thing("PropertyValue", null, { propertyID: "GEOID", value: geoid }),
    sameAs: geonames === null ? null : `https://sws.geonames.org/${geonames}/`,
  });
}
