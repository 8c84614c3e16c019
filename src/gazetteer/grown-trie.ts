import type { Casing } from "./casing.js";

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
  readonly child: Node | null;
  readonly others: ReadonlyMap<string, Node> | null;
}

interface GrowingEntry extends Entry {
  readonly rows: number[];
}
interface GrowingNode extends Node {
  entries: GrowingEntry[];
  word: string | null;
  child: GrowingNode | null;
  others: Map<string, GrowingNode> | null;
}

/** A trie that forms are added to. */
export interface GrowingTrie {
  readonly root: Node;
  readonly add: (folds: readonly string[], table: number, casing: Casing, row: number) => void;
}

const NO_ENTRIES: GrowingEntry[] = [];
const newNode = (): GrowingNode => ({ entries: NO_ENTRIES, word: null, child: null, others: null });

export function growTrie(): GrowingTrie {
  const root = newNode();
  return {
    root,
    add: (folds, table, casing, row) => {
      let node = root;
      for (const fold of folds) node = (childOf(node, fold) as GrowingNode | null) ?? addChild(node, fold);
      addRow(node, table, casing, row);
    },
  };
}

function addChild(node: GrowingNode, fold: string): GrowingNode {
  const child = newNode();
  if (node.child === null) {
    node.word = fold;
    node.child = child;
  } else {
    node.others ??= new Map();
    node.others.set(fold, child);
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
export const childOf = (node: Node, fold: string): Node | null =>
  node.word === fold ? node.child : (node.others?.get(fold) ?? null);

/** The node under these words, or null. */
export function nodeAt(root: Node | null, folds: readonly string[]): Node | null {
  let node = root;
  for (const fold of folds) node = node && childOf(node, fold);
  return node;
}
