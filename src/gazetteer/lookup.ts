import { channelNumber } from "./channels.js";
import { type FirstWords, rowsOf } from "./first-words.js";
import { nodeAt } from "./grown-trie.js";
import type { RootOf } from "./match.js";
import type { Table, Titles } from "./table.js";
import { TABLES, type TableSpec } from "./tables.js";

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
const joined = (folds: readonly string[]): string => (folds.length === 1 ? (folds[0] as string) : folds.join(" "));

function formRows(rootOf: RootOf, table: number, folds: readonly string[]): readonly number[] {
  const node = nodeAt(rootOf(folds[0] ?? "", folds[1]), folds.slice(1));
  const found = node?.entries.filter((entry) => entry.table === table) ?? [];
  return found.length === 1 ? (found[0]?.rows ?? NONE) : found.flatMap((entry) => entry.rows);
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
    // Made-up keys are not kept, or a long run would fill the memory with them.
    if (found.length > 0 || space < 0) known.set(words, found);
    return found;
  };
}
