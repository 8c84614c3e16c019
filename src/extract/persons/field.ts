import { type Field, type Hit, Shape, type Token } from "../../model/index.js";
import type { ReadField, Reading } from "../reading.js";
import type { TokenSpan } from "./claim.js";

/** A field with its hits by where they begin and end: what the grammar of persons asks for. */
export interface PersonField extends ReadField {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** All hits that begin at a token, longest first. */
  hitsAt(token: number): readonly Hit[];
  /** Hits of a table that begin at a token, longest first. */
  startingAt(table: string, token: number): readonly Hit[];
  /** Hits of a table that end before a token, longest first. */
  endingAt(table: string, token: number): readonly Hit[];
  /** Offices, but none that is torn out of a body's name ("President of The United States | Conference of Mayors"). */
  officesStartingAt(token: number): readonly Hit[];
  officesEndingAt(token: number): readonly Hit[];
  /** Whether a token stands behind the first word of a place, body, event, law, office or role. */
  isInside(token: number): boolean;
  /** Whether a role or an office begins at a token. */
  beginsTitle(token: number): boolean;
  /** Whether a role, an office or a body ends before a token. */
  endsTitle(token: number): boolean;
  /** Whether the sentence around a token is set in headline capitals, where a capital says nothing. */
  isTitleCase(token: number): boolean;
}

const NONE: readonly Hit[] = [];
const isTitle = (table: string): boolean => table === "roles" || table === "offices";
const isNamedThing = (table: string): boolean =>
  isTitle(table) || table === "places" || table === "organizations" || table === "events" || table === "instruments";
/** Headlines are no longer than this, and end without a full stop. */
const LONGEST_HEADLINE = 30;

/** Indexes a read field's hits for the grammar of persons. */
export const indexField = (reading: Reading, readField: ReadField): PersonField => new HitIndex(reading, readField);

class HitIndex implements PersonField {
  readonly field: Field;
  readonly hits: readonly Hit[];
  readonly tokens: readonly Token[];
  readonly #starts: (readonly Hit[] | undefined)[];
  readonly #ends: (readonly Hit[] | undefined)[];
  readonly #inside: Uint8Array;
  readonly #titles: Uint8Array;
  /** By sentence, where it was asked. */
  readonly #titleCase = new Map<number, boolean>();

  constructor(
    readonly reading: Reading,
    { field, hits }: ReadField,
  ) {
    const { tokens } = field;
    this.field = field;
    this.hits = hits;
    this.tokens = tokens;
    this.#starts = new Array(tokens.length + 1).fill(undefined);
    this.#ends = new Array(tokens.length + 1).fill(undefined);
    this.#inside = new Uint8Array(tokens.length);
    this.#titles = new Uint8Array(tokens.length);
    // Hits come by start, longest first: so do both lists.
    for (const hit of hits) {
      this.#starts[hit.start] = listed(this.#starts[hit.start], hit);
      this.#ends[hit.end] = listed(this.#ends[hit.end], hit);
      if (hit.end - hit.start > 1 && isNamedThing(hit.table) && !isDescribed(tokens, hit))
        this.#inside.fill(1, hit.start + 1, hit.end);
      if (isTitle(hit.table)) this.#titles[hit.start] = 1;
    }
  }

  hitsAt(token: number): readonly Hit[] {
    return this.#starts[token] ?? NONE;
  }

