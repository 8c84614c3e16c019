import type { Hit } from "../model/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { openNaming } from "./naming.js";
import type { TableName } from "./tables/rows.js";
import { TABLES } from "./tables/tables.js";

/**
 * A user's dictionaries on top of others: hits, look-ups and rows of both.
 *
 * Precedence: where both know a form, the user's rows come first; a user's row takes the place of the base's row
 * of its id, whose forms are no longer found. The user's rows are numbered behind the base's. Reads both
 * gazetteers and changes neither.
 */
export function layerGazetteers(base: Gazetteer, user: Gazetteer): Gazetteer {
  const hidden = hiddenRows(base, user);
  const tableOf = (name: string): TableName => name.split("#", 1)[0] as TableName;
  const shown = (table: TableName, rows: readonly number[]): readonly number[] => {
    const gone = hidden.get(table);
    return gone ? rows.filter((row) => !gone.has(row)) : rows;
  };
  const behind = (table: TableName, rows: readonly number[]): readonly number[] =>
    rows.length > 0 ? rows.map((row) => row + base.count(table)) : rows;
  const lookup: Gazetteer["lookup"] = (name, folds) => {
    const above = behind(tableOf(name), user.lookup(name, folds));
    const below = shown(tableOf(name), base.lookup(name, folds));
    return above.length > 0 ? [...above, ...below] : below;
  };
  return {
    scan: (field) => {
      const below = base.scan(field).flatMap((hit) => {
        const rows = shown(hit.table as TableName, hit.rows);
        return rows.length > 0 ? [{ ...hit, rows }] : [];
      });
      const above = user.scan(field).map((hit) => ({ ...hit, rows: behind(hit.table as TableName, hit.rows) }));
      return above.length > 0 ? merge(above, below) : below;
    },
    lookup,
    naming: openNaming(lookup),
    row: (table, index) =>
      index < base.count(table) ? base.row(table, index) : user.row(table, index - base.count(table)),
    byId: (table, id) => user.byId(table, id) ?? base.byId(table, id),
    find: (table, id) => {
      const above = user.find(table, id);
      return above < 0 ? base.find(table, id) : above + base.count(table);
    },
    count: (table) => base.count(table) + user.count(table),
  };
}

/** Rows of the base whose id the user gives to a row of theirs. */
function hiddenRows(base: Gazetteer, user: Gazetteer): ReadonlyMap<TableName, ReadonlySet<number>> {
  const hidden = new Map<TableName, ReadonlySet<number>>();
  for (const { name } of TABLES) {
    const table = name as TableName;
    const rows = Array.from({ length: user.count(table) }, (_, i) => base.find(table, user.row(table, i).id));
    const known = new Set(rows.filter((row) => row >= 0));
    if (known.size > 0) hidden.set(table, known);
  }
  return hidden;
}

/** Hits of both by start, longest first; those of one span and table become one, the rows of `above` first. */
function merge(above: readonly Hit[], below: readonly Hit[]): Hit[] {
  const key = (hit: Hit): string => `${hit.start} ${hit.end} ${hit.table}`;
  const lower = new Map(below.map((hit) => [key(hit), hit]));
  const joined = above.map((hit) => ({ ...hit, rows: [...hit.rows, ...(lower.get(key(hit))?.rows ?? [])] }));
  const taken = new Set(above.map(key));
  return [...joined, ...below.filter((hit) => !taken.has(key(hit)))].sort((a, b) => a.start - b.start || b.end - a.end);
}
