import type { Alternative, Kind, Link, Mention } from "../../model/index.js";

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
