import { type Field, type Hit, Shape, type Token } from "../../model/index.js";
import { Casing, RAISED } from "../casing.js";
import { childOf, type Entry, type Node } from "./grown-trie.js";

/** The forms that begin with a folded word, or null; of longer ones those that may go on with `next` at least. */
export type RootOf = (fold: string, next: string | undefined) => Node | null;
/** The same for the word of a token, whose id is remembered. */
export type RootOfToken = (token: Token, next: Token | undefined) => Node | null;

/**
 * All matches of a field, by start, then longest first. Every alias that fits is reported, nested ones
 * too: which of them wins is the extractors' business.
 */
export function scan(rootOf: RootOfToken, tables: readonly string[], field: Field): Hit[] {
  const hits: Hit[] = [];
  const { tokens, shouting } = field;
  for (let start = 0; start < tokens.length; start++) {
    const first = tokens[start] as Token;
    let node: Node | null = rootOf(first, start + 1 < tokens.length ? tokens[start + 1] : undefined);
    const raised = (first.shape & RAISED) !== 0;
    const from = hits.length;
    for (let end = start + 1; node && (raised || node.small); end++) {
      const { entries } = node;
      for (let e = 0; e < entries.length; e++) {
        const { table, casing, rows } = entries[e] as Entry;
        if (
          isWritten(tokens, start, end, casing, shouting) ||
          (raised && tables[table] === OFFICES && opensSentence(tokens, start, end, casing))
        )
          hits.push({ table: tables[table] as string, start, end, rows });
      }
      node = end < tokens.length ? childOf(node, tokens[end] as Token) : null;
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

const OFFICES = "offices";

/** "Drug czar <name>" at the head of a sentence: a title that is small elsewhere, before its holder. */
const opensSentence = (tokens: readonly Token[], start: number, end: number, casing: Casing): boolean =>
  casing === Casing.Capital && end - start === 2 && ((tokens[end]?.shape ?? 0) & RAISED) !== 0 && isHead(tokens, start);

const isHead = (tokens: readonly Token[], start: number): boolean =>
  ((tokens[start] as Token).shape & Shape.Line) !== 0 || /^[.!?]$/.test(tokens[start - 1]?.fold ?? "");

/** A letter and a number: "C40", "G7". */
const CODE = /^[a-z]\d+$/;

function isWritten(tokens: readonly Token[], start: number, end: number, casing: Casing, shouting: boolean): boolean {
  if (casing === Casing.Any) return true;
  const first = tokens[start] as Token;
  if (casing === Casing.Upper) {
    for (let i = start; i < end; i++) {
      const { shape, fold } = tokens[i] as Token;
      if (shape & Shape.Word && !(shape & (Shape.Upper | Shape.Initial)) && !(shape & Shape.Cap && CODE.test(fold)))
        return false;
    }
    // Where everything shouts, two capitals prove no acronym ("JOIN US") unless dotted.
    return !shouting || end - start > 1 || first.end - first.start > 2 || (first.shape & Shape.Dotted) !== 0;
  }
  const last = tokens[end - 1] as Token;
  if (casing === Casing.First) return (first.shape & RAISED) !== 0;
  return (first.shape & RAISED) !== 0 && ((last.shape & RAISED) !== 0 || end - start > 2 || last.fold === "'s");
}
