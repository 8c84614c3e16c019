import { execFileSync } from "node:child_process";
import pg from "pg";
import initSqlJs, { type Database } from "sql.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFacetIndex, defineFacets } from "../../src/facets/index.js";
import { postgres, type Statement, sqlite } from "../../src/search/index.js";
import { SHELF } from "../facets/shelf.js";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.js";
import { type CountRow, countsIn, countsOf, RECORDS, STATES, type StoredRecord } from "./shelf-data.js";

const index = createFacetIndex(RECORDS, SHELF);
const HOSTILE: StoredRecord = {
  ...(RECORDS[0] as StoredRecord),
  tags: ["nul\0", "half\ud800", 'quote"', "back\\slash", "{a,b}", "NULL", "'; DROP TABLE facet_records; --"],
  tagNames: ["nul\0", "half\ud800", 'quote"', "back\\slash", "{a,b}", "NULL", ""],
};
const byId = (a: StoredRecord, b: StoredRecord): number => (a.id < b.id ? -1 : 1);

/** What every database must do, whatever drives it. */
function behaves(name: string, run: (statement: Statement) => Promise<readonly unknown[]>): void {
  const database = name === "postgres" ? postgres : sqlite;
  const found = async (statement: Statement): Promise<{ records: StoredRecord[]; total: number }> => {
    const rows = (await run(statement)) as { record: StoredRecord | string; total: number }[];
    const records = rows.map(({ record }) => (typeof record === "string" ? JSON.parse(record) : record));
    return { records, total: rows[0]?.total ?? 0 };
  };

  it.each(STATES.map((state, n) => [n, state] as const))(
    "counts and finds what the index does, state %i",
    async (_, state) => {
      const result = index.query({ ...state, page: { size: RECORDS.length } });
      const rows = (await run(database.counts(SHELF, state))) as CountRow[];
      expect(countsOf(rows)).toEqual(countsIn(result));
      const { records, total } = await found(database.find(SHELF, state, { limit: RECORDS.length }));
      expect(records).toEqual([...result.items].sort(byId));
      expect(total).toBe(result.total);
    },
  );

  it("gives labels, the longest of each value", async () => {
    const rows = (await run(database.counts(SHELF, {}))) as CountRow[];
    const labels = new Map(rows.filter(({ facet }) => facet === "tags").map(({ value, label }) => [value, label]));
    expect(labels.get("__proto__")).toBe("Tag __proto__");
    expect(rows.find(({ facet, value }) => facet === "shelf" && value === "a")?.label).toBe(null);
  });

  it("sorts, with what is missing last, and pages", async () => {
    const sort = { by: "day", order: "desc" } as const;
    const { records, total } = await found(database.find(SHELF, {}, { sort, limit: RECORDS.length }));
    expect(total).toBe(RECORDS.length);
    const days = records.map(({ day }) => day);
    const wanted = index.query({ sort, page: { size: RECORDS.length } }).items.map(({ day }) => day);
    expect(days).toEqual(wanted);
    const second = await found(database.find(SHELF, {}, { sort, limit: 7, offset: 7 }));
    expect(second.records).toEqual(records.slice(7, 14));
    expect(() => database.find(SHELF, {}, { sort: { by: "tags" } })).toThrow(/^sort.by: expected the key of a boolean/);
  });

  it("takes hostile values for values, and writes over the record of the same id", async () => {
    const before = await found(database.find(SHELF, {}, { limit: RECORDS.length }));
    for (const statement of [database.upsert(SHELF, HOSTILE)].flat() as Statement[]) await run(statement);
    const after = await found(database.find(SHELF, {}, { limit: RECORDS.length }));
    expect(after.total).toBe(before.total);
    for (const tag of HOSTILE.tags) {
      const { records } = await found(database.find(SHELF, { filters: { tags: [tag] } }));
      expect(records.map(({ id }) => id)).toEqual([HOSTILE.id]);
      expect(records[0]?.tags[0]).toBe("nul\ufffd");
    }
    for (const statement of [database.upsert(SHELF, RECORDS[0] as StoredRecord)].flat() as Statement[])
      await run(statement);
    expect(await found(database.find(SHELF, {}, { limit: RECORDS.length }))).toEqual(before);
  });
}

