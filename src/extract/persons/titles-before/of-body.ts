import { isGivenName } from "../../../gazetteer/index.js";
import type { Hit } from "../../../model/index.js";
import { isFieldPost, officesOfBody } from "../agencies.js";
import { readBodyBackward } from "../bodies/backward.js";
import { bodyName } from "../bodies/name.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { cityAfterOf } from "../mayors/city.js";
import { isMayorWord, mayorHeadBefore } from "../mayors/head.js";
import { bodyIdOf } from "../titles-after/role.js";
import { BODY_HEADS, STATUS_WORDS } from "../words.js";
import { readOffice } from "./office.js";
import { placeBefore } from "./place.js";
import { readRole } from "./role.js";
import { endsSubject, subjectOf } from "./subject.js";
import type { OneTitle } from "./title.js";

/** "Las Vegas Mayor and Chair of the Mayors Business Council": a body's head before the name, "Mayor and" before its title. */
function joinsMayor(field: PersonField, end: number, floor: number): boolean {
  if (!BODY_HEADS.at(field.tokens, end - 1)) return false;
  for (let i = end - 2; i > Math.max(floor, end - 14); i--) {
    if (foldAt(field.tokens, i) === "and" && isMayorWord(field, i - 1)) return true;
  }
  return false;
}

/** The "of" of "Mayor of", where it stands shortly before; else -1. */
function mayorOf(field: PersonField, end: number): number {
  for (let i = end - 2; i > end - 9 && i > 0; i--) {
    if (foldAt(field.tokens, i) === "of" && (isMayorWord(field, i - 1) || foldAt(field.tokens, i - 1) === "elect"))
      return i;
  }
  return -1;
}

/** "Mayor of Tulsa <name>", "co-chairs of its Water Task Force, Mayors …": a title with "of" before the name. */
export function readOfBefore(field: PersonField, end: number, floor: number): OneTitle | null {
  const { tokens } = field;
  const hinge = mayorOf(field, end);
  const ahead = hinge < 0 ? null : cityAfterOf(field, hinge + 1);
  const place = ahead?.end === end ? ahead : hinge < 0 ? null : placeBefore(field, end);
  if (place && foldAt(tokens, place.start - 1) === "of") {
    const head = mayorHeadBefore(field, place.start - 1);
    if (head && !head.plural) {
      const claim: Claim = {
        kind: "mayor",
        status: head.status,
        city: place,
        span: { start: head.start, end },
        rule: "mayor/of-city-before",
      };
      return { claim, start: head.start, mayor: head };
    }
  }
  // Without a comma behind it the body's name may run on, unless "Mayor and" or a given name sets it off.
  const parted =
    foldAt(tokens, end) === "," ||
    foldAt(tokens, end) === "-" ||
    joinsMayor(field, end, floor) ||
    isGivenName(field.reading.gazetteer, tokens[end]) ||
    endsSubject(field, end);
  const body = parted ? readBodyBackward(field, end, floor) : null;
  if (!body) return parted ? readSubjectBefore(field, end, floor) : null;
  // "Director of the Justice Department's Policing Office"
  const owner =
    foldAt(tokens, body.start - 1) === "'s" ? field.endingAt("organizations", body.start - 1)[0] : undefined;
  let of = (owner?.start ?? body.start) - 1;
  while (["its", "the", "their", "our"].includes(foldAt(tokens, of))) of--;
  if (foldAt(tokens, of) !== "of" && foldAt(tokens, of) !== "for") return null;
  const role = [...field.officesEndingAt(of), ...field.endingAt("roles", of)].sort((a, b) => a.start - b.start)[0];
  if (!role) return null;
  // "Secretary of the U.S. Navy <name>"
  const offices = role.table === "offices" ? role.rows : [];
  const rows = officesOfBody(field, textOf(field, role.start, role.end), offices, body);
  if (rows.length > 0) {
    const read = readOffice(field, role.start, of, rows, floor);
    const { agency } = field.reading.gazetteer.row("offices", rows[0] as number);
    return read.claim.kind === "office" ? { ...read, claim: { ...read.claim, body: agency } } : read;
  }
  if (isFieldPost(field, offices, body)) {
    const read = readOffice(field, role.start, of, offices, floor);
    return { ...read, claim: { ...read.claim, span: { start: read.start, end } } };
  }
  const claim: Claim = {
    kind: "role",
    role: textOf(field, role.start, role.end),
    body: bodyName(field, body.row, body.text),
    bodyId: bodyIdOf(field, owner ? { ...body, parent: owner.rows[0] ?? null } : body),
    past: STATUS_WORDS.get(foldAt(tokens, role.start - 1)) === "former",
    span: { start: role.start, end },
    rule: "title/of-body-before",
  };
  return { claim, start: role.start };
}

/** "Deputy Assistant Secretary for Grant Programs <name>": what an office is for, in capitalised common words. */
function readSubjectBefore(field: PersonField, end: number, floor: number): OneTitle | null {
  const of = subjectOf(field, end, floor);
  if (of === null) return null;
  const office = field.officesEndingAt(of)[0];
  const role = field.endingAt("roles", of)[0];
  if (office && office.end - office.start > 1 && (!role || role.start >= office.start)) {
    const agency = field.startingAt("organizations", office.start).find((hit) => hit.end < office.end);
    // "EPA Assistant Administrator for Parks": a part of the agency's, whatever the bare office is.
    if (agency) return readRoleOf(field, agency, office, end);
    const read = readOffice(field, office.start, of, office.rows, floor);
    return read.claim.kind === "mayor"
      ? null
      : { ...read, claim: { ...read.claim, role: textOf(field, office.start, end), span: { start: read.start, end } } };
  }
  if (!role) return null;
  const read = readRole(field, role.start, of, floor);
  return read.claim.kind !== "role"
    ? null
    : { ...read, claim: { ...read.claim, role: textOf(field, role.start, end), span: { start: read.start, end } } };
}

function readRoleOf(field: PersonField, agency: Hit, office: Hit, end: number): OneTitle {
  const { name, id } = field.reading.gazetteer.row("organizations", agency.rows[0] as number);
  const status = STATUS_WORDS.get(foldAt(field.tokens, office.start - 1));
  const claim: Claim = {
    kind: "role",
    role: textOf(field, agency.end, end),
    body: name,
    bodyId: id,
    past: status === "former",
    acting: status === "acting",
    span: { start: office.start, end },
    rule: "title/before",
  };
  return { claim, start: office.start };
}
