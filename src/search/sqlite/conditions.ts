import { isoDay } from "../../facets/days.js";
import type { Facet, Facets } from "../../facets/facet.js";
import { type Choice, choicesOf, type FacetState } from "../../facets/state.js";
import { conditionsOf, type Parameters, parameters } from "../conditions.js";
import { storable } from "../storable.js";

/** A state's conditions on the id of a record, over parameters of one statement. */
export interface Where extends Parameters {
  /** A boolean expression on an id; with a key, of all facets but this, unless it combines by "and". */
  sql(id: string, but?: string): string;
}

/** `values` is the quoted name of the table of values. */
export function whereOf<F extends Facets>(facets: F, state: FacetState<F>, table: string): Where {
  const { values, slot } = parameters((position) => `?${position}`);
  const conditions = conditionsOf(choicesOf(facets, state), (choice) =>
    idsOf(choice, facets[choice.key] as Facet, table, slot),
  );
  const sql = (id: string, but?: string): string =>
    ["1", ...conditions(but).map((ids) => `${id} IN (${ids})`)].join(" AND ");
  return { values, slot, sql };
}

/** The select of the ids that one choice admits. */
function idsOf(choice: Choice, facet: Facet, table: string, slot: Parameters["slot"]): string {
  const ids = `SELECT id FROM ${table} WHERE facet = ${slot(choice.key)}`;
  if (choice.kind === "boolean") return `${ids} AND value = ${slot(choice.value ? 1 : 0)}`;
  if (choice.kind === "list") {
    const wanted = [...new Set(choice.values.map(storable))];
    const holders = `${ids} AND value IN (SELECT value FROM json_each(${slot(JSON.stringify(wanted))}))`;
    return choice.all ? `${holders} GROUP BY id HAVING count(*) = ${wanted.length}` : holders;
  }
  const days = facet.kind === "range" && facet.unit === "day";
  const end = (number: number, sign: string): string =>
    Number.isFinite(number) ? ` AND value ${sign} ${slot(days ? isoDay(number) : number)}` : "";
  return ids + end(choice.min, ">=") + end(choice.max, "<=");
}
