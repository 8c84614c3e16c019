import { homeOf } from "../extract/places/home.js";
import type { LinkContext } from "../link/context.js";
import { linkEvents } from "../link/events.js";
import { linkInstruments } from "../link/instruments.js";
import { mergeById } from "../link/merge.js";
import { linkOrganizations } from "../link/organizations.js";
import { statesOf } from "../link/places/namesakes.js";
import { linkPlaces } from "../link/places.js";
import { linkQuotes } from "../link/quotes.js";
import type { Document, PlaceEntity, TaggedRelease } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import { anchorsOf, withCities } from "./linking/mayors-cities.js";
import { linkPersons } from "./linking/persons.js";
import { speakersOf } from "./linking/speakers.js";

/** Everything that a release's mentions refer to, each list by first mention. */
export type Entities = Pick<
  TaggedRelease,
  "mayors" | "officials" | "people" | "organizations" | "places" | "events" | "dates" | "instruments" | "quotes"
>;

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
