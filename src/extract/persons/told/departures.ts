import { readPlaceForward } from "../../places/phrase.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { isMayorWord } from "../mayors/head.js";
import type { Named } from "../runs.js";

const LEAVING = new Set(["left", "leaves", "vacated", "vacates", "departed", "departs"]);

/** Makes mayors of the past of those who "left the mayor's office in Tulsa". */
export function claimDepartures<T extends Named>(field: PersonField, reads: readonly T[]): readonly T[] {
  return reads.map((read) => {
    const claim = read.claims.some((c) => c.kind === "mayor") ? null : departure(field, read.name.end);
    return claim ? { ...read, claims: [...read.claims, claim] } : read;
  });
}

function departure(field: PersonField, end: number): Claim | null {
  const { tokens } = field;
  let at = end;
  while (at < end + 3 && [",", "who", "recently"].includes(foldAt(tokens, at))) at++;
  if (!LEAVING.has(foldAt(tokens, at)) || foldAt(tokens, at + 1) !== "the") return null;
  if (!isMayorWord(field, at + 2) || foldAt(tokens, at + 3) !== "'s" || foldAt(tokens, at + 4) !== "office")
    return null;
  const of = foldAt(tokens, at + 5);
  const city = of === "in" || of === "of" ? readPlaceForward(field.reading, field.field, at + 6) : null;
  const span = { start: at, end: city?.end ?? at + 5 };
  return { kind: "mayor", status: "former", city, span, rule: "mayor/departed" };
}
