import { isoDay } from "../../facets/days.js";
import type { Facet, Facets, RangeFacet } from "../../facets/facet.js";
import { type Choice, choicesOf, type FacetState } from "../../facets/state.js";
import { type Conditions, conditionsOf, type Parameters, parameters } from "../conditions.js";
import { named } from "../sql.js";
import { storable } from "../storable.js";
import { arrayOf, castOf } from "./columns.js";

/** A state's conditions on a row `t`, over parameters of one statement. */
export interface Where extends Parameters {
  /** A boolean expression; with a key, of all facets but this, unless it combines by "and". */
  sql(but?: string): string;
}

export function whereOf<F extends Facets>(facets: F, state: FacetState<F>): Where {
  const { values, slot } = parameters((position) => `$${position}`);
  const conditions: Conditions = conditionsOf(choicesOf(facets, state), (choice) =>
    conditionOf(choice, facets[choice.key] as Facet, slot),
  );
  return { values, slot, sql: (but) => ["TRUE", ...conditions(but)].join(" AND ") };
}

function conditionOf(choice: Choice, facet: Facet, slot: Parameters["slot"]): string {
  const column = `t.${named(choice.key)}`;
  if (choice.kind === "boolean") return `${column} = ${slot(String(choice.value))}::boolean`;
  if (choice.kind === "list")
    return `${column} ${choice.all ? "@>" : "&&"} ${slot(arrayOf(choice.values.map(storable)))}::text[]`;
  const range = facet as RangeFacet;
  const end = (number: number, sign: string): string[] => {
    const text = range.unit === "day" ? isoDay : String;
    return Number.isFinite(number) ? [`${sign} ${slot(text(number))}::${castOf(range)}`] : [];
  };
  const ends = [...end(choice.min, ">="), ...end(choice.max, "<=")];
  const within = (value: string): string => ends.map((side) => `${value} ${side}`).join(" AND ");
  return range.many
    ? `EXISTS (SELECT FROM unnest(${column}) AS one(value) WHERE ${within("one.value")})`
    : within(column);
}
