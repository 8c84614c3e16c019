import type {
  Branch,
  EventType,
  FieldName,
  InstrumentType,
  Link,
  MayorStatus,
  OfficialStatus,
  PlaceKind,
  Precision,
  PublishedBasis,
  SpeakerKind,
  WarningCode,
} from "./lists.js";

/** An inclusive ISO day, `2017-04-25`. */
export type IsoDay = string;

/** Where something stood in what was read: UTF-16 offsets, end exclusive. */
export interface Source {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What the tagger takes. Unknown fields are ignored. */
export interface ReleaseInput {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly text: string;
  readonly published?: IsoDay | null;
  readonly url?: string | null;
  readonly categories?: readonly string[] | null;
  readonly source?: Source | null;
  /** The byline's printed day, where an archive gave one; `published` wins over it. */
  readonly byline?: { readonly published: IsoDay; readonly modified: string | null } | null;
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

/** Inclusive ISO days. `end: null` is still going on. */
export interface When {
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly edtf: string;
  readonly precision: Precision;
}

export interface Alternative {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** The one shape of a place, wherever it stands. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly state: string | null;
  readonly country: string | null;
  readonly geoid: string | null;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A mayor's city; `inferred` when city or state is not printed beside the name. */
export interface MayorCity extends Place {
  readonly inferred: boolean;
  readonly mention: Mention | null;
}

export interface Title {
  readonly role: string;
  readonly body: string | null;
  readonly bodyId: string | null;
  readonly mention: Mention;
}

/** What every linked entity carries. */
export interface Linked {
  readonly link: Link;
  readonly candidates: readonly Alternative[];
  readonly confidence: number;
  readonly mentions: readonly Mention[];
}

export interface Mayor extends Linked {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly printed: string;
  readonly city: MayorCity | null;
  readonly status: MayorStatus;
  readonly titles: readonly Title[];
  readonly party: string | null;
}

export interface Office {
  readonly id: string;
  readonly title: string;
  readonly agency: string | null;
  readonly branch: Branch;
  readonly state: string | null;
  readonly district: string | null;
}

export interface Official extends Linked {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly printed: string;
  /** False where the office alone is printed. */
  readonly named: boolean;
  readonly office: Office;
  readonly status: OfficialStatus;
  readonly party: string | null;
  readonly ids: Readonly<Record<string, string>>;
}

export interface PersonRole {
  readonly role: string;
  readonly body: string | null;
  readonly bodyId: string | null;
}

export interface Person extends Linked {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly printed: string;
  readonly roles: readonly PersonRole[];
}

export interface Organization extends Linked {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export interface PlaceEntity extends Place, Linked {}

export interface CivicEvent extends Linked {
  readonly id: string;
  readonly name: string;
  readonly type: EventType;
  readonly when: When | null;
  readonly place: Place | null;
}

export interface DateMention {
  readonly when: When | null;
  readonly mention: Mention;
}

export interface Topic {
  readonly id: string;
  readonly area: string;
  readonly areaLabel: string;
  readonly label: string;
  readonly score: number;
  readonly evidence: readonly Mention[];
}

export interface Instrument extends Linked {
  readonly id: string;
  readonly name: string;
  readonly type: InstrumentType;
  readonly number: string | null;
  readonly date: IsoDay | null;
}

export interface Speaker {
  readonly kind: SpeakerKind;
  readonly person: string | null;
  readonly name: string;
}

export interface Quote {
  readonly speaker: Speaker | null;
  readonly confidence: number;
  readonly mention: Mention;
}

export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  readonly field: FieldName | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** One tagged release: what `tag` returns and the command line writes. */
export interface TaggedRelease {
  readonly schema: "citydesk/release@1";
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly categories: readonly string[];
  readonly source: Source | null;
  readonly published: IsoDay | null;
  readonly publishedBasis: PublishedBasis;
  readonly publishedRange: { readonly start: IsoDay | null; readonly end: IsoDay | null };
  readonly modified: string | null;
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
