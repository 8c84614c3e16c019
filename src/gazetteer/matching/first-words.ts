import { decodeIntegers, digitAt, unfolded } from "../integers.js";

/**
 * Which rows have a form or a key that begins with a word, as text. A channel is what is asked for: the forms
 * of a table, or one of its keys. The rows whose title begins with a word follow one another, as tables are
 * sorted by it, so that their count says all; other rows are listed.
 */
export interface PackedFirstWords {
  /** All first words, sorted. */
  readonly words: string;
  /** Per word one or more: channel * 8, + 4 where it has nexts, + 2 where rows are listed, + 1 for the last of a word. */
  readonly runs: string;
  /** How many rows each run has. */
  readonly counts: string;
  /** The listed rows; in a run as differences, the first from that of the run before in the channel. */
  readonly listed: string;
  /** Per row of each long run: how the form goes on, a digit each. */
  readonly nexts: string;
}

/** The first letter of the second word, 1 to 26; 0 where there is none of a to z. */
export type Next = number;

export function nextOf(secondWord: string | undefined): Next {
  const letter = (secondWord?.charCodeAt(0) ?? 0) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

const CHANNEL_LIMIT = 64;
/** How a run is told from others of its channel; how many kinds, and a bit for each. */
export const KINDS = 8;
export const WITH_NEXTS = 4;
export const LISTED = 2;
export const LAST = 1;

/** First words, opened. */
export interface FirstWords {
  /** How many there are. */
  readonly count: number;
  /** The number of a first word, from 0; undefined for any other word. */
  number(word: string): number | undefined;
  /**
   * Calls back for every row with the word; by channel, but not always ascending, and maybe twice. `next` is
   * null where nothing is said of how the forms go on.
   */
  each(word: string, call: (channel: number, row: number, next: Next | null) => void): void;
  /** By row, the word that its title begins with, in a channel where every row has a title. */
  titleWords(channel: number): readonly string[];
}

/** Opens packed first words. */
export function openFirstWords(packed: PackedFirstWords): FirstWords {
  const numbers = numbersOf(packed.words);
  const { nexts } = packed;
  const runs = decodeIntegers(packed.runs);
  const counts = decodeIntegers(packed.counts);
  const listed = decodeIntegers(packed.listed);
  /** Per word its first run; per run its first row, and where its list and its nexts stand. */
  const firstRun = new Int32Array(numbers.size + 1);
  const firstRow = new Int32Array(runs.length);
  const listAt = new Int32Array(runs.length);
  const nextAt = new Int32Array(runs.length);
  const before = new Int32Array(KINDS * CHANNEL_LIMIT);
  for (let run = 0, word = 0, list = 0, next = 0; run < runs.length; run++) {
    const kind = (runs[run] as number) & ~(LAST | WITH_NEXTS);
    const count = counts[run] as number;
    const row = before[kind] as number;
    listAt[run] = list;
    nextAt[run] = next;
    if ((runs[run] as number) & WITH_NEXTS) next += count;
    if (kind & LISTED) {
      before[kind] = firstRow[run] = row + unfolded(listed[list] as number);
      list += count;
    } else {
      firstRow[run] = row;
      before[kind] = row + count;
    }
    if ((runs[run] as number) & LAST) firstRun[++word] = run + 1;
  }
  return {
    count: numbers.size,
    number: (word) => numbers.get(word),
    each: (word, call) => {
      const number = numbers.get(word);
      if (number === undefined) return;
      for (let run = firstRun[number] as number; run < (firstRun[number + 1] as number); run++) {
        const kind = runs[run] as number;
        let row = firstRow[run] as number;
        for (let k = 0; k < (counts[run] as number); k++) {
          if (k > 0) row += kind & LISTED ? (listed[(listAt[run] as number) + k] as number) : 1;
          call(kind >> 3, row, kind & WITH_NEXTS ? digitAt(nexts, (nextAt[run] as number) + k) : null);
        }
      }
    },
    titleWords: (channel) => {
      const words: string[] = [];
      for (const [word, number] of numbers)
        for (let run = firstRun[number] as number; run < (firstRun[number + 1] as number); run++)
          if (((runs[run] as number) & ~(LAST | WITH_NEXTS)) === channel * KINDS)
            for (let k = 0; k < (counts[run] as number); k++) words.push(word);
      return words;
    },
  };
}

function numbersOf(words: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let number = 0;
  for (const word of words.split("\n")) numbers.set(word, number++);
  return numbers;
}

/** The rows of a channel with the word, ascending. */
export function rowsOf(firstWords: FirstWords, channel: number, word: string): number[] {
  const rows = new Set<number>();
  firstWords.each(word, (found, row) => {
    if (found === channel) rows.add(row);
  });
  return [...rows].sort((a, b) => a - b);
}
