import type { Sentence } from "../../../model/index.js";
import { lastWhere, wordClass } from "../../../text/index.js";
import { type PlacePhrase, readPlaceBackward, readPlaceForward } from "../../places/phrase.js";
import type { Claim, Name } from "../claim.js";
import type { Read } from "../distribute.js";
import { foldAt, type PersonField } from "../field.js";
import { cityBefore } from "../mayors/city.js";
import { isMayorWord } from "../mayors/head.js";
import { cityInFront, isAboutElection } from "./mayoral-race.js";

/** "Tulsa voters elected <name> mayor". */
export const ELECTING = /* @__PURE__ */ wordClass(["elected", "elect", "elects", "chose", "choose"]);
export const WINNING = /* @__PURE__ */ wordClass(["won", "wins", "defeated", "beat", "unseated"]);
const RACES = new Set(["race", "election", "runoff", "run-off", "contest"]);
/** From the name to the verb, and from the verb to the mayoralty, stand no more tokens. */
const REACH = 3;
const LONGEST = 18;

/** Adds the mayoralty that a sentence tells somebody to have won: "won the Tulsa mayoral race", "elected X mayor". */
export function claimElections<T extends Read & { readonly name: Name }>(field: PersonField, reads: readonly T[]): T[] {
  return reads.map((read) => {
    if (read.claims.some((c) => c.kind === "mayor")) return read;
    const claim = chosenAs(field, read) ?? wonBy(field, read) ?? introduced(field, read);
    return claim ? { ...read, claims: [...read.claims, claim] } : read;
  });
}

function chosenAs(field: PersonField, { name }: { readonly name: Name }): Claim | null {
  const { tokens } = field;
  if (!ELECTING.at(tokens, name.start - 1)) return null;
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
  const { sentences } = field.field;
  const last = sentences[lastWhere(sentences, (s) => s.start <= name.start)];
  const sentence = last && name.start < last.end ? last : undefined;
  let verb = name.end;
  while (verb < name.end + REACH && !WINNING.at(tokens, verb)) verb++;
  if (!sentence || !WINNING.at(tokens, verb)) return null;
  const told = mayoralty(field, verb, sentence);
  if (told || foldAt(tokens, verb) === "won" || !isAboutElection(field)) return told;
  // "In Pittsburgh, A defeated B": in a release about who is chosen mayor.
  const city = cityInFront(field, sentence.start);
  return city && city.end <= name.start ? elect(city, verb, verb + 1) : null;
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

/** "Cedar Gap (MT) has a new mayor: <name>". */
function introduced(field: PersonField, { name }: { readonly name: Name }): Claim | null {
  const { tokens } = field;
  const mark = foldAt(tokens, name.start - 1);
  if (mark === ":" && isMayorWord(field, name.start - 2)) {
    let at = name.start - 3;
    while (NEWS.has(foldAt(tokens, at))) at--;
    const place = at < name.start - 3 ? cityBefore(field, at + 1) : null;
    return place && mayorNow(place, name.start - 2, name.start - 1);
  }
  return null;
}
const NEWS = new Set(["a", "the", "new", "has", "have", "had", "its", "interim", "acting", "gets"]);

const mayorNow = (city: PlacePhrase, start: number, end: number): Claim => ({
  kind: "mayor",
  status: null,
  city,
  span: { start, end },
  rule: "mayor/introduced",
});

const elect = (city: PlacePhrase | null, start: number, end: number): Claim => ({
  kind: "mayor",
  status: "elect",
  city,
  span: { start, end },
  rule: "mayor/elected",
});
