import { execFileSync } from "node:child_process";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFacetIndex, RELEASE_FACETS, toFacetRecord } from "../../src/facets/index.js";
import { postgres } from "../../src/search/index.js";
import { type PostgresServer, postgresPrograms, startPostgres } from "../search/postgres-server.js";
import { HOSTILE, TAGGED, written } from "./written.js";

const lines = async (name: string): Promise<Record<string, unknown>[]> =>
  (await written(name))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
/** What no engine takes in a text. */
const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, "\ufffd");

describe.each([
  ["algolia", "objectID"],
  ["meilisearch", "key"],
  ["typesense", "id"],
])("--to %s", (name, key) => {
  it("writes a document a line, with a key of its own, its text and its facets", async () => {
    const documents = await lines(name);
    expect(documents.map(({ text }) => text)).toEqual(TAGGED.map(({ text }) => storable(text)));
    const areas = TAGGED.map(({ topics }) => topics[0]?.area ?? null);
    expect(documents.map(({ topics }) => (topics as string[])[0] ?? null)).toEqual(areas);
    const keys = documents.map((document) => document[key]);
    expect(new Set(keys).size).toBe(TAGGED.length);
    if (name === "algolia") expect(keys).toEqual(TAGGED.map(({ id }) => id));
    else for (const one of keys) expect(one).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it("leaves out texts that are left out", async () => {
    const [{ text: _, ...release }] = HOSTILE as [(typeof TAGGED)[number]];
    expect(JSON.parse(await written(name, [release]))).not.toHaveProperty("text");
  });
});

it("writes two lines a record for Elasticsearch", async () => {
  const all = await lines("elasticsearch");
  const ids = all.map((line, n) => (n % 2 === 0 ? (line.index as { _id: string })._id : line.id));
  expect(ids).toEqual(TAGGED.flatMap(({ id }) => [id, id]));
});

const bin = postgresPrograms();
describe.skipIf(bin === null)("--to postgres", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(bin as string);
  });
  afterAll(() => server?.stop());

  it("writes a script that psql runs, as often as one likes", async () => {
    const address = `postgresql://${server.user}@127.0.0.1:${server.port}/postgres`;
    const env = { ...process.env, PGOPTIONS: "--client-min-messages=warning" };
    const input = await written("postgres");
    for (const _ of [1, 2]) execFileSync("psql", ["-Xq", "-v", "ON_ERROR_STOP=1", address], { input, env });

    const client = new pg.Client(address);
    await client.connect();
    const { text, values } = postgres.counts(RELEASE_FACETS, { filters: { quoted: false } });
    const { rows } = await client.query(text, [...values]);
    await client.end();

    const records = TAGGED.map((release) => toFacetRecord(release));
    const { facets, total } = createFacetIndex(records, RELEASE_FACETS).query({ filters: { quoted: false } });
    expect(total).toBeGreaterThan(3);
    for (const key of ["mayors", "organizations", "officials", "topics"] as const) {
      const found = rows.filter(({ facet, value }) => facet === key && value !== null && !value.includes("/"));
      expect(Object.fromEntries(found.map(({ value, label, count }) => [value, [label, count]]))).toEqual(
        Object.fromEntries(facets[key].values.map(({ value, label, count }) => [value, [label, count]])),
      );
    }
  });
});
