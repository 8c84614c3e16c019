import type { Facet, Facets, RangeFacet } from "../../facets/facet.js";
import type { FacetState } from "../../facets/state.js";
import { type Find, named, type Statement, type Storable, sortable, storedValues, TABLE } from "../sql.js";
import { storable, storableJson } from "../storable.js";
import { whereOf } from "./conditions.js";

/**
 * SQLite 3.38 and later: the records as JSON, and one table of all their values, which holds any facets. Statements
 * only, with numbered parameters (`?1`): bring your own driver.
 */
export const sqlite = {
  name: "sqlite",

  /** The tables and their index, made where they are not there yet. */
  schema(table = TABLE): string {
    const values = valuesTable(table);
    return `CREATE TABLE IF NOT EXISTS ${named(table)} (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ${values} (
  facet TEXT NOT NULL,
  value NOT NULL,
  id TEXT NOT NULL REFERENCES ${named(table)} (id) ON DELETE CASCADE,
  label TEXT,
  PRIMARY KEY (facet, value, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ${named(`${table}_values_id`)} ON ${values} (id, facet);
`;
  },

  /** Writes one record, over the one of its id: to be run in order, best many records in a transaction. */
  upsert<F extends Facets>(facets: F, record: Storable<F>, table = TABLE): readonly Statement[] {
    const id = storable(record.id);
    const values = valuesTable(table);
    const rows = Object.keys(facets).flatMap((key) =>
      storedValues(record, facets, key).map(({ value, label }) => [key, value, label]),
    );
    const conflict = "ON CONFLICT (id) DO UPDATE SET record = excluded.record";
    const insert = `INSERT INTO ${values} (facet, value, id, label)`;
    return [
      {
        text: `INSERT INTO ${named(table)} (id, record) VALUES (?1, ?2) ${conflict}`,
        values: [id, storableJson(record)],
      },
      { text: `DELETE FROM ${values} WHERE id = ?1`, values: [id] },
      {
        text: `${insert} SELECT value ->> 0, value ->> 1, ?1, value ->> 2 FROM json_each(?2)`,
        values: [id, JSON.stringify(rows)],
      },
    ];
  },

  /** Rows `record` (JSON text) and `total`; none past the end. */
  find<const F extends Facets>(facets: F, state: FacetState<F>, find: Find = {}, table = TABLE): Statement {
    const where = whereOf(facets, state, valuesTable(table));
    const { sort, limit = 20, offset = 0 } = find;
    let order = "";
    if (sort) {
      const key = where.slot(sortable(facets, sort.by));
      const value = `(SELECT value FROM ${valuesTable(table)} WHERE facet = ${key} AND id = r.id)`;
      order = `${value} ${sort.order === "desc" ? "DESC" : "ASC"} NULLS LAST, `;
    }
    const page = `LIMIT ${where.slot(limit)} OFFSET ${where.slot(offset)}`;
    const text = `SELECT r.record, count(*) OVER () AS total FROM ${named(table)} AS r WHERE ${where.sql("r.id")} ORDER BY ${order}r.id ${page}`;
    return { text, values: where.values };
  },

  /** Rows `facet`, `value`, `label`, `count` as of `postgres.counts`; values are text, booleans 'true' and 'false'. */
  counts<const F extends Facets>(facets: F, state: FacetState<F>, table = TABLE): Statement {
    const values = valuesTable(table);
    const where = whereOf(facets, state, values);
    const selects = Object.entries<Facet>(facets).flatMap(([key, facet]) => {
      const name = where.slot(key);
      const shown = shownValue(facet);
      const none = `NOT EXISTS (SELECT 1 FROM ${values} AS v WHERE v.facet = ${name} AND v.id = r.id)`;
      const missing = `SELECT ${name} AS facet, NULL AS value, NULL AS label, count(*) AS count FROM ${named(table)} AS r WHERE ${where.sql("r.id", key)} AND ${none}`;
      if (shown === null) return [missing];
      const held = `FROM ${values} AS v WHERE v.facet = ${name} AND ${where.sql("v.id", key)}`;
      return [
        missing,
        `SELECT ${name}, CAST(${shown} AS TEXT) AS shown, ${LONGEST}, count(DISTINCT v.id) ${held} GROUP BY shown`,
      ];
    });
    return { text: selects.join("\nUNION ALL\n"), values: where.values };
  },
} as const;

const valuesTable = (table: string): string => named(`${table}_values`);

/** Of several labels the longest: its length in front lets `max` compare by it. */
const LONGEST = "substr(max(printf('%08d', length(v.label)) || v.label), 9)";

/** What a value is counted as; null for a range without a histogram. */
function shownValue(facet: Facet): string | null {
  if (facet.kind === "boolean") return "CASE v.value WHEN 1 THEN 'true' ELSE 'false' END";
  return facet.kind === "range" ? bucketOf(facet) : "v.value";
}

function bucketOf(facet: RangeFacet): string | null {
  if (facet.unit === "day") {
    const { step = "month" } = facet;
    if (step === "day") return "v.value";
    return step === "month" ? "substr(v.value, 1, 7) || '-01'" : "substr(v.value, 1, 4) || '-01-01'";
  }
  const { step } = facet;
  if (step === undefined) return null;
  // Not every SQLite has floor(), and a cast cuts towards zero.
  const quotient = `(v.value * 1.0 / ${step})`;
  const cut = `CAST(${quotient} AS INTEGER)`;
  return `(${cut} - (${quotient} < ${cut})) * ${step}`;
}
