import type { Facets } from "../facets/facet.js";
import type { FacetState } from "../facets/state.js";
import {
  booleanFields,
  clausesOf,
  documentOf,
  engineId,
  levelFields,
  listFields,
  numberFields,
  type Searchable,
  textFields,
  unsayable,
} from "./fields.js";

/** Meilisearch. Its primary key is `key`, made of the record's id, which stays beside it. */
export const meilisearch = {
  name: "meilisearch",

  /** For `updateSettings`; the primary key is given with `addDocuments`. */
  settings(facets: Facets): object {
    return {
      searchableAttributes: textFields(facets),
      filterableAttributes: [
        ...listFields(facets),
        ...booleanFields(facets),
        ...numberFields(facets).keys(),
        ...levelFields(facets),
      ],
      sortableAttributes: [...numberFields(facets)].flatMap(([field, { many }]) => (many ? [] : [field])),
      faceting: { maxValuesPerFacet: 1000 },
    };
  },

  /** For `addDocuments(documents, { primaryKey: "key" })`. */
  document<F extends Facets>(record: Searchable<F>, facets: F): Record<string, unknown> {
    return { key: engineId(record.id), ...documentOf(record, facets) };
  },

  /**
   * The `filter` of a search: lists are joined by "and", what stands in each by "or". Throws `CitydeskError`
   * (`INVALID_FILTER`) for the few values that no quoting says: those that end in a backslash, or have one before a quote.
   */
  filter<const F extends Facets>(facets: F, state: FacetState<F>): readonly (readonly string[])[] {
    return clausesOf(facets, state).flatMap((clause): readonly (readonly string[])[] => {
      const { field } = clause;
      if (clause.kind === "boolean") return [[`${quoted(field, field)} = ${clause.value}`]];
      if (clause.kind === "list") {
        const wanted = clause.values.map((value) => `${quoted(field, field)} = ${quoted(field, value)}`);
        return clause.all ? wanted.map((one) => [one]) : [wanted];
      }
      const { min, max } = clause;
      const name = quoted(field, field);
      if (min !== null && max !== null) return [[`${name} ${min} TO ${max}`]];
      return [[min === null ? `${name} <= ${max}` : `${name} >= ${min}`]];
    });
  },
} as const;

/**
 * In quotes, a backslash takes the next character along, and only one before the quote itself is then taken out. So a
 * value goes as it is between quotes that it does not hold, and escapes are needed for one that holds both kinds.
 */
function quoted(field: string, value: string): string {
  const quote = value.includes('"') && !value.includes("'") ? "'" : '"';
  let dangling = 0;
  while (value.at(-1 - dangling) === "\\") dangling++;
  if (dangling % 2 === 1 || (value.includes(quote) && /\\["']/.test(value)))
    throw unsayable("meilisearch", field, "a value without a backslash at its end or before a quote", value);
  return quote + value.replaceAll(quote, `\\${quote}`) + quote;
}
