/** A topic by number, with the sum of its votes. */
export interface Standing {
  readonly topic: number;
  readonly strength: number;
}

/** Below this nothing has been said. */
const FLOOR = 1.2;
/** A further topic needs this much, and this share of the best one's strength. */
const FURTHER = 5;
const SHARE = 0.35;
const MOST = 3;

/** One to three topics out of standings (strongest first); [] where not even the best reaches the floor. */
export function selectTopics(standings: readonly Standing[]): Standing[] {
  const best = standings[0];
  if (!best || best.strength < FLOOR) return [];
  const chosen = [best];
  for (const next of standings.slice(1)) {
    if (chosen.length === MOST || next.strength < Math.max(FURTHER, SHARE * best.strength)) break;
    chosen.push(next);
  }
  return chosen;
}
