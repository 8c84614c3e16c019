import type { Facet, RangeFacet } from "../../facets/facet.js";
import { named } from "../sql.js";
import type { Where } from "./conditions.js";

/** The selects that count one facet over the rows `t` of a table: its values, and the records that have none. */
export function countsOf(where: Where, key: string, facet: Facet, table: string): readonly string[] {
  const column = `t.${named(key)}`;
  const select = (value: string, label: string, from: string, more = ""): string =>
    `SELECT '${key}' AS facet, ${value} AS value, ${label} AS label, count(*)::int AS count FROM ${table} AS t${from} WHERE ${where.sql(key)}${more}`;
  const plain = (value: string, from: string, more: string): string => select(value, NONE, from, more);
  const empty = plain(NONE, "", ` AND ${column} = '{}'`);

  if (facet.kind === "boolean") return [plain(`${column}::text`, "", " GROUP BY 2")];
  if (facet.kind === "range") {
    const bucket = bucketOf(facet);
    if (facet.many) {
      if (bucket === null) return [empty];
      const buckets = ` CROSS JOIN LATERAL (SELECT DISTINCT ${bucket("one.value")} AS start FROM unnest(${column}) AS one(value)) AS b`;
      return [plain("b.start", buckets, " GROUP BY 2"), empty];
    }
    return [bucket ? plain(bucket(column), "", " GROUP BY 2") : plain(NONE, "", ` AND ${column} IS NULL`)];
  }
  const values = ` CROSS JOIN LATERAL unnest(${column}, t.${named(`${key}_labels`)}) AS v(value, label)`;
  return [select("v.value", LONGEST, values, " GROUP BY v.value"), empty];
}

const NONE = "NULL::text";
/** Of several labels the longest, as in `createFacetIndex`. */
const LONGEST = `(array_agg(v.label ORDER BY length(v.label) DESC NULLS LAST, v.label COLLATE "C"))[1]`;

/** The start of the bucket that a value falls in, as text; null for a facet without a histogram. */
function bucketOf(facet: RangeFacet): ((value: string) => string) | null {
  if (facet.unit === "day") {
    const period = facet.step ?? "month";
    return (value) => `to_char(date_trunc('${period}', ${value}::timestamp), 'YYYY-MM-DD')`;
  }
  const { step } = facet;
  return step === undefined ? null : (value) => `(floor(${value} / ${step}) * ${step})::text`;
}
