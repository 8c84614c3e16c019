import type { FieldName, IsoDay } from "./index.js";

/** How a candidate was found: a dictionary row, the grammar, or a statistical parser; in order of trust. */
export const TIERS = ["curated", "grammar", "parser"] as const;
export type Tier = (typeof TIERS)[number];

/** A proposed span, with what its extractor knows about it. Candidates of a kind may overlap. */
export interface Candidate<Value = unknown> {
  readonly field: FieldName;
  /** UTF-16 offsets into the field, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly tier: Tier;
  readonly value: Value;
}

/** A candidate that lost its place, and to whom. */
export interface Loser<Value = unknown> {
  readonly candidate: Candidate<Value>;
  readonly to: Candidate<Value>;
}

/** When the release stands: what linking may lean on. */
export interface Timeline {
  /** The day of publication, where exactly one is left. */
  readonly day: IsoDay | null;
  /** The bounds that are sure; either may be null. */
  readonly range: { readonly start: IsoDay | null; readonly end: IsoDay | null };
}
