import type {
  CivicEvent,
  DateMention,
  Instrument,
  Mayor,
  Official,
  Organization,
  Person,
  PlaceEntity,
  Quote,
  Topic,
} from "./entities.js";
import type { FieldName, PublishedBasis, WarningCode } from "./lists.js";
import type { IsoDay, Source } from "./values.js";

/** What the tagger takes. Unknown fields are ignored. */
export interface ReleaseInput {
  readonly id?: string | null;
  readonly title?: string | null;
  /** The body, at most two million UTF-16 code units; it may be empty. */
  readonly text: string;
  /** The day of publication, where it is known. */
  readonly published?: IsoDay | null;
  readonly url?: string | null;
  readonly categories?: readonly string[] | null;
  readonly source?: Source | null;
  /** The byline's printed day, where an archive gave one; `published` wins over it. */
  readonly byline?: { readonly published: IsoDay; readonly modified: string | null } | null;
}

/** Something about the input that readers of the record should know. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  /** Where, as in a `Mention`; null where it is the whole. */
  readonly field: FieldName | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** One tagged release: what `tag` returns and the command line writes. */
export interface TaggedRelease {
  readonly schema: "citydesk/release@1";
  /** The input's own, else made from the content. */
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  /** The body as it came in. */
  readonly text: string;
  readonly categories: readonly string[];
  readonly source: Source | null;
  /** Null unless it is given, printed, or the clues leave one day. */
  readonly published: IsoDay | null;
  readonly publishedBasis: PublishedBasis;
  /** Bounds that are sure, inclusive; either may be null. */
  readonly publishedRange: { readonly start: IsoDay | null; readonly end: IsoDay | null };
  /** The byline's time of the last edit, ISO. */
  readonly modified: string | null;
  /** This list and those below are in the order of first mentions, topics by score. */
  readonly mayors: readonly Mayor[];
  readonly officials: readonly Official[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly PlaceEntity[];
  readonly events: readonly CivicEvent[];
  readonly dates: readonly DateMention[];
  readonly topics: readonly Topic[];
  readonly instruments: readonly Instrument[];
  readonly quotes: readonly Quote[];
  readonly warnings: readonly Warning[];
}
