import type { FieldName, IsoDay } from "./index.js";

/** What a token looks like; bits of `Token.shape`. */
export const Shape = {
  /** Begins with a letter. */
  Word: 1,
  /** First letter is upper case. */
  Cap: 2,
  /** Two or more letters, all upper case. */
  Upper: 4,
  /** Begins with a digit. */
  Number: 8,
  /** A mark: one character that is neither letter nor digit. */
  Mark: 16,
  /** White space (or the field's start) stands before it. */
  Spaced: 32,
  /** First token of a line. */
  Line: 64,
  /** First token after a blank line (or of the field); implies Line. */
  Paragraph: 128,
  /** Carries its own full stop: "Gov.", "D.C.", "J.". */
  Dotted: 256,
  /** A single capital letter, dotted or not. */
  Initial: 512,
  /** An address of the web or of mail. */
  Address: 1024,
  /** Has an upper-case letter behind a lower-case one: "McCarthy", "iPhone". */
  Camel: 2048,
} as const;

/**
 * The smallest unit of a field. Words are cut at white space, hyphens, apostrophes and marks; "'s" is a
 * token of its own. Nothing is lost: what stands between two tokens is white space only.
 */
export interface Token {
  /** UTF-16 offset into the field. */
  readonly start: number;
  readonly end: number;
  /** Comparison key: lower case, no accents, no full stops, straight apostrophes, dashes as "-". */
  readonly fold: string;
  readonly shape: number;
  /** Equal for equal folds, small, and good for nothing but memories of what is known of a word; -1 where there is none. */
  readonly id: number;
}

/** A folded word, of a text or not, with the id that what is known of it is found by. */
export type Word = Pick<Token, "fold" | "id">;

/** Token indices, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

export const ZONE_KINDS = ["dateline", "byline", "roster", "quote", "boilerplate", "contact"] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

/** A part of a field, in token indices, `end` exclusive. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
}

/** A gazetteer hit: token indices, `end` exclusive; `rows` index the table named by `table`. */
export interface Hit {
  readonly table: string;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly number[];
}

export interface Field {
  readonly name: FieldName;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly zones: readonly Zone[];
  /** By cue of a grammar, the indices of the tokens at which it begins to read, ascending. */
  readonly cues: readonly (readonly number[])[];
  /** Whether most of its words are in capitals, so that case says nothing. */
  readonly shouting: boolean;
}

/** A release made ready for reading. */
export interface Document {
  readonly title: Field | null;
  readonly text: Field;
  /** In reading order. */
  readonly fields: readonly Field[];
  readonly given: IsoDay | null;
}
