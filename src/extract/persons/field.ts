import { type Hit, Shape, type Token } from "../../model/index.js";
import type { ReadField, Reading } from "../reading.js";

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
  /** Whether a role, an office or a body ends before a token. */
  endsTitle(token: number): boolean;
  /** Whether the sentence around a token is set in headline capitals, where a capital says nothing. */
  isTitleCase(token: number): boolean;
}

const NONE: readonly Hit[] = [];
const NAMED_THINGS = new Set(["places", "organizations", "events", "instruments", "offices", "roles"]);
const TITLES = new Set(["roles", "offices", "organizations"]);
/** Headlines are no longer than this, and end without a full stop. */
const LONGEST_HEADLINE = 30;

/** Indexes a read field's hits for the grammar of persons. */
export function indexField(reading: Reading, readField: ReadField): PersonField {
  const { field, hits } = readField;
  const { tokens } = field;
  const starts = new Array<readonly Hit[] | undefined>(tokens.length + 1);
  const ends = new Array<readonly Hit[] | undefined>(tokens.length + 1);
  const inside = new Uint8Array(tokens.length);
  // Hits come by start, longest first: so do both lists.
  for (const hit of hits) {
    starts[hit.start] = listed(starts[hit.start], hit);
    ends[hit.end] = listed(ends[hit.end], hit);
    if (hit.end - hit.start > 1 && NAMED_THINGS.has(hit.table) && !isDescribed(tokens, hit))
      inside.fill(1, hit.start + 1, hit.end);
  }
  const of = (list: readonly Hit[] | undefined, table: string): readonly Hit[] =>
    list === undefined ? NONE : ofTable(list, table);
  const torn = (office: Hit): boolean => {
    for (let i = office.start + 1; i < office.end; i++) {
      if (starts[i]?.some((body) => body.table === "organizations" && body.end > office.end)) return true;
    }
    return false;
  };
  const whole = (offices: readonly Hit[]): readonly Hit[] =>
    offices.length === 0 ? offices : offices.filter((hit) => !torn(hit));
  const titleCase = new Map<number, boolean>();
  return {
    ...readField,
    reading,
    tokens,
    hitsAt: (token) => starts[token] ?? NONE,
    startingAt: (table, token) => of(starts[token], table),
    endingAt: (table, token) => of(ends[token], table),
    officesStartingAt: (token) => whole(of(starts[token], "offices")),
    officesEndingAt: (token) => whole(of(ends[token], "offices")),
    isInside: (token) => inside[token] === 1,
    endsTitle: (token) => {
      for (const { table } of ends[token] ?? NONE) if (TITLES.has(table)) return true;
      return false;
    },
    isTitleCase: (token) => {
      const sentence = sentenceOf(readField, token);
      if (sentence < 0) return false;
      let known = titleCase.get(sentence);
      if (known === undefined) titleCase.set(sentence, (known = inHeadlineCapitals(readField, sentence)));
      return known;
    },
  };
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
function ofTable(list: readonly Hit[], table: string): readonly Hit[] {
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

/** The printed text between two token indices. */
export function textOf(field: PersonField, start: number, end: number): string {
  const from = field.tokens[start];
  const to = field.tokens[end - 1];
  return from && to ? field.field.text.slice(from.start, to.end) : "";
}
