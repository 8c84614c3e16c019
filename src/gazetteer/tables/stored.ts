import type { TableSpec } from "./spec.js";

/** Rows of one table, a text a column. */
export interface PackedTable {
  readonly count: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** Before a cell that is not what its column derives from the others; a derived one is packed empty. */
export const SAID = "=";
/** What an id is made of. */
export const partsOf = (id: string): string[] => id.split(/[-_]/);

/** Numbers of the groups that rows are in, by the cells of `groupedBy`. */
export function groupsOf(spec: TableSpec, count: number, cell: (column: string, row: number) => string): Int32Array {
  const columns = spec.groupedBy ?? [];
  const numbers = new Map<string, number>();
  return Int32Array.from({ length: count }, (_, row) => {
    let name = "";
    for (const column of columns) name += `${cell(column, row)} `;
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size));
    return number;
  });
}
