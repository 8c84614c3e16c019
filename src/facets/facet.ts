import { CitydeskError } from "../model/index.js";

interface Common {
  /** The record's field; the facet's own key where it is left out. */
  readonly field?: string;
  /** What people read above it. */
  readonly label?: string;
}

interface Listed extends Common {
  /** The field that holds the label of each value, in the order of the values. */
  readonly names?: string;
  /** Whether a record needs one of the selected values ("or", the default) or all of them ("and"). */
  readonly combine?: "or" | "and";
  /** How values are ordered: most records first (the default), or by label. */
  readonly order?: "count" | "label";
}

/** Values without order or levels: `string`, `string[]`, or nothing. */
export interface TermsFacet extends Listed {
  readonly kind: "terms";
}

/** Paths such as `us/us-la/us-la-new-orleans`; a selected path takes everything below it. */
export interface TreeFacet extends Listed {
  readonly kind: "tree";
}

/** Numbers; with `step`, a histogram of buckets that wide, counted from 0. */
export interface NumberFacet extends Common {
  readonly kind: "range";
  readonly unit?: "number";
  /** Whether a record may hold several: one within the bounds is enough. */
  readonly many?: boolean;
  readonly step?: number;
}

/** ISO days, with a histogram by day, month (the default) or year. */
export interface DayFacet extends Common {
  readonly kind: "range";
  readonly unit: "day";
  readonly many?: boolean;
  readonly step?: "day" | "month" | "year";
  /** The field that holds the same days as epoch seconds, for search engines; the field's name with `Ts` by default. */
  readonly epoch?: string;
}

/** True or false, or unknown. */
export interface BooleanFacet extends Common {
  readonly kind: "boolean";
}

/** A facet with bounds instead of values. */
export type RangeFacet = NumberFacet | DayFacet;
/** What one field of the records is filtered by. */
export type Facet = TermsFacet | TreeFacet | RangeFacet | BooleanFacet;
/** Facets by their keys, in the order in which they are shown. */
export type Facets = Readonly<Record<string, Facet>>;

type Key<F> = Extract<keyof F, string>;
type KeysOf<F extends Facets, Wanted extends Facet> = { [K in Key<F>]: F[K] extends Wanted ? K : never }[Key<F>];
/** Keys of the facets with values. */
export type ListKey<F extends Facets> = KeysOf<F, TermsFacet | TreeFacet>;
/** Keys of the facets that are true or false. */
export type BooleanKey<F extends Facets> = KeysOf<F, BooleanFacet>;
/** Keys of the facets with bounds. */
export type RangeKey<F extends Facets> = KeysOf<F, RangeFacet>;

/** What a record must hold for these facets. */
export type RecordFor<F extends Facets> = {
  readonly [K in Key<F> as F[K] extends { readonly field: infer Field extends string } ? Field : K]?: Held<F[K]>;
} & {
  readonly [K in Key<F> as F[K] extends { readonly names: infer Names extends string } ? Names : never]?:
    | string
    | readonly string[]
    | null;
};
/** The fields that these facets read. */
type FieldOf<F extends Facets> = {
  [K in Key<F>]: F[K] extends { readonly field: infer Field extends string } ? Field : K;
}[Key<F>];
/** Refuses facets over fields that the records do not have, were they only optional: such facets would be empty. */
export type Fitting<F extends Facets, R> =
  FieldOf<F> extends keyof R ? unknown : { readonly [K in Exclude<FieldOf<F>, keyof R>]: "a field of the records" };
type Held<T> = T extends TermsFacet | TreeFacet
  ? string | readonly string[] | null
  : T extends RangeFacet
    ? Many<T, T extends DayFacet ? string : number> | null
    : boolean | null;
type Many<T, V> = T extends { readonly many: true } ? readonly V[] : V;

const KEY = /^[A-Za-z][\w-]{0,63}$/;

/**
 * Checks facets and gives them back with their keys and kinds kept as types.
 *
 * A key starts with a letter and has letters, digits, `_` and `-`, at most 64. Throws `CitydeskError` with code
 * `INVALID_FACET` for another key, or a step that is not above 0.
 *
 * @example
 * const facets = defineFacets({ colour: { kind: "terms" }, price: { kind: "range", step: 10 } });
 * createFacetIndex([{ colour: "red", price: 12 }], facets).query().ranges.price.max; // → 12
 */
export function defineFacets<const F extends Facets>(facets: F): F {
  for (const [key, facet] of Object.entries<Facet>(facets)) {
    if (!KEY.test(key)) fault(key, "a key of letters, digits, _ and -, a letter first", key);
    if (facet.kind === "range" && typeof facet.step === "number" && !(facet.step > 0 && facet.step < Infinity))
      fault(`${key}.step`, "a number above 0", String(facet.step));
  }
  return facets;
}

function fault(field: string, expected: string, received: string): never {
  const message = `facets: ${field}: expected ${expected}, received ${received}`;
  throw new CitydeskError("INVALID_FACET", message, { field, expected, received });
}
