/** A topic by number, with the sum of its votes. */
export interface Standing {
  readonly topic: number;
  readonly area: string;
  readonly strength: number;
}

/** Below this nothing has been said. */
const FLOOR = 1.2;
/** A further topic needs this much, */
const FURTHER = 4;
/** and this share of the best one's strength; more where it is of the same area, for such topics share their words. */
const SHARE = 0.62;
const SHARE_SAME_AREA = 0.75;
const SHARE_THIRD = 0.8;
const MOST = 3;

/** One to three topics out of standings (strongest first); [] where not even the best reaches the floor. */
export function selectTopics(standings: readonly Standing[]): Standing[] {
  const best = standings[0];
  if (!best || best.strength < FLOOR) return [];
  const chosen = [best];
  for (const next of standings.slice(1)) {
    if (chosen.length === MOST || next.strength < FURTHER) break;
    const kin = chosen.some((other) => other.area === next.area);
    const share = Math.max(kin ? SHARE_SAME_AREA : SHARE, chosen.length > 1 ? SHARE_THIRD : 0);
    if (next.strength >= share * best.strength) chosen.push(next);
  }
  return chosen;
}
