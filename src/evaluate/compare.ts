import { type Outcome, SCORED, type Scored } from "./outcome.js";
import type { Score } from "./score.js";

/** What one run gained and lost against an older one, kind by kind. */
export interface Change {
  readonly kind: Scored;
  /** Points of F1, new less old. */
  readonly f1: number;
  readonly gained: readonly Outcome[];
  readonly lost: readonly Outcome[];
  /** Extras that came up, and those that are gone. */
  readonly newExtras: readonly Outcome[];
  readonly oldExtras: readonly Outcome[];
}

/** Compares two scores of the same gold; kinds without any change are left out. */
export function compareScores(newer: Score, older: Score): Change[] {
  const changes: Change[] = [];
  for (const kind of SCORED) {
    if (kind === "grounding") continue;
    const fresh = newer.outcomes.filter((o) => o.kind === kind);
    const stale = older.outcomes.filter((o) => o.kind === kind);
    const gained = without(fresh.filter(isHit), stale.filter(isHit));
    const lost = without(stale.filter(isHit), fresh.filter(isHit));
    const newExtras = without(fresh.filter(isExtra), stale.filter(isExtra));
    const oldExtras = without(stale.filter(isExtra), fresh.filter(isExtra));
    if (gained.length + lost.length + newExtras.length + oldExtras.length === 0) continue;
    const f1 = (newer.figures.get(kind)?.f1 ?? 0) - (older.figures.get(kind)?.f1 ?? 0);
    changes.push({ kind, f1, gained, lost, newExtras, oldExtras });
  }
  return changes;
}

const isHit = ({ sign }: Outcome) => sign === "hit";
const isExtra = ({ sign }: Outcome) => sign === "extra" || sign === "wrong";
const keyOf = ({ record, sign, what, said }: Outcome) =>
  JSON.stringify([record, sign === "hit" ? what : (said ?? what)]);

/** What of `some` the `others` have not; things that occur twice count twice. */
function without(some: readonly Outcome[], others: readonly Outcome[]): Outcome[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return some.filter((outcome) => {
    const left = counts.get(keyOf(outcome)) ?? 0;
    counts.set(keyOf(outcome), left - 1);
    return left <= 0;
  });
}
