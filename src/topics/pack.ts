import { encodeIntegers } from "../gazetteer/integers.js";
import type { Cells } from "../gazetteer/tables.js";
import { Casing, type PackedTrie, packTrie } from "../gazetteer/trie.js";
import { stemOf } from "../parsers/natural.js";
import { tokenize } from "../text/index.js";
import { EXACT, isSkipped } from "./words.js";

/** A topic of the taxonomy, as results name it. */
export interface TopicName {
  readonly id: string;
  readonly area: string;
  readonly areaLabel: string;
  readonly label: string;
}

/** Topics and their cues in the form that is shipped. A trie entry's row is the number of a cue. */
export interface PackedCues {
  readonly topics: readonly TopicName[];
  readonly trie: PackedTrie;
  readonly count: number;
  /** Per cue: the number of its topic. */
  readonly topicOf: string;
  /** Per cue: its weight in twentieths, moved up by `WEIGHT_ZERO` so that none is negative. */
  readonly weights: string;
}

export const WEIGHT_STEP = 20;
export const WEIGHT_ZERO = 200;

const ENTITY = /^(?:event|event-type|instrument|organization):[a-z0-9_-]+$/;
const ACRONYM = /^(?=[^A-Z]*[A-Z])[A-Z0-9&.+-]+$/;
const NAME = /^[A-Z]/;

/** A cue that linked entities cast instead of words: "event-type:disaster", "instrument:cdbg". */
export const isEntityCue = (cue: string): boolean => ENTITY.test(cue);

/** The words of a cue as the trie holds them: stems, or "=" and the form itself. [] where nothing but skipped words is left. */
export function cueWords(cue: string): string[] {
  if (isEntityCue(cue)) return [cue];
  const exact = cue.startsWith(EXACT);
  const acronym = ACRONYM.test(cue);
  const folds = tokenize(exact ? cue.slice(1) : cue).map((token) => token.fold);
  const kept = folds.length > 1 ? folds.filter((fold) => !isSkipped(fold)) : folds;
  // An acronym's stem would be that of a word it has nothing to do with.
  return kept.map((fold) => (exact || (acronym && kept.length === 1) ? EXACT + fold : stemOf(fold)));
}

const casingOf = (cue: string): Casing =>
  ACRONYM.test(cue) ? Casing.Upper : NAME.test(cue) ? Casing.Capital : Casing.Any;

/**
 * Packs rows of topics.tsv and cues.tsv. Pure and deterministic.
 * Throws an Error that names file, row and field where a cue's topic is not in the taxonomy, its weight no number, or its words none.
 */
export function packCues(topicRows: readonly Cells[], cueRows: readonly Cells[]): PackedCues {
  const topics = topicRows.map(({ id = "", area = "", areaLabel = "", label = "" }) => ({
    id,
    area,
    areaLabel: areaLabel || area,
    label,
  }));
  const numbers = new Map(topics.map((topic, i) => [topic.id, i]));
  const cues: Cue[] = [];
  for (const { id = "", topic = "", cue = "", weight = "" } of cueRows) {
    const refuse = (field: string, expected: string, found: string): never => {
      throw new Error(`dictionaries/cues.tsv, row "${id}", field "${field}": expected ${expected}, found "${found}"`);
    };
    const number = numbers.get(topic) ?? refuse("topic", "an id of topics.tsv", topic);
    const value = weight === "" ? Number.NaN : Number(weight);
    if (!(Math.abs(value) <= WEIGHT_ZERO / WEIGHT_STEP) || value === 0)
      refuse("weight", "a number from -10 to 10, not 0", weight);
    const folds = cueWords(cue);
    if (folds.length === 0) refuse("cue", "one or more words", cue);
    if (folds.length === 1 && cue.includes(" "))
      refuse("cue", "more than one word beside those that matching skips", cue);
    cues.push({ folds, casing: casingOf(cue), topic: number, weight: Math.round(value * WEIGHT_STEP) + WEIGHT_ZERO });
  }
  cues.sort(inTrieOrder);
  return {
    topics,
    trie: packTrie(cues.map(({ folds, casing }, row) => ({ folds, table: 0, casing, row }))),
    count: cues.length,
    topicOf: encodeIntegers(cues.map(({ topic }) => topic)),
    weights: encodeIntegers(cues.map(({ weight }) => weight)),
  };
}

interface Cue {
  readonly folds: readonly string[];
  readonly casing: Casing;
  readonly topic: number;
  readonly weight: number;
}

/** As the trie lists its entries, so that numbers of cues follow one another there and cost nothing. */
function inTrieOrder(a: Cue, b: Cue): number {
  if (a.folds.length !== b.folds.length) return a.folds.length - b.folds.length;
  for (let i = 0; i < a.folds.length; i++) {
    const [x, y] = [a.folds[i] as string, b.folds[i] as string];
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.casing - b.casing || a.topic - b.topic || b.weight - a.weight;
}
