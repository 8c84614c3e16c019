import type { IsoDay, Kind, Mention, PublishedBasis, TaggedRelease } from "./index.js";

/** What bounded the day of publication, in the order of trust. */
export interface ExplainedClue {
  readonly kind: string;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  /** The dictionary row or the release that says so. */
  readonly because: string;
  /** It did not agree with those before it, and bounds nothing. */
  readonly clashes: boolean;
}

/** Why one entity stands in the record. */
export interface ExplainedEntity {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly confidence: number;
  readonly mentions: readonly Mention[];
  /** What the words around the mentions claim: titles, cities, offices. */
  readonly claims: readonly string[];
  readonly considered: readonly string[];
  /** Rows that bear the name and were not chosen, with what spoke against each. */
  readonly rejected: readonly string[];
}

/** An office printed without a name, whose holder the day does not decide: it is nobody in the record. */
export interface UndecidedOffice {
  readonly office: string;
  readonly mention: Mention;
}

/** A candidate that gave way to another. */
export interface ExplainedLoser {
  readonly kind: Kind;
  readonly mention: Mention;
  readonly to: Mention;
}

/** The same run as `tag`, with what was considered and lost. */
export interface Explanation {
  readonly release: TaggedRelease;
  readonly published: {
    readonly day: IsoDay | null;
    readonly basis: PublishedBasis;
    readonly start: IsoDay | null;
    readonly end: IsoDay | null;
    readonly clues: readonly ExplainedClue[];
  };
  readonly entities: readonly ExplainedEntity[];
  readonly undecided: readonly UndecidedOffice[];
  readonly lost: readonly ExplainedLoser[];
}
