import type { Facet, Facets } from "../../facets/facet.js";
import type { FacetState } from "../../facets/state.js";
import { type Find, named, type Statement, type Storable, sortable, TABLE } from "../sql.js";
import { cellsOf, columnsOf } from "./columns.js";
import { whereOf } from "./conditions.js";
import { countsOf } from "./counts.js";

/**
 * PostgreSQL 14 and later: one table, a column a facet (lists as arrays under GIN indexes, so that "or" is `&&` and
 * "and" is `@>`), the whole record as `jsonb` beside them. Statements only: bring your own driver.
 */
export const postgres = {
  name: "postgres",

  /** The table and its indexes, made where they are not there yet. Throws `CitydeskError` for a facet named `id` or `record`. */
  schema(facets: Facets, table = TABLE): string {
    const columns = columnsOf(facets).map(({ name, declared }) => `  ${name} ${declared}`);
    const indexes = Object.entries<Facet>(facets).map(([key, facet]) => {
      const over = facet.kind === "terms" || facet.kind === "tree" ? `USING gin (${named(key)})` : `(${named(key)})`;
      return `CREATE INDEX IF NOT EXISTS ${named(`${table}_${key}`)} ON ${named(table)} ${over};`;
    });
    return [`CREATE TABLE IF NOT EXISTS ${named(table)} (\n${columns.join(",\n")}\n);`, ...indexes, ""].join("\n");
  },

  /** One line of `COPY … FROM STDIN`, text format, with all columns of `schema` in their order. */
  copyRow<F extends Facets>(facets: F, record: Storable<F>): string {
    return `${cellsOf(facets, record).map(copied).join("\t")}\n`;
  },

  /** What stands before and behind the lines of `copyRow` in a script for `psql`: rows replace those of their ids. */
  copyScript(facets: Facets, table = TABLE): { readonly head: string; readonly tail: string } {
    const names = columnsOf(facets).map(({ name }) => name);
    const columns = names.join(", ");
    // No facet's key has a dollar sign.
    const incoming = `CREATE TEMP TABLE "$incoming" ("$line" bigserial, LIKE ${named(table)}) ON COMMIT DROP;`;
    const last = `SELECT DISTINCT ON ("id") ${columns} FROM "$incoming" ORDER BY "id", "$line" DESC`;
    return {
      head: `BEGIN;\n${incoming}\nCOPY "$incoming" (${columns}) FROM STDIN;\n`,
      tail: `\\.\nINSERT INTO ${named(table)} (${columns})\n${last}\n${overwriting(names)};\nCOMMIT;\n`,
    };
  },

  /** Writes one record, over the one of its id. */
  upsert<F extends Facets>(facets: F, record: Storable<F>, table = TABLE): Statement {
    const columns = columnsOf(facets);
    const names = columns.map(({ name }) => name);
    const slots = columns.map(({ cast }, i) => `$${i + 1}::${cast}`);
    const text = `INSERT INTO ${named(table)} (${names.join(", ")}) VALUES (${slots.join(", ")}) ${overwriting(names)}`;
    return { text, values: cellsOf(facets, record) };
  },

  /** Rows `record` (the JSON) and `total`; none past the end. */
  find<const F extends Facets>(facets: F, state: FacetState<F>, find: Find = {}, table = TABLE): Statement {
    const where = whereOf(facets, state);
    const { sort, limit = 20, offset = 0 } = find;
    const direction = sort?.order === "desc" ? "DESC" : "ASC";
    const order = sort ? `t.${named(sortable(facets, sort.by))} ${direction} NULLS LAST, ` : "";
    const page = `LIMIT ${where.slot(limit)}::bigint OFFSET ${where.slot(offset)}::bigint`;
    const text = `SELECT t."record", count(*) OVER ()::int AS total FROM ${named(table)} AS t WHERE ${where.sql()} ORDER BY ${order}t."id" COLLATE "C" ${page}`;
    return { text, values: where.values };
  },

  /**
   * Rows `facet`, `value`, `label`, `count`: the counts of `createFacetIndex`, those of 0 left out. Ranges give the
   * starts of their buckets; where `value` is null, `count` is of the records that have none.
   */
  counts<const F extends Facets>(facets: F, state: FacetState<F>, table = TABLE): Statement {
    const where = whereOf(facets, state);
    const selects = Object.entries<Facet>(facets).flatMap(([key, facet]) => countsOf(where, key, facet, named(table)));
    return { text: selects.join("\nUNION ALL\n"), values: where.values };
  },
} as const;

const COPIED: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const copied = (cell: string | null): string =>
  cell === null ? "\\N" : cell.replace(/[\\\t\n\r]/g, (character) => COPIED[character] ?? character);

const overwriting = ([id, ...others]: readonly string[]): string =>
  `ON CONFLICT (${id}) DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(", ")}`;
