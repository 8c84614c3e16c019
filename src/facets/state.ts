import { CitydeskError } from "../model/index.js";
import { dayNumber } from "./days.js";
import type { BooleanKey, DayFacet, Facet, Facets, ListKey, RangeKey } from "./facet.js";

/** Both ends count; an open end is left out. */
export interface Bounds<T> {
  readonly min?: T;
  readonly max?: T;
}

/** Selected values by facet: `string[]` for terms and trees, `true` or `false` for a boolean. */
export type Filters<F extends Facets> = { readonly [K in ListKey<F>]?: readonly string[] } & {
  readonly [K in BooleanKey<F>]?: boolean;
};
/** Bounds by facet: inclusive ISO days, or numbers. */
export type Ranges<F extends Facets> = {
  readonly [K in RangeKey<F>]?: Bounds<F[K] extends DayFacet ? string : number>;
};

/** What somebody has chosen: plain, JSON-safe, and all that filter, query, querystring and search engines need. */
export interface FacetState<F extends Facets> {
  readonly filters?: Filters<F>;
  readonly ranges?: Ranges<F>;
}

/** One facet that narrows the records, its choice cleaned and checked. */
export type Choice =
  | { readonly kind: "list"; readonly key: string; readonly values: readonly string[]; readonly all: boolean }
  | { readonly kind: "boolean"; readonly key: string; readonly value: boolean }
  | { readonly kind: "range"; readonly key: string; readonly min: number; readonly max: number };

/**
 * The choices of a state in the order of the facets: doubles, empty lists and open bounds taken out, days as whole
 * numbers since 1970-01-01. Throws `CitydeskError` for a key that is no facet (`UNKNOWN_FACET`) or a value of
 * another kind (`INVALID_FILTER`): types hold these off, JavaScript and JSON do not.
 */
export function choicesOf<F extends Facets>(facets: F, state: FacetState<F>): readonly Choice[] {
  const filters = entriesOf(facets, state.filters, "filters");
  const ranges = entriesOf(facets, state.ranges, "ranges");
  return Object.entries<Facet>(facets).flatMap(([key, facet]): Choice[] => {
    if (facet.kind === "range") return rangeChoice(key, facet.unit === "day", ranges.get(key));
    const chosen = filters.get(key);
    if (chosen === undefined || chosen === null) return [];
    if (facet.kind === "boolean") {
      if (typeof chosen !== "boolean") throw refusal("INVALID_FILTER", key, "true or false", chosen);
      return [{ kind: "boolean", key, value: chosen }];
    }
    if (!Array.isArray(chosen) || !chosen.every((value) => typeof value === "string"))
      throw refusal("INVALID_FILTER", key, "a list of strings", chosen);
    const values = [...new Set<string>(chosen)].filter((value) => value !== "");
    return values.length === 0 ? [] : [{ kind: "list", key, values, all: facet.combine === "and" }];
  });
}

function rangeChoice(key: string, days: boolean, bounds: unknown): Choice[] {
  if (bounds === undefined || bounds === null) return [];
  if (typeof bounds !== "object") throw refusal("INVALID_FILTER", key, "bounds with min, max or both", bounds);
  const end = (side: "min" | "max", open: number): number => {
    const value = (bounds as Bounds<unknown>)[side];
    if (value === undefined || value === null) return open;
    const number = days ? (typeof value === "string" ? dayNumber(value) : null) : value;
    if (typeof number !== "number" || !Number.isFinite(number))
      throw refusal("INVALID_FILTER", `${key}.${side}`, days ? "an ISO day such as 2017-04-25" : "a number", value);
    return number + 0;
  };
  const min = end("min", -Infinity);
  const max = end("max", Infinity);
  return min === -Infinity && max === Infinity ? [] : [{ kind: "range", key, min, max }];
}

function entriesOf(facets: Facets, choices: object | undefined, under: "filters" | "ranges"): Map<string, unknown> {
  const entries = new Map(Object.entries(choices ?? {}));
  for (const key of entries.keys()) {
    const facet = Object.hasOwn(facets, key) ? facets[key] : null;
    if (!facet) throw refusal("UNKNOWN_FACET", key, `one of ${Object.keys(facets).join(", ")}`, key);
    if ((facet.kind === "range") !== (under === "ranges"))
      throw refusal(
        "INVALID_FILTER",
        key,
        facet.kind === "range" ? "bounds under ranges" : "values under filters",
        under,
      );
  }
  return entries;
}

function refusal(code: string, field: string, expected: string, received: unknown): CitydeskError {
  const shown = typeof received === "string" ? received : (JSON.stringify(received) ?? String(received));
  return new CitydeskError(code, `${field}: expected ${expected}, received ${shown}`, {
    field,
    expected,
    received: shown,
  });
}
