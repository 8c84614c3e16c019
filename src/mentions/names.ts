import type { Name } from "../extract/persons/claim.js";
import type { Gazetteer } from "../gazetteer/index.js";

/** A folded given name, with the groups of nicknames that it is in. */
interface Given {
  readonly fold: string;
  /** The code of its first letter, 0 where it is empty. */
  readonly initial: number;
  readonly groups: readonly number[];
}

/** What is compared of given names: the first that is no initial, where there is one, and all that are none. */
export interface Givens {
  readonly first: Given;
  readonly words: readonly Given[];
}

/** Takes folded given names apart. */
export function givensOf(gazetteer: Gazetteer, given: readonly string[]): Givens {
  const words = given
    .filter((fold) => fold.length > 1)
    .map((fold) => givenOf(fold, gazetteer.lookup("nicknames#name", [fold])));
  return { first: words[0] ?? givenOf(given[0] ?? "", []), words };
}

const givenOf = (fold: string, groups: readonly number[]): Given => ({
  fold,
  initial: fold.codePointAt(0) ?? 0,
  groups,
});

/** Whether two given names may be one person's: the same, a nickname, an initial, a short form. */
function compatibleGiven(one: Given, other: Given): boolean {
  const [a, b] = [one.fold, other.fold];
  if (a === b) return true;
  if (one.initial === other.initial) {
    if (a.length === 1 || b.length === 1) return true;
    if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  } else if (a.length === 1 || b.length === 1) return false;
  if (one.groups.length === 0 || other.groups.length === 0) return false;
  return one.groups.some((group) => other.groups.includes(group));
}

/** Whether two printed names may be one person's; a surname alone fits all its bearers. */
export function compatibleNames(gazetteer: Gazetteer, a: Name, b: Name): boolean {
  if (!sameSurname(a.surname, b.surname)) return false;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  return (
    a.given.length === 0 ||
    b.given.length === 0 ||
    compatibleGivens(givensOf(gazetteer, a.given), givensOf(gazetteer, b.given))
  );
}

/** Whether any of one name's given names fits one of the other's; initials count only beside nothing better. */
export function compatibleGivens(a: Givens, b: Givens): boolean {
  if (compatibleGiven(a.first, b.first)) return true;
  if (a.words.length < 2 && b.words.length < 2) return false;
  for (const x of a.words) for (const y of b.words) if (compatibleGiven(x, y)) return true;
  return false;
}

/** "Lloyd-Webber" and "Webber" may be one. */
export function sameSurname(a: string, b: string): boolean {
  if (a === b) return true;
  return (hasMark(a) || hasMark(b)) && (lastPart(a) === b || lastPart(b) === a || bare(a) === bare(b));
}

const hasMark = (surname: string): boolean => surname.includes("-") || surname.includes("'");

/** "O-Malley" for "O'Malley": damaged marks say nothing. */
const bare = (surname: string): string => surname.replace(/['-]/g, "");

const lastPart = (surname: string): string => surname.slice(surname.lastIndexOf("-") + 1);
