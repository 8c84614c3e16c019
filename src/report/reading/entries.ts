import type {
  Alternative,
  DateMention,
  Kind,
  Link,
  Linked,
  Mention,
  Place,
  TaggedRelease,
  When,
} from "../../model/index.js";

/** Where more is told about something: an address of somebody else's. */
export interface Reference {
  readonly label: string;
  readonly href: string;
}

/** One thing that a release speaks of, as it is shown to people. */
export interface Entry {
  /** `mayors.0`: its kind, and its place in the record. */
  readonly key: string;
  readonly kind: Kind;
  readonly name: string;
  /** City, office, days: what tells it from others, in a line. */
  readonly detail: string;
  /** Null for what is not linked to rows: dates, topics, quotes. */
  readonly link: Link | null;
  readonly confidence: number | null;
  readonly candidates: readonly Alternative[];
  readonly mentions: readonly Mention[];
  /** The value that finds releases with the same thing; null where no row stands behind it. */
  readonly facet: { readonly key: FacetKey; readonly value: string } | null;
  readonly references: readonly Reference[];
}

export type FacetKey =
  | "mayors"
  | "officials"
  | "people"
  | "organizations"
  | "cities"
  | "states"
  | "events"
  | "instruments"
  | "topics";

type Part = Omit<Entry, "key" | "kind" | "link" | "confidence" | "candidates" | "mentions" | "references"> &
  Partial<Pick<Entry, "link" | "confidence" | "mentions" | "references" | "candidates">>;

const join = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(" · ");

/** Everything in a record, kind by kind, in the record's order. */
export function entriesOf(release: TaggedRelease): readonly Entry[] {
  return [
    ...list("mayors", release.mayors, (mayor) => ({
      name: mayor.name,
      detail: join(
        mayor.city ? placeName(mayor.city) : "city unknown",
        mayor.status !== "incumbent" && mayor.status,
        mayor.party,
        ...mayor.titles.map(({ role, body }) => (body ? `${role}, ${body}` : role)),
      ),
      facet: value(mayor, "mayors", mayor.id),
      mentions: [...mayor.mentions, ...mayor.titles.map(({ mention }) => mention)],
    })),
    ...list("officials", release.officials, (official) => ({
      name: official.name,
      detail: join(
        official.office.title,
        official.office.agency,
        official.status !== "incumbent" && official.status,
        official.party,
        !official.named && "the office alone is printed",
      ),
      facet: value(official, "officials", official.id),
      references: referencesOf(official.ids),
    })),
    ...list("people", release.people, (person) => ({
      name: person.name,
      detail: join(...person.roles.map(({ role, body }) => (body ? `${role}, ${body}` : role))),
      facet: value(person, "people", person.person),
    })),
    ...list("organizations", release.organizations, (body) => ({
      name: body.name,
      detail: body.type,
      facet: value(body, "organizations", body.id),
    })),
    ...list("places", release.places, (place) => ({
      name: placeName(place),
      detail: place.kind,
      facet:
        place.kind === "city"
          ? value(place, "cities", place.id)
          : place.kind === "state"
            ? value(place, "states", place.id)
            : null,
      references: place.geonames === null ? [] : [geonames(place.geonames)],
    })),
    ...list("events", release.events, (event) => ({
      name: event.name,
      detail: join(event.type, event.when && whenText(event.when), event.place && placeName(event.place)),
      facet: value(event, "events", event.id),
    })),
    ...release.dates.map((date, i) => dateEntry(date, i)),
    ...release.topics.map(({ id, area, areaLabel, label, score, evidence }, i) => ({
      ...bare("topics", i),
      name: label,
      detail: areaLabel,
      confidence: score,
      mentions: evidence,
      facet: { key: "topics" as const, value: `${area}/${id}` },
    })),
    ...list("instruments", release.instruments, (instrument) => ({
      name: instrument.name,
      detail: join(instrument.type, instrument.number, instrument.date),
      facet: value(instrument, "instruments", instrument.id),
    })),
    ...release.quotes.map(({ speaker, confidence, mention }, i) => ({
      ...bare("quotes", i),
      name: speaker ? speaker.name : "Speaker unknown",
      detail: excerpt(mention.text),
      confidence,
      mentions: [mention],
    })),
  ];
}

function list<T extends Linked>(kind: Kind, entities: readonly T[], part: (entity: T) => Part): Entry[] {
  return entities.map((entity, i) => {
    const { link, candidates, confidence, mentions } = entity;
    return { ...bare(kind, i), link, candidates, confidence, mentions, ...part(entity) };
  });
}

const bare = (kind: Kind, i: number) => ({
  key: `${kind}.${i}`,
  kind,
  link: null,
  candidates: [],
  confidence: null,
  facet: null,
  references: [],
});

const value = ({ link }: Linked, key: FacetKey, id: string): Entry["facet"] =>
  link === "linked" ? { key, value: id } : null;

const dateEntry = ({ when, mention }: DateMention, i: number): Entry => ({
  ...bare("dates", i),
  name: mention.text,
  detail: when ? whenText(when) : "cannot be told",
  mentions: [mention],
});

/** `New Orleans, LA`; outside the United States `Toronto, ON, CA`. */
export const placeName = ({ name, kind, state, country }: Place): string =>
  [name, kind !== "state" && state, kind !== "country" && country !== "US" && country].filter(Boolean).join(", ");

/** `2017-01-17 to 2017-01-19 (range)`, a single day alone. */
export function whenText({ start, end, precision }: When): string {
  if (start !== null && start === end) return start;
  if (start === null || end === null) return start === null ? `until ${end}` : `since ${start}`;
  return `${start} to ${end} (${precision})`;
}

const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text);

const geonames = (id: number): Reference => ({ label: "GeoNames", href: `https://www.geonames.org/${id}` });

function referencesOf(ids: Readonly<Record<string, string>>): readonly Reference[] {
  return Object.entries(ids).flatMap(([name, id]) => {
    if (name === "bioguide") return [{ label: "Bioguide", href: `https://bioguide.congress.gov/search/bio/${id}` }];
    if (name === "wikidata") return [{ label: "Wikidata", href: `https://www.wikidata.org/wiki/${id}` }];
    return [];
  });
}
