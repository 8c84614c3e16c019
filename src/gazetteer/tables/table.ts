import { lengthened } from "./around.js";
import { type Column, openColumn } from "./columns.js";
import type { Cells } from "./forms.js";
import { type TableSpec, WORD } from "./spec.js";
import { groupsOf, type PackedTable, partsOf, SAID } from "./stored.js";

/** An opened table; nothing of it is taken apart before it is asked for. */
export interface Table {
  readonly count: number;
  cell(column: string, row: number): string;
  cells(row: number): Cells;
  /** The number of the row with this id, or -1. */
  find(id: string): number;
  /** The rows with this cell in the column, ascending. */
  referring(column: string, cell: string): readonly number[];
}

/** What first words say of the titles of rows. */
export interface Titles {
  /** Rows that may have a derived id: those whose title begins with the word. */
  readonly rows: (word: string) => readonly number[];
  /** By row, the word that its title begins with. */
  readonly words: () => readonly string[];
}

/** The tables of one pack, by name. */
export type TablesByName = (table: string) => Table | undefined;

/** Opens a packed table; `titles` is null where first words of titles are not known. */
export function openTable(spec: TableSpec, packed: PackedTable, titles: Titles | null, tables: TablesByName): Table {
  let groups: ArrayLike<number> | undefined;
  const openGroups = (): ArrayLike<number> => (groups ??= groupsOf(spec, packed.count, said));
  const stored = new Map(spec.columns.map((column) => [column, openColumn(packed.columns[column] ?? "e", openGroups)]));
  const said = (column: string, row: number): string => (stored.get(column) as Column)(row);
  let words: readonly string[] | undefined;
  const cell = (column: string, row: number): string => {
    if (column === WORD) return (words ??= titles?.words() ?? [])[row] ?? "";
    if (!stored.has(column)) return "";
    const derive = spec.derived?.[column];
    const text = said(column, row);
    if (spec.around?.includes(column)) return lengthened(text, cell(spec.title, row));
    const other = spec.refers?.[column];
    if (other && text !== "")
      return text.startsWith(SAID) ? text.slice(SAID.length) : (tables(other)?.cell("id", Number(text)) ?? "");
    if (!derive) return text;
    return text === "" ? derive((other) => cell(other, row)) : text.slice(SAID.length);
  };
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  // One index a column: the id's is asked for as it is said and as it is, the others' one way only.
  const rowsBy = (column: string, cellOf = cell): ReadonlyMap<string, readonly number[]> => {
    let index = indexes.get(column);
    if (!index) indexes.set(column, (index = indexBy(packed.count, (row) => cellOf(column, row))));
    return index;
  };
  /** Where a row has the id that its other cells make, its number is under one of the id's parts. */
  const search = (id: string, titles: Titles): number => {
    const explicit = rowsBy("id", said).get(SAID + id)?.[0];
    if (explicit !== undefined) return explicit;
    for (const part of partsOf(id)) {
      const row = titles.rows(part).find((candidate) => cell("id", candidate) === id);
      if (row !== undefined) return row;
    }
    return -1;
  };
  /** Ids that were asked for, with their rows. */
  const found = new Map<string, number>();
  return {
    count: packed.count,
    cell,
    cells: (row) => Object.fromEntries(spec.columns.map((column) => [column, cell(column, row)])),
    find: (id) => {
      if (!spec.derived?.id || !titles) return rowsBy("id").get(id)?.[0] ?? -1;
      let row = found.get(id);
      if (row === undefined) {
        // Made-up ids must not fill the memory.
        if (found.size >= packed.count) found.clear();
        found.set(id, (row = search(id, titles)));
      }
      return row;
    },
    referring: (column, value) => {
      const other = spec.refers?.[column];
      if (!other) return rowsBy(column).get(value) ?? [];
      const number = tables(other)?.find(value) ?? -1;
      return rowsBy(column, said).get(number < 0 ? SAID + value : String(number)) ?? [];
    },
  };
}

/** Rows by cell; empty cells are left out. */
function indexBy(count: number, cellOf: (row: number) => string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let row = 0; row < count; row++) {
    const cell = cellOf(row);
    if (cell === "") continue;
    const rows = index.get(cell);
    if (rows) rows.push(row);
    else index.set(cell, [row]);
  }
  return index;
}
