import crossfilter from "crossfilter2";
import itemsjs from "itemsjs";
import { createFacetIndex, defineFacets } from "../src/facets/index.js";
import { median } from "./rounds.js";

/** Filters over many records: ours against two well-known libraries, on the same data and states, their counts compared. */

const RECORDS = Number(process.argv[2] ?? 50_000);
const STATES = 15;
const ROUNDS = 3;

/** How many different values a list has, and how many a record holds at most; the low numbers are the common ones. */
const LISTS = {
  mayors: [1400, 4],
  cities: [1500, 4],
  states: [50, 3],
  topics: [59, 3],
  organizations: [3000, 5],
} as const;
type List = keyof typeof LISTS;
const KEYS = Object.keys(LISTS) as List[];

type Record_ = Readonly<Record<List, string[]>> & {
  readonly id: number;
  readonly published: string;
  readonly month: string;
};
type State = Partial<Record<List, string[]>>;
/** Every count above 0, `facet value` to number, and the total: what all contenders must agree on. */
type Counts = Map<string, number>;

/** Numbers from 0 to 1, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = chance(2017);
const value = (list: List): string => `${list}-${Math.floor(LISTS[list][0] * next() * next())}`;
const some = (list: List, most: number): string[] => [
  ...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => value(list))),
];
const records = Array.from({ length: RECORDS }, (_, id): Record_ => {
  const published = new Date((12_000 + Math.floor(next() * 6000)) * 86_400_000).toISOString().slice(0, 10);
  const lists = Object.fromEntries(KEYS.map((key) => [key, some(key, LISTS[key][1])])) as Record<List, string[]>;
  return { id, ...lists, published, month: `${published.slice(0, 7)}-01` };
});
/** Two facets with a choice in each, one or two values. */
const states = Array.from({ length: STATES }, (_, n): State => {
  const [a, b] = [KEYS[n % 5] as List, KEYS[(n + 1 + (n % 4)) % 5] as List];
  return { [a]: [value(a), value(a)], [b]: [value(b)] };
});

interface Contender {
  readonly name: string;
  readonly build: () => (state: State) => () => Counts;
}

const ours: Contender = {
  name: "citydesk/facets",
  build: () => {
    const lists = Object.fromEntries(KEYS.map((key) => [key, { kind: "terms" }])) as Record<List, { kind: "terms" }>;
    const facets = defineFacets({ ...lists, published: { kind: "range", unit: "day" } });
    const index = createFacetIndex(records, facets);
    return (filters) => {
      const { facets: found, ranges, total } = index.query({ filters, sort: { by: "published", order: "desc" } });
      return () => {
        const counts: Counts = new Map([["total", total]]);
        for (const key of KEYS) for (const { value, count } of found[key].values) put(counts, key, value, count);
        for (const { start, count } of ranges.published.histogram) put(counts, "month", start, count);
        return counts;
      };
    };
  },
};

const crossfilter2: Contender = {
  name: "crossfilter2",
  build: () => {
    const cross = crossfilter(records as Record_[]);
    const lists = KEYS.map((key) => {
      const dimension = cross.dimension((record: Record_) => record[key] as unknown as string, true);
      return { key, dimension, group: dimension.group() };
    });
    const days = cross.dimension((record: Record_) => record.published);
    const months = days.group((day) => `${String(day).slice(0, 7)}-01`);
    return (state) => {
      for (const { key, dimension } of lists) {
        const wanted = state[key];
        if (wanted) dimension.filterFunction((held) => wanted.includes(held as string));
      }
      const found = lists.map(({ key, group }) => {
        const shown = group
          .all()
          .flatMap(({ key, value }) => (Number(value) > 0 ? [[key, Number(value)] as const] : []));
        return [key as string, shown.sort(([, a], [, b]) => b - a)] as const;
      });
      const histogram = months.all().map(({ key, value }) => [key, Number(value)] as const);
      days.top(20);
      const total = Number(cross.groupAll().value());
      for (const { key, dimension } of lists) if (state[key]) dimension.filterAll();
      return () => {
        const counts: Counts = new Map([["total", total]]);
        for (const [key, values] of [...found, ["month", histogram] as const])
          for (const [value, count] of values) put(counts, key, String(value), count);
        return counts;
      };
    };
  },
};

const items: Contender = {
  name: "itemsjs",
  build: () => {
    const aggregations = Object.fromEntries(
      [...KEYS, "month"].map((key) => [key, { size: 100_000, conjunction: false }]),
    );
    const sortings = { newest: { field: "published", order: "desc" } };
    const engine = itemsjs(records, { aggregations, sortings });
    return (filters) => {
      const { data, pagination } = engine.search({ per_page: 20, sort: "newest", filters });
      return () => {
        const counts: Counts = new Map([["total", pagination.total]]);
        for (const [key, { buckets }] of Object.entries(data.aggregations))
          for (const { key: value, doc_count } of buckets) put(counts, key, value, doc_count);
        return counts;
      };
    };
  },
};

function put(counts: Counts, key: string, value: string, count: number): void {
  if (count > 0) counts.set(`${key} ${value}`, count);
}

const print = (line = ""): void => void process.stdout.write(`${line}\n`);
const fixed = (number: number, digits = 1): string => number.toFixed(digits).padStart(12);

print(`node ${process.version}; ${RECORDS} records, 6 facets, ${STATES} states of two facets each, sorted by day`);
const contenders = [ours, crossfilter2, items].map(({ name, build }) => {
  const start = performance.now();
  const query = build();
  return { name, query, built: performance.now() - start, times: [] as number[], counts: [] as Counts[] };
});
for (let round = 0; round <= ROUNDS; round++)
  for (const state of states)
    for (const { query, times, counts } of contenders) {
      const start = performance.now();
      const result = query(state);
      const time = performance.now() - start;
      // The first round warms up, and its counts are compared.
      if (round > 0) times.push(time);
      else counts.push(result());
    }

const [first] = contenders;
print(`${"".padEnd(20)}    build ms   median ms      max ms  × citydesk  states counted alike`);
for (const { name, built, times, counts } of contenders) {
  const alike = counts.filter((count, n) => same(count, first?.counts[n] ?? new Map())).length;
  const ratio = median(times) / median(first?.times ?? []);
  print(
    `${name.padEnd(20)}${fixed(built, 0)}${fixed(median(times))}${fixed(Math.max(...times))}${fixed(ratio)}${alike.toString().padStart(14)}/${STATES}`,
  );
}

function same(a: Counts, b: Counts): boolean {
  return a.size === b.size && [...a].every(([key, count]) => b.get(key) === count);
}
