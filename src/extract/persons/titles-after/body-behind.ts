import { isOfNation, isOfTheField, officesOfBody } from "../agencies.js";
import { readBodyForward } from "../bodies/forward.js";
import { bodyName } from "../bodies/name.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { courtBehind, judgeClaim, OF, roleClaim } from "./role.js";

/** "Assistant Secretary X of the U.S. Department of Labor": the body of the title in front stands behind the name. */
export function withBodyBehind(field: PersonField, claims: readonly Claim[], nameEnd: number): readonly Claim[] {
  const first = claims[0];
  if (
    !first ||
    first.kind === "mayor" ||
    first.body !== null ||
    !OF.has(foldAt(field.tokens, skipCharge(field, nameEnd)))
  )
    return claims;
  if (first.kind === "office" && SEATED.test(first.role)) return claims;
  const court = first.kind === "role" && /judge$/i.test(first.role) ? courtBehind(field, nameEnd) : null;
  if (court) return [judgeClaim(first.role, court.rows, isPast(first), first.span), ...claims.slice(1)];
  const body = readBodyForward(field, skipCharge(field, nameEnd) + 1);
  if (!body) return claims;
  // "… X for HUD", "… X at the EPA": another word than "of" binds only the nation's.
  const federal = isOfNation(field, body.row ?? body.parent ?? null);
  if (!federal && (body.row === null || foldAt(field.tokens, nameEnd) !== "of")) return claims;
  const row = body.row ?? (body.parent as number);
  // "Special Agent in Charge X of the FBI's Miami Field Office": many agencies have such, and the office stays.
  if (first.kind === "office" && isOfTheField(field, first.rows, row))
    return [{ ...first, body: bodyName(field, row, body.text) }, ...claims.slice(1)];
  const rows = first.kind === "office" ? officesOfBody(field, first.role, first.rows, body) : [];
  const role = roleClaim(field, first.role, bodyName(field, body.row, body.text), body, isPast(first), first.span);
  const bound: Claim =
    first.kind === "office" && rows.length > 0
      ? { ...first, rows, body: field.reading.gazetteer.row("offices", rows[0] as number).agency }
      : { ...role, acting: first.kind === "office" ? first.status === "acting" : (first.acting ?? false) };
  return [bound, ...claims.slice(1)];
}

const isPast = (claim: Claim): boolean => (claim.kind === "role" ? claim.past : claim.status === "former");

/** Over "in charge": "Assistant Attorney General X in charge of the Antitrust Division". */
const skipCharge = ({ tokens }: PersonField, at: number): number =>
  foldAt(tokens, at) === "in" && foldAt(tokens, at + 1) === "charge" ? at + 2 : at;

/** Judges and members of Congress are of a court or a state, and stay what they are. */
const SEATED = /judge|justice|\bsen|\brep|congress|u\.?s\.? att/i;
