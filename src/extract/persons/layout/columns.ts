import { isGivenName } from "../../../gazetteer/index.js";
import { Shape, type Token } from "../../../model/index.js";
import type { Claim, Name } from "../claim.js";
import type { PersonField } from "../field.js";
import { readName } from "../name.js";
import { readTitleAt } from "../titles-after/one.js";

/** People set side by side in columns, which text extraction has laid one line under the other. */
export interface Columns {
  readonly start: number;
  readonly end: number;
  readonly people: readonly { readonly name: Name; readonly claims: readonly Claim[] }[];
}

const MOST_COLUMNS = 4;

/**
 * "A / B / Mayor of X / Mayor of Y": as many names as mayoralties below them, each on a line of its own. Roles below
 * count where there is one for each; fewer leave open whose they are, and are nobody's.
 */
export function readColumns(field: PersonField, from: number): Columns | null {
  const names: Name[] = [];
  let at = from;
  for (let name = nameLine(field, at); name && names.length < MOST_COLUMNS; name = nameLine(field, at)) {
    names.push(name);
    at = name.end;
  }
  if (names.length < 2) return null;
  const mayors = titleLines(field, at, (claim) => claim.kind === "mayor");
  if (mayors.length !== names.length) return null;
  at = mayors.at(-1)?.end ?? at;
  const roles = titleLines(field, at, (claim) => claim.kind !== "mayor");
  const own = roles.length === names.length;
  const people = names.map((name, i) => ({
    name,
    claims: [...(mayors[i]?.claims ?? []), ...(own ? (roles[i]?.claims ?? []) : [])],
  }));
  return { start: from, end: roles.at(-1)?.end ?? at, people };
}

/** "A B / Mayor of X Mayor of Y / President Vice President": two columns whose lines have run together. */
export function readRunTogether(field: PersonField, from: number): Columns | null {
  const { tokens } = field;
  if (!beginsLine(tokens, from)) return null;
  const below = endOfLine(tokens, from);
  const mayors = titlesOnLine(field, below, (claim) => claim.kind === "mayor" && claim.city !== null);
  if (mayors.length < 2) return null;
  const names = splitNames(field, from, below, mayors.length);
  if (!names) return null;
  const end = endOfLine(tokens, below);
  const roles = titlesOnLine(field, end, (claim) => claim.kind !== "mayor");
  const own = roles.length === names.length;
  return {
    start: from,
    end: own ? endOfLine(tokens, end) : end,
    people: names.map((name, i) => ({ name, claims: [...(mayors[i] ?? []), ...(own ? (roles[i] ?? []) : [])] })),
  };
}

function endOfLine(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (!beginsLine(tokens, end)) end++;
  return Math.min(end, tokens.length);
}

/** The titles that fill a line one behind the other; none where anything else stands on it. */
function titlesOnLine(field: PersonField, from: number, fits: (claim: Claim) => boolean): (readonly Claim[])[] {
  const titles: (readonly Claim[])[] = [];
  const stop = endOfLine(field.tokens, from);
  for (let at = from; at < stop; ) {
    const read = readTitleAt(field, at, false);
    if (!read || read.end > stop || !read.claims.every(fits)) return [];
    titles.push(read.claims);
    at = read.end;
  }
  return titles;
}

/** A line of names cut into so many of two words or more, each beginning with a given name; else into equal parts. */
function splitNames(field: PersonField, from: number, to: number, count: number): Name[] | null {
  const { gazetteer } = field.reading;
  const names: Name[] = [];
  for (let at = from; at < to && names.length <= count; ) {
    const left = count - names.length - 1;
    let words = 2;
    const opens = (i: number) => isGivenName(gazetteer, field.tokens[i]);
    let name = readName(field.field, at, words);
    while (name && words < MOST_NAME && name.end < to && (left === 0 || !opens(name.end)))
      name = readName(field.field, at, ++words);
    if (!name || name.words.length < 2) return null;
    names.push(name);
    at = name.end;
  }
  return names.length === count && names.at(-1)?.end === to ? names : null;
}
const MOST_NAME = 4;

const beginsLine = (tokens: readonly Token[], i: number): boolean =>
  i >= tokens.length || ((tokens[i] as Token).shape & Shape.Line) !== 0;

function nameLine(field: PersonField, at: number): Name | null {
  if (at >= field.tokens.length || !beginsLine(field.tokens, at)) return null;
  const name = readName(field.field, at);
  return name && name.words.length > 1 && beginsLine(field.tokens, name.end) ? name : null;
}

function titleLines(field: PersonField, from: number, fits: (claim: Claim) => boolean) {
  const lines: { readonly claims: readonly Claim[]; readonly end: number }[] = [];
  for (let at = from; at < field.tokens.length && lines.length < MOST_COLUMNS; ) {
    const read = beginsLine(field.tokens, at) ? readTitleAt(field, at, true) : null;
    if (!read || !beginsLine(field.tokens, read.end) || !read.claims.every(fits)) break;
    lines.push(read);
    at = read.end;
  }
  return lines;
}
