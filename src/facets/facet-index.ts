import { admit, type Gate, heldIn, isLenient, within } from "./admission.js";
import { booleanColumn, type Column, type ListColumn, listColumn, type RangeColumn, rangeColumn } from "./columns.js";
import { booleanCounts, listCounts, rangeCounts } from "./counts.js";
import type {
  BooleanKey,
  DayFacet,
  Facet,
  Facets,
  Fitting,
  ListKey,
  RangeFacet,
  RangeKey,
  RecordFor,
} from "./facet.js";
import { orderOf, type Sort } from "./order.js";
import { checkedPage, type Page } from "./page.js";
import { type Choice, choicesOf, type FacetState } from "./state.js";
import type { FacetCounts, RangeCounts } from "./tally.js";
import { fieldOf } from "./values.js";

/** A state, and how its records are ordered and cut into pages. */
export interface Query<R, F extends Facets> extends FacetState<F> {
  /** The records' own order where it is left out. Records without a value come last. */
  readonly sort?: Sort<R>;
  /** The first 20 where it is left out; pages count from 1. */
  readonly page?: Partial<Page>;
  /** One more condition, such as a text search; items and all counts keep to it. */
  readonly where?: (record: R) => boolean;
}

/** What a query finds: a page of records, and the counts of all facets. */
export interface Result<R, F extends Facets> {
  /** How many records pass. */
  readonly total: number;
  /** Those of the page. */
  readonly items: readonly R[];
  /** `count` pages of `size` records each. */
  readonly page: Page & { readonly count: number };
  readonly facets: { readonly [K in ListKey<F>]: FacetCounts } & {
    readonly [K in BooleanKey<F>]: FacetCounts<boolean>;
  };
  readonly ranges: { readonly [K in RangeKey<F>]: RangeCounts<F[K] extends DayFacet ? string : number> };
}

/** Records read once, to be queried many times. */
export interface FacetIndex<R, F extends Facets> {
  /** How many records it holds. */
  readonly size: number;
  /** Records of a state with the counts of all facets; the same query gives the same result. */
  query(query?: Query<R, F>): Result<R, F>;
}

type Held =
  | { readonly kind: "list"; readonly facet: Extract<Facet, { kind: "terms" | "tree" }>; readonly column: ListColumn }
  | { readonly kind: "boolean"; readonly column: Column<boolean> }
  | { readonly kind: "range"; readonly facet: RangeFacet; readonly column: RangeColumn };

/**
 * Reads the facets of all records once, for queries that take milliseconds. The records are kept and given back, and
 * must not change; for other records, make another index.
 *
 * Counts are disjunctive: what a value of an "or" facet, a boolean or a range would show is counted over the records
 * that pass all other facets, that of an "and" facet over those that pass all. `query` throws `CitydeskError`
 * (`UNKNOWN_FACET`, `INVALID_FILTER`, `INVALID_PAGE`) for what types would have refused.
 *
 * @example
 * const facets = defineFacets({ colour: { kind: "terms" }, size: { kind: "terms" } });
 * const index = createFacetIndex([{ colour: "red", size: "S" }, { colour: "blue", size: "S" }], facets);
 * const { total, facets: counts } = index.query({ filters: { colour: ["red"] } });
 * [total, counts.colour.values.map(({ value, count }) => [value, count])]; // → [1, [["blue", 1], ["red", 1]]]
 */
export function createFacetIndex<const F extends Facets, R extends RecordFor<F> & object>(
  records: readonly R[],
  facets: F & Fitting<F, R>,
): FacetIndex<R, F> {
  const held = new Map(Object.entries<Facet>(facets).map(([key, facet]) => [key, hold(records, facets, key, facet)]));
  const orders = new Map<string, Uint32Array>();

  const query = ({ sort, page, where, ...state }: Query<R, F> = {}): Result<R, F> => {
    const choices = choicesOf(facets, state);
    const accepts = where ? (r: number): boolean => where(records[r] as R) : null;
    const passes = admit(
      records.length,
      choices.map((choice) => gateOf(choice, held)),
      accepts,
    );
    const counts: Record<string, unknown> = {};
    const ranges: Record<string, unknown> = {};
    for (const [key, facet] of held) {
      const admits = (r: number): boolean => passes(r, key);
      const choice = choices.find((each) => each.key === key);
      if (facet.kind === "range") ranges[key] = rangeCounts(facet.facet, facet.column, admits);
      else if (facet.kind === "boolean") counts[key] = booleanCounts(facet.column, choice, admits);
      else counts[key] = listCounts(facet.facet, facet.column, choice, admits);
    }
    const { number, size } = checkedPage(page);
    const order = sort ? orderOf(records, sort, orders) : null;
    const items: R[] = [];
    let total = 0;
    for (let at = 0; at < records.length; at++) {
      const r = order ? (order[at] as number) : at;
      if (!passes(r, "")) continue;
      if (total >= (number - 1) * size && items.length < size) items.push(records[r] as R);
      total++;
    }
    const pages = { number, size, count: size === 0 ? 0 : Math.ceil(total / size) };
    return { total, items, page: pages, facets: counts, ranges } as unknown as Result<R, F>;
  };
  return { size: records.length, query };
}

function hold(records: readonly object[], facets: Facets, key: string, facet: Facet): Held {
  const field = fieldOf(facets, key);
  if (facet.kind === "range") return { kind: "range", facet, column: rangeColumn(records, field, facet) };
  if (facet.kind === "boolean") return { kind: "boolean", column: booleanColumn(records, field) };
  return { kind: "list", facet, column: listColumn(records, field, facet.names, facet.kind === "tree") };
}

function gateOf(choice: Choice, columns: ReadonlyMap<string, Held>): Gate {
  const held = columns.get(choice.key);
  const never = (): boolean => false;
  const test =
    choice.kind === "list" && held?.kind === "list"
      ? heldIn(held.column, choice.values, choice.all)
      : choice.kind === "boolean" && held?.kind === "boolean"
        ? heldIn(held.column, [choice.value], false)
        : choice.kind === "range" && held?.kind === "range"
          ? within(held.column, choice.min, choice.max)
          : never;
  return { key: choice.key, lenient: isLenient(choice), test };
}
