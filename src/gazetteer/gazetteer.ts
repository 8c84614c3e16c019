import type { Field, Hit } from "../model/index.js";
import { lookup, scan } from "./match.js";
import { MATCHED_TABLES, type PackedDictionaries, type PackedRows, tableNumber } from "./pack.js";
import { DECODERS, type Rows, type TableName } from "./rows.js";
import { openTrie } from "./trie.js";

/** Dictionaries ready to be asked. Immutable: it may be shared by any number of taggers. */
export interface Gazetteer {
  /** Every match in a field, by start, longest first. */
  scan(field: Field): Hit[];
  /** Rows of `table` (or of one of its keys, `"mayors#surname"`) under these folded words. */
  lookup(table: string, folds: readonly string[]): readonly number[];
  /** The row of a table by number. */
  row<T extends TableName>(table: T, index: number): Rows[T];
  /** The row of a table by id. */
  byId<T extends TableName>(table: T, id: string): Rows[T] | null;
}

/** Opens packed dictionaries; costs milliseconds, rows are decoded when they are first asked for. */
export function openGazetteer(packed: PackedDictionaries): Gazetteer {
  const trie = openTrie(packed.trie);
  const tables = new Map<string, OpenTable>();
  const tableOf = (name: TableName): OpenTable => {
    let table = tables.get(name);
    if (!table) tables.set(name, (table = openTable(packed.tables[name] ?? { columns: ["id"], rows: "", count: 0 })));
    return table;
  };
  const rowOf = <T extends TableName>(name: T, index: number): Rows[T] => {
    const table = tableOf(name);
    const known = table.decoded[index];
    if (known) return known as Rows[T];
    const cells: Record<string, string> = {};
    const values = lineAt(table, index).split("\t");
    table.columns.forEach((column, i) => {
      cells[column] = values[i] ?? "";
    });
    const row = DECODERS[name](cells);
    table.decoded[index] = row;
    return row;
  };
  return {
    scan: (field) => scan(trie, MATCHED_TABLES, field),
    lookup: (table, folds) => lookup(trie, tableNumber(table), folds),
    row: rowOf,
    byId: (name, id) => {
      const index = indexOfId(tableOf(name), id);
      return index < 0 ? null : rowOf(name, index);
    },
  };
}

interface OpenTable {
  readonly columns: readonly string[];
  readonly text: string;
  readonly starts: Int32Array;
  readonly decoded: unknown[];
}

function openTable({ columns, rows, count }: PackedRows): OpenTable {
  const starts = new Int32Array(count + 1);
  for (let i = 1, at = 0; i < count; i++) {
    at = rows.indexOf("\n", at) + 1;
    starts[i] = at;
  }
  starts[count] = rows.length + 1;
  return { columns, text: rows, starts, decoded: [] };
}

const lineAt = (table: OpenTable, i: number): string =>
  table.text.slice(table.starts[i], (table.starts[i + 1] as number) - 1);

/** Rows are sorted by id, byte order. */
function indexOfId(table: OpenTable, id: string): number {
  let low = 0;
  let high = table.starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = table.starts[middle] as number;
    const stop = table.text.indexOf("\t", start);
    const found = table.text.slice(start, stop);
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
