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

/** Ids hold these; left out of the index, `new-york` and `newyork` would be one. */
const SYMBOLS = ["-", "_", "/"];

/** Typesense. Its `id` is made of the record's, which stands beside it as `releaseId`. */
export const typesense = {
  name: "typesense",

  /** For `collections().create`. */
  settings(facets: Facets, name = "releases"): object {
    const lists = new Set([...listFields(facets), ...levelFields(facets)]);
    const text = textFields(facets).filter((field) => !lists.has(field));
    return {
      name,
      symbols_to_index: SYMBOLS,
      fields: [
        ...text.map((field) => ({
          name: field,
          type: field === "title" || field === "text" ? "string" : "string[]",
          optional: true,
        })),
        ...[...lists].map((field) => ({ name: field, type: "string[]", facet: true, optional: true })),
        ...booleanFields(facets).map((field) => ({ name: field, type: "bool", facet: true, optional: true })),
        ...[...numberFields(facets)].map(([field, { many, whole }]) => ({
          name: field,
          type: `${whole ? "int64" : "float"}${many ? "[]" : ""}`,
          optional: true,
          sort: !many,
        })),
      ],
    };
  },

  /** For `documents().import`. Fields without a value are left out; levels stand under dotted names. */
  document<F extends Facets>(record: Searchable<F>, facets: F): Record<string, unknown> {
    const document: Record<string, unknown> = { id: engineId(record.id), releaseId: record.id };
    for (const [field, value] of Object.entries(documentOf(record, facets))) {
      if (value === null || value === undefined || field === "id") continue;
      if (typeof value !== "object" || Array.isArray(value)) document[field] = value;
      else for (const [level, labels] of Object.entries(value)) document[`${field}.${level}`] = labels;
    }
    return document;
  },

  /**
   * The `filter_by` of a search, empty for an empty state. Throws `CitydeskError` (`INVALID_FILTER`) for a value with a
   * backtick or with a backslash at its end: Typesense has no escape for these that all of its parser keeps to.
   */
  filter<const F extends Facets>(facets: F, state: FacetState<F>): string {
    const clauses = clausesOf(facets, state).flatMap((clause) => {
      const { field } = clause;
      if (clause.kind === "boolean") return [`${field}:=${clause.value}`];
      if (clause.kind === "list") {
        const wanted = clause.values.map((value) => quoted(field, value));
        return clause.all ? wanted.map((one) => `${field}:=${one}`) : [`${field}:=[${wanted.join(",")}]`];
      }
      const { min, max } = clause;
      if (min !== null && max !== null) return [`${field}:[${min}..${max}]`];
      return [min === null ? `${field}:<=${max}` : `${field}:>=${min}`];
    });
    return clauses.join(" && ");
  },
} as const;

function quoted(field: string, value: string): string {
  if (value.includes("`") || value.endsWith("\\"))
    throw unsayable("typesense", field, "a value without backticks and without a backslash at its end", value);
  return `\`${value}\``;
}
