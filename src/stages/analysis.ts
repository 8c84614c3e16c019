import { personClues } from "../chronology/clues.js";
import { resolveDates } from "../chronology/dates.js";
import { statedDay } from "../chronology/published.js";
import { type Placed, placeInTime } from "../chronology/timeline.js";
import { type DateCandidate, proposeDates } from "../extract/dates.js";
import { type EventValue, proposeEvents } from "../extract/events.js";
import { type InstrumentValue, proposeInstruments } from "../extract/instruments.js";
import { type OrganizationValue, proposeOrganizations } from "../extract/organizations.js";
import type { PersonValue } from "../extract/persons/claim.js";
import { proposePersons } from "../extract/persons.js";
import { type PlaceValue, proposePlaces } from "../extract/places.js";
import { type Reading, readWith } from "../extract/reading.js";
import type { Gazetteer } from "../gazetteer/index.js";
import type { Release } from "../input.js";
import { clusterPersons, type PersonCluster } from "../mentions/persons.js";
import { type Settled, settle } from "../mentions/settle.js";
import type { When } from "../model/index.js";
import { readDocument } from "../text/index.js";

/** A release read, its candidates settled, its persons grouped, itself placed in time: nothing linked yet. */
export interface Analysis {
  readonly release: Release;
  readonly reading: Reading;
  readonly persons: Settled<PersonValue>;
  readonly clusters: readonly PersonCluster[];
  readonly places: Settled<PlaceValue>;
  readonly organizations: Settled<OrganizationValue>;
  readonly events: Settled<EventValue>;
  readonly instruments: Settled<InstrumentValue>;
  readonly dates: readonly DateCandidate[];
  /** For each date what it stands for; null where nothing can be told. */
  readonly whens: readonly (When | null)[];
  readonly timeline: Placed;
}

/** Runs the stages from text to chronology over one release. */
export function analyse(gazetteer: Gazetteer, release: Release): Analysis {
  const document = readDocument(release.title, release.text, release.published);
  const reading = readWith(gazetteer, document);
  const persons = settle(proposePersons(reading));
  const clusters = clusterPersons(reading, persons.kept);
  const dates = proposeDates(document);
  const stated = statedDay(document, dates, release.byline?.published ?? null);
  const timeline = placeInTime(stated, personClues(gazetteer, clusters));
  return {
    release,
    reading,
    persons,
    clusters,
    places: settle(proposePlaces(reading)),
    organizations: settle(proposeOrganizations(reading)),
    events: settle(proposeEvents(reading)),
    instruments: settle(proposeInstruments(reading)),
    dates,
    whens: resolveDates(dates, timeline),
    timeline,
  };
}
