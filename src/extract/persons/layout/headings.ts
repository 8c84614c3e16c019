import { Shape } from "../../../model/index.js";
import type { Body } from "../bodies/body.js";
import { readBodyForward } from "../bodies/forward.js";
import { bodyName } from "../bodies/name.js";
import { familyOf } from "../bodies/shared.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import type { Named } from "../runs.js";
import { bodyIdOf, roleClaim } from "../titles-after/role.js";
import { isChaired } from "../told/chairing/verbs.js";

/**
 * Gives chairs who are told without a body that of the heading above their lines: "Energy Committee / Mayor A, Chair /
 * Mayor B, Vice Chair", "Energy Committee: Mayor A, Chair".
 */
export function claimHeaded<T extends Named>(field: PersonField, reads: readonly T[]): readonly T[] {
  if (!reads.some(({ claims }) => claims.some(isBareChair))) return reads;
  let heading: Body | null = null;
  let last = -1;
  return reads.map((read) => {
    const line = lineOf(field, read.from);
    const above = lineOf(field, line - 1);
    const goesOn: boolean = last >= above;
    heading = headingIn(field, line, read.from) ?? headingIn(field, above, line) ?? (goesOn ? heading : null);
    last = read.from;
    const body = heading;
    return body && read.claims.some(isBareChair)
      ? { ...read, claims: read.claims.map((c) => (isBareChair(c) ? ofBody(field, c, body) : c)) }
      : read;
  });
}

const isBareChair = (claim: Claim): boolean =>
  claim.kind === "role" && claim.body === null && familyOf(claim) === "chair";

const ofBody = (field: PersonField, claim: Claim, body: Body): Claim =>
  claim.kind === "role"
    ? { ...claim, body: bodyName(field, body.row, body.text), bodyId: bodyIdOf(field, body) }
    : claim;

/**
 * Gives a plural role or a board that has a line of its own to all whose lines stand below it: "TRUSTEES / Mayor A / Mayor
 * B", "ADVISORY BOARD / Mayor C".
 */
export function claimListedBelow<T extends Named>(field: PersonField, reads: readonly T[]): readonly T[] {
  let out: T[] | null = null;
  let heading: Claim | null = null;
  let last = -1;
  for (const [i, read] of reads.entries()) {
    const line = read.from;
    if (line === 0 || !((field.tokens[line]?.shape ?? 0) & Shape.Line)) continue;
    const above = lineOf(field, line - 1);
    heading = pluralIn(field, above, line) ?? (last >= above ? heading : null);
    last = line;
    if (!heading || read.claims.some((c) => c.kind !== "mayor")) continue;
    out ??= [...reads];
    out[i] = { ...read, claims: [...read.claims, heading] };
  }
  return out ?? reads;
}

/** What a line says of everybody below it. */
function pluralIn(field: PersonField, start: number, end: number): Claim | null {
  const stop = foldAt(field.tokens, end - 1) === ":" ? end - 1 : end;
  const role = field.startingAt("roles", start)[0];
  if (role?.end === stop && /^(?:past presidents|trustees|members)$/i.test(textOf(field, start, stop)))
    return {
      ...roleClaim(field, textOf(field, start, stop), null, null, false, { start, end: stop }),
      rule: "title/before",
    };
  const body = foldAt(field.tokens, stop - 1) === "board" ? readBodyForward(field, start) : null;
  return body?.row != null && body.end === stop
    ? roleClaim(field, "Member", bodyName(field, body.row, body.text), body, false, { start, end: stop })
    : null;
}

/** A heading, and what stands in its line before a name, is no longer than this. */
const LONGEST = 40;

/** Where the line of a token begins, if not too far before it. */
function lineOf({ tokens }: PersonField, token: number): number {
  let at = Math.max(token, 0);
  while (at > 0 && at > token - LONGEST && !((tokens[at]?.shape ?? 0) & Shape.Line)) at--;
  return at;
}

/** The body that fills what is between two tokens, a mark behind it. */
function headingIn(field: PersonField, start: number, end: number): Body | null {
  if (start >= end) return null;
  const body = readBodyForward(field, start);
  if (!body || !isChaired(body) || body.end - body.start < 2) return null;
  let at = body.end;
  while (at < end && MARKS.has(foldAt(field.tokens, at))) at++;
  return at === end ? body : null;
}
const MARKS = new Set([":", "-", "(", ")", "members", "leadership", "chairs", "officers"]);
