/** A topic by number, with the sum of its votes. */
export interface Standing {
  readonly topic: number;
  readonly strength: number;
}

/** Below this nothing has been said. */
const FLOOR = 1.2;
/** A further topic needs this much, and this many times the root of the best one's strength: of two that are strong, both count. */
const FURTHER = 5;
const OF_ROOT = 1.7;
const MOST = 3;

/** One to three topics out of standings (strongest first); [] where not even the best reaches the floor. */
export function selectTopics(standings: readonly Standing[]): Standing[] {
  const best = standings[0];
  if (!best || best.strength < FLOOR) return [];
  const chosen = [best];
  const wanted = Math.max(FURTHER, OF_ROOT * Math.sqrt(best.strength));
  for (const next of standings.slice(1)) {
    if (chosen.length === MOST || next.strength < wanted) break;
    chosen.push(next);
  }
  return chosen;
}
