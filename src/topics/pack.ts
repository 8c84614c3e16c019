import { encodeIntegers } from "../gazetteer/integers.js";
import { type PackedTrie, packTrie } from "../gazetteer/matching/trie.js";
import type { Cells } from "../gazetteer/tables/tables.js";
import { shareOf, trustIn } from "./company.js";
import { type Cue, MOST_WEIGHT, readCompany, readCues } from "./rows.js";

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
export const WEIGHT_ZERO = MOST_WEIGHT * WEIGHT_STEP;

/**
 * Packs rows of topics.tsv, cues.tsv and, where there are any, cue-company.tsv, whose counts lower the weights of words that
 * are mostly met alone. Pure and deterministic.
 * Throws an Error that names file, row and field where a cue's topic is not in the taxonomy, its weight no number, or its words
 * none, and where company is no count or that of no cue.
 */
export function packCues(
  topicRows: readonly Cells[],
  cueRows: readonly Cells[],
  companyRows: readonly Cells[] = [],
): PackedCues {
  const topics = topicRows.map(({ id = "", area = "", areaLabel = "", label = "" }) => ({
    id,
    area,
    areaLabel: areaLabel || area,
    label,
  }));
  const cues = readCues(topicRows, cueRows);
  const company = readCompany(companyRows, new Set(cues.map(({ id }) => id)));
  const share = shareOf(company.values());
  const weightOf = ({ id, weight }: Cue): number => {
    const counts = company.get(id);
    return weight * (counts && weight > 0 ? trustIn(counts, share) : 1);
  };
  return {
    topics,
    trie: packTrie(cues.map(({ folds, casing }, row) => ({ folds, table: 0, casing, row }))),
    count: cues.length,
    topicOf: encodeIntegers(cues.map(({ topic }) => topic)),
    weights: encodeIntegers(cues.map((cue) => Math.round(weightOf(cue) * WEIGHT_STEP) + WEIGHT_ZERO)),
  };
}
