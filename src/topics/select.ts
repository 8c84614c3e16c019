/** A topic by number, with the sum of its votes. */
export interface Standing {
  readonly topic: number;
  readonly strength: number;
}

/** Below this nothing has been said. */
const FLOOR = 1.2;
/** A further topic needs this much, */
const FURTHER = 4;
/** and this share of the best one's strength; a third topic more. */
const SHARE = 0.35;
const SHARE_THIRD = 0.3;
const MOST = 3;

/** One to three topics out of standings (strongest first); [] where not even the best reaches the floor. */
export function selectTopics(standings: readonly Standing[]): Standing[] {
  const best = standings[0];
  if (!best || best.strength < FLOOR) return [];
  const chosen = [best];
  for (const next of standings.slice(1)) {
    if (chosen.length === MOST || next.strength < FURTHER) break;
    if (next.strength < (chosen.length === 1 ? SHARE : SHARE_THIRD) * best.strength) break;
    chosen.push(next);
  }
  return chosen;
}
