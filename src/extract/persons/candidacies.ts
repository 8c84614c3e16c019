import type { Sentence } from "../../model/index.js";
import { wordClass } from "../../text/index.js";
import { type PlacePhrase, readPlaceForward } from "../places/phrase.js";
import type { MayorClaim, Name } from "./claim.js";
import type { Read } from "./distribute.js";
import { foldAt, type PersonField } from "./field.js";

/** In a sentence that tells of an election, these words stand beside those who run in it. */
const RUNNING = new Set([
  "candidate",
  "candidates",
  "runoff",
  "run-off",
  "ballot",
  "primary",
  "opponent",
  "challenger",
]);

/**
 * Adds the candidacy where a sentence tells of people who run for mayor: "… are the candidates for mayor",
 * or, in a release about a mayor's election, "A and B meet in the runoff".
 */
export function claimCandidacies<T extends Read & { readonly name: Name; readonly rule: string }>(
  field: PersonField,
  reads: readonly T[],
): T[] {
  if (!isAboutElection(field)) return [...reads];
  const running = new Map<T, MayorClaim>();
  for (const sentence of field.field.sentences) {
    const claim = candidacyIn(field, sentence);
    if (!claim) continue;
    for (const read of reads) {
      if (read.name.start < sentence.start || read.name.start >= sentence.end) continue;
      if (read.claims.some((c) => c.kind === "mayor" || (c.kind === "office" && c.status !== "former"))) continue;
      running.set(read, claim);
    }
  }
  return reads.map((read) => {
    const claim = running.get(read);
    return claim ? { ...read, claims: [...read.claims, claim] } : read;
  });
}

const MAYORAL = wordClass(["mayoral", "mayor"]);

/** Whether the field speaks of choosing a mayor: "for mayor", "mayoral", "a new mayor". */
function isAboutElection(field: PersonField): boolean {
  return field.tokens.some((t, i) => {
    if (!MAYORAL.has(t)) return false;
    if (t.fold === "mayoral") return true;
    const before = foldAt(field.tokens, i - 1);
    return before === "for" || ((before === "new" || before === "next") && foldAt(field.tokens, i - 2) !== "the");
  });
}

function candidacyIn(field: PersonField, { start, end }: Sentence): MayorClaim | null {
  for (let i = start; i < end; i++) {
    const fold = foldAt(field.tokens, i);
    const runs = RUNNING.has(fold) || ((fold === "running" || fold === "ran") && foldAt(field.tokens, i + 1) === "for");
    if (!runs) continue;
    const city = cityBehind(field, i, end);
    const span = city ? { start: i, end: city.end } : { start: i, end: i + 1 };
    return { kind: "mayor", status: "candidate", city, span, rule: "mayor/candidacy" };
  }
  return null;
}

/** "candidates for mayor of Seattle". */
function cityBehind(field: PersonField, from: number, end: number): PlacePhrase | null {
  for (let i = from; i < end - 1; i++) {
    if (foldAt(field.tokens, i) === "mayor" && foldAt(field.tokens, i + 1) === "of")
      return readPlaceForward(field.reading, field.field, i + 2);
  }
  return null;
}
