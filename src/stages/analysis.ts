import { personClues } from "../chronology/clues.js";
import { type Company, resolveDates } from "../chronology/dates.js";
import { type Happening, isHarmed, meetingsHere, whenByHappening, whenByName } from "../chronology/happenings.js";
import { type Meeting, meetingsOf } from "../chronology/meetings.js";
import { namedClues } from "../chronology/named.js";
import { boundsOnPage, type OnPage } from "../chronology/page.js";
import { type Stated, statedDay } from "../chronology/published.js";
import { type Placed, placeInTime } from "../chronology/timeline.js";
import { toldClues } from "../chronology/told.js";
import { type DateCandidate, proposeDates } from "../extract/dates.js";
import { type EventValue, proposeEvents } from "../extract/events.js";
import { type InstrumentValue, proposeInstruments } from "../extract/instruments.js";
import { readBodies } from "../extract/organizations/spans.js";
import { type OrganizationValue, proposeOrganizations } from "../extract/organizations.js";
import type { PersonValue } from "../extract/persons/claim.js";
import { proposePersons } from "../extract/persons.js";
import { type PlaceValue, proposePlaces } from "../extract/places.js";
import { proposeQuotes, type QuoteValue } from "../extract/quotes.js";
import { type Reading, readWith } from "../extract/reading.js";
import type { Gazetteer } from "../gazetteer/index.js";
import type { Release } from "../input.js";
import { giveWay } from "../mentions/parts.js";
import { clusterPersons, type PersonCluster } from "../mentions/persons.js";
import { type Settled, settle } from "../mentions/settle.js";
import type { When } from "../model/index.js";
import type { Parsers } from "../model/parsers.js";
import { readDocument } from "../text/index.js";

/** A release read: its candidates settled, its persons grouped, nothing placed in time yet. */
export interface Extraction {
  readonly release: Release;
  readonly reading: Reading;
  readonly persons: Settled<PersonValue>;
  readonly clusters: readonly PersonCluster[];
  readonly places: Settled<PlaceValue>;
  readonly organizations: Settled<OrganizationValue>;
  readonly events: Settled<EventValue>;
  readonly instruments: Settled<InstrumentValue>;
  readonly quotes: Settled<QuoteValue>;
  readonly dates: readonly DateCandidate[];
  /** The day that the release gives for itself. */
  readonly stated: Stated | null;
}

/** A release read and placed in time: nothing linked yet. */
export interface Analysis extends Extraction {
  readonly timeline: Placed;
  /** For each date what it stands for; null where nothing can be told. */
  readonly whens: readonly (When | null)[];
}

/** Runs the stages from text to mentions over one release. */
export function extract(gazetteer: Gazetteer, release: Release, parsers: Parsers): Extraction {
  const document = readDocument(release.title, release.text, release.published);
  const reading = readWith(gazetteer, document);
  const bodies = readBodies(reading);
  const persons = settle(proposePersons(reading, parsers));
  const events = settle(proposeEvents(reading));
  const instruments = settle(proposeInstruments(reading));
  const organizations = settle(proposeOrganizations(reading, bodies));
  const dates = proposeDates(document);
  const stated = statedDay(reading, dates, release.byline?.published ?? null);
  return {
    release,
    reading,
    persons,
    clusters: clusterPersons(reading, persons.kept, stated?.day ?? null),
    places: settle(proposePlaces(reading, bodies)),
    organizations: giveWay(organizations, { same: events.kept, around: instruments.kept }),
    events,
    instruments,
    quotes: settle(proposeQuotes(reading)),
    dates,
    stated,
  };
}

/** Places one release in time, by itself. */
export function placeAlone(extraction: Extraction): Analysis {
  return placed(extraction, placeInTime(extraction.stated, cluesOf(extraction)));
}

/** Places the releases of a page, newest first: neighbours bound those without a day of their own. */
export function placeOnPage(extractions: readonly Extraction[]): Analysis[] {
  const page: OnPage[] = extractions.map((e) => ({ id: e.release.id, alone: placeInTime(e.stated, cluesOf(e)) }));
  const bounds = boundsOnPage(page);
  return extractions.map((extraction, i) => {
    if (extraction.stated) return placeAlone(extraction);
    return placed(extraction, placeInTime(null, [...(bounds[i] ?? []), ...cluesOf(extraction)]));
  });
}

const cluesOf = ({ reading, clusters, dates, events, instruments }: Extraction) => [
  ...toldClues(dates),
  ...namedClues(reading, dates, events.kept, instruments.kept),
  ...personClues(reading.gazetteer, clusters),
];

const placed = (extraction: Extraction, timeline: Placed): Analysis => ({
  release: extraction.release,
  reading: extraction.reading,
  persons: extraction.persons,
  clusters: extraction.clusters,
  places: extraction.places,
  organizations: extraction.organizations,
  events: extraction.events,
  instruments: extraction.instruments,
  quotes: extraction.quotes,
  dates: extraction.dates,
  stated: extraction.stated,
  timeline,
  whens: resolveDates(extraction.dates, timeline, companyOf(extraction, timeline)),
});

function companyOf({ reading, events, dates }: Extraction, { day, range }: Placed): Company {
  let meetings: readonly Meeting[] | null = null;
  let here: readonly Happening[] | null = null;
  return {
    byName: (date) => whenByName(reading, date, events.kept),
    byHappening: (date) =>
      whenByHappening(reading, date, events.kept, range.end, () => {
        here ??= meetingsHere(reading, events.kept);
        return here;
      }),
    isHarmed: (date) => isHarmed(date, events.kept),
    meetings: () => {
      meetings ??= meetingsOf(reading, events.kept, dates, day);
      return meetings;
    },
  };
}
