import type { FieldName, MayorStatus, OfficialStatus, Word } from "../../model/index.js";
import type { PlacePhrase } from "../places/phrase.js";

/** One word of a name as printed. */
export interface NameWord extends Word {
  readonly text: string;
  readonly kind: "word" | "initial" | "nickname" | "particle";
}

/** A person's name as printed, without honorifics; token indices, `end` exclusive. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly words: readonly NameWord[];
  /** Folded last name, hyphens kept: "freeman-wilson", "o'neill". */
  readonly surname: string;
  /** Folded given names, nicknames and initials, in order. */
  readonly given: readonly string[];
  readonly suffix: string | null;
}

/** Token indices, `end` exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** That somebody is mayor of a place. */
export interface MayorClaim {
  readonly kind: "mayor";
  readonly status: MayorStatus | null;
  readonly city: PlacePhrase | null;
  readonly span: TokenSpan;
  readonly rule: string;
}

/** That somebody holds one of these federal offices (rows of the table `offices`). */
export interface OfficeClaim {
  readonly kind: "office";
  readonly rows: readonly number[];
  readonly status: OfficialStatus | null;
  /** The state printed with a seat in Congress. */
  readonly state: string | null;
  readonly party: string | null;
  /** The title as printed, for the case that it proves not to be the federal one. */
  readonly role: string;
  readonly body: string | null;
  readonly span: TokenSpan;
  readonly rule: string;
}

/** Any other role, with the body or place it belongs to. */
export interface RoleClaim {
  readonly kind: "role";
  readonly role: string;
  readonly body: string | null;
  readonly bodyId: string | null;
  /** Past roles ("past president") are no present titles. */
  readonly past: boolean;
  readonly acting?: boolean;
  readonly span: TokenSpan;
  readonly rule: string;
}
export type Claim = MayorClaim | OfficeClaim | RoleClaim;

/** A person named once, with all that the words around the name claim. */
export interface PersonValue {
  readonly field: FieldName;
  readonly name: Name;
  readonly claims: readonly Claim[];
  /** Rows whose full name stands here, as "table:row". */
  readonly rows: readonly string[];
  /** Whether the name is one word at the very end of the text: it may be a given name, cut off. */
  readonly truncated: boolean;
  /** Whether the name stands at the very end, where its last word may be cut off. */
  readonly cutOff: boolean;
}
