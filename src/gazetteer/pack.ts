import { tokenize } from "../text/index.js";
import { type Cells, TABLES, type TableSpec } from "./tables.js";
import { type Alias, Casing, type PackedTrie, packTrie } from "./trie.js";

/** Rows of one table as text: cells joined by tabs, rows by line feeds, sorted by id. */
export interface PackedRows {
  readonly columns: readonly string[];
  readonly rows: string;
  readonly count: number;
}

/** All dictionaries in the form that is shipped. */
export interface PackedDictionaries {
  readonly trie: PackedTrie;
  readonly tables: Readonly<Record<string, PackedRows>>;
}

/** The tables that the trie's entries name by number: the scanned ones and the look-up keys. */
export const MATCHED_TABLES: readonly { readonly name: string; readonly scanned: boolean }[] = TABLES.flatMap(
  (spec) => [
    ...(spec.forms ? [{ name: spec.name, scanned: true }] : []),
    ...Object.keys(spec.keys ?? {}).map((key) => ({ name: `${spec.name}#${key}`, scanned: false })),
  ],
);
const NUMBER_OF: ReadonlyMap<string, number> = new Map(MATCHED_TABLES.map((t, i) => [t.name, i]));

/** The number of a matched table, by name (`"mayors"`, `"mayors#surname"`). */
export function tableNumber(name: string): number {
  const number = NUMBER_OF.get(name);
  if (number === undefined) throw new Error(`no matched table "${name}"`);
  return number;
}

/** Folded words of a surface form, cut as text is cut. */
export const foldsOf = (text: string): string[] => tokenize(text).map((t) => t.fold);

/** Packs rows, given by dictionary file name. Pure and deterministic; a file without rows is an empty table. */
export function packDictionaries(files: Readonly<Record<string, readonly Cells[]>>): PackedDictionaries {
  const aliases: Alias[] = [];
  const tables: Record<string, PackedRows> = {};
  for (const spec of TABLES) {
    const rows = spec.files
      .flatMap((file) =>
        (files[file] ?? []).map((row) => (row.kind || file !== "places" ? row : { ...row, kind: "city" })),
      )
      .sort((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
    tables[spec.name] = packRows(spec, rows);
    rows.forEach((row, index) => {
      aliases.push(...aliasesOf(spec, row, index));
    });
  }
  return { trie: packTrie(aliases), tables };
}

function packRows(spec: TableSpec, rows: readonly Cells[]): PackedRows {
  const lines = rows.map((row) => spec.columns.map((c) => row[c] ?? "").join("\t"));
  return { columns: spec.columns, rows: lines.join("\n"), count: rows.length };
}

function aliasesOf(spec: TableSpec, row: Cells, index: number): Alias[] {
  const out: Alias[] = [];
  for (const { text, casing } of spec.forms?.(row) ?? []) {
    const folds = foldsOf(text);
    if (folds.length) out.push({ folds, table: tableNumber(spec.name), casing, row: index });
  }
  for (const [key, keysOf] of Object.entries(spec.keys ?? {})) {
    for (const text of keysOf(row)) {
      // Ids are looked up whole; everything else as text is.
      const folds = key === "city" || key === "office" || key === "series" || key === "date" ? [text] : foldsOf(text);
      if (folds.length) out.push({ folds, table: tableNumber(`${spec.name}#${key}`), casing: Casing.Any, row: index });
    }
  }
  return out;
}
