import { Casing } from "../casing.js";
import { foldsOf } from "../folds.js";

/** How text prints the rows of a table. */
export interface Forms {
  readonly texts: (cell: ReadCell) => readonly string[];
  readonly casing: (text: string) => Casing;
}

/** One row as it stands in a dictionary file: column → cell. */
export type Cells = Readonly<Record<string, string>>;
/** One row's cell by column; "" for a column that it does not have. */
export type ReadCell = (column: string) => string;

export const listOf = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);

const ACRONYM = /^[A-Z][A-Z0-9&.]*$/;
function casingOf(text: string): Casing {
  if (text.length > 1 && ACRONYM.test(text)) return Casing.Upper;
  // What the dictionary writes in small letters is printed so: "killing of …", "stimulus package".
  if (/^[a-z][a-z' -]/.test(text)) return Casing.Any;
  return / [a-z][a-z]+$/.test(text) ? Casing.First : Casing.Capital;
}

/** The cell `first` and the items of the cells `lists`, each matched as it is written. */
export const formsOf = (first: string, ...lists: readonly string[]): Forms => ({
  texts: (cell) => [cell(first), ...lists.flatMap((list) => listOf(cell(list)))].filter(Boolean),
  casing: casingOf,
});

/** Roles are printed in small letters too, and in the plural before a list: "Trustees", "Co-Chairs". */
export const withPlurals = (forms: Forms): Forms => ({
  texts: (cell) => forms.texts(cell).flatMap((text) => (/[a-rt-z]$/.test(text) ? [text, `${text}s`] : [text])),
  casing: (text) => (forms.casing(text) === Casing.Capital ? Casing.Any : forms.casing(text)),
});

/** An office that many hold is named in the plural before a list: "Assistant U.S. Attorneys", "Special Agents in Charge". */
export const withManySeats = (forms: Forms): Forms => ({
  texts: (cell) =>
    forms
      .texts(cell)
      .flatMap((text) => (cell("seats") === "*" && PLURAL.test(text) ? [text, text.replace(PLURAL, "$1s")] : [text])),
  casing: forms.casing,
});
const PLURAL = /^([^,]*?[a-rt-z])(?=$| (?:in|for|of|to) )/;

/** Agencies own their parts, and old pages have lost the apostrophe: "FBIs Miami Field Office", "Justice Departments". */
export const withLostApostrophes = (forms: Forms): Forms => ({
  texts: (cell) =>
    forms
      .texts(cell)
      .flatMap((text) => [
        text,
        ...(text.includes("'s") ? [text.replaceAll("'s", "s")] : []),
        ...(cell("type") === "federal-agency" && /[A-Za-rt-z]$/.test(text) ? [`${text}s`] : []),
      ]),
  casing: forms.casing,
});

const SUFFIX = /,? (?:Jr|Sr)\.?$|,? (?:II|III|IV|V)$|,? (?:Ph\.?D|M\.?D|Esq)\.?$/;

/** The surname, and where it has a hyphen, its parts too. */
export function surnamesOf(cell: ReadCell): string[] {
  const out = new Set<string>();
  for (const form of [cell("name"), ...listOf(cell("variants"))]) {
    const bare = form.replace(SUFFIX, "");
    const last = bare.slice(bare.lastIndexOf(" ") + 1);
    out.add(last);
    if (last.includes("-")) for (const part of last.split("-")) if (part.length > 2) out.add(part);
  }
  return [...out].filter(Boolean).map(keyOf);
}

/** What text is looked up by: its folded words, joined by spaces. */
export const keyOf = (text: string): string =>
  /^[A-Za-z]+$/.test(text) ? text.toLowerCase() : foldsOf(text).join(" ");

/** Keys by the words of each item of some cells. */
export const keysOf =
  (...columns: readonly string[]) =>
  (cell: ReadCell): string[] =>
    columns.flatMap((column) => listOf(cell(column)).map(keyOf));