  startingAt(table: string, token: number): readonly Hit[] {
    return ofTable(this.#starts[token], table);
  }

  endingAt(table: string, token: number): readonly Hit[] {
    return ofTable(this.#ends[token], table);
  }

  officesStartingAt(token: number): readonly Hit[] {
    return this.#whole(ofTable(this.#starts[token], "offices"));
  }

  officesEndingAt(token: number): readonly Hit[] {
    return this.#whole(ofTable(this.#ends[token], "offices"));
  }

  isInside(token: number): boolean {
    return this.#inside[token] === 1;
  }

  beginsTitle(token: number): boolean {
    return this.#titles[token] === 1;
  }

  endsTitle(token: number): boolean {
    for (const { table } of this.#ends[token] ?? NONE) if (isTitle(table) || table === "organizations") return true;
    return false;
  }

  isTitleCase(token: number): boolean {
    const sentence = sentenceOf(this, token);
    if (sentence < 0) return false;
    let known = this.#titleCase.get(sentence);
    if (known === undefined) this.#titleCase.set(sentence, (known = inHeadlineCapitals(this, sentence)));
    return known;
  }

  #whole(offices: readonly Hit[]): readonly Hit[] {
    return offices.length === 0 ? offices : offices.filter((hit) => !this.#isTorn(hit));
  }

  #isTorn(office: Hit): boolean {
    for (let i = office.start + 1; i < office.end; i++)
      if (this.hitsAt(i).some((body) => body.table === "organizations" && body.end > office.end)) return true;
    return false;
  }
}

/** Most lists are of one hit or two: `push` would make room for seventeen. */
function listed(list: readonly Hit[] | undefined, hit: Hit): readonly Hit[] {
  if (list === undefined) return [hit];
  return list.length === 1 ? [list[0] as Hit, hit] : list.concat(hit);
}

/** "the killing of Alton Sterling": what a phrase in small letters names may hold a person's whole name. */
export const isDescribed = (tokens: readonly Token[], { table, start }: Hit): boolean =>
  table === "events" && ((tokens[start]?.shape ?? 0) & Shape.Cap) === 0;

/** Most lists are of one table or have none of it: a new one is made only where they are mixed. */
function ofTable(list: readonly Hit[] | undefined, table: string): readonly Hit[] {
  if (list === undefined) return NONE;
  let count = 0;
  for (const hit of list) if (hit.table === table) count++;
  return count === 0 ? NONE : count === list.length ? list : list.filter((hit) => hit.table === table);
}

/** The sentence that has a token, by halving; -1 for none. */
function sentenceOf({ field: { sentences } }: ReadField, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = sentences[middle] as { start: number; end: number };
    if (token < start) high = middle - 1;
    else if (token >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function inHeadlineCapitals({ field }: ReadField, index: number): boolean {
  const { start, end } = field.sentences[index] as { start: number; end: number };
  if (field.name === "text" && (end - start > LONGEST_HEADLINE || foldAt(field.tokens, end - 1) === ".")) return false;
  let raised = 0;
  let words = 0;
  for (let k = start; k < end; k++) {
    const { shape, fold } = field.tokens[k] as Token;
    if (!(shape & Shape.Word) || fold.length < 4) continue;
    words++;
    if (shape & Shape.Cap) raised++;
  }
  return words > (field.name === "title" ? 2 : 4) && raised / words > 0.75;
}

/** The fold of token `i`, or "" beyond the ends. */
export const foldAt = (tokens: readonly Token[], i: number): string =>
  i >= 0 && i < tokens.length ? (tokens[i] as Token).fold : "";

/** Whether a token belongs to one of those read: to a name or to the titles before it. */
export function takenBy(
  { tokens }: PersonField,
  reads: readonly { readonly from: number; readonly name: TokenSpan }[],
): (token: number) => boolean {
  const taken = new Uint8Array(tokens.length);
  for (const { from, name } of reads) taken.fill(1, from, name.end);
  return (token) => taken[token] === 1;
}

/** Whether a teaser breaks off at a token: "…", or three full stops. */
export const breaksOff = (tokens: readonly Token[], i: number): boolean =>
  foldAt(tokens, i) === "..." || (foldAt(tokens, i) === "." && foldAt(tokens, i + 1) === ".");

/** The printed text between two token indices. */
export function textOf(field: PersonField, start: number, end: number): string {
  const from = field.tokens[start];
  const to = field.tokens[end - 1];
  return from && to ? field.field.text.slice(from.start, to.end) : "";
}
