import { familyOf } from "../bodies/shared.js";
import type { Claim, RoleClaim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { beginningAt } from "../order.js";
import type { Named } from "../runs.js";
import { readTitleAt } from "../titles-after/one.js";
import { roleClaim } from "../titles-after/role.js";

/** From one role to the next name stand no more tokens. */
const REACH = 8;

/**
 * Adds the roles behind the names of those whom a verb makes something: "named Mayor D chair of the <body>, and Mayor E
 * its vice chair", "elected Mayor F president and Mayor G vice president of the <body>".
 */
export function madeBy<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const given: { readonly index: number; readonly claims: readonly Claim[]; readonly end: number }[] = [];
  let index = beginningAt(reads, verb);
  if (index < 0) index = beginningAt(reads, verb + 1);
  for (let person = reads[index]; person; person = reads[++index]) {
    const before = given.at(-1);
    if (before && (person.name.start < before.end || person.name.start > before.end + REACH)) break;
    const made = madeOf(field, person);
    if (!made) break;
    given.push({ index, ...made });
    if (made.claims.some((c) => c.kind === "role" && c.body !== null)) break;
  }
  const whole = given.at(-1)?.claims.find((c) => c.kind === "role" && c.body !== null);
  for (const { index, claims } of given) {
    const person = reads[index] as T;
    const news = claims.map((claim) => (whole?.kind === "role" ? ofBody(claim, whole) : claim));
    const taken = given.flatMap((g) => (g.index === index ? [] : g.claims.map(({ span }) => span)));
    const own = person.claims.filter((c) => !taken.some(({ start, end }) => c.span.start < end && c.span.end > start));
    reads[index] = { ...person, claims: [...own, ...news.filter((n) => !own.includes(n))] };
  }
}

/** A role of a body right behind the name, or an officer's with another one to follow. */
function madeOf(field: PersonField, { name, claims, end }: Named): { claims: readonly Claim[]; end: number } | null {
  const told = claims.find((c) => c.kind === "role" && c.span.start >= name.end);
  if (told) return { claims: [told], end: told.span.end };
  let from = Math.max(name.end, end);
  while (["as", "its", "the", "their"].includes(foldAt(field.tokens, from))) from++;
  const title = readTitleAt(field, from, false);
  const roles = title?.claims.filter((c) => c.kind === "role" && c.body !== null) ?? [];
  if (title?.ofBody && roles.length > 0) return { claims: roles, end: title.end };
  const role = field.startingAt("roles", from)[0];
  if (!role || !["and", ","].includes(foldAt(field.tokens, role.end))) return null;
  const claim = roleClaim(field, textOf(field, role.start, role.end), null, null, false, {
    start: role.start,
    end: role.end,
  });
  return familyOf(claim) ? { claims: [claim], end: role.end } : null;
}

/** Of the body that is said only once, behind the last. */
const ofBody = (claim: Claim, whole: RoleClaim): Claim =>
  claim.kind === "role" && claim.body === null && familyOf(claim) === familyOf(whole)
    ? { ...claim, body: whole.body, bodyId: whole.bodyId }
    : claim;
