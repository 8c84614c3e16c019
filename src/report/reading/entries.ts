import type { DateMention, Kind, Linked, TaggedRelease } from "../../model/index.js";
import { excerpt, join, placeName, whenText } from "./details.js";
import type { Entry, FacetKey } from "./entry.js";
import { geonames, referencesOf } from "./references.js";

type Part = Omit<Entry, "key" | "kind" | "link" | "confidence" | "candidates" | "mentions" | "references"> &
  Partial<Pick<Entry, "link" | "confidence" | "mentions" | "references" | "candidates">>;

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
