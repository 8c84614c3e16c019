import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import initSqlJs from "sql.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entitiesOf } from "../../src/write/entities.js";
import { buildDatabase } from "../../src/write/sqlite/build.js";
import { type Built, built, shaOf } from "../batch/built.js";
import { manyLines } from "../batch/many.js";
import { TAGGED } from "./written.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "citydesk-sqlite-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function query(path: string, sql: string): Promise<unknown[][]> {
  const { Database } = await initSqlJs();
  const database = new Database(readFileSync(path));
  return database.exec(sql)[0]?.values ?? [];
}

async function* all() {
  yield* TAGGED;
}

describe("sqlite", () => {
  it("holds releases, entities and mentions that slice back", async () => {
    const path = join(folder, "a.sqlite");
    await buildDatabase(all(), path);
    expect(await query(path, "PRAGMA integrity_check")).toEqual([["ok"]]);
    expect(await query(path, "PRAGMA foreign_key_check")).toEqual([]);
    const ids = await query(path, "SELECT id, published FROM releases ORDER BY release");
    expect(ids).toEqual(TAGGED.map(({ id, published }) => [id, published]));
    const names = await query(path, "SELECT kind, id, name FROM entities ORDER BY entity");
    expect(names).toEqual(TAGGED.flatMap((r) => entitiesOf(r).map(({ kind, id, name }) => [kind, id, name])));
    const rows = await query(
      path,
      'SELECT m.field, m.start, m."end", m.text, e.release FROM mentions m JOIN entities e USING (entity)',
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const [field, start, end, text, release] of rows as [string, number, number, string, number][]) {
      const { title, text: body } = TAGGED[release - 1] as (typeof TAGGED)[number];
      expect((field === "title" ? title : body)?.slice(start, end)).toBe(text);
    }
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  it("is the same file again", async () => {
    await buildDatabase(all(), join(folder, "b.sqlite"));
    await buildDatabase(all(), join(folder, "c.sqlite"));
    expect(readFileSync(join(folder, "b.sqlite")).equals(readFileSync(join(folder, "c.sqlite")))).toBe(true);
  });
});

describe("citydesk tag --to", () => {
  let desk: Built;
  beforeAll(() => {
    desk = built("writers");
    writeFileSync(join(desk.folder, "many.ndjson"), `${manyLines(1).join("\n")}\n`);
  });
  afterAll(() => desk.remove());
  const at = (name: string): string => join(desk.folder, name);

  it("sqlite makes the file at the end, and goes on after an interruption", async () => {
    const args = ["tag", "many.ndjson", "--to", "sqlite", "--quiet", "--workers", "0"];
    expect((await desk.run([...args, "--output", "a.db"])).code).toBe(0);
    expect(await query(at("a.db"), "SELECT count(*) FROM releases")).toEqual([[manyLines(1).length]]);
    expect(existsSync(at("a.db.ndjson"))).toBe(false);
    const { child, ended } = desk.start([...args, "--output", "b.db"]);
    while (!existsSync(at("b.db.ndjson"))) await new Promise((go) => setTimeout(go, 5));
    child.kill("SIGKILL");
    await ended;
    expect(existsSync(at("b.db"))).toBe(false);
    expect((await desk.run([...args, "--output", "b.db", "--resume"])).code).toBe(0);
    expect(readFileSync(at("b.db")).equals(readFileSync(at("a.db")))).toBe(true);
    const again = await desk.run([...args, "--output", "b.db", "--resume"]);
    // Node warns in its own name that its SQLite is experimental, before our line or behind it.
    const ours = again.err.split("\n").filter((line) => !/^\((?:node:\d|Use `node )/.test(line));
    expect([again.code, ...ours]).toEqual([
      0,
      "citydesk: b.db: the run that wrote it was finished, nothing is left to do",
      "",
    ]);
  });

  it.each([
    [["--to", "sqlite"], "citydesk: --to sqlite: expected --output with the file to write\n"],
    [["--to", "html", "--omit-text"], "citydesk: --omit-text: expected none with --to html, which writes texts\n"],
  ])("refuses %j", async (more, err) => {
    expect(await desk.run(["tag", "many.ndjson", ...more])).toEqual({ out: "", err, code: 2 });
  });

  it.each(["csv", "csv-entities", "html", "jsonld", "spacy", "prodigy", "doccano", "json"])(
    "%s gives the same bytes through workers and without",
    async (to) => {
      const inline = await desk.run(["tag", "many.ndjson", "--to", to, "--workers", "0", "--output", `0.${to}`]);
      const pool = await desk.run(["tag", "many.ndjson", "--to", to, "--workers", "2", "--output", `2.${to}`]);
      expect([inline.code, pool.code]).toEqual([0, 0]);
      expect(shaOf(at(`2.${to}`))).toBe(shaOf(at(`0.${to}`)));
    },
  );
});
