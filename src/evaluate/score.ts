import type { GoldRecord } from "./gold.js";
import { scoreGrounding } from "./grounding.js";
import { ledgerOf, type Outcome, SCORED, type Scored } from "./outcome.js";
import { scoreMayors, scoreOfficials, scorePeople } from "./persons.js";
import type { Prediction } from "./prediction.js";
import { bare } from "./text.js";
import { scoreCarried, scoreTopics } from "./things.js";
import { scoreDates, scoreEvents, scorePublished } from "./times.js";

/** Counts and shares of one kind; the shares are 1 where there was nothing to find, or nothing said. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hits: number;
  readonly misses: number;
  readonly extras: number;
}

/** What came of scoring tagged releases against gold. */
export interface Score {
  readonly records: number;
  /** Gold records that have no prediction. */
  readonly absent: number;
  /** Kinds that occurred, in the order of `SCORED`. */
  readonly figures: ReadonlyMap<Scored, Figures>;
  readonly outcomes: readonly Outcome[];
}

/** Scores tagged releases against gold, by id; gold of an archive page, which has no text of its own, by title. */
export function scoreReleases(gold: readonly GoldRecord[], said: readonly Prediction[]): Score {
  const byId = new Map(said.map((release) => [release.id, release]));
  const byTitle = new Map(said.map((release) => [bare(release.title), release]));
  const outcomes: Outcome[] = [];
  let absent = 0;
  for (const record of gold) {
    const ledger = ledgerOf(record.id, outcomes);
    const split = record.input.text == null ? byTitle.get(bare(record.input.title)) : undefined;
    const found = byId.get(record.id) ?? split;
    if (!found) {
      absent++;
      ledger.miss("grounding", "no prediction");
    }
    const release = found ?? {};
    scoreMayors(record.gold, release, ledger);
    scoreOfficials(record.gold, release, ledger);
    scorePeople(record.gold, release, ledger);
    scoreEvents(record.gold, release, ledger);
    scoreDates(record.gold, release, ledger);
    scoreTopics(record.gold, release, ledger);
    scorePublished(record, release, ledger);
    scoreCarried(record.gold, release, ledger);
    scoreGrounding(record, release, ledger);
  }
  return { records: gold.length, absent, figures: figuresOf(outcomes), outcomes };
}

/** Precision, recall and F1 of each kind that occurs. */
export function figuresOf(outcomes: readonly Outcome[]): Map<Scored, Figures> {
  const figures = new Map<Scored, Figures>();
  for (const kind of SCORED) {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    if (own.length === 0) continue;
    const count = (...signs: readonly Outcome["sign"][]) => own.filter(({ sign }) => signs.includes(sign)).length;
    const hits = count("hit");
    const misses = count("miss", "wrong");
    const extras = count("extra", "wrong");
    const precision = hits + extras > 0 ? hits / (hits + extras) : 1;
    const recall = hits + misses > 0 ? hits / (hits + misses) : 1;
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    figures.set(kind, { precision, recall, f1, hits, misses, extras });
  }
  return figures;
}
