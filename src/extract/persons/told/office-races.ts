import { Shape, type Token } from "../../../model/index.js";
import { cueOf, placesOf, wordClass } from "../../../text/index.js";
import type { Claim, Name } from "../claim.js";
import type { Read } from "../distribute.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { officeClaim } from "../office-claim.js";
import { firstBehind, lastBefore } from "../order.js";
import { isAboutElection } from "./mayoral-race.js";

type Named = Read & { readonly name: Name };

const STANDING = wordClass(["candidate", "candidates", "nominee", "nominees", "hopeful", "hopefuls"]);
const STRIVING = cueOf([...STANDING, "running", "runs"]);
/** Words between the article and "candidate". */
const PARTIES = new Set(["republican", "republicans", "democratic", "democrat", "democrats", "libertarian", "green"]);

/** What the words in front of "candidate" or behind "for" say that is run for. */
const CONTESTS: readonly (readonly [words: string, office: string])[] = [
  ["vice presidential", "vice president of the united states"],
  ["presidential", "president of the united states"],
  ["us senate", "us senator"],
  ["senate", "us senator"],
  ["senatorial", "us senator"],
  ["congressional", "us representative"],
];
const SOUGHT: readonly (readonly [words: string, office: string])[] = [
  ["president", "president of the united states"],
  ["the presidency", "president of the united states"],
  ["the white house", "president of the united states"],
  ["vice president", "vice president of the united states"],
  ["the vice presidency", "vice president of the united states"],
  ["the us senate", "us senator"],
  ["the senate", "us senator"],
  ["us senate", "us senator"],
  ["congress", "us representative"],
  ["the us house", "us representative"],
];

/** A name stands no further from the word than this. */
const REACH = 18;

/** A word that says of somebody that he or she stands for a federal office. */
interface Race {
  readonly start: number;
  readonly end: number;
  readonly office: readonly string[];
  readonly plural: boolean;
}

/**
 * Adds the federal office for which the text says somebody runs: "X, a candidate for the U.S. Senate", "A and B,
 * both presidential candidates", "X is running for President".
 */
export function claimOfficeRaces<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const out = [...reads];
  for (const at of placesOf(field.field, STRIVING)) {
    const race = STANDING.at(field.tokens, at) ? standing(field, at) : running(field, at);
    if (!race) continue;
    for (const index of runners(field, out, race)) {
      const person = out[index] as T;
      if (person.claims.some(isRace)) continue;
      out[index] = { ...person, claims: [...person.claims, claimOf(field, race)] };
    }
  }
  return out;
}

const isRace = (claim: Claim): boolean => claim.kind === "office" && claim.status === "candidate";

const claimOf = (field: PersonField, { start, end, office }: Race): Claim =>
  officeClaim(field.reading.gazetteer.lookup("offices", office), { start, end }, "official/candidate", {
    status: "candidate",
    role: textOf(field, start, end),
  });

function standing(field: PersonField, at: number): Race | null {
  const { tokens } = field;
  if (foldAt(tokens, at - 1) === "not" || foldAt(tokens, at - 2) === "not") return null;
  const plural = foldAt(tokens, at).endsWith("s");
  if (foldAt(tokens, at + 1) === "for") {
    const sought = soughtAt(field, at + 2);
    return sought && { start: at, end: sought.end, office: sought.office, plural };
  }
  for (const [words, office] of CONTESTS) {
    const start = startOf(tokens, at, words.split(" "));
    if (start >= 0 && foldAt(tokens, start - 1) === "former") return null;
    if (start >= 0) return { start, end: at + 1, office: office.split(" "), plural };
  }
  // "the Republican candidate", "are candidates too": of what, the release says elsewhere.
  let start = at;
  while (foldAt(tokens, start - 1) === "presumptive" || PARTIES.has(foldAt(tokens, start - 1))) start--;
  const bare = start < at || (plural && foldAt(tokens, at - 1) === "are");
  return bare && isAboutPresidency(field)
    ? { start, end: at + 1, office: "president of the united states".split(" "), plural }
    : null;
}