describe("SQLite", () => {
  let database: Database;
  const run = async ({ text, values }: Statement): Promise<readonly unknown[]> => {
    const statement = database.prepare(text, [...values]);
    const rows: unknown[] = [];
    while (statement.step()) rows.push(statement.getAsObject());
    statement.free();
    return rows;
  };
  beforeAll(async () => {
    const { Database } = await initSqlJs();
    database = new Database();
    database.run(sqlite.schema());
    database.run("BEGIN");
    for (const record of RECORDS) for (const statement of sqlite.upsert(SHELF, record)) await run(statement);
    database.run("COMMIT");
  });
  afterAll(() => database?.close());
  behaves("sqlite", run);
});

const bin = postgresPrograms();
describe.skipIf(bin === null)("PostgreSQL", () => {
  let server: PostgresServer;
  let client: pg.Client;
  const run = async ({ text, values }: Statement): Promise<readonly unknown[]> =>
    (await client.query(text, [...values])).rows;
  const psql = (script: string): string =>
    execFileSync(
      "psql",
      ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", `${server.port}`, "-U", server.user, "postgres"],
      { input: script, encoding: "utf8", env: { ...process.env, PGOPTIONS: "--client-min-messages=warning" } },
    );

  beforeAll(async () => {
    server = await startPostgres(bin as string);
    const { head, tail } = postgres.copyScript(SHELF);
    const rows = RECORDS.map((record) => postgres.copyRow(SHELF, record)).join("");
    psql(postgres.schema(SHELF) + head + rows + tail);
    client = new pg.Client({ host: "127.0.0.1", port: server.port, user: server.user, database: "postgres" });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await server?.stop();
  });
  behaves("postgres", run);

  it("copies again over what is there, the last row of an id winning", async () => {
    const first = RECORDS[0] as StoredRecord;
    const { head, tail } = postgres.copyScript(SHELF);
    psql(
      postgres.schema(SHELF) +
        head +
        postgres.copyRow(SHELF, { ...first, tags: ["old"], tagNames: ["Old"] }) +
        postgres.copyRow(SHELF, first) +
        tail,
    );
    const [row] = (await run(postgres.find(SHELF, {}, { limit: RECORDS.length }))) as { total: number }[];
    expect(row?.total).toBe(RECORDS.length);
    expect(await run(postgres.find(SHELF, { filters: { tags: ["old"] } }))).toEqual([]);
  });

  it("answers lists and days by its indexes", async () => {
    await client.query("SET enable_seqscan = off");
    const plan = async (statement: Statement): Promise<string> =>
      JSON.stringify(await run({ ...statement, text: `EXPLAIN ${statement.text}` }));
    expect(await plan(postgres.find(SHELF, { filters: { tags: ["a"] } }))).toContain("facet_records_tags");
    expect(await plan(postgres.find(SHELF, { filters: { all: ["a", "b"] } }))).toContain("facet_records_all");
    expect(await plan(postgres.find(SHELF, { ranges: { day: { min: "2017-01-01" } } }))).toContain("facet_records_day");
    await client.query("RESET enable_seqscan");
  });

  it.each([
    [defineFacets({ id: { kind: "terms" } }), "postgres: expected a key that no other column has, received id"],
    [
      defineFacets({ tags: { kind: "terms" }, tags_labels: { kind: "terms" } }),
      "postgres: expected a key that no other column has, received tags_labels",
    ],
  ])("refuses keys that meet", (facets, message) => {
    expect(() => postgres.schema(facets)).toThrow(message);
  });

  it("refuses several values where there is room for one", () => {
    const facets = defineFacets({ size: { kind: "range" } });
    const record = { id: "a", size: [1, 2] } as never;
    expect(() => postgres.copyRow(facets, record)).toThrow(
      "size: expected one value, or `many: true` in the facet, received 2 values",
    );
  });
});
