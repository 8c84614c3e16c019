import type { Token } from "../model/index.js";
import { idOf, UNNUMBERED } from "./vocabulary.js";

/** What is known of some words, by fold. Asked for every token of a text, it costs no more than an array does. */
export interface WordTable<T> {
  get(token: Token): T | undefined;
}

/** Makes a table of folded words. */
export function wordTable<T>(entries: Iterable<readonly [fold: string, value: T]>): WordTable<T> {
  const byFold = new Map(entries);
  const byId: (T | undefined)[] = [];
  for (const [fold, value] of byFold) {
    const id = idOf(fold);
    if (id === UNNUMBERED) continue;
    while (byId.length <= id) byId.push(undefined);
    byId[id] = value;
  }
  return {
    get: ({ id, fold }) => (id === UNNUMBERED ? byFold.get(fold) : id < byId.length ? byId[id] : undefined),
  };
}

/** A closed class of words. */
export interface WordClass {
  has(token: Token): boolean;
}

/** Makes a class of folded words. */
export function wordClass(folds: Iterable<string>): WordClass {
  const byFold = new Set(folds);
  const own = [...byFold].map(idOf);
  const byId = new Uint8Array(1 + Math.max(UNNUMBERED, ...own));
  for (const id of own) if (id !== UNNUMBERED) byId[id] = 1;
  return { has: ({ id, fold }) => (id === UNNUMBERED ? byFold.has(fold) : byId[id] === 1) };
}
