import type { Name } from "../extract/persons/claim.js";
import { type Gazetteer, Naming } from "../gazetteer/index.js";

/** Whether two given names may be one person's: the same, a nickname, an initial, a short form. */
function compatibleGiven(gazetteer: Gazetteer, a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  if ((gazetteer.naming(a) & gazetteer.naming(b) & Naming.Nickname) === 0) return false;
  const groups = gazetteer.lookup("nicknames#name", [a]);
  return gazetteer.lookup("nicknames#name", [b]).some((g) => groups.includes(g));
}

/** Whether two printed names may be one person's; a surname alone fits all its bearers. */
export function compatibleNames(gazetteer: Gazetteer, a: Name, b: Name): boolean {
  if (!sameSurname(a.surname, b.surname)) return false;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  return (
    a.given.length === 0 || b.given.length === 0 || compatibleGivens(gazetteer, givensOf(a.given), givensOf(b.given))
  );
}

/** What is compared of given names: the first that is no initial, where there is one, and all that are none. */
export interface Givens {
  readonly first: string;
  readonly words: readonly string[];
}

/** Takes folded given names apart. */
export function givensOf(given: readonly string[]): Givens {
  const words = given.filter((g) => g.length > 1);
  return { first: words[0] ?? given[0] ?? "", words };
}

/** Whether any of one name's given names fits one of the other's; initials count only beside nothing better. */
export function compatibleGivens(gazetteer: Gazetteer, a: Givens, b: Givens): boolean {
  if (compatibleGiven(gazetteer, a.first, b.first)) return true;
  for (const x of a.words) for (const y of b.words) if (compatibleGiven(gazetteer, x, y)) return true;
  return false;
}

/** "Lloyd-Webber" and "Webber" may be one. */
export function sameSurname(a: string, b: string): boolean {
  return a === b || lastPart(a) === b || lastPart(b) === a || bare(a) === bare(b);
}

/** "O-Malley" for "O'Malley": damaged marks say nothing. */
const bare = (surname: string): string => surname.replace(/['-]/g, "");

const lastPart = (surname: string): string => surname.slice(surname.lastIndexOf("-") + 1);
