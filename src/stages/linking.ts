import { homeOf } from "../extract/places/home.js";
import type { LinkContext } from "../link/context.js";
import { completed } from "../link/cut-off.js";
import { linkEvents } from "../link/events.js";
import { linkInstruments } from "../link/instruments.js";
import { settleSuccession, shareCity } from "../link/mayors/beside.js";
import { linkSuccession } from "../link/mayors/succession.js";
import { linkMayor } from "../link/mayors.js";
import { mergeById } from "../link/merge.js";
import { linkOfficesAlone } from "../link/offices-alone.js";
import { linkOfficial } from "../link/officials.js";
import { linkOrganizations } from "../link/organizations.js";
import { linkPerson } from "../link/people.js";
import { statesOf } from "../link/places/namesakes.js";
import { linkPlaces } from "../link/places.js";
import { linkQuotes, type Speakable } from "../link/quotes.js";
import type { PersonCluster } from "../mentions/persons.js";
import {
  type CivicEvent,
  type DateMention,
  type Document,
  FIELDS,
  type Instrument,
  type Mayor,
  type Mention,
  type Official,
  type Organization,
  type Person,
  type PlaceEntity,
  type Quote,
} from "../model/index.js";
import { foldToken } from "../text/index.js";
import type { Analysis } from "./analysis.js";

