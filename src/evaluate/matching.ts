/** Which of the gold's things each said thing is, one to one. */
export interface Matching {
  readonly ofGold: ReadonlyMap<number, number>;
  readonly ofSaid: ReadonlyMap<number, number>;
}

/** On equal likeness what the gold requires goes before what it leaves free. */
const REQUIRED_FIRST = 0.001;

/** Joins gold and said one to one, the most alike first, ties in the gold's order; likeness 0 never joins. */
export function matchUp<Gold extends { readonly optional?: boolean }, Said>(
  gold: readonly Gold[],
  said: readonly Said[],
  likeness: (gold: Gold, said: Said) => number,
): Matching {
  const pairs: { readonly score: number; readonly g: number; readonly s: number }[] = [];
  for (const [g, wanted] of gold.entries())
    for (const [s, found] of said.entries()) {
      const score = likeness(wanted, found);
      if (score > 0) pairs.push({ score: wanted.optional ? score : score + REQUIRED_FIRST, g, s });
    }
  pairs.sort((a, b) => b.score - a.score || a.g - b.g || a.s - b.s);
  const ofGold = new Map<number, number>();
  const ofSaid = new Map<number, number>();
  for (const { g, s } of pairs) {
    if (ofGold.has(g) || ofSaid.has(s)) continue;
    ofGold.set(g, s);
    ofSaid.set(s, g);
  }
  return { ofGold, ofSaid };
}
