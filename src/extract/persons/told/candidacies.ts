import type { Sentence, Token } from "../../../model/index.js";
import { cueOf, lastWhere, sentencesWith } from "../../../text/index.js";
import { type PlacePhrase, readPlaceBackward, readPlaceForward } from "../../places/phrase.js";
import type { MayorClaim, Name } from "../claim.js";
import type { Read } from "../distribute.js";
import { foldAt, type PersonField } from "../field.js";
import { firstBehind } from "../order.js";
import { NEVER_IN_NAMES } from "../words.js";
import { WINNING } from "./elections.js";
import { cityInFront, isAboutElection } from "./mayoral-race.js";

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

/** Those and the words that tell of it in two. */
const RACING = cueOf([...RUNNING, "running", "ran", "race", "campaign", "choose", "decide"]);

/** These words stand in the news of a race that is run as well, beside words that say so. */
const OVER = new Set(["primary", "opponent", "challenger"]);
const DECIDING: ReadonlySet<string> = new Set([
  ...WINNING,
  "elected",
  "chose",
  "preferred",
  "eliminated",
  "lost",
  "conceded",
]);

/**
 * Adds the candidacy where a sentence tells of people who run for mayor: "… are candidates for mayor",
 * or, in a release about a mayor's election, "A and B meet in the runoff".
 */
export function claimCandidacies<T extends Read & { readonly name: Name; readonly rule: string }>(
  field: PersonField,
  reads: readonly T[],
): T[] {
  const mayoral = isAboutElection(field);
  const running = new Map<T, MayorClaim>();
  for (const { sentence, at: first } of sentencesWith(field.field, RACING)) {
    const told = candidacyIn(field, sentence, first, reads, mayoral);
    if (!told) continue;
    const { claim, at } = told;
    const inside = reads.slice(firstBehind(reads, sentence.start), firstBehind(reads, sentence.end));
    const before = inside.filter((r) => r.name.end <= at && r.claims.every((c) => c.kind !== "mayor"));
    // "A and B go into a runoff for the office that C leaves": who stands behind is another.
    for (const read of before.length > 0 ? before : inside) {
      if (read.claims.some((c) => c.kind === "mayor" || (c.kind === "office" && c.status !== "former"))) continue;
      running.set(read, claim);
    }
  }
  return reads.map((read) => {
    const claim = running.get(read);
    return claim ? { ...read, claims: [...read.claims, claim] } : read;
  });
}

function candidacyIn(
  field: PersonField,
  { start, end }: Sentence,
  first: number,
  reads: readonly { readonly name: Name }[],
  mayoral: boolean,
): { readonly claim: MayorClaim; readonly at: number } | null {
  // "Pratt, a council member, is among the candidates": a surname, whatever town is called so.
  const opens = reads[lastWhere(reads, ({ name }) => name.start <= start)]?.name.start === start;
  for (let i = first; i < end; i++) {
    const fold = foldAt(field.tokens, i);
    if (!RUNNING.has(fold) && !runsAt(field, i)) continue;
    // "X won in the autumn as in the May primary", "elected A; B was his opponent": that race is run.
    if (OVER.has(fold) && field.tokens.slice(start, end).some((t) => DECIDING.has(t.fold))) continue;
    const own = cityOfRace(field, i);
    // Where nothing else speaks of a mayor's election, a city's runoff does.
    if (!mayoral && !(own && (fold === "runoff" || fold === "run-off"))) continue;
    const city = cityBehind(field, i, end) ?? own ?? (opens ? null : cityInFront(field, start));
    const span = { start: Math.min(i, city?.start ?? i), end: Math.max(i + 1, city?.end ?? 0) };
    return { claim: { kind: "mayor", status: "candidate", city, span, rule: "mayor/candidacy" }, at: i };
  }
  return null;
}

/** "running for", "in the race for mayor", "voters decide between". */
function runsAt({ tokens }: PersonField, i: number): boolean {
  const next = foldAt(tokens, i + 1);
  switch (foldAt(tokens, i)) {
    case "running":
    case "ran":
      return next === "for";
    case "race":
    case "campaign":
      return next === "for" && foldAt(tokens, i + 2) === "mayor";
    case "choose":
    case "decide":
      return next === "between";
    default:
      return false;
  }
}

/** "the Reno runoff". */
function cityOfRace(field: PersonField, at: number): PlacePhrase | null {
  // "the March primary" is held nowhere near March.
  if (NEVER_IN_NAMES.has(field.tokens[at - 1] as Token)) return null;
  const owned = foldAt(field.tokens, at - 1) === "'s";
  const place = readPlaceBackward(field.reading, field.field, owned ? at - 1 : at);
  return place?.rows.some((r) => field.reading.gazetteer.row("places", r).kind === "city") ? place : null;
}

/** "candidates for mayor of Seattle". */
function cityBehind(field: PersonField, from: number, end: number): PlacePhrase | null {
  for (let i = from; i < end - 1; i++) {
    if (foldAt(field.tokens, i) === "mayor" && foldAt(field.tokens, i + 1) === "of")
      return readPlaceForward(field.reading, field.field, i + 2);
  }
  return null;
}
