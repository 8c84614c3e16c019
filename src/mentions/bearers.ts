import { type Gazetteer, Naming, type PersonRow, type Rows } from "../gazetteer/index.js";
import { foldToken } from "../text/index.js";
import { type Givens, givensOf } from "./names.js";

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

/** A name or variant of a row, taken apart. */
interface NameForm {
  /** Folded given names. */
  readonly given: readonly string[];
  readonly suffix: string | null;
}

/** A row of a table with its names. */
export interface Bearer<Row extends PersonRow = PersonRow> {
  readonly row: Row;
  readonly forms: readonly (NameForm & { readonly givens: Givens })[];
}

/** So many surnames of a table are remembered; more than it has are made up. */
const MOST_SURNAMES = 1 << 15;
/** Rows are decoded once and never change, so what is read off them may be kept. */
const KNOWN = new WeakMap<Gazetteer, Map<PersonTable, Map<string, readonly Bearer[]>>>();

/** Whether a table may have rows with a folded surname: most surnames are in none. */
export const mayBear = (gazetteer: Gazetteer, table: PersonTable, surname: string): boolean =>
  (gazetteer.naming(surname) & SURNAMED[table]) !== 0 || surname.includes("-");

/** The rows of a table with a folded surname, hyphens and apostrophes kept. */
export function bearersOf<T extends PersonTable>(
  gazetteer: Gazetteer,
  table: T,
  surname: string,
): readonly Bearer<Rows[T]>[] {
  if (!mayBear(gazetteer, table, surname)) return [];
  let tables = KNOWN.get(gazetteer);
  if (!tables) KNOWN.set(gazetteer, (tables = new Map()));
  let known = tables.get(table);
  if (!known) tables.set(table, (known = new Map()));
  let bearers = known.get(surname);
  if (!bearers) {
    if (known.size >= MOST_SURNAMES) known.clear();
    bearers = rowsOf(gazetteer, table, surname).map((index) => {
      const row: PersonRow = gazetteer.row(table, index);
      return {
        row,
        forms: formsOf(row).map(({ given, suffix }) => ({ given, suffix, givens: givensOf(gazetteer, given) })),
      };
    });
    known.set(surname, bearers);
  }
  return bearers as readonly Bearer<Rows[T]>[];
}

function rowsOf(gazetteer: Gazetteer, table: PersonTable, surname: string): readonly number[] {
  const lookup = (folds: readonly string[]) => gazetteer.lookup(`${table}#surname`, folds);
  const rows = lookup(foldsOfName(surname));
  if (rows.length > 0) return rows;
  // "O-Malley": a damaged apostrophe.
  const dash = surname.lastIndexOf("-");
  const damaged = surname.startsWith("o-") ? lookup(["o", "'", surname.slice(2)]) : [];
  return damaged.length > 0 || dash <= 0 ? damaged : lookup([surname.slice(dash + 1)]);
}

/** A folded name as the tokenizer cuts it: hyphens and apostrophes stand by themselves. */
const foldsOfName = (fold: string): string[] => (/[-']/.test(fold) ? fold.split(/([-'])/).filter(Boolean) : [fold]);

const FORMS = new WeakMap<PersonRow, readonly NameForm[]>();

/** A row's name and variants, taken apart. */
export function formsOf(row: PersonRow): readonly NameForm[] {
  let forms = FORMS.get(row);
  if (!forms) FORMS.set(row, (forms = readForms(row)));
  return forms;
}

/** A row's folded surname. */
export function surnameOf(row: PersonRow): string {
  const words = wordsOf(row.name);
  if (words.length > 2 && SUFFIX.has(words.at(-1) as string)) words.pop();
  return words.at(-1) ?? "";
}

const wordsOf = (form: string): string[] =>
  form
    .replace(/[“”"()]/g, " ")
    .replace(/,/g, " ")
    .split(/\s+/)
    .map(foldToken)
    .filter(Boolean);

function readForms(row: PersonRow): NameForm[] {
  return [row.name, ...row.variants].map((form) => {
    const words = wordsOf(form);
    const suffix = words.length > 2 && SUFFIX.has(words.at(-1) as string) ? (words.pop() as string) : null;
    words.pop();
    return { given: words.map((w) => w.replace(/^'|'$/g, "")), suffix };
  });
}
