import type { Facets } from "../facets/facet.js";
import type { FacetState } from "../facets/state.js";
import {
  booleanFields,
  clausesOf,
  documentOf,
  levelFields,
  listFields,
  numberFields,
  type Searchable,
  textFields,
  unsayable,
} from "./fields.js";

/** What Algolia's search takes beside the query. */
export interface AlgoliaFilter {
  /** Lists are joined by "and", what stands in each by "or". */
  readonly facetFilters: readonly (readonly string[])[];
  readonly numericFilters: readonly string[];
}

/** Algolia. Filters are lists, not a string to be parsed: only a leading minus has a meaning, and is escaped. */
export const algolia = {
  name: "algolia",

  /** For `setSettings`. */
  settings(facets: Facets): object {
    return {
      searchableAttributes: textFields(facets).map((field) => `unordered(${field})`),
      attributesForFaceting: [
        ...listFields(facets).map((field) => `searchable(${field})`),
        ...booleanFields(facets),
        ...levelFields(facets),
      ],
      numericAttributesForFiltering: [...numberFields(facets).keys()],
      maxValuesPerFacet: 1000,
    };
  },

  /** For `saveObjects`. */
  document<F extends Facets>(record: Searchable<F>, facets: F): Record<string, unknown> {
    return { objectID: record.id, ...documentOf(record, facets) };
  },

  /** Throws `CitydeskError` (`INVALID_FILTER`) for a value that begins with `\-`, which Algolia cannot be asked for. */
  filter<const F extends Facets>(facets: F, state: FacetState<F>): AlgoliaFilter {
    const facetFilters: string[][] = [];
    const numericFilters: string[] = [];
    for (const clause of clausesOf(facets, state)) {
      if (clause.kind === "boolean") facetFilters.push([`${clause.field}:${clause.value}`]);
      else if (clause.kind === "list") {
        const wanted = clause.values.map((value) => `${clause.field}:${escaped(clause.field, value)}`);
        facetFilters.push(...(clause.all ? wanted.map((one) => [one]) : [wanted]));
      } else if (clause.min !== null && clause.max !== null)
        numericFilters.push(`${clause.field}:${clause.min} TO ${clause.max}`);
      else
        numericFilters.push(
          clause.min === null ? `${clause.field} <= ${clause.max}` : `${clause.field} >= ${clause.min}`,
        );
    }
    return { facetFilters, numericFilters };
  },
} as const;

function escaped(field: string, value: string): string {
  if (value.startsWith("\\-")) throw unsayable("algolia", field, "a value without \\- in front", value);
  return value.startsWith("-") ? `\\${value}` : value;
}
