import { isoDay } from "../facets/days.js";
import type { Facet, Facets, RecordFor } from "../facets/facet.js";
import { booleanOf, fieldOf, labelsOf, numbersOf, termsOf } from "../facets/values.js";
import { CitydeskError } from "../model/index.js";
import { storable } from "./storable.js";

/** SQL with its parameters, as drivers take it. No value ever stands in the text. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | number | null)[];
}

/** A record that databases take. */
export type Storable<F extends Facets> = RecordFor<F> & { readonly id: string };

/** Which records to find, in which order, and how many. */
export interface Find {
  /** The key of a boolean or of a range of one value; ids where it is left out. What has no value comes last. */
  readonly sort?: { readonly by: string; readonly order?: "asc" | "desc" };
  /** 20 where it is left out. */
  readonly limit?: number;
  readonly offset?: number;
}

/** The table of records where no other is named. */
export const TABLE = "facet_records";

/** A name in SQL: quoted, so that any is one. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The values of one facet as they are stored, each once: texts, ISO days, numbers or booleans, with their labels. */
export interface StoredValue {
  readonly value: string | number | boolean;
  readonly label: string | null;
}

export function storedValues(record: object, facets: Facets, key: string): readonly StoredValue[] {
  const facet = facets[key] as Facet;
  const field = fieldOf(facets, key);
  if (facet.kind === "boolean") {
    const value = booleanOf(record, field);
    return value === null ? [] : [{ value, label: null }];
  }
  if (facet.kind === "range") {
    const numbers = [...new Set(numbersOf(record, field, facet))];
    return numbers.map((number) => ({ value: facet.unit === "day" ? isoDay(number) : number, label: null }));
  }
  const tree = facet.kind === "tree";
  const labels = new Map(facet.names === undefined ? [] : labelsOf(record, field, facet.names, tree));
  const stored = new Map([...termsOf(record, field, tree)].map((value) => [storable(value), labels.get(value)]));
  return [...stored].map(([value, label]) => ({ value, label: label === undefined ? null : storable(label) }));
}

/** Refuses to sort by what has no one value a record. */
export function sortable(facets: Facets, key: string): string {
  const facet = Object.hasOwn(facets, key) ? facets[key] : undefined;
  if (facet?.kind === "boolean" || (facet?.kind === "range" && !facet.many)) return key;
  throw refusal("INVALID_SORT", "sort.by", "the key of a boolean, or of a range of one value", key);
}

/** Refuses a record with several values where a facet has room for one. */
export function single(key: string, values: readonly StoredValue[]): StoredValue | null {
  if (values.length <= 1) return values[0] ?? null;
  throw refusal("INVALID_RECORD", key, "one value, or `many: true` in the facet", `${values.length} values`);
}

export function refusal(code: string, field: string, expected: string, received: string): CitydeskError {
  const message = `${field}: expected ${expected}, received ${received}`;
  return new CitydeskError(code, message, { field, expected, received });
}
