import type { FieldName, PlaceKind, Precision } from "./lists.js";

/** An inclusive ISO day, `2017-04-25`. */
export type IsoDay = string;

/** Where something stood in what was read: UTF-16 offsets, end exclusive. */
export interface Source {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Characters of one field: `release[field].slice(start, end) === text`, on the string that came in. */
export interface Mention {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The rule that made it, `kind/form`. */
  readonly rule: string;
}

/** A day or a run of days. */
export interface When {
  /** First day; null where only the end is told ("until 2017-04-25"). */
  readonly start: IsoDay | null;
  /** Last day, itself included; null where it is still going on. */
  readonly end: IsoDay | null;
  /** The same in the Extended Date/Time Format: `2017-04-25`, `2017-04`, `2017-01-17/2017-01-19`. */
  readonly edtf: string;
  /** What was named: a day, a month, a range of days. */
  readonly precision: Precision;
}

/** A dictionary row that an ambiguous mention may mean. */
export interface Alternative {
  readonly id: string;
  readonly name: string;
  /** 0 to 1; the best comes first. */
  readonly score: number;
}

/** The one shape of a place, wherever it stands. */
export interface Place {
  /** `us-la-new-orleans`; a slug of the name where no row stands behind it. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Two letters in the US; elsewhere the ISO 3166-2 code without its country, or null. */
  readonly state: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The Census Bureau's identifier, and that of GeoNames, where a source gave them. */
  readonly geoid: string | null;
  readonly geonames: number | null;
  /** Degrees, north and east positive. */
  readonly lat: number | null;
  readonly lon: number | null;
}
