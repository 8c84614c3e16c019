import type { Claim, RoleClaim } from "./claim.js";
import { foldAt, type PersonField } from "./field.js";
import { isNext, type Named } from "./runs.js";

/** Between an officer and the one before whose body is meant stand no more tokens. */
const REACH = 6;
const LONG_REACH = 60;

/**
 * Gives officers who are told without their body that of the officer beside them: "the <body>'s Chair A and Vice Chair
 * B", "C is its co-chair", "A, chair, and B, vice chair, of the <body>".
 */
export function claimSharedBodies<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  return shareForward(field, shareBack(field, reads));
}

type Family = "chair" | "president";

/** Whether a title is one of a body's officers, and of which row. */
export function familyOf(claim: Claim): Family | null {
  if (claim.kind === "mayor") return null;
  if (CHAIR.test(claim.role)) return "chair";
  return PRESIDENT.test(claim.role) ? "president" : null;
}
const CHAIR = /^(?:(?:co|first|second|1st|2nd)[- ]?|vice[- ])*chair(?:s|man|woman|person)?$/i;
const PRESIDENT = /^(?:(?:first|second|third|1st|2nd|3rd) )?(?:vice )?president$/i;

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

/** A title behind its person, of no body. */
const isBare = (claim: Claim, { name }: Named): boolean =>
  claim.kind !== "mayor" && claim.body === null && claim.span.start >= name.end && familyOf(claim) !== null;

function shareForward<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  let last: { readonly claim: RoleClaim; readonly end: number } | null = null;
  return reads.map((read) => {
    const claims: readonly Claim[] = read.claims.map((claim) =>
      last && isMeant(field, claim, last.claim, last.end) ? withBody(claim, last.claim) : claim,
    );
    const own = claims.find((c) => c.kind === "role" && c.body !== null && familyOf(c) !== null);
    if (own?.kind === "role") last = { claim: own, end: Math.max(read.end, read.name.end) };
    return claims.some((claim, k) => claim !== read.claims[k]) ? { ...read, claims } : read;
  });
}

function isMeant(field: PersonField, claim: Claim, last: RoleClaim, end: number): boolean {
  const family = familyOf(claim);
  if (claim.kind === "mayor" || claim.body !== null || family === null) return false;
  let at = claim.span.start - 1;
  while (ADJECTIVES.has(foldAt(field.tokens, at))) at--;
  const before = foldAt(field.tokens, at);
  const distance = claim.span.start - end;
  if (before === "its" || before === "their") return distance < LONG_REACH;
  if (family !== "chair" || familyOf(last) !== "chair") return false;
  return before === "'s" || (before === "and" && distance < REACH);
}
const ADJECTIVES = new Set(["other", "new", "current", "newly", "elected", "incoming", "outgoing"]);

/** The same title, of the body that another one is of. */
function withBody(claim: Claim, { body, bodyId }: RoleClaim): Claim {
  if (claim.kind === "mayor") return claim;
  if (claim.kind === "role") return { ...claim, body, bodyId };
  const { role, span, status } = claim;
  return { kind: "role", role, body, bodyId, past: status === "former", span, rule: "title/after" };
}
