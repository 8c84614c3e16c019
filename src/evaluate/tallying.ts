import { type Matching, matchUp } from "./matching.js";
import type { Ledger, Scored } from "./outcome.js";

/** How one kind is scored: who is who, and of those found what must be said of them rightly. */
export interface Scoring<Gold, Said> {
  readonly kind: Scored;
  readonly likeness: (gold: Gold, said: Said) => number;
  readonly showGold: (gold: Gold) => string;
  readonly showSaid: (said: Said) => string;
  readonly fine?: readonly (readonly [kind: Scored, right: (gold: Gold, said: Said) => boolean])[];
}

/**
 * Writes down what of the gold was found and what was said beyond it, for the kind and each of its fine kinds.
 * Optional gold costs and earns nothing, but keeps what matches it from being an extra.
 */
export function scoreLists<Gold extends { readonly optional?: boolean }, Said>(
  gold: readonly Gold[],
  said: readonly Said[],
  { kind, likeness, showGold, showSaid, fine = [] }: Scoring<Gold, Said>,
  ledger: Ledger,
): Matching {
  const matching = matchUp(gold, said, likeness);
  for (const [row, right] of [[kind, () => true] as const, ...fine]) {
    for (const [g, wanted] of gold.entries()) {
      if (wanted.optional) continue;
      const found = said[matching.ofGold.get(g) ?? -1];
      if (found === undefined) ledger.miss(row, showGold(wanted));
      else if (right(wanted, found)) ledger.hit(row, showGold(wanted));
      else ledger.wrong(row, showGold(wanted), showSaid(found));
    }
    for (const [s, extra] of said.entries()) if (!matching.ofSaid.has(s)) ledger.extra(row, showSaid(extra));
  }
  return matching;
}
