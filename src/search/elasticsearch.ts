import type { DayFacet, Facet, Facets, NumberFacet } from "../facets/facet.js";
import type { FacetState } from "../facets/state.js";
import { fieldOf } from "../facets/values.js";
import {
  booleanFields,
  type Clause,
  clausesOf,
  documentOf,
  listFields,
  numberFields,
  type Searchable,
  textFields,
} from "./fields.js";
import { storableJson } from "./storable.js";

/** Elasticsearch and OpenSearch. Filters are JSON, so that no value can be taken for anything else. */
export const elasticsearch = {
  name: "elasticsearch",

  /** Settings and mappings for creating an index. What no facet reads is kept and not indexed. */
  settings(facets: Facets): object {
    const properties: Record<string, object> = { id: { type: "keyword" } };
    for (const field of textFields(facets)) properties[field] = { type: "text" };
    for (const field of listFields(facets)) properties[field] = { type: "keyword" };
    for (const field of booleanFields(facets)) properties[field] = { type: "boolean" };
    for (const [field, { whole }] of numberFields(facets)) properties[field] = { type: whole ? "long" : "double" };
    for (const [key, facet] of Object.entries(facets))
      if (facet.kind === "range" && facet.unit === "day")
        properties[fieldOf(facets, key)] = { type: "date", format: "strict_date" };
    return { mappings: { dynamic: false, properties } };
  },

  document<F extends Facets>(record: Searchable<F>, facets: F): Record<string, unknown> {
    return documentOf(record, facets);
  },

  /** Two lines of the bulk API: the document, indexed under its id. */
  bulk<F extends Facets>(record: Searchable<F>, facets: F): string {
    return `${storableJson({ index: { _id: record.id } })}\n${storableJson(documentOf(record, facets))}\n`;
  },

  /** A query that scores nothing. */
  filter<const F extends Facets>(facets: F, state: FacetState<F>): object {
    return allOf(clausesOf(facets, state));
  },

  /**
   * A search body that gives hits and the same counts as `createFacetIndex`: each facet's values (`values`), records
   * without one (`missing`), histogram and extent, counted without its own choice unless it combines by "and".
   */
  search<const F extends Facets>(facets: F, state: FacetState<F>, values = 1000): object {
    const clauses = clausesOf(facets, state);
    const aggregations = Object.entries<Facet>(facets).map(([key, facet]) => {
      const others = clauses.filter((clause) => clause.key !== key || (clause.kind === "list" && clause.all));
      return [key, { filter: allOf(others), aggs: aggregationsOf(fieldOf(facets, key), facet, values) }];
    });
    return { post_filter: allOf(clauses), track_total_hits: true, aggs: Object.fromEntries(aggregations) };
  },
} as const;

const allOf = (clauses: readonly Clause[]): object => ({ bool: { filter: clauses.flatMap(queriesOf) } });

function queriesOf(clause: Clause): readonly object[] {
  const { field } = clause;
  if (clause.kind === "boolean") return [{ term: { [field]: clause.value } }];
  if (clause.kind === "list")
    return clause.all
      ? clause.values.map((value) => ({ term: { [field]: value } }))
      : [{ terms: { [field]: clause.values } }];
  const { min, max } = clause;
  return [{ range: { [field]: { ...(min !== null && { gte: min }), ...(max !== null && { lte: max }) } } }];
}

function aggregationsOf(field: string, facet: Facet, size: number): Record<string, object> {
  const missing = { missing: { field } };
  if (facet.kind === "range") return { missing, extent: { stats: { field } }, ...histogramOf(field, facet) };
  return {
    missing,
    values: { terms: { field, size, order: facet.kind === "boolean" ? { _count: "desc" } : orderOf(facet) } },
  };
}

const orderOf = ({ order }: Extract<Facet, { kind: "terms" | "tree" }>): object =>
  order === "label" ? { _key: "asc" } : { _count: "desc" };

function histogramOf(field: string, facet: NumberFacet | DayFacet): Record<string, object> {
  if (facet.unit === "day") {
    const calendar_interval = facet.step ?? "month";
    return { histogram: { date_histogram: { field, calendar_interval, format: "yyyy-MM-dd", min_doc_count: 1 } } };
  }
  return facet.step === undefined
    ? {}
    : { histogram: { histogram: { field, interval: facet.step, min_doc_count: 1 } } };
}
