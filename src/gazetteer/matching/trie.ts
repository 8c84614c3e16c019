import type { Casing } from "../casing.js";
import { decodeIntegers, encodeIntegers, folded, unfolded } from "../integers.js";

export { Casing } from "../casing.js";

/** One surface form on its way into a trie. */
export interface Alias {
  readonly folds: readonly string[];
  readonly table: number;
  readonly casing: Casing;
  readonly row: number;
}

/** A trie over words, as text: what stands in the packed dictionaries. */
export interface PackedTrie {
  /** All words, sorted, one a line. */
  readonly words: string;
  readonly counts: { readonly nodes: number; readonly entries: number; readonly rows: number };
  /** A node's number of children; nodes in breadth-first order, so that edge k leads to node k + 1. */
  readonly children: string;
  readonly edges: string;
  /** A node's number of entries. */
  readonly entries: string;
  /** Each entry: table * 4 + casing, then how many rows, then the rows as differences, the first one's, folded, from the entry before. */
  readonly payload: string;
  readonly payloadLength: number;
}

/** The trie in typed arrays, ready to walk. */
export interface Trie {
  readonly wordIds: ReadonlyMap<string, number>;
  /** Word id → node below the root, 0 for none. */
  readonly roots: Int32Array;
  readonly firstEdge: Int32Array;
  readonly edgeWords: Int32Array;
  readonly firstEntry: Int32Array;
  /** Per entry: offset into payload. */
  readonly entryAt: Int32Array;
  readonly payload: Int32Array;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly entries: Map<number, Set<number>>;
}

const newNode = (): Node => ({ next: new Map(), entries: new Map() });

/** Builds the packed trie of all aliases. Deterministic: the order of `aliases` does not matter. */
export function packTrie(aliases: readonly Alias[]): PackedTrie {
  const words = [...new Set(aliases.flatMap((a) => a.folds))].sort();
  const ids = new Map(words.map((w, i) => [w, i]));
  const root = newNode();
  for (const alias of aliases) {
    let node = root;
    for (const fold of alias.folds) {
      const id = ids.get(fold) as number;
      let next = node.next.get(id);
      if (!next) node.next.set(id, (next = newNode()));
      node = next;
    }
    const key = alias.table * 4 + alias.casing;
    const rows = node.entries.get(key) ?? new Set();
    node.entries.set(key, rows.add(alias.row));
  }
  const children: number[] = [];
  const edges: number[] = [];
  const entries: number[] = [];
  const payload: number[] = [];
  let entryCount = 0;
  let rowCount = 0;
  let last = 0;
  const queue: Node[] = [root];
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as Node;
    const next = [...node.next].sort((a, b) => a[0] - b[0]);
    children.push(next.length);
    for (const [word, child] of next) {
      edges.push(word);
      queue.push(child);
    }
    entries.push(node.entries.size);
    for (const [key, rows] of [...node.entries].sort((a, b) => a[0] - b[0])) {
      const sorted = [...rows].sort((a, b) => a - b);
      payload.push(key, sorted.length);
      for (const [i, row] of sorted.entries()) {
        payload.push(i === 0 ? folded(row - last) : row - last);
        last = row;
      }
      entryCount++;
      rowCount += sorted.length;
    }
  }
  return {
    words: words.join("\n"),
    counts: { nodes: queue.length, entries: entryCount, rows: rowCount },
    children: encodeIntegers(children),
    edges: encodeIntegers(edges),
    entries: encodeIntegers(entries),
    payload: encodeIntegers(payload),
    payloadLength: payload.length,
  };
}

/** Unpacks a trie; rows in the payload become absolute. */
export function openTrie(packed: PackedTrie): Trie {
  const { nodes, entries } = packed.counts;
  const words = packed.words === "" ? [] : packed.words.split("\n");
  const wordIds = new Map<string, number>();
  for (let i = 0; i < words.length; i++) wordIds.set(words[i] as string, i);
  const firstEdge = sums(decodeIntegers(packed.children, nodes));
  const edgeWords = decodeIntegers(packed.edges, nodes - 1);
  const firstEntry = sums(decodeIntegers(packed.entries, nodes));
  const payload = decodeIntegers(packed.payload, packed.payloadLength);
  const entryAt = new Int32Array(entries);
  for (let i = 0, at = 0, last = 0; i < entries; i++) {
    entryAt[i] = at;
    const count = payload[at + 1] as number;
    for (let k = 0; k < count; k++) {
      const step = payload[at + 2 + k] as number;
      payload[at + 2 + k] = last += k === 0 ? unfolded(step) : step;
    }
    at += 2 + count;
  }
  const roots = new Int32Array(words.length);
  for (let e = 0; e < (firstEdge[1] ?? 0); e++) roots[edgeWords[e] as number] = e + 1;
  return { wordIds, roots, firstEdge, edgeWords, firstEntry, entryAt, payload };
}

/** Counts → running sums, one longer. */
function sums(counts: Int32Array): Int32Array {
  const out = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) out[i + 1] = (out[i] as number) + (counts[i] as number);
  return out;
}

/** The child of `node` by word id, or 0. */
export function childOf(trie: Trie, node: number, word: number): number {
  if (node === 0) return trie.roots[word] ?? 0;
  let low = trie.firstEdge[node] as number;
  let high = (trie.firstEdge[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = trie.edgeWords[middle] as number;
    if (found === word) return middle + 1;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
