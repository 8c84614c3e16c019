import { DIGITS, encodeIntegers, folded } from "../integers.js";
import { KINDS, LAST, LISTED, type Next, type PackedFirstWords, WITH_NEXTS } from "./first-words.js";

/** How a form or a key begins. */
export interface Beginning {
  readonly word: string;
  readonly next: Next;
}

/** How the forms or keys of a row in a channel begin. */
export interface RowBeginnings {
  readonly channel: number;
  readonly row: number;
  /** The beginning of its title, in a channel where every row has one; its words ascend with the rows. */
  readonly title: Beginning | null;
  readonly others: readonly Beginning[];
}

/** Runs shorter than this are not told apart by how forms go on. */
const LONG = 8;
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
