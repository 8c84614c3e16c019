import { foldsOf } from "../folds.js";
import { shortened } from "./around.js";
import { packColumn, packSorted } from "./columns.js";
import type { Cells } from "./forms.js";
import { type TableSpec, WORD } from "./spec.js";
import { groupsOf, type PackedTable, partsOf, SAID } from "./stored.js";

/** The number of the row with an id in a table that is packed with this one; undefined where none has it. */
export type NumberOfRow = (table: string, id: string) => number | undefined;

/** Packs rows in the order given. */
export function packTable(spec: TableSpec, rows: readonly Cells[], numberOf: NumberOfRow): PackedTable {
  const columns: Record<string, string> = {};
  const groups = groupsOf(spec, rows.length, (column, row) => rows[row]?.[column] ?? "");
  for (const column of spec.columns) {
    const cells = rows.map((row) => storedCell(spec, column, row, numberOf));
    const grouped = spec.grouped?.includes(column);
    const sorted = column === spec.title && !spec.derived?.[column];
    columns[column] = sorted ? packSorted(cells) : packColumn(cells, grouped ? groups : undefined);
  }
  return { count: rows.length, columns };
}

function storedCell(spec: TableSpec, column: string, row: Cells, numberOf: NumberOfRow): string {
  const cell = row[column] ?? "";
  const other = spec.refers?.[column];
  if (other) return cell === "" ? "" : String(numberOf(other, cell) ?? SAID + cell);
  if (spec.around?.includes(column)) return shortened(cell, row[spec.title] ?? "");
  if (spec.rounded?.includes(column)) return roundedDown(cell);
  const derive = spec.derived?.[column];
  if (!derive) return cell;
  const word = foldsOf(row[spec.title] ?? "")[0] ?? "";
  const derived = derive((other) => (other === WORD ? word : (row[other] ?? "")));
  // An id is found by a part of it, which is the first word of the title.
  const found = column !== "id" || partsOf(cell).includes(word);
  return derived === cell && found ? "" : SAID + cell;
}

/** To three significant digits. */
const roundedDown = (cell: string): string =>
  /^\d{4,9}$/.test(cell) ? cell.slice(0, 3).padEnd(cell.length, "0") : cell;
