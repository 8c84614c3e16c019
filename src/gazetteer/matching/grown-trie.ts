import type { Word } from "../../model/index.js";
import { idFor, idOf, UNNUMBERED } from "../../text/index.js";
import { Casing } from "../casing.js";

/** The rows of one table that a form means. */
export interface Entry {
  /** Number of the table, in order of precedence. */
  readonly table: number;
  readonly casing: Casing;
  /** Ascending. */
  readonly rows: readonly number[];
}

/** Where a walk along folded words stands. */
export interface Node {
  /** What ends here; by table, then casing. */
  readonly entries: readonly Entry[];
  /** Most nodes have one child, which stands here; a Map for each would take most of the time it takes to grow them. */
  readonly word: string | null;
  /** The id of that word. */
  readonly id: number;
  readonly child: Node | null;
  /** By the ids of their words, or by the words themselves where they have none. */
  readonly others: ReadonlyMap<number | string, Node> | null;
  /** Whether a form that is printed in small letters, too, ends here or further on. */
  readonly small: boolean;
}

interface GrowingEntry extends Entry {
  readonly rows: number[];
}
interface GrowingNode extends Node {
  entries: GrowingEntry[];
  word: string | null;
  id: number;
  child: GrowingNode | null;
  others: Map<number | string, GrowingNode> | null;
  small: boolean;
}

/** A trie that forms are added to. */
export interface GrowingTrie {
  readonly root: Node;
  readonly add: (folds: readonly string[], table: number, casing: Casing, row: number) => void;
}

const NO_ENTRIES: GrowingEntry[] = [];
const newNode = (): GrowingNode => ({
  entries: NO_ENTRIES,
  word: null,
  id: UNNUMBERED,
  child: null,
  others: null,
  small: false,
});

export function growTrie(): GrowingTrie {
  const root = newNode();
  return {
    root,
    add: (folds, table, casing, row) => {
      const small = casing === Casing.Any;
      let node = root;
      node.small ||= small;
      for (const fold of folds) {
        const word = { id: idOf(fold), fold };
        node = (childOf(node, word) as GrowingNode | null) ?? addChild(node, word);
        node.small ||= small;
      }
      addRow(node, table, casing, row);
    },
  };
}

function addChild(node: GrowingNode, { id, fold }: Word): GrowingNode {
  const child = newNode();
  if (node.child === null) {
    node.word = fold;
    node.id = id;
    node.child = child;
  } else {
    node.others ??= new Map();
    node.others.set(id === UNNUMBERED ? fold : id, child);
  }
  return child;
}

function addRow(node: GrowingNode, table: number, casing: Casing, row: number): void {
  const at = node.entries.findIndex((e) => e.table > table || (e.table === table && e.casing >= casing));
  const entry = node.entries[at];
  if (entry?.table === table && entry.casing === casing) insert(entry.rows, row);
  else node.entries = node.entries.toSpliced(at < 0 ? node.entries.length : at, 0, { table, casing, rows: [row] });
}

/** Keeps rows ascending and unique; mostly they come so. */
function insert(rows: number[], row: number): void {
  let at = rows.length;
  while (at > 0 && (rows[at - 1] as number) > row) at--;
  if (rows[at - 1] !== row) rows.splice(at, 0, row);
}

/** The node one word on, or null. */
export function childOf(node: Node, { id, fold }: Word): Node | null {
  if (node.id === id && (id !== UNNUMBERED || node.word === fold)) return node.child;
  return node.others === null ? null : (node.others.get(id === UNNUMBERED ? fold : id) ?? null);
}

/** The node that these words lead to from the root below the first of them, or null. */
export function nodeAt(root: Node | null, folds: readonly string[]): Node | null {
  let node = root;
  for (let i = 1; i < folds.length && node; i++) {
    const fold = folds[i] as string;
    node = childOf(node, { id: idFor(fold), fold });
  }
  return node;
}
