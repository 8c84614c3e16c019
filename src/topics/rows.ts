import { Casing } from "../gazetteer/matching/trie.js";
import type { Cells } from "../gazetteer/tables/tables.js";
import { stemOf } from "../parsers/natural.js";
import { tokenize } from "../text/index.js";
import type { Company } from "./company.js";
import { EXACT, isSkipped } from "./words.js";

/** The largest weight a row may give, either way. */
export const MOST_WEIGHT = 10;

const ENTITY = /^(?:event|event-type|instrument|official-type|mayor-type|title):[a-z0-9_-]+$/;
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

/** A cue as its row gives it. */
export interface Cue {
  readonly id: string;
  readonly folds: readonly string[];
  readonly casing: Casing;
  readonly topic: number;
  readonly weight: number;
}

/** The rows of cues.tsv as cues, each at the place that is its number once packed. Throws as `packCues` does. */
export function readCues(topicRows: readonly Cells[], cueRows: readonly Cells[]): Cue[] {
  const numbers = new Map(topicRows.map(({ id = "" }, i) => [id, i]));
  const cues: Cue[] = [];
  for (const { id = "", topic = "", cue = "", weight = "" } of cueRows) {
    const refuse = (field: string, expected: string, found: string): never => {
      throw new Error(`dictionaries/cues.tsv, row "${id}", field "${field}": expected ${expected}, found "${found}"`);
    };
    const number = numbers.get(topic) ?? refuse("topic", "an id of topics.tsv", topic);
    const value = weight === "" ? Number.NaN : Number(weight);
    if (!(Math.abs(value) <= MOST_WEIGHT) || value === 0) refuse("weight", "a number from -10 to 10, not 0", weight);
    const folds = cueWords(cue);
    if (folds.length === 0) refuse("cue", "one or more words", cue);
    if (folds.length === 1 && cue.includes(" "))
      refuse("cue", "more than one word beside those that matching skips", cue);
    cues.push({ id, folds, casing: casingOf(cue), topic: number, weight: value });
  }
  return cues.sort(inTrieOrder);
}

/** The rows of cue-company.tsv by cue. Throws as `packCues` does. */
export function readCompany(rows: readonly Cells[], cues: ReadonlySet<string>): Map<string, Company> {
  return new Map(
    rows.map(({ id = "", seen = "", kept = "" }) => {
      const refuse = (field: string, expected: string, found: string): never => {
        throw new Error(
          `dictionaries/cue-company.tsv, row "${id}", field "${field}": expected ${expected}, found "${found}"`,
        );
      };
      if (!cues.has(id)) refuse("id", "an id of cues.tsv", id);
      if (!/^[1-9]\d*$/.test(seen)) refuse("seen", "a whole number above 0", seen);
      if (!/^\d+$/.test(kept) || Number(kept) > Number(seen)) refuse("kept", `a whole number up to ${seen}`, kept);
      return [id, { seen: Number(seen), kept: Number(kept) }];
    }),
  );
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
