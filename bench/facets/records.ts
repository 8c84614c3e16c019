/** Records and states by chance, the same in every run. */

export const RECORDS = Number(process.argv[2] ?? 50_000);
export const STATES = 15;

/** How many different values a list has, and how many a record holds at most; the low numbers are the common ones. */
const LISTS = {
  mayors: [1400, 4],
  cities: [1500, 4],
  states: [50, 3],
  topics: [59, 3],
  organizations: [3000, 5],
} as const;
export type List = keyof typeof LISTS;
export const KEYS = Object.keys(LISTS) as List[];

export type Record_ = Readonly<Record<List, string[]>> & {
  readonly id: number;
  readonly published: string;
  readonly month: string;
};
export type State = Partial<Record<List, string[]>>;

/** Numbers from 0 to 1, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = chance(2017);
export const value = (list: List): string => `${list}-${Math.floor(LISTS[list][0] * next() * next())}`;
const some = (list: List, most: number): string[] => [
  ...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => value(list))),
];
export const records = Array.from({ length: RECORDS }, (_, id): Record_ => {
  const published = new Date((12_000 + Math.floor(next() * 6000)) * 86_400_000).toISOString().slice(0, 10);
  const lists = Object.fromEntries(KEYS.map((key) => [key, some(key, LISTS[key][1])])) as Record<List, string[]>;
  return { id, ...lists, published, month: `${published.slice(0, 7)}-01` };
});

/** Two facets with a choice in each, one or two values. */
export const states = Array.from({ length: STATES }, (_, n): State => {
  const [a, b] = [KEYS[n % 5] as List, KEYS[(n + 1 + (n % 4)) % 5] as List];
  return { [a]: [value(a), value(a)], [b]: [value(b)] };
});
