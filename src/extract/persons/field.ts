import type { Hit, Token } from "../../model/index.js";
import type { ReadField, Reading } from "../reading.js";

/** A field with its hits by table and by where they begin and end: what the grammar of persons asks for. */
export interface PersonField extends ReadField {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** Hits of a table that begin at a token, longest first. */
  startingAt(table: string, token: number): readonly Hit[];
  /** Hits of a table that end before a token, longest first. */
  endingAt(table: string, token: number): readonly Hit[];
  /** Offices, but none that is torn out of a body's name ("President of The United States | Conference of Mayors"). */
  officesStartingAt(token: number): readonly Hit[];
  officesEndingAt(token: number): readonly Hit[];
}

const NONE: readonly Hit[] = [];

/** Indexes a read field's hits for the grammar of persons. */
export function indexField(reading: Reading, readField: ReadField): PersonField {
  const starts = new Map<string, Map<number, Hit[]>>();
  const ends = new Map<string, Map<number, Hit[]>>();
  for (const hit of readField.hits) {
    push(starts, hit.table, hit.start, hit);
    push(ends, hit.table, hit.end, hit);
  }
  const torn = (office: Hit): boolean => {
    for (let i = office.start + 1; i < office.end; i++) {
      if ((starts.get("organizations")?.get(i) ?? NONE).some((body) => body.end > office.end)) return true;
    }
    return false;
  };
  return {
    ...readField,
    reading,
    tokens: readField.field.tokens,
    startingAt: (table, token) => starts.get(table)?.get(token) ?? NONE,
    // Hits come by start, so the first that ends at a token is the longest.
    endingAt: (table, token) => ends.get(table)?.get(token) ?? NONE,
    officesStartingAt: (token) => (starts.get("offices")?.get(token) ?? NONE).filter((hit) => !torn(hit)),
    officesEndingAt: (token) => (ends.get("offices")?.get(token) ?? NONE).filter((hit) => !torn(hit)),
  };
}

function push(index: Map<string, Map<number, Hit[]>>, table: string, key: number, hit: Hit): void {
  let byKey = index.get(table);
  if (!byKey) index.set(table, (byKey = new Map()));
  const list = byKey.get(key);
  if (list) list.push(hit);
  else byKey.set(key, [hit]);
}

/** The fold of token `i`, or "" beyond the ends. */
export const foldAt = (tokens: readonly Token[], i: number): string => tokens[i]?.fold ?? "";

/** The printed text between two token indices. */
export function textOf(field: PersonField, start: number, end: number): string {
  const from = field.tokens[start];
  const to = field.tokens[end - 1];
  return from && to ? field.field.text.slice(from.start, to.end) : "";
}
