/** The rows of a score: who or what is found, and behind a "+" what is said of it rightly. */
export const SCORED = [
  "mayors",
  "mayors+city",
  "mayors+status",
  "titles",
  "officials",
  "officials+office",
  "officials+status",
  "people",
  "events",
  "events+when",
  "dates",
  "dates+value",
  "topics",
  "published",
  "places",
  "organizations",
  "instruments",
  "quotes",
  "grounding",
] as const;
export type Scored = (typeof SCORED)[number];

/**
 * What became of one thing: found; missed; said without being in the gold; or `wrong`, found but said wrongly,
 * which is a miss and an extra at once.
 */
export interface Outcome {
  readonly kind: Scored;
  readonly record: string;
  readonly sign: "hit" | "miss" | "extra" | "wrong";
  /** The gold's thing, of an extra the said one. */
  readonly what: string;
  /** What was said instead. */
  readonly said: string | null;
}

/** Takes down outcomes of one record. */
export interface Ledger {
  readonly hit: (kind: Scored, what: string) => void;
  readonly miss: (kind: Scored, what: string, said?: string | null) => void;
  readonly extra: (kind: Scored, what: string) => void;
  readonly wrong: (kind: Scored, what: string, said: string) => void;
}

/** A ledger that appends to `outcomes`. */
export function ledgerOf(record: string, outcomes: Outcome[]): Ledger {
  const write =
    (sign: Outcome["sign"]) =>
    (kind: Scored, what: string, said: string | null = null) => {
      outcomes.push({ kind, record, sign, what, said });
    };
  return { hit: write("hit"), miss: write("miss"), extra: write("extra"), wrong: write("wrong") };
}
