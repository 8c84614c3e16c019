import type { Sentence } from "../../model/index.js";
import { type PlacePhrase, readPlaceBackward, readPlaceForward } from "../places/phrase.js";
import type { Claim, Name } from "./claim.js";
import type { Read } from "./distribute.js";
import { foldAt, type PersonField } from "./field.js";
import { isMayorWord } from "./mayor-head.js";

/** "Tulsa voters elected <name> mayor". */
export const ELECTING: ReadonlySet<string> = new Set(["elected", "elect", "elects", "chose", "choose"]);
const WINNING = new Set(["won", "wins", "defeated", "beat", "unseated"]);
const RACES = new Set(["race", "election", "runoff", "run-off", "contest"]);
/** From the name to the verb, and from the verb to the mayoralty, stand no more tokens. */
const REACH = 3;
const LONGEST = 18;

/** Adds the mayoralty that a sentence tells somebody to have won: "won the Tulsa mayoral race", "elected X mayor". */
export function claimElections<T extends Read & { readonly name: Name }>(field: PersonField, reads: readonly T[]): T[] {
  return reads.map((read) => {
    if (read.claims.some((c) => c.kind === "mayor")) return read;
    const claim = chosenAs(field, read) ?? wonBy(field, read);
    return claim ? { ...read, claims: [...read.claims, claim] } : read;
  });
}

function chosenAs(field: PersonField, { name }: { readonly name: Name }): Claim | null {
  const { tokens } = field;
  if (!ELECTING.has(foldAt(tokens, name.start - 1))) return null;
  let at = name.end;
  while (at < name.end + REACH && ["as", "their", "its", "the", "to", "be", "next", "new"].includes(foldAt(tokens, at)))
    at++;
  if (!isMayorWord(field, at)) return null;
  const behind = foldAt(tokens, at + 1) === "of" ? readPlaceForward(field.reading, field.field, at + 2) : null;
  const voters = VOTERS.has(foldAt(tokens, name.start - 2))
    ? readPlaceBackward(field.reading, field.field, name.start - 2)
    : null;
  return elect(behind ?? voters, name.start - 1, behind?.end ?? at + 1);
}
const VOTERS = new Set(["voters", "residents", "citizens"]);

function wonBy(field: PersonField, { name }: { readonly name: Name }): Claim | null {
  const { tokens } = field;
  const sentence = field.field.sentences.find((s) => s.start <= name.start && name.start < s.end);
  let verb = name.end;
  while (verb < name.end + REACH && !WINNING.has(foldAt(tokens, verb))) verb++;
  if (!sentence || !WINNING.has(foldAt(tokens, verb))) return null;
  return mayoralty(field, verb, sentence);
}

function mayoralty(field: PersonField, verb: number, { end }: Sentence): Claim | null {
  const { tokens } = field;
  for (let i = verb + 1; i < Math.min(end, verb + LONGEST); i++) {
    if (AGAIN.has(foldAt(tokens, i))) return null;
    if (foldAt(tokens, i) === "mayoral" && RACES.has(foldAt(tokens, i + 1)))
      return elect(readPlaceBackward(field.reading, field.field, i), verb, i + 2);
    if (!isMayorWord(field, i)) continue;
    const before = foldAt(tokens, i - 1);
    if (before !== "become" && before !== "as" && before !== "for") continue;
    const of = foldAt(tokens, i + 1) === "-" ? i + 3 : i + 1;
    const city = foldAt(tokens, of) === "of" ? readPlaceForward(field.reading, field.field, of + 1) : null;
    return elect(city, verb, city?.end ?? i + 1);
  }
  return null;
}

/** Who wins a further term is mayor already. */
const AGAIN = new Set(["term", "terms", "reelection", "re-election", "re", "again"]);

const elect = (city: PlacePhrase | null, start: number, end: number): Claim => ({
  kind: "mayor",
  status: "elect",
  city,
  span: { start, end },
  rule: "mayor/elected",
});