function running(field: PersonField, at: number): Race | null {
  if (foldAt(field.tokens, at + 1) !== "for") return null;
  const sought = soughtAt(field, at + 2);
  const plural = ["are", "were"].includes(foldAt(field.tokens, at - 1));
  return sought && { start: at, end: sought.end, office: sought.office, plural };
}

/** The office that begins at a token, where no body's follows: "President of the Conference". */
function soughtAt({ tokens }: PersonField, at: number): { readonly office: string[]; readonly end: number } | null {
  for (const [words, office] of SOUGHT) {
    const folds = words.split(" ");
    const end = at + folds.length;
    if (!folds.every((fold, i) => foldAt(tokens, at + i) === fold)) continue;
    if (foldAt(tokens, end) === "of" && foldAt(tokens, end + 2) !== "united") return null;
    return { office: office.split(" "), end };
  }
  return null;
}

/** Where these words begin that end before a token; -1 where they don't stand there. */
function startOf(tokens: readonly Token[], end: number, folds: readonly string[]): number {
  const start = end - folds.length;
  return folds.every((fold, i) => foldAt(tokens, start + i) === fold) ? start : -1;
}

/** Whether the release speaks of a race for the presidency, and of none for mayor. */
function isAboutPresidency(field: PersonField): boolean {
  const { tokens } = field;
  const told = tokens.some(
    ({ fold }, i) =>
      (fold === "presidential" && /^(?:candidate|nominee|campaign|election|race|debate)/.test(foldAt(tokens, i + 1))) ||
      (fold === "president" && foldAt(tokens, i - 1) === "for" && NAMING_RACE.has(foldAt(tokens, i - 2))),
  );
  return told && !isAboutElection(field);
}
const NAMING_RACE = new Set(["nominee", "candidate", "candidates", "running", "race"]);

/** Who is said to run: in apposition before the word, its subject, or those listed right behind it. */
function runners(field: PersonField, reads: readonly Named[], race: Race): number[] {
  const last = lastBefore(reads, race.start);
  const before = reads[last];
  if (before && race.start - endOf(before, race) <= REACH && isBound(field, before.name.end, race.start))
    return race.plural ? listTo(field, reads, last) : [last];
  const next = firstBehind(reads, race.end);
  const behind = reads[next];
  return behind && isBeside(field, race.end, behind.from) ? [next] : [];
}

const endOf = ({ name, end }: Named, { start }: Race): number => (end <= start ? Math.max(name.end, end) : name.end);

/** Nothing between a name and what is said of it ends the sentence or brings in somebody else. */
function isBound({ tokens }: PersonField, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { fold, shape } = tokens[i] as Token;
    if (fold === "." || fold === ";" || fold === ":" || fold === '"' || shape & Shape.Paragraph) return false;
    // "Mayor from 2003 to 2007": from year to year binds on.
    if (UNBINDING.has(fold) && !((tokens[i + 1]?.shape ?? 0) & Shape.Number)) return false;
  }
  return true;
}
const UNBINDING = new Set(["to", "all", "asks", "asked", "with", "by", "said", "says", "urged"]);

/** "candidates for President, A": at most a mark stands between. */
const isBeside = ({ tokens }: PersonField, from: number, to: number): boolean =>
  to - from < 2 && (to === from || foldAt(tokens, from) === "," || foldAt(tokens, from) === ":");

/** The run of names joined by commas and "and" that ends with one. */
function listTo(field: PersonField, reads: readonly Named[], last: number): number[] {
  const list = [last];
  for (let i = last; i > 0; i--) {
    const [before, after] = [reads[i - 1], reads[i]] as [Named, Named];
    if (!isJoined(field, Math.max(before.end, before.name.end), Math.min(after.from, after.name.start))) break;
    list.unshift(i - 1);
  }
  return list;
}

function isJoined({ tokens }: PersonField, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) if (!JOINS.has(foldAt(tokens, i))) return false;
  return true;
}
const JOINS = new Set([",", "and", "&", "both"]);
