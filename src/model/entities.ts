import type { Branch, EventType, InstrumentType, Link, MayorStatus, OfficialStatus, SpeakerKind } from "./lists.js";
import type { Alternative, IsoDay, Mention, Place, When } from "./values.js";

/** A mayor's city; `inferred` when city or state is not printed beside the name. */
export interface MayorCity extends Place {
  readonly inferred: boolean;
  readonly mention: Mention | null;
}

/** A role that a mayor has beside the office: "USCM Vice President". */
export interface Title {
  readonly role: string;
  /** The body as the dictionary names it, else as printed; `bodyId` is its row's. Null where none is told. */
  readonly body: string | null;
  readonly bodyId: string | null;
  readonly mention: Mention;
}

/** What every linked entity carries. */
export interface Linked {
  /** `linked` to one dictionary row, `ambiguous` between those in `candidates`, `unknown` where grammar alone found it. */
  readonly link: Link;
  /** The rows it may mean, best first; empty unless ambiguous. */
  readonly candidates: readonly Alternative[];
  /** 0 to 1. */
  readonly confidence: number;
  /** At least one, in reading order. */
  readonly mentions: readonly Mention[];
}

/** A mayor of a city, sitting or not. */
export interface Mayor extends Linked {
  /** The person in this office, `mitch-landrieu_new-orleans-la`: stable where linked, else a slug of the name. */
  readonly id: string;
  /** The person: the same in mayors, officials, people and speakers of a record. */
  readonly person: string;
  /** To show and filter by: the dictionary's, else the fullest one printed. */
  readonly name: string;
  /** The fullest form in this release, misprints kept. */
  readonly printed: string;
  readonly city: MayorCity | null;
  readonly status: MayorStatus;
  readonly titles: readonly Title[];
  readonly party: string | null;
}

/** An office of the federal government. */
export interface Office {
  readonly id: string;
  readonly title: string;
  readonly agency: string | null;
  readonly branch: Branch;
  /** Of a member of Congress: two letters, and the number of the district as text. */
  readonly state: string | null;
  readonly district: string | null;
}

/** A federal official in one office; `id`, `person`, `name` and `printed` as in `Mayor`. */
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
  /** Identifiers of others, where a source gave them: `bioguide`, `wikidata`. */
  readonly ids: Readonly<Record<string, string>>;
}

/** What a person is, as the release or a row valid then tells it. */
export interface PersonRole {
  readonly role: string;
  readonly body: string | null;
  readonly bodyId: string | null;
}

/** Somebody who is neither mayor nor federal official; fields as in `Mayor`. */
export interface Person extends Linked {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly printed: string;
  readonly roles: readonly PersonRole[];
}

/** A body: an association, an agency, a company. `type` may be any name. */
export interface Organization extends Linked {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** A place that the release names. */
export interface PlaceEntity extends Place, Linked {}

/** Something that happens or happened. */
export interface CivicEvent extends Linked {
  readonly id: string;
  readonly name: string;
  readonly type: EventType;
  readonly when: When | null;
  readonly place: Place | null;
}

/** A printed date. */
export interface DateMention {
  /** Null where nothing can be told. */
  readonly when: When | null;
  readonly mention: Mention;
}

/** A subject, within an area of subjects. */
export interface Topic {
  readonly id: string;
  readonly area: string;
  readonly areaLabel: string;
  readonly label: string;
  /** 0 to 1; topics stand in this order. */
  readonly score: number;
  readonly evidence: readonly Mention[];
}

/** A law, bill, order, program or report. */
export interface Instrument extends Linked {
  readonly id: string;
  readonly name: string;
  readonly type: InstrumentType;
  /** As it is cited, `13768`, `H.R. 3684`. */
  readonly number: string | null;
  readonly date: IsoDay | null;
}

/** Who says a quote; `person` is that of the entity, null for an organization. */
export interface Speaker {
  readonly kind: SpeakerKind;
  readonly person: string | null;
  readonly name: string;
}

/** Words in quotation marks. */
export interface Quote {
  /** Null where it cannot be told. */
  readonly speaker: Speaker | null;
  /** Of the speaker, 0 to 1. */
  readonly confidence: number;
  /** From the first mark to the last, what is between ("he said") included. */
  readonly mention: Mention;
}
