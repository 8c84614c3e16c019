import { channelNumber } from "./matching/channels.js";
import { type FirstWords, rowsOf } from "./matching/first-words.js";
import { nodeAt } from "./matching/grown-trie.js";
import type { RootOf } from "./matching/match.js";
import type { TableSpec } from "./tables/spec.js";
import type { Table, Titles } from "./tables/table.js";
import { TABLES } from "./tables/tables.js";

/** What first words say of a table's titles; null where no channel has them. */
export function titlesOf(spec: TableSpec, firstWords: FirstWords): Titles | null {
  const channel = channelNumber(spec.wordList ? `${spec.name}#${spec.title}` : spec.name);
  if (channel === undefined) return null;
  return { rows: (word) => rowsOf(firstWords, channel, word), words: () => firstWords.titleWords(channel) };
}

type Lookup = (name: string, folds: readonly string[]) => readonly number[];
type Keyed = (words: string) => readonly number[];

/** Look-ups by words or by reference, in `table`, `table#key` or `table#column`. */
export function openLookup(firstWords: FirstWords, tables: readonly Table[], rootOf: RootOf): Lookup {
  const opened = new Map<string, Lookup>();
  const open = (name: string): Lookup => {
    const [tableName, key = ""] = name.split("#");
    const number = TABLES.findIndex((spec) => spec.name === tableName);
    const spec = TABLES[number];
    const table = tables[number];
    const channel = channelNumber(name);
    if (!spec || !table) throw new Error(`no matched table "${name}"`);
    if (spec.references?.includes(key)) return (_, folds) => table.referring(key, joined(folds));
    if (channel === undefined) throw new Error(`no matched table "${name}"`);
    if (key === "") return (_, folds) => formRows(rootOf, number, folds);
    const keyed = openKey(firstWords, spec, table, key, channel);
    return (_, folds) => keyed(joined(folds));
  };
  return (name, folds) => {
    let lookup = opened.get(name);
    if (!lookup) opened.set(name, (lookup = open(name)));
    return lookup(name, folds);
  };
}

const NONE: readonly number[] = [];
/** So many keys of a table are remembered: more than any has. */
const MOST_KEYS = 1 << 17;
const joined = (folds: readonly string[]): string => (folds.length === 1 ? (folds[0] as string) : folds.join(" "));

function formRows(rootOf: RootOf, table: number, folds: readonly string[]): readonly number[] {
  const node = nodeAt(rootOf(folds[0] ?? "", folds[1]), folds);
  let rows = NONE;
  for (const entry of node?.entries ?? [])
    if (entry.table === table) rows = rows === NONE ? entry.rows : [...rows, ...entry.rows];
  return rows;
}

/** Rows by key: those listed under its first word whose key it is; remembered, as the same names come again. */
function openKey(firstWords: FirstWords, spec: TableSpec, table: Table, key: string, channel: number): Keyed {
  const known = new Map<string, readonly number[]>();
  return (words) => {
    const rows = known.get(words);
    if (rows) return rows;
    const space = words.indexOf(" ");
    const first = space < 0 ? words : words.slice(0, space);
    if (firstWords.number(first) === undefined) return NONE;
    const listed = rowsOf(firstWords, channel, first);
    const found = listed.filter((row) => spec.keys?.[key]?.((column) => table.cell(column, row)).includes(words));
    // Made-up keys must not fill the memory.
    if (known.size >= MOST_KEYS) known.clear();
    known.set(words, found);
    return found;
  };
}
