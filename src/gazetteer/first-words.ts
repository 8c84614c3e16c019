import { DIGITS, decodeIntegers, digitAt, encodeIntegers, folded, unfolded } from "./integers.js";

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

/** How a form or a key begins. */
export interface Beginning {
  readonly word: string;
  readonly next: Next;
}

/** The first letter of the second word, 1 to 26; 0 where there is none of a to z. */
export type Next = number;

export function nextOf(secondWord: string | undefined): Next {
  const letter = (secondWord?.charCodeAt(0) ?? 0) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** How the forms or keys of a row in a channel begin. */
export interface RowBeginnings {
  readonly channel: number;
  readonly row: number;
  /** The beginning of its title, in a channel where every row has one; its words ascend with the rows. */
  readonly title: Beginning | null;
  readonly others: readonly Beginning[];
}

const CHANNEL_LIMIT = 64;
const KINDS = 8;
/** Runs shorter than this are not told apart by how forms go on. */
const LONG = 8;
const WITH_NEXTS = 4;
const LISTED = 2;
const LAST = 1;

/** Packs first words. Rows come in ascending order within their channel. */
export function packFirstWords(rows: Iterable<RowBeginnings>): PackedFirstWords {
  const byWord = new Map<string, Map<number, Posting[]>>();
  const put = ({ word, next }: Beginning, run: number, row: number) => {
    let runs = byWord.get(word);
    if (!runs) byWord.set(word, (runs = new Map()));
    const postings = runs.get(run);
    if (postings) postings.push({ row, next });
    else runs.set(run, [{ row, next }]);
  };
  for (const { channel, row, title, others } of rows) {
    if (title) put(title, channel * KINDS, row);
    for (const other of others)
      if (other.word !== title?.word || other.next !== title.next) put(other, channel * KINDS + LISTED, row);
  }
  const words = [...byWord.keys()].sort();
  const runs: number[] = [];
  const counts: number[] = [];
  const listed: number[] = [];
  const nexts: string[] = [];
  const before: number[] = [];
  for (const word of words) {
    const sorted = [...(byWord.get(word) ?? [])].sort((a, b) => a[0] - b[0]);
    sorted.forEach(([run, all], i) => {
      const withNexts = all.length >= LONG;
      const postings = tidied(all, withNexts);
      runs.push(run + (withNexts ? WITH_NEXTS : 0) + (i === sorted.length - 1 ? LAST : 0));
      counts.push(postings.length);
      if (withNexts) nexts.push(...postings.map(({ next }) => DIGITS.charAt(next)));
      if (!(run & LISTED)) return;
      postings.forEach(({ row }, k) => {
        listed.push(k === 0 ? folded(row - (before[run] ?? 0)) : row - (postings[k - 1] as Posting).row);
      });
      before[run] = (postings[0] as Posting).row;
    });
  }
  return {
    words: words.join("\n"),
    runs: encodeIntegers(runs),
    counts: encodeIntegers(counts),
    listed: encodeIntegers(listed),
    nexts: nexts.join(""),
  };
}

interface Posting {
  readonly row: number;
  readonly next: Next;
}

/** Sorted, each once; without nexts once a row. */
function tidied(postings: readonly Posting[], withNexts: boolean): Posting[] {
  const sorted = postings.toSorted((a, b) => a.row - b.row || a.next - b.next);
  return sorted.filter(({ row, next }, i) => row !== sorted[i - 1]?.row || (withNexts && next !== sorted[i - 1]?.next));
}

/** First words, opened. */
export interface FirstWords {
  /** The number of a first word, from 0; undefined for any other word. */
  number(word: string): number | undefined;
  /**
   * Calls back for every row with the word; by channel, but not always ascending, and maybe twice. `next` is
   * null where nothing is said of how the forms go on.
   */
  each(word: string, call: (channel: number, row: number, next: Next | null) => void): void;
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
