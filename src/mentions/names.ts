import type { Name } from "../extract/persons/claim.js";
import type { Gazetteer } from "../gazetteer/index.js";

/** Whether two given names may be one person's: the same, a nickname, an initial, a short form. */
export function compatibleGiven(gazetteer: Gazetteer, a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  const groups = gazetteer.lookup("nicknames#name", [a]);
  return groups.length > 0 && gazetteer.lookup("nicknames#name", [b]).some((g) => groups.includes(g));
}

/** Whether two printed names may be one person's; a surname alone fits all its bearers. */
export function compatibleNames(gazetteer: Gazetteer, a: Name, b: Name): boolean {
  if (!sameSurname(a.surname, b.surname)) return false;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  return a.given.length === 0 || b.given.length === 0 || compatibleGivens(gazetteer, a.given, b.given);
}

/** Whether any of one name's given names fits one of the other's; initials count only beside nothing better. */
export function compatibleGivens(gazetteer: Gazetteer, a: readonly string[], b: readonly string[]): boolean {
  const first = (list: readonly string[]) => list.find((g) => g.length > 1) ?? list[0] ?? "";
  if (compatibleGiven(gazetteer, first(a), first(b))) return true;
  const words = (list: readonly string[]) => list.filter((g) => g.length > 1);
  return words(a).some((x) => words(b).some((y) => compatibleGiven(gazetteer, x, y)));
}

/** "Lloyd-Webber" and "Webber" may be one. */
export function sameSurname(a: string, b: string): boolean {
  return a === b || lastPart(a) === b || lastPart(b) === a || bare(a) === bare(b);
}

/** "O-Malley" for "O'Malley": damaged marks say nothing. */
const bare = (surname: string): string => surname.replace(/['-]/g, "");

const lastPart = (surname: string): string => surname.slice(surname.lastIndexOf("-") + 1);
