import { wordClass } from "../../../text/index.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { isKnownSurname } from "../layout/headline.js";
import type { ReadPerson } from "../person.js";
import { readTitlesBefore } from "../titles-before.js";
import { HONORIFICS } from "../words.js";
import { mayorHeadBefore } from "./head.js";
import { readMayorList } from "./list.js";

const ROLL_OPENERS = wordClass([":", "include", "includes", "included", "including", "were", "are", "them"]);

/** Whether "mayors … include", "mayors attending:" or the like stands right before token `i`. */
export function opensRoll(field: PersonField, i: number): boolean {
  let at = i - 1;
  while (HONORIFICS.at(field.tokens, at) || foldAt(field.tokens, at) === "the") at--;
  const opener = field.tokens[at];
  if (!opener || !ROLL_OPENERS.has(opener)) return false;
  for (let k = at - 1; k > i - 14 && k >= 0; k--) {
    if (foldAt(field.tokens, k) === "mayors") return true;
    if (foldAt(field.tokens, k) === ".") return false;
  }
  return false;
}

/** "Participating mayors included A, City (ST); B, City (ST)": each with a city, on one line or on lines of their own. */
export function readRoll(field: PersonField, i: number): ReadPerson[] | null {
  const listed = readMayorList(field, i, true).filter((l) => l.city !== null);
  if (listed.length < 2) return null;
  return listed.map(({ name, city, claims, end }) => {
    const claim: Claim = {
      kind: "mayor",
      status: null,
      city,
      span: { start: city?.start ?? name.start, end: city?.end ?? end },
      rule: "mayor/roll",
    };
    return { name, claims: [claim, ...claims], rule: "mayor/roll", hits: [], from: name.start, end };
  });
}

export function readList(field: PersonField, i: number, floor: number): ReadPerson[] | null {
  const head = mayorHeadBefore(field, i);
  // "The U.S. Conference of Mayors | <name>"
  if (!head || field.endingAt("organizations", i).length > 0) return null;
  const listed = readMayorList(field, i);
  const [first] = listed;
  if (!first || (listed.length < 2 && first.city === null)) return null;
  if (field.isTitleCase(i) && !isKnownSurname(field, first.name.surname)) return null;
  const before = readTitlesBefore(field, i, floor);
  const shared = before.claims.filter((c) => c.kind === "role");
  return listed.map(({ name, city, claims, end }) => {
    const span = { start: city ? city.start : head.start, end: city ? city.end : head.end };
    const claim: Claim = { kind: "mayor", status: head.status, city, span, rule: "mayor/list" };
    return { name, claims: [claim, ...shared, ...claims], rule: "mayor/list", hits: [], from: before.start, end };
  });
}
