import type { Branch, IsoDay, PlaceKind } from "../../model/index.js";
import type { Term } from "../terms/terms.js";

export interface PlaceRow {
  readonly id: string;
  readonly kind: PlaceKind;
  /** incorporated, mcd, unincorporated, section; "" outside the US. */
  readonly class: string;
  readonly name: string;
  readonly state: string | null;
  readonly country: string;
  readonly population: number;
  readonly geoid: string | null;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What the rows of all persons share. */
export interface PersonRow {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly terms: readonly Term[];
}

export interface MayorRow extends PersonRow {
  readonly city: string;
  /** Days on which a release called them mayor. */
  readonly seen: readonly IsoDay[];
  readonly party: string | null;
  readonly wikidata: string | null;
}

/** A dated role outside the federal offices and the mayoralty. */
export interface RoleRow extends PersonRow {
  readonly role: string;
  readonly body: string | null;
  readonly bodyId: string | null;
  readonly state: string | null;
}

export interface OfficeRow {
  readonly id: string;
  readonly title: string;
  readonly agency: string | null;
  readonly branch: Branch;
  readonly level: string;
  readonly seats: string;
}

/** Who holds or held a federal office, Congress and the courts included. */
export interface HolderRow extends PersonRow {
  readonly office: string;
  readonly state: string | null;
  readonly district: string | null;
  readonly court: string | null;
  readonly party: string | null;
  readonly bioguide: string | null;
  readonly wikidata: string | null;
}

export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly type: string;
}

export interface EventRow {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly type: string;
  /** As written in the dictionary: maybe partial, `?` behind what nobody verified. */
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
  readonly series: string | null;
  readonly ordinal: number | null;
}

export interface InstrumentRow {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
}

export interface KindRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface NicknameRow {
  readonly id: string;
  readonly names: readonly string[];
}

export interface TopicRow {
  readonly id: string;
  readonly area: string;
  readonly areaLabel: string;
  readonly label: string;
  readonly capCode: string | null;
}

/** The row type of each table. */
export interface Rows {
  readonly places: PlaceRow;
  readonly mayors: MayorRow;
  readonly leadership: RoleRow;
  readonly people: RoleRow;
  readonly offices: OfficeRow;
  readonly holders: HolderRow;
  readonly congress: HolderRow;
  readonly judges: HolderRow;
  readonly organizations: OrganizationRow;
  readonly events: EventRow;
  readonly instruments: InstrumentRow;
  readonly roles: KindRow;
  readonly given: KindRow;
  readonly surname: KindRow;
  readonly word: KindRow;
  readonly nicknames: NicknameRow;
  readonly honorifics: KindRow;
  readonly topics: TopicRow;
}
export type TableName = keyof Rows;
