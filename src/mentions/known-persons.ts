import type { Name } from "../extract/persons/claim.js";
import { type Gazetteer, Naming, type PersonRow, type Rows } from "../gazetteer/index.js";
import { foldToken } from "../text/index.js";
import { compatibleGivens, type Givens, givensOf } from "./names.js";

/** The tables whose rows are persons. */
export type PersonTable = "mayors" | "holders" | "congress" | "judges" | "people" | "leadership";

/** The bit of a surname that anybody of the table bears. */
const SURNAMED: Readonly<Record<PersonTable, number>> = {
  mayors: Naming.Mayor,
  holders: Naming.Holder,
  congress: Naming.Congress,
  judges: Naming.Judge,
  people: Naming.Person,
  leadership: Naming.Leader,
};

const SUFFIX = new Set(["jr", "sr", "ii", "iii", "iv", "v", "phd", "md", "esq"]);

interface NameForm {
  readonly given: readonly string[];
  readonly givens: Givens;
  readonly surname: string;
  readonly suffix: string | null;
}

/** Rows are decoded once and never change, so what is read off them may be kept. */
const FORMS = new WeakMap<PersonRow, readonly NameForm[]>();

function formsOf(row: PersonRow): readonly NameForm[] {
  const known = FORMS.get(row);
  if (known) return known;
  const forms = readForms(row);
  FORMS.set(row, forms);
  return forms;
}

/** A row's name and variants, taken apart: folded given names and suffix of each. */
function readForms(row: PersonRow): NameForm[] {
  return [row.name, ...row.variants].map((form) => {
    const words = form
      .replace(/[“”"()]/g, " ")
      .replace(/,/g, " ")
      .split(/\s+/)
      .map(foldToken)
      .filter(Boolean);
    const suffix = words.length > 2 && SUFFIX.has(words.at(-1) as string) ? (words.pop() as string) : null;
    const surname = words.pop() ?? "";
    const given = words.map((w) => w.replace(/^'|'$/g, ""));
    return { given, givens: givensOf(given), surname, suffix };
  });
}

/** A folded name as the tokenizer cuts it: hyphens and apostrophes stand by themselves. */
const foldsOfName = (fold: string): string[] => (/[-']/.test(fold) ? fold.split(/([-'])/).filter(Boolean) : [fold]);

/** What each name was found to mean: clues, mayors, officials and titles all ask for the same. */
const NAMED = new WeakMap<Name, Map<string, readonly unknown[]>>();

/** Rows of a table that a printed name may mean: surname equal, given names compatible (none printed fits all). */
export function rowsNamed<T extends PersonTable>(gazetteer: Gazetteer, table: T, name: Name): readonly Rows[T][] {
  let byTable = NAMED.get(name);
  if (!byTable) NAMED.set(name, (byTable = new Map()));
  const known = byTable.get(table);
  if (known) return known as readonly Rows[T][];
  const found = findNamed(gazetteer, table, name);
  byTable.set(table, found);
  return found;
}

function findNamed<T extends PersonTable>(gazetteer: Gazetteer, table: T, name: Name): Rows[T][] {
  const bits = gazetteer.naming(name.surname);
  const plain = !name.surname.includes("-");
  if (plain && (bits & SURNAMED[table]) === 0) return [];
  const rows = new Set(gazetteer.lookup(`${table}#surname`, foldsOfName(name.surname)));
  if (rows.size === 0 && name.surname.startsWith("o-")) {
    // "O-Malley": a damaged apostrophe.
    for (const row of gazetteer.lookup(`${table}#surname`, ["o", "'", name.surname.slice(2)])) rows.add(row);
  }
  const dash = name.surname.lastIndexOf("-");
  if (rows.size === 0 && dash > 0)
    for (const row of gazetteer.lookup(`${table}#surname`, [name.surname.slice(dash + 1)])) rows.add(row);
  const found: Rows[T][] = [];
  const givens = name.given.length === 0 ? null : givensOf(name.given);
  for (const index of rows) {
    const row = gazetteer.row(table, index);
    if (fits(gazetteer, row as PersonRow, name, givens)) found.push(row);
  }
  return found;
}

function fits(gazetteer: Gazetteer, row: PersonRow, { suffix }: Name, givens: Givens | null): boolean {
  const forms = formsOf(row);
  if (suffix && forms.every((f) => f.suffix !== null && f.suffix !== suffix)) return false;
  if (givens === null) return true;
  for (const form of forms) if (compatibleGivens(gazetteer, form.givens, givens)) return true;
  return false;
}

/** Rows of a table for which `name` is a given name alone: "Seattle Mayor Ed" where the text is cut off. */
export function rowHasGiven(gazetteer: Gazetteer, row: PersonRow, given: string): boolean {
  return formsOf(row).some(
    (form) => form.given.length > 0 && compatibleGivens(gazetteer, form.givens, givensOf([given])),
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
