import { Shape } from "../../model/index.js";
import { type Body, readBodyForward } from "./body.js";
import { bodyName } from "./body-name.js";
import { isChaired } from "./chairing/verbs.js";
import type { Claim } from "./claim.js";
import { foldAt, type PersonField } from "./field.js";
import type { Named } from "./runs.js";
import { familyOf } from "./shared-bodies.js";
import { bodyIdOf } from "./titles-after/role.js";

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

/** Where the line of a token begins. */
function lineOf({ tokens }: PersonField, token: number): number {
  let at = Math.max(token, 0);
  while (at > 0 && !((tokens[at]?.shape ?? 0) & Shape.Line)) at--;
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
