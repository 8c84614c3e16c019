import type { Name } from "../extract/persons/claim.js";
import type { Gazetteer } from "../gazetteer/index.js";

/** A folded given name, with the groups of nicknames that it is in. */
interface Given {
  readonly fold: string;
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
    .map((fold) => ({ fold, groups: gazetteer.lookup("nicknames#name", [fold]) }));
  return { first: words[0] ?? { fold: given[0] ?? "", groups: [] }, words };
}

/** Whether two given names may be one person's: the same, a nickname, an initial, a short form. */
function compatibleGiven({ fold: a, groups }: Given, { fold: b, groups: others }: Given): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charCodeAt(0) === b.charCodeAt(0);
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  for (const group of groups) if (others.includes(group)) return true;
  return false;
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
  for (const x of a.words) for (const y of b.words) if (compatibleGiven(x, y)) return true;
  return false;
}

/** "Lloyd-Webber" and "Webber" may be one. */
export function sameSurname(a: string, b: string): boolean {
  return a === b || lastPart(a) === b || lastPart(b) === a || bare(a) === bare(b);
}

/** "O-Malley" for "O'Malley": damaged marks say nothing. */
const bare = (surname: string): string => surname.replace(/['-]/g, "");

const lastPart = (surname: string): string => surname.slice(surname.lastIndexOf("-") + 1);