/** Everything that a release's mentions refer to, each list by first mention. */
export interface Entities {
  readonly mayors: readonly Mayor[];
  readonly officials: readonly Official[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly PlaceEntity[];
  readonly events: readonly CivicEvent[];
  readonly dates: readonly DateMention[];
  readonly instruments: readonly Instrument[];
  readonly quotes: readonly Quote[];
}

/** Links the settled mentions of an analysed release to the rows that were true then. */
export function link(analysis: Analysis, similarity: LinkContext["similarity"]): Entities {
  const { reading, timeline, whens } = analysis;
  const { document, gazetteer } = reading;
  const home = homeOf(reading);
  const states = statesOf(analysis.places.kept, gazetteer);
  const context = { gazetteer, document, timeline, similarity, home, states };
  const persons = linkPersons(analysis, context);
  const places = withCities(
    linkPlaces(analysis.places, { gazetteer, document, timeline, home, states, anchors: anchorsOf(persons.mayors) }),
    persons.mayors,
  );
  const organizations = mergeById(linkOrganizations(analysis.organizations, context));
  const dates = analysis.dates.map((date, i) => ({
    field: date.field,
    start: date.start,
    end: date.end,
    when: whens[i] ?? null,
  }));
  const placed = places.flatMap((place) =>
    place.mentions.map((m) => ({ field: m.field, start: m.start, end: m.end, place: bare(place) })),
  );
  return {
    mayors: persons.mayors,
    officials: persons.officials,
    people: persons.people,
    places,
    organizations,
    dates: analysis.dates.map((date, i) => ({
      when: whens[i] ?? null,
      mention: { field: date.field, start: date.start, end: date.end, text: slice(document, date), rule: date.rule },
    })),
    events: linkEvents(analysis.events.kept, { gazetteer, document, timeline, dates, places: placed }),
    instruments: linkInstruments(analysis.instruments.kept, { gazetteer, document, timeline, dates }),
    quotes: linkQuotes(analysis.quotes, { document, speakers: speakersOf(persons, organizations) }),
  };
}

/** Whoever may speak; a mayor who is an official too speaks as mayor. */
function speakersOf(
  persons: Pick<Entities, "mayors" | "officials" | "people">,
  organizations: readonly Organization[],
): Speakable[] {
  const mayors = new Set(persons.mayors.map((m) => m.person));
  return [
    ...persons.mayors.map(({ person, name, mentions, city, status }) => ({
      kind: "mayor" as const,
      person,
      name,
      mentions,
      city: city && status === "incumbent" ? city.name.split(/[\s-]+/).map(foldToken) : null,
    })),
    ...persons.officials
      .filter((o) => !mayors.has(o.person))
      .map(({ person, name, mentions }) => ({ kind: "official" as const, person, name, mentions })),
    ...persons.people.map(({ person, name, mentions }) => ({ kind: "person" as const, person, name, mentions })),
    ...organizations.map(({ name, mentions }) => ({ kind: "organization" as const, person: null, name, mentions })),
  ];
}

const slice = (document: Document, { field, start, end }: { field: string; start: number; end: number }): string =>
  document.fields.find((f) => f.name === field)?.text.slice(start, end) ?? "";

const bare = ({ id, kind, name, state, country, geoid, geonames, lat, lon }: PlaceEntity) => ({
  id,
  kind,
  name,
  state,
  country,
  geoid,
  geonames,
  lat,
  lon,
});

/** Every city printed beside its mayor is a place, also where its name alone proves none ("RENO'S ADA QUILL"). */
function withCities(places: readonly PlaceEntity[], mayors: readonly Mayor[]): PlaceEntity[] {
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
  const first = ({ mentions: [m] }: PlaceEntity) => (m ? FIELDS.indexOf(m.field) * FAR + m.start : FAR);
  return all.sort((a, b) => first(a) - first(b));
}
/** Behind the last character of any field. */
const FAR = 2 ** 31;

/** City names as printed beside a mayor who is linked, with the place that decided. */
function anchorsOf(mayors: readonly Mayor[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const { city } of mayors) if (city?.mention) anchors.set(city.mention.text.toLowerCase(), city.id);
  return anchors;
}

function linkPersons(
  { clusters: printed, persons, reading }: Analysis,
  context: LinkContext,
): Pick<Entities, "mayors" | "officials" | "people"> {
  const clusters = printed.map((cluster) => completed(context, cluster));
  const mayors: Mayor[] = [];
  const officials: Official[] = [];
  const people: Person[] = [];
  const rest: number[] = [];
  const linked = clusters.map((cluster) => linkOfficial(context, cluster));
  const near = { ...context, states: statesAround(context, linked) };
  clusters.forEach((cluster, i) => {
    const mayor = linkMayor(near, cluster);
    const official = linked[i];
    if (mayor) mayors.push(mayor);
    if (official) officials.push(official);
    if (!mayor) rest.push(i);
  });
  const cities = new Set(mayors.flatMap((m) => (m.city ? [m.city.id] : [])));
  for (const i of rest) {
    const cluster = clusters[i] as PersonCluster;
    const official = linked[i] !== null;
    const mayor = linkSuccession(near, cluster, cities, official);
    if (mayor) mayors.push(mayor);
    else if (!official) people.push(linkPerson(near, cluster));
  }
  const titles = persons.kept.flatMap(({ field, value }) => value.claims.map(({ span }) => ({ field, span })));
  const covered = (mention: Mention) =>
    titles.some(({ field, span }) => {
      if (field !== mention.field) return false;
      const tokens = reading.document.fields.find((f) => f.name === field)?.tokens ?? [];
      return (tokens[span.start]?.start ?? 0) < mention.end && mention.start < (tokens[span.end - 1]?.end ?? 0);
    });
  officials.push(...linkOfficesAlone(context, reading, officials, covered));
  return {
    mayors: mergeById(settleSuccession(context, shareCity(inOrder(mayors)))),
    officials: mergeById(inOrder(officials)),
    people: mergeById(people),
  };
}

/** The states that a release is about: those it prints, that of its dateline, those of its members of Congress. */
function statesAround({ states, home }: LinkContext, officials: readonly (Official | null)[]): ReadonlySet<string> {
  const around = new Set(states);
  if (home?.state) around.add(home.state);
  for (const official of officials)
    if (official?.link === "linked" && official.office.state !== null) around.add(official.office.state);
  return around;
}

const inOrder = <T extends { readonly mentions: readonly Mention[] }>(entities: readonly T[]): T[] =>
  [...entities].sort((a, b) => place(a.mentions[0]) - place(b.mentions[0]));
const place = (mention: Mention | undefined): number =>
  mention ? FIELDS.indexOf(mention.field) * 1e8 + mention.start : 0;
