import { type Field, type Hit, Shape, type Token } from "../model/index.js";
import { Casing, childOf, type Trie } from "./trie.js";

/** What a matcher needs to know of a table: its name, and whether scanning reports it. */
export interface MatchedTable {
  readonly name: string;
  /** False: found by `lookup` only, for words too common to be reported wherever they stand. */
  readonly scanned: boolean;
}

/**
 * All matches of a field, by start, then longest first. Every alias that fits is reported, nested ones
 * too: which of them wins is the extractors' business.
 */
export function scan(trie: Trie, tables: readonly MatchedTable[], field: Field): Hit[] {
  const hits: Hit[] = [];
  const { tokens, shouting } = field;
  const ids = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) ids[i] = trie.wordIds.get((tokens[i] as Token).fold) ?? -1;
  for (let start = 0; start < tokens.length; start++) {
    if ((ids[start] as number) < 0) continue;
    let node = trie.roots[ids[start] as number] as number;
    const from = hits.length;
    for (let end = start + 1; node > 0; end++) {
      const first = trie.firstEntry[node] as number;
      const last = trie.firstEntry[node + 1] as number;
      for (let entry = first; entry < last; entry++) {
        const at = trie.entryAt[entry] as number;
        const key = trie.payload[at] as number;
        const table = tables[key >> 2] as MatchedTable;
        if (!table.scanned || !isWritten(tokens, start, end, (key & 3) as Casing, shouting)) continue;
        const count = trie.payload[at + 1] as number;
        hits.push({ table: table.name, start, end, rows: Array.from(trie.payload.subarray(at + 2, at + 2 + count)) });
      }
      const word = end < tokens.length ? (ids[end] as number) : -1;
      node = word < 0 ? 0 : childOf(trie, node, word);
    }
    if (hits.length - from > 1) reverse(hits, from);
  }
  return hits;
}

function reverse(hits: Hit[], from: number): void {
  for (let low = from, high = hits.length - 1; low < high; low++, high--) {
    const kept = hits[low] as Hit;
    hits[low] = hits[high] as Hit;
    hits[high] = kept;
  }
}

/** The rows of one table under exactly these folded words; [] where there are none. */
export function lookup(trie: Trie, table: number, folds: readonly string[]): number[] {
  let node = 0;
  for (const fold of folds) {
    const word = trie.wordIds.get(fold);
    if (word === undefined) return [];
    node = childOf(trie, node, word);
    if (node === 0) return [];
  }
  const rows: number[] = [];
  for (let entry = trie.firstEntry[node] as number; entry < (trie.firstEntry[node + 1] as number); entry++) {
    const at = trie.entryAt[entry] as number;
    if ((trie.payload[at] as number) >> 2 !== table) continue;
    const count = trie.payload[at + 1] as number;
    for (let k = 0; k < count; k++) rows.push(trie.payload[at + 2 + k] as number);
  }
  return rows;
}

function isWritten(tokens: readonly Token[], start: number, end: number, casing: Casing, shouting: boolean): boolean {
  if (casing === Casing.Any) return true;
  const first = tokens[start] as Token;
  if (casing === Casing.Upper) {
    for (let i = start; i < end; i++) {
      const { shape } = tokens[i] as Token;
      if (shape & Shape.Word && !(shape & (Shape.Upper | Shape.Initial))) return false;
    }
    // Where everything shouts, two capitals prove no acronym ("JOIN US") unless dotted.
    return !shouting || end - start > 1 || first.end - first.start > 2 || (first.shape & Shape.Dotted) !== 0;
  }
  const last = tokens[end - 1] as Token;
  const raised = Shape.Cap | Shape.Number | Shape.Mark;
  return (first.shape & raised) !== 0 && ((last.shape & raised) !== 0 || end - start > 2 || last.fold === "'s");
}
