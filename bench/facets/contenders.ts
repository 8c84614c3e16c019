import crossfilter from "crossfilter2";
import itemsjs from "itemsjs";
import { createFacetIndex, defineFacets } from "../../src/facets/index.js";
import { KEYS, type List, type Record_, records, type State } from "./records.js";

/** Every count above 0, `facet value` to number, and the total: what all contenders must agree on. */
export type Counts = Map<string, number>;

interface Contender {
  readonly name: string;
  readonly build: () => (state: State) => () => Counts;
}

export const ours: Contender = {
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

export const crossfilter2: Contender = {
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

export const items: Contender = {
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
