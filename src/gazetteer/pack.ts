import { foldsOf } from "./folds.js";
import { CHANNELS } from "./matching/channels.js";
import { nextOf, type PackedFirstWords } from "./matching/first-words.js";
import { type Beginning, packFirstWords, type RowBeginnings } from "./matching/pack-first-words.js";
import type { Cells } from "./tables/forms.js";
import { packTable } from "./tables/pack-table.js";
import type { TableSpec } from "./tables/spec.js";
import type { PackedTable } from "./tables/stored.js";
import { TABLES } from "./tables/tables.js";

/** All dictionaries in the form that is shipped. */
export interface PackedDictionaries {
  readonly firstWords: PackedFirstWords;
  readonly tables: Readonly<Record<string, PackedTable>>;
}

/**
 * Packs rows, given by dictionary file name. Pure and deterministic: the order of rows does not matter, and a
 * file without rows is an empty table.
 * @throws Error naming file, row and column of a cell with a tab or a line break, or of an id that is missing
 * or comes twice.
 */
export function packDictionaries(files: Readonly<Record<string, readonly Cells[]>>): PackedDictionaries {
  const sorted = TABLES.map((spec) => sortRows(spec, checkRows(spec, files)));
  const words = CHANNELS.flatMap(({ table, key }, channel): RowBeginnings[] => {
    const spec = TABLES[table] as TableSpec;
    return (sorted[table] ?? []).map((cells, row) => ({ channel, row, ...beginningsOf(spec, key, cells) }));
  });
  const numbers = new Map<string, ReadonlyMap<string, number>>();
  const numberOf = (name: string, id: string): number | undefined => {
    let byId = numbers.get(name);
    if (!byId) {
      const rows = sorted[TABLES.findIndex((spec) => spec.name === name)] ?? [];
      numbers.set(name, (byId = new Map(rows.map((row, number) => [row.id ?? "", number]))));
    }
    return byId.get(id);
  };
  return {
    firstWords: packFirstWords(words),
    tables: Object.fromEntries(TABLES.map((spec, i) => [spec.name, packTable(spec, sorted[i] ?? [], numberOf)])),
  };
}

function checkRows(spec: TableSpec, files: Readonly<Record<string, readonly Cells[]>>): Cells[] {
  const ids = new Set<string>();
  const rows = spec.files.flatMap((file) => (files[file] ?? []).map((row) => ({ file, row })));
  return rows.map(({ file, row }) => {
    const refuse = (column: string, expected: string): never => {
      throw new Error(`${file}, row "${row.id ?? ""}", column "${column}": expected ${expected}`);
    };
    if (!row.id) return refuse("id", "an id");
    if (ids.has(row.id)) refuse("id", "an id that no other row has");
    ids.add(row.id);
    for (const column of spec.columns)
      if (/[\t\r\n]/.test(row[column] ?? "")) refuse(column, "no tab and no line break");
    return row;
  });
}

/** By the first word of the title, the title, the id. */
function sortRows(spec: TableSpec, rows: readonly Cells[]): Cells[] {
  const keyed = rows.map((row) => ({ row, key: [titleWord(spec, row), row[spec.title] ?? "", row.id ?? ""] }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
}

const titleWord = (spec: TableSpec, row: Cells): string => foldsOf(row[spec.title] ?? "")[0] ?? "";

function beginningsOf(spec: TableSpec, key: string | null, row: Cells): Pick<RowBeginnings, "title" | "others"> {
  const cell = (column: string): string => row[column] ?? "";
  if (key !== null && !spec.wordList) {
    const keys = spec.keys?.[key]?.(cell) ?? [];
    return { title: null, others: keys.map((words) => beginningOf(words.split(" "))) };
  }
  const texts = spec.forms?.texts(cell) ?? [];
  return { title: beginningOf(foldsOf(cell(spec.title))), others: texts.map((text) => beginningOf(foldsOf(text))) };
}

const beginningOf = ([word = "", second]: readonly string[]): Beginning => ({ word, next: nextOf(second) });
