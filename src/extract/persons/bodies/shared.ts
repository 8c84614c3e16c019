import { Shape } from "../../../model/index.js";
import type { Claim, RoleClaim } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { isNext, type Named } from "../runs.js";
import { bodyIdOf } from "../titles-after/role.js";
import type { Body } from "./body.js";
import { bodyNamedBefore } from "./meant.js";
import { bodyName } from "./name.js";

/** Between an officer and the one before whose body is meant stand no more tokens. */
const REACH = 6;
const LONG_REACH = 60;

/**
 * Gives officers who are told without their body that of the officer beside them: "the <body>'s Chair A and Vice Chair
 * B", "C is its co-chair", "A, chair, and B, vice chair, of the <body>".
 */
export function claimSharedBodies<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  return shareWith(field, shareForward(field, shareBack(field, reads)));
}

type Family = "chair" | "president";

/** Whether a title is one of a body's officers, and of which row. */
export function familyOf(claim: Claim): Family | null {
  if (claim.kind === "mayor") return null;
  if (CHAIR.test(claim.role)) return "chair";
  return PRESIDENT.test(claim.role) ? "president" : null;
}
const CHAIR = /^(?:(?:immediate )?past )?(?:(?:co|first|second|1st|2nd)[- ]?|vice[- ])*chair(?:s|man|woman|person)?$/i;
const PRESIDENT = /^(?:(?:immediate )?past |(?:first|second|third|1st|2nd|3rd) )?(?:vice )?president$/i;

/** "A, chair, and B, vice chair, of the <body>": what stands behind the last is the first one's too. */
function shareBack<T extends Named>(field: PersonField, reads: readonly T[]): readonly T[] {
  const out = [...reads];
  for (let i = out.length - 2; i >= 0; i--) {
    const [read, next] = [out[i], out[i + 1]] as [T, T];
    if (!read.claims.some((c) => isBare(c, read)) || !isNext(field, read, next)) continue;
    const claims = read.claims.map((claim): Claim => {
      const family = isBare(claim, read) ? familyOf(claim) : null;
      const owner = next.claims.find(
        (c) => c.kind === "role" && c.body !== null && c.span.start >= next.name.end && familyOf(c) === family,
      );
      return family && owner?.kind === "role" ? withBody(claim, owner) : claim;
    });
    out[i] = { ...read, claims };
  }
  return out;
}

/** "who co-chairs the <body> with B": B is what A is. */
function shareWith<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  return reads.map((read, i) => {
    const before = reads[i - 1];
    const claim = before?.claims.find(
      (c) =>
        c.kind === "role" && c.body !== null && /^co\W?chair/i.test(c.role) && isWith(field, c.span.end, read.from),
    );
    return claim && !read.claims.includes(claim) ? { ...read, claims: [...read.claims, claim] } : read;
  });
}

/** Whether "with", "along with", "alongside" lead from one token to another. */
function isWith({ tokens }: PersonField, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) if (!WITH.has(foldAt(tokens, i))) return false;
  return foldAt(tokens, to - 1) === "with" || foldAt(tokens, to - 1) === "alongside";
}
const WITH = new Set(["with", "along", "alongside", "together", ","]);

/** A title behind its person, of no body. */
const isBare = (claim: Claim, { name }: Named): boolean =>
  claim.kind !== "mayor" && claim.body === null && claim.span.start >= name.end && familyOf(claim) !== null;

function shareForward<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  let last: { readonly claim: RoleClaim; readonly end: number } | null = null;
  return reads.map((read) => {
    const claims: readonly Claim[] = read.claims.map((claim) => {
      if (last && isMeant(field, claim, last.claim, last.end)) return withBody(claim, last.claim);
      const named = isItsOwn(field, claim) ? bodyNamedBefore(field, claim.span.start) : null;
      return named ? withBody(claim, ofBody(field, named)) : claim;
    });
    const own = claims.find((c) => c.kind === "role" && c.body !== null && familyOf(c) !== null);
    if (own?.kind === "role") last = { claim: own, end: Math.max(read.end, read.name.end) };
    return claims.some((claim, k) => claim !== read.claims[k]) ? { ...read, claims } : read;
  });
}

/** What stands before a title, adjectives aside. */
function wordBefore({ tokens }: PersonField, { span }: Claim): string {
  let at = span.start - 1;
  while (ADJECTIVES.has(foldAt(tokens, at))) at--;
  return foldAt(tokens, at);
}

const isItsOwn = (field: PersonField, claim: Claim): boolean =>
  claim.kind !== "mayor" && claim.body === null && familyOf(claim) !== null && wordBefore(field, claim) === "its";

function isMeant(field: PersonField, claim: Claim, last: RoleClaim, end: number): boolean {
  const family = familyOf(claim);
  if (claim.kind === "mayor" || claim.body !== null || family === null) return false;
  const before = wordBefore(field, claim);
  const distance = claim.span.start - end;
  if (before === "its" || before === "their") return distance < LONG_REACH;
  if (family !== "chair" || familyOf(last) !== "chair") return false;
  if (before === "'s" || (before === "and" && distance < REACH)) return true;
  // "Vice Chair for Water": of what, is not said by the one before.
  if (foldAt(field.tokens, claim.span.end) === "for") return false;
  return isDeputyOf(claim.role, last.role) && distance < LONG_REACH && isOneSentence(field, end, claim.span.start);
}

/** "A, Chair of the <body>, and B, Vice Chair": behind the one, the other is of the same body. */
const isDeputyOf = (role: string, chief: string): boolean =>
  /^vice/i.test(role) ? /^chair/i.test(chief) : /^co\W?chair/i.test(role) && /^co\W?chair/i.test(chief);

function isOneSentence({ tokens }: PersonField, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (foldAt(tokens, i) === "." || ((tokens[i]?.shape ?? 0) & Shape.Paragraph) !== 0) return false;
  return true;
}
const ADJECTIVES = new Set(["other", "new", "current", "newly", "elected", "incoming", "outgoing"]);

const ofBody = (field: PersonField, body: Body): Pick<RoleClaim, "body" | "bodyId"> => ({
  body: bodyName(field, body.row, body.text),
  bodyId: bodyIdOf(field, body),
});

/** The same title, of the body that another one is of. */
function withBody(claim: Claim, { body, bodyId }: Pick<RoleClaim, "body" | "bodyId">): Claim {
  if (claim.kind === "mayor") return claim;
  if (claim.kind === "role") return { ...claim, body, bodyId };
  const { role, span, status } = claim;
  return { kind: "role", role, body, bodyId, past: status === "former", span, rule: "title/after" };
}
