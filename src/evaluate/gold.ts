import type { IsoDay } from "../model/index.js";

/** What the gold holds of one release, as the annotation guide writes it. `optional`: finding it or not costs nothing. */
export interface GoldRecord {
  readonly id: string;
  readonly kind?: string;
  readonly set?: string;
  readonly input: { readonly title?: string | null; readonly text?: string | null; readonly published?: IsoDay | null };
  readonly gold: Gold;
}

export interface Gold {
  readonly published?: IsoDay | null;
  /** Any day of publication passes. */
  readonly publishedAny?: boolean;
  readonly mayors?: readonly GoldMayor[];
  readonly officials?: readonly GoldOfficial[];
  readonly people?: readonly GoldPerson[];
  readonly events?: readonly GoldEvent[];
  readonly dates?: readonly GoldDate[];
  readonly topics?: { readonly primary?: readonly string[]; readonly acceptable?: readonly string[] };
  readonly places?: readonly GoldPlace[];
  readonly organizations?: readonly GoldThing[];
  readonly instruments?: readonly GoldThing[];
  readonly quotes?: readonly GoldQuote[];
}

interface Free {
  readonly optional?: boolean;
}

export interface GoldTitle extends Free {
  readonly role: string;
  readonly body?: string | null;
}

export interface GoldMayor extends Free {
  readonly name: string;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly status?: string;
  readonly titles?: readonly GoldTitle[];
}

export interface GoldOfficial extends Free {
  readonly name: string;
  readonly office: string;
  readonly aliases?: readonly string[];
  readonly status?: string;
}

export interface GoldPerson extends Free {
  readonly name: string;
}

interface Days {
  readonly start?: IsoDay | null;
  readonly end?: IsoDay | null;
}

export interface GoldEvent extends Free, Days {
  readonly text: string;
  readonly aliases?: readonly string[];
  /** Other days that pass. */
  readonly also?: readonly Days[];
}

export interface GoldDate extends Free, Days {
  readonly text: string;
  /** Its value is left open. */
  readonly any?: boolean;
}

export interface GoldPlace extends Free {
  readonly name: string;
  readonly state?: string | null;
}

export interface GoldThing extends Free {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface GoldQuote extends Free {
  readonly text: string;
  readonly speaker?: string | null;
}
