import { Shape, type Token } from "../../model/index.js";
import type { Claim, Name } from "./claim.js";
import type { PersonField } from "./field.js";
import { readName } from "./name.js";
import { readTitleAt } from "./titles-after.js";

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
