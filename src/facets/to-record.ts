import { LINKED_KINDS, type Linked, type Place, type TaggedRelease } from "../model/index.js";
import { epochSeconds } from "./days.js";
import type { FacetRecord, FacetRecordOptions } from "./record.js";
import { NAME_SEPARATOR, SEPARATOR } from "./values.js";

/**
 * The facets of one tagged release; its text may be left out.
 *
 * @example
 * const record = toFacetRecord(createTagger().tag("Tulsa Mayor G.T. Bynum spoke."));
 * [record.mayors, record.cityNames]; // → [["gt-bynum_tulsa-ok"], ["Tulsa, OK"]]
 */
export function toFacetRecord(
  release: Omit<TaggedRelease, "text">,
  { labels = {} }: FacetRecordOptions = {},
): FacetRecord {
  const named = new Map(linked(release.places).map((place) => [place.id, place.name]));
  const name = (id: string, known: string): string => (Object.hasOwn(labels, id) ? (labels[id] as string) : known);
  const lists = Object.fromEntries(LISTS.map((list) => [list, new Map<string, string>()])) as Record<List, Names>;
  const add = (list: List, id: string, label: string): unknown => lists[list].set(id, name(id, label));

  const mayors = linked(release.mayors);
  for (const mayor of mayors) add("mayors", mayor.id, mayor.name);
  for (const official of linked(release.officials)) {
    add("officials", official.id, official.name);
    add("offices", official.office.id, official.office.title);
  }
  for (const person of linked(release.people)) add("people", person.person, person.name);
  for (const list of ["organizations", "events", "instruments"] as const)
    for (const entity of linked<Linked & { readonly id: string; readonly name: string }>(release[list]))
      add(list, entity.id, entity.name);
  for (const { id, area, areaLabel, label } of release.topics)
    lists.topics.set(area + SEPARATOR + id, name(area, areaLabel) + NAME_SEPARATOR + name(id, label));

  const places = [
    ...linked(release.places),
    ...release.mayors.flatMap(({ city }) => (city && isKnown(city) ? [city] : [])),
    ...linked(release.events).flatMap(({ place }) => (place && isKnown(place) ? [place] : [])),
  ];
  for (const place of places) {
    const steps = stepsOf(place).map(([id, code]) => [id, name(id, named.get(id) ?? code)] as const);
    lists.places.set(steps.map(([id]) => id).join(SEPARATOR), steps.map(([, label]) => label).join(NAME_SEPARATOR));
    for (const [id, label] of steps) if (place.state !== null && id === stateId(place)) add("states", id, label);
    if (place.kind === "city") add("cities", place.id, place.state ? `${place.name}, ${place.state}` : place.name);
  }

  const { id, title, url, published, categories } = release;
  const dates = [...new Set(release.dates.flatMap(({ when }) => when?.start ?? []))];
  const fields = LISTS.flatMap((list) => [
    [list, [...lists[list].keys()]],
    [NAMES[list], [...lists[list].values()]],
  ]);
  return {
    id,
    title,
    url,
    published,
    publishedTs: published === null ? null : epochSeconds(published),
    ...(Object.fromEntries(fields) as Pick<FacetRecord, List | (typeof NAMES)[List]>),
    dates,
    datesTs: dates.flatMap((day) => epochSeconds(day) ?? []),
    categories: [...new Set(categories)],
    quoted: release.quotes.length > 0,
    unlinked: LINKED_KINDS.reduce((sum, kind) => sum + release[kind].filter(({ link }) => link !== "linked").length, 0),
  };
}

type Names = Map<string, string>;

/** Each list, and the field of its labels. */
const NAMES = {
  mayors: "mayorNames",
  cities: "cityNames",
  states: "stateNames",
  officials: "officialNames",
  offices: "officeNames",
  people: "personNames",
  organizations: "organizationNames",
  events: "eventNames",
  instruments: "instrumentNames",
  topics: "topicNames",
  places: "placeNames",
} as const;
type List = keyof typeof NAMES;
const LISTS = Object.keys(NAMES) as readonly List[];

const linked = <T extends Linked>(entities: readonly T[]): readonly T[] =>
  entities.filter(({ link }) => link === "linked");

/** Whether a row stands behind a place: what is made up from a printed name has no outside identifier. */
const isKnown = ({ geoid, geonames }: Place): boolean => geoid !== null || geonames !== null;

const stateId = ({ country, state }: Place): string => `${country}-${state}`.toLowerCase();

/** Ids and codes from the country down to the place, which has its name. */
function stepsOf(place: Place): readonly (readonly [id: string, name: string])[] {
  const { id, name, country, state } = place;
  const steps = new Map<string, string>();
  if (country !== null) steps.set(country.toLowerCase(), country);
  if (country !== null && state !== null) steps.set(stateId(place), state);
  return [...steps.set(id, name)];
}
