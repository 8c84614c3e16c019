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
export type Kind = (typeof KINDS)[number];

export const FIELDS = ["title", "text"] as const;
export type FieldName = (typeof FIELDS)[number];

export const LINKS = ["linked", "ambiguous", "unknown"] as const;
export type Link = (typeof LINKS)[number];

export const PUBLISHED_BASES = ["given", "byline", "dateline", "heading", "inferred", "none"] as const;
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

export const MAYOR_STATUSES = ["incumbent", "former", "elect", "acting", "late", "candidate"] as const;
export type MayorStatus = (typeof MAYOR_STATUSES)[number];

export const OFFICIAL_STATUSES = ["incumbent", "former", "acting", "nominee", "elect", "candidate"] as const;
export type OfficialStatus = (typeof OFFICIAL_STATUSES)[number];

export const BRANCHES = ["executive", "legislative", "judicial"] as const;
export type Branch = (typeof BRANCHES)[number];

export const PLACE_KINDS = ["city", "county", "state", "country", "region", "venue"] as const;
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
export type Precision = (typeof PRECISIONS)[number];

export const SPEAKER_KINDS = ["mayor", "official", "person", "organization"] as const;
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
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/** May grow. */
export const WARNING_CODES = [
  "out-of-term",
  "clashing-dates",
  "suspect-encoding",
  "guarded-input",
  "not-english",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];
