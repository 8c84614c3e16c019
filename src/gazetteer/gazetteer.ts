import type { Field, Hit } from "../model/index.js";
import { openLookup, titlesOf } from "./lookup.js";
import { openFirstWords } from "./matching/first-words.js";
import { scan } from "./matching/match.js";
import { openRoots } from "./matching/roots.js";
import { type NamingOf, openNaming } from "./naming.js";
import type { PackedDictionaries } from "./pack.js";
import { DECODERS } from "./tables/decoders.js";
import type { Rows, TableName } from "./tables/rows.js";
import { openTable, type Table } from "./tables/table.js";
import { TABLES } from "./tables/tables.js";

/** Dictionaries ready to be asked. Immutable: it may be shared by any number of taggers. */
export interface Gazetteer {
  /** Every match in a field, by start, longest first. */
  scan(field: Field): Hit[];
  /**
   * Rows of `table` (or of one of its keys, `"mayors#surname"`) under these folded words, ascending.
   * @throws Error for a table that is not matched.
   */
  lookup(table: string, folds: readonly string[]): readonly number[];
  /** What a folded word may be by the tables of names, as bits of {@link Naming}. */
  readonly naming: NamingOf;
  /** The row of a table by number. */
  row<T extends TableName>(table: T, index: number): Rows[T];
  /** The row of a table by id. */
  byId<T extends TableName>(table: T, id: string): Rows[T] | null;
  /** The number of the row with this id, or -1. */
  find(table: TableName, id: string): number;
  /** How many rows a table has; they are numbered from 0. */
  count(table: TableName): number;
}

const TABLE_NAMES = TABLES.map((spec) => spec.name);
const NUMBER_OF: ReadonlyMap<string, number> = new Map(TABLE_NAMES.map((name, i) => [name, i]));

function numberOf(name: string): number {
  const number = NUMBER_OF.get(name);
  if (number === undefined) throw new Error(`no table "${name}"`);
  return number;
}

/** Opens packed dictionaries; costs milliseconds. Rows and forms are taken apart when they are first asked for. */
export function openGazetteer(packed: PackedDictionaries): Gazetteer {
  const firstWords = openFirstWords(packed.firstWords);
  const byName = (name: string): Table | undefined => tables[numberOf(name)];
  const tables: Table[] = TABLES.map((spec) =>
    openTable(spec, packed.tables[spec.name] ?? { count: 0, columns: {} }, titlesOf(spec, firstWords), byName),
  );
  const tableOf = (name: string): Table => tables[numberOf(name)] as Table;
  const decoded = tables.map((table) => new Array<unknown>(table.count));
  const rowOf = <T extends TableName>(name: T, index: number): Rows[T] => {
    const rows = decoded[numberOf(name)] as unknown[];
    return (rows[index] ??= DECODERS[name](tableOf(name).cells(index))) as Rows[T];
  };
  const { rootOf, rootOfToken } = openRoots(firstWords, tables);
  const lookup = openLookup(firstWords, tables, rootOf);
  return {
    scan: (field) => scan(rootOfToken, TABLE_NAMES, field),
    lookup,
    naming: openNaming(lookup),
    row: rowOf,
    byId: (name, id) => {
      const index = tableOf(name).find(id);
      return index < 0 ? null : rowOf(name, index);
    },
    find: (name, id) => tableOf(name).find(id),
    count: (name) => tableOf(name).count,
  };
}
