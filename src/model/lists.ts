/** The closed and the growing lists of the output contract. */

export const KINDS = [
  "mayors",
  "officials",
  "people",
  "organizations",
  "places",
  "events",
  "dates",
  "topics",
  "instruments",
  "quotes",
] as const;
/** The name of a list in a record. */
export type Kind = (typeof KINDS)[number];

/** Those whose entities are linked to rows. */
export const LINKED_KINDS = [
  "mayors",
  "officials",
  "people",
  "organizations",
  "places",
  "events",
  "instruments",
] as const;
/** Those of them that are people. */
export const PERSON_KINDS: ReadonlySet<Kind> = /* @__PURE__ */ new Set<Kind>(["mayors", "officials", "people"]);

export const FIELDS = ["title", "text"] as const;
/** A field that mentions point into. */
export type FieldName = (typeof FIELDS)[number];

export const LINKS = ["linked", "ambiguous", "unknown"] as const;
/** See `Linked.link`. */
export type Link = (typeof LINKS)[number];

export const PUBLISHED_BASES = ["given", "byline", "dateline", "heading", "inferred", "none"] as const;
/** What says the day of publication: given by the caller, printed in byline, dateline or heading, inferred from clues, or none. */
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

export const MAYOR_STATUSES = ["incumbent", "former", "elect", "acting", "late", "candidate"] as const;
/** What somebody is to the office of mayor, as of the release. */
export type MayorStatus = (typeof MAYOR_STATUSES)[number];

export const OFFICIAL_STATUSES = ["incumbent", "former", "acting", "nominee", "elect", "candidate"] as const;
/** What somebody is to a federal office, as of the release. */
export type OfficialStatus = (typeof OFFICIAL_STATUSES)[number];

export const BRANCHES = ["executive", "legislative", "judicial"] as const;
/** A branch of the federal government. */
export type Branch = (typeof BRANCHES)[number];

export const PLACE_KINDS = ["city", "county", "state", "country", "region", "venue"] as const;
/** What a place is. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PRECISIONS = [
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "fiscal-year",
  "decade",
  "century",
  "range",
] as const;
/** What a printed date names; `range` is any other run of days. */
export type Precision = (typeof PRECISIONS)[number];

export const SPEAKER_KINDS = ["mayor", "official", "person", "organization"] as const;
/** Which list a speaker stands in. */
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** May grow: readers should accept names they do not know. */
export const EVENT_TYPES = [
  "meeting",
  "summit",
  "press-conference",
  "hearing",
  "day-of-action",
  "campaign",
  "ceremony",
  "attack",
  "disaster",
  "protest",
  "election",
  "legislative",
  "ruling",
  "war",
  "other",
] as const;
/** A type of events; the list may grow. */
export type EventType = (typeof EVENT_TYPES)[number];

/** May grow. */
export const INSTRUMENT_TYPES = [
  "law",
  "bill",
  "executive-order",
  "program",
  "grant",
  "regulation",
  "resolution",
  "treaty",
  "report",
] as const;
/** A type of instruments; the list may grow. */
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/** May grow. */
export const WARNING_CODES = [
  "out-of-term",
  "clashing-dates",
  "suspect-encoding",
  "guarded-input",
  "not-english",
] as const;
/** What a warning is about; the list may grow. */
export type WarningCode = (typeof WARNING_CODES)[number];
