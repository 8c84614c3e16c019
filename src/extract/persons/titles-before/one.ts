import { Shape } from "../../../model/index.js";
import { foldAt, type PersonField } from "../field.js";
import { mayorHeadBefore } from "../mayors/head.js";
import { BODY_HEADS } from "../words.js";
import { readAgency } from "./agency.js";
import { readMayor } from "./mayor.js";
import { readOfBefore } from "./of-body.js";
import { readOffice } from "./office.js";
import { readPosted } from "./posted.js";
import { readRole, regionBefore } from "./role.js";
import { readCandidate, readStanding } from "./standing.js";
import { BARE_OFFICES, type OneTitle } from "./title.js";

const PLURAL_BARE = new Set(["presidents", "secretaries", "justices", "judges", "commissioners"]);

export function readOne(field: PersonField, end: number, floor: number, inner: boolean): OneTitle | null {
  const standing = readStanding(field, end, floor) ?? readCandidate(field, end) ?? readPosted(field, end);
  if (standing) return standing;
  // "EPA Region 5 Administrator"
  const region = regionBefore(field, end - 1);
  if (region < end - 1 && BARE_OFFICES.at(field.tokens, end - 1)) return readRole(field, region, end, floor);
  const roles = field.endingAt("roles", end);
  // "Advisory Board Members": the board is the body's, not the role's.
  const role =
    roles.find((r) => foldAt(field.tokens, r.start) === "police" || !BODY_HEADS.at(field.tokens, r.start)) ?? roles[0];
  const office = field.officesEndingAt(end)[0];
  // "President of the Conference of Mayors, Tulsa Mayor <name>"
  const head = field.endingAt("organizations", end).length > 0 ? null : mayorHeadBefore(field, end);
  if (
    head &&
    !(
      role &&
      role.start < end - 1 &&
      role.start < head.start + 1 &&
      hasMayorWord(field, role.start, role.end) &&
      role.end - role.start > 1
    )
  ) {
    return readMayor(field, head);
  }
  if (office && (!role || office.end - office.start >= role.end - role.start))
    return readOffice(field, office.start, end, office.rows, floor);
  // "Presidents Bush and Clinton": of the nation, unless a body stands before.
  if (role && role.end - role.start === 1 && PLURAL_BARE.has(foldAt(field.tokens, end - 1)))
    return readOffice(field, end - 1, end, [], floor);
  // "Commissioner Carr": bare, it may be the nation's.
  if (role && role.end - role.start === 1 && foldAt(field.tokens, end - 1) === "commissioner") {
    const read = readOffice(field, end - 1, end, [], floor);
    if (read.claim.kind === "office") return read;
  }
  if (role) return readRole(field, role.start, end, floor);
  if (BARE_OFFICES.at(field.tokens, end - 1) && (field.tokens[end - 1]?.shape ?? 0) & Shape.Cap)
    return readOffice(field, end - 1, end, [], floor);
  return readOfBefore(field, end, floor) ?? (inner ? null : readAgency(field, end));
}

const hasMayorWord = (field: PersonField, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (foldAt(field.tokens, i) === "mayor") return true;
  return false;
};
