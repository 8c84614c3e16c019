import type { Facet, Facets, RangeFacet } from "../../facets/facet.js";
import { named, refusal, type Storable, single, storedValues } from "../sql.js";
import { storable, storableJson } from "../storable.js";

/** A column of the table: its name quoted, how it is declared, and what its parameters are cast to. */
export interface TableColumn {
  readonly name: string;
  readonly declared: string;
  readonly cast: string;
}

/** The columns in order: `id`, one or two for each facet, `record`. Throws where a facet's key is another column's name. */
export function columnsOf(facets: Facets): readonly TableColumn[] {
  const own = Object.entries<Facet>(facets).flatMap(([key, facet]): [string, string, string][] => {
    if (facet.kind === "boolean") return [[key, "boolean", "boolean"]];
    if (facet.kind === "range") {
      const cast = castOf(facet) + (facet.many ? "[]" : "");
      return [[key, facet.many ? `${cast} NOT NULL` : cast, cast]];
    }
    return [key, `${key}_labels`].map((name) => [name, "text[] NOT NULL", "text[]"]);
  });
  const all = [["id", "text PRIMARY KEY", "text"], ...own, ["record", "jsonb NOT NULL", "jsonb"]];
  const seen = new Set<string>();
  return all.map(([name = "", declared = "", cast = ""]) => {
    if (seen.has(name)) throw refusal("INVALID_FACET", "postgres", "a key that no other column has", name);
    seen.add(name);
    return { name: named(name), declared, cast };
  });
}

export const castOf = (facet: RangeFacet): string => (facet.unit === "day" ? "date" : "double precision");

/** A record's cells in the order of the columns, as PostgreSQL reads text; null where there is nothing. */
export function cellsOf<F extends Facets>(facets: F, record: Storable<F>): readonly (string | null)[] {
  const cells = Object.entries<Facet>(facets).flatMap(([key, facet]): (string | null)[] => {
    const stored = storedValues(record, facets, key);
    const values = stored.map(({ value }) => String(value));
    if (facet.kind === "terms" || facet.kind === "tree")
      return [arrayOf(values), arrayOf(stored.map(({ label }) => label))];
    if (facet.kind === "range" && facet.many) return [arrayOf(values)];
    const one = single(key, stored);
    return [one === null ? null : String(one.value)];
  });
  return [storable(record.id), ...cells, storableJson(record)];
}

/** An array as PostgreSQL writes one. */
export const arrayOf = (values: readonly (string | null)[]): string =>
  `{${values.map((value) => (value === null ? "NULL" : `"${value.replace(/["\\]/g, "\\$&")}"`)).join(",")}}`;
