import type { Name } from "../extract/persons/claim.js";
import type { Gazetteer, PersonRow, Rows } from "../gazetteer/index.js";
import { type Bearer, bearersOf, formsOf, mayBear, type PersonTable } from "./bearers.js";
import { compatibleGivens, type Givens, givensOf } from "./names.js";

export type { PersonTable } from "./bearers.js";

/** What each name was found to mean: clues, mayors, officials and titles all ask for the same. */
const NAMED = new WeakMap<Name, Map<string, readonly unknown[]>>();

/** Rows of a table that a printed name may mean: surname equal, given names compatible (none printed fits all). */
export function rowsNamed<T extends PersonTable>(gazetteer: Gazetteer, table: T, name: Name): readonly Rows[T][] {
  if (!mayBear(gazetteer, table, name.surname)) return NOBODY;
  let byTable = NAMED.get(name);
  if (!byTable) NAMED.set(name, (byTable = new Map()));
  const known = byTable.get(table);
  if (known) return known as readonly Rows[T][];
  const found = findNamed(gazetteer, table, name);
  byTable.set(table, found);
  return found;
}

const NOBODY: readonly never[] = [];

function findNamed<T extends PersonTable>(gazetteer: Gazetteer, table: T, name: Name): Rows[T][] {
  const found: Rows[T][] = [];
  const bearers = bearersOf(gazetteer, table, name.surname);
  if (bearers.length === 0) return found;
  const givens = name.given.length === 0 ? null : givensOf(gazetteer, name.given);
  for (const bearer of bearers) if (fits(bearer, name.suffix, givens)) found.push(bearer.row);
  return found;
}

function fits({ forms }: Bearer, suffix: string | null, givens: Givens | null): boolean {
  if (suffix && forms.every((f) => f.suffix !== null && f.suffix !== suffix)) return false;
  if (givens === null) return true;
  for (const form of forms) if (compatibleGivens(form.givens, givens)) return true;
  return false;
}

/** Rows of a table for which `name` is a given name alone: "Seattle Mayor Ed" where the text is cut off. */
export function rowHasGiven(gazetteer: Gazetteer, row: PersonRow, given: string): boolean {
  const givens = givensOf(gazetteer, [given]);
  return formsOf(row).some(
    (form) => form.given.length > 0 && compatibleGivens(givensOf(gazetteer, form.given), givens),
  );
}

/** Whether the row is known under exactly these given names, not by nickname or initial alone. */
export function namesExactly(row: PersonRow, name: Name): boolean {
  return formsOf(row).some((form) => form.given[0] === name.given[0]);
}

/** Whether the row is known under all these given names and initials, and no others. */
export function hasGivens(row: PersonRow, { given }: Name): boolean {
  return formsOf(row).some((form) => form.given.length === given.length && form.given.every((g, i) => g === given[i]));
}

/** Whether a row's given names are compatible with a printed name's; none printed fit all. */
export function bearsGivens(gazetteer: Gazetteer, row: PersonRow, { given }: Name): boolean {
  if (given.length === 0) return true;
  const givens = givensOf(gazetteer, given);
  return formsOf(row).some((form) => compatibleGivens(givensOf(gazetteer, form.given), givens));
}
