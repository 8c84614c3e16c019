import type { Token, Word } from "../model/index.js";
import { idOf, UNNUMBERED } from "./vocabulary.js";

/** What is known of some words, by fold. Asked for every token of a text, it costs no more than an array does. */
export interface WordTable<T> {
  readonly words: readonly string[];
  get(word: Word): T | undefined;
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
    words: [...byFold.keys()],
    get: ({ id, fold }) => (id === UNNUMBERED ? byFold.get(fold) : id < byId.length ? byId[id] : undefined),
  };
}

/** Bits of 32 classes, by word id. */
interface Lane {
  bits: Int32Array;
  classes: number;
}

let lane: Lane = { bits: /* @__PURE__ */ new Int32Array(0), classes: 0 };

/** A closed class of words: a bit of each word's facts, which costs less to ask for than a look-up by letters. */
export class WordClass implements Iterable<string> {
  private readonly folds: ReadonlySet<string>;
  private readonly lane: Lane;
  private readonly bit: number;

  constructor(folds: Iterable<string>) {
    this.folds = new Set(folds);
    if (lane.classes === 32) lane = { bits: new Int32Array(0), classes: 0 };
    this.lane = lane;
    this.bit = 1 << lane.classes++;
    for (const fold of this.folds) {
      const id = idOf(fold);
      if (id !== UNNUMBERED) setBit(this.lane, id, this.bit);
    }
  }

  /** Whether a word of a text is one of these. */
  has({ id, fold }: Word): boolean {
    if (id === UNNUMBERED) return this.folds.has(fold);
    const { bits } = this.lane;
    return id < bits.length && ((bits[id] as number) & this.bit) !== 0;
  }

  /** Whether there is a token `i`, and it is one of these words. */
  at(tokens: readonly Token[], i: number): boolean {
    return i >= 0 && i < tokens.length && this.has(tokens[i] as Token);
  }

  /** The same of a fold that is no token's. */
  hasFold(fold: string): boolean {
    return this.folds.has(fold);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.folds[Symbol.iterator]();
  }
}

function setBit(lane: Lane, id: number, bit: number): void {
  if (id >= lane.bits.length) {
    const grown = new Int32Array(2 * id + 64);
    grown.set(lane.bits);
    lane.bits = grown;
  }
  lane.bits[id] = (lane.bits[id] as number) | bit;
}

/** Makes a class of folded words. */
export const wordClass = (folds: Iterable<string>): WordClass => new WordClass(folds);
