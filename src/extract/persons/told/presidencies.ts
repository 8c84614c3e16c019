import { cueOf, lastWhere, placesOf } from "../../../text/index.js";
import { readBodyBackward } from "../bodies/backward.js";
import type { Body } from "../bodies/body.js";
import { readBodyForward } from "../bodies/forward.js";
import { meantBodyBefore } from "../bodies/meant.js";
import { foldAt, type PersonField } from "../field.js";
import { lastBefore } from "../order.js";
import { give, type Named } from "../runs.js";
import { ledClaim } from "./chairing/verbs.js";

const ROLES: Readonly<Record<string, string>> = {
  presidency: "President",
  chairmanship: "Chair",
  chairpersonship: "Chair",
};
const PRESIDENCIES = cueOf(Object.keys(ROLES));
/** Verbs whose subject enters upon the office, and those whose object does. */
const TAKING = new Set(
  "assume assumed assumes assuming take takes took taken hold holds held holding accept accepted accepts ascended ascends ascend rose rises won wins began begins".split(
    " ",
  ),
);
const HANDING = new Set("hand hands handed pass passes passed relinquished turned gave".split(" "));
const REACH = 14;
const BETWEEN = new Set(["the", "its", "to", "of", "over", "'s", "up", "vice", "first", "second", "new"]);

/** Adds the roles of those of whom it is told that they came to the office: "A assumed the presidency of the <body>". */
export function claimPresidencies<T extends Named>(field: PersonField, reads: readonly T[]): readonly T[] {
  const places = placesOf(field.field, PRESIDENCIES);
  if (places.length === 0) return reads;
  const out = [...reads];
  for (const at of places) {
    const body = bodyOf(field, at);
    const verb = body ? verbBefore(field, at, body) : null;
    if (!body || verb === null) continue;
    const vice = foldAt(field.tokens, at - 1) === "vice";
    const role = `${vice ? "Vice " : ""}${ROLES[foldAt(field.tokens, at)]}`;
    const span = { start: Math.min(body.start, at), end: Math.max(body.end, at + 1) };
    const claim = ledClaim(field, role, body, span);
    const handed = HANDING.has(foldAt(field.tokens, verb));
    const index = handed ? successorOf(field, reads, at, span.end + 2) : lastBefore(reads, verb);
    const person = reads[index];
    if (person && (handed || verb - Math.max(person.name.end, person.end) < REACH)) give(out, [index], claim);
  }
  return out;
}

/** The first who begins behind a "to" in a stretch of tokens; -1 for nobody. */
function successorOf({ tokens }: PersonField, reads: readonly Named[], at: number, last: number): number {
  for (let i = lastWhere(reads, ({ from }) => from <= at) + 1; (reads[i]?.from ?? last + 1) <= last; i++)
    if (foldAt(tokens, (reads[i] as Named).from - 1) === "to") return i;
  return -1;
}

/** "the presidency of the <body>", "the <body>'s presidency". */
function bodyOf(field: PersonField, at: number): Body | null {
  if (foldAt(field.tokens, at + 1) === "of") return readBodyForward(field, at + 2);
  const end = foldAt(field.tokens, at - 1) === "vice" ? at - 1 : at;
  const meant = foldAt(field.tokens, end - 1) === "'s" ? meantBodyBefore(field, end - 1)?.body : null;
  return meant ?? readBodyBackward(field, end);
}

function verbBefore({ tokens }: PersonField, at: number, body: Body): number | null {
  let i = at - 1;
  while (i > at - REACH && (BETWEEN.has(foldAt(tokens, i)) || (i >= body.start && i < body.end))) i--;
  const fold = foldAt(tokens, i);
  return TAKING.has(fold) || HANDING.has(fold) ? i : null;
}
