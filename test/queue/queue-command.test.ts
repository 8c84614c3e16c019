import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, built, type Ended, shaOf, until } from "../batch/built.js";
import { manyLines } from "../batch/many.js";
import { needs } from "../support/needs.js";
import { type Server, startRedis } from "./redis.js";

const SHARD = 5;
/** One line in fifty is no record. */
const LINES = manyLines(6).map((line, i) => (i % 50 === 7 ? line.slice(0, 60) : line));
const SHARDS = Math.ceil(LINES.length / SHARD);

describe.skipIf(!needs("redis-server"))("citydesk queue", () => {
  let desk: Built;
  let redis: Server;
  const at = (name: string): string => join(desk.folder, name);
  const reach = (): string[] => ["--redis", redis.address];
  const add = (folder: string, ...more: string[]): Promise<Ended> =>
    desk.run(["queue", "add", folder, "many.ndjson", "--shard", `${SHARD}`, ...reach(), ...more]);
  const work = (folder: string, ...more: string[]) =>
    desk.start(["queue", "work", folder, "--workers", "1", "--silence", "2", "--drain", ...reach(), ...more]);
  const collect = (folder: string, ...more: string[]): Promise<Ended> =>
    desk.run(["queue", "collect", folder, "--output", `${folder}.out`, "--dead-letters", `${folder}.dead`, ...more]);
  const results = (folder: string): string[] =>
    existsSync(at(`${folder}/results`))
      ? (readdirSync(at(`${folder}/results`), { recursive: true }) as string[]).filter((n) => n.endsWith(".ndjson"))
      : [];

  beforeAll(async () => {
    desk = built("queue");
    mkdirSync(at("redis"));
    redis = await startRedis(at("redis"));
    writeFileSync(at("many.ndjson"), `${LINES.join("\n")}\n`);
    const { code } = await desk.run(["tag", "many.ndjson", "--output", "one.out", "--dead-letters", "one.dead"]);
    expect(code).toBe(1);
  });
  afterAll(async () => {
    await redis?.stop();
    desk?.remove();
  });

  it("gives one machine's bytes though a worker is killed, one falls silent, Redis restarts and jobs come twice", async () => {
    const told = `citydesk: ${LINES.length} records and rejects in ${SHARDS} shards, 0 of them done before\n`;
    expect(await add("run")).toEqual({ out: "", err: told, code: 0 });
    expect(await add("run")).toEqual({ out: "", err: told, code: 0 });
    const early = await collect("run");
    expect(early).toEqual({
      out: "",
      err: `citydesk: run: ${SHARDS} of ${SHARDS} shards are not done; queue work does them\n`,
      code: 3,
    });

    const [first, second, third] = [work("run"), work("run"), work("run")];
    await until(() => results("run").length >= 6);
    first.child.kill("SIGKILL");
    expect((await first.ended).code).toBe(null);
    second.child.kill("SIGSTOP");
    const before = results("run").length;
    await until(() => results("run").length > before);
    expect(results("run").length).toBeLessThan(SHARDS);
    await redis.restart();
    expect((await add("run")).code).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    second.child.kill("SIGCONT");

    const ends = await Promise.all([second.ended, third.ended]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    expect(ends.map(({ err }) => err).join("")).toMatch(/Redis at 127\.0\.0\.1:\d+: .*; waiting for it\n/);
    expect(results("run")).toHaveLength(SHARDS);
    const { err, code } = await collect("run");
    expect(code).toBe(1);
    expect(err).toMatch(/citydesk: \d+ tagged, \d+ rejected\n {2}found: \d+ mayors/);
    expect(shaOf(at("run.out"))).toBe(shaOf(at("one.out")));
    expect(shaOf(at("run.dead"))).toBe(shaOf(at("one.dead")));
  });

  it("writes what another writer wants, and to standard output", async () => {
    const { out } = await desk.run(["queue", "collect", "run", "--to", "json"]);
    expect(out).toBe((await desk.run(["tag", "many.ndjson", "--to", "json"])).out);
  });

  it("does anew what went lost, and nothing else", async () => {
    const [lost = ""] = results("run");
    rmSync(at(`run/results/${lost}`));
    expect((await collect("run")).err).toContain(`1 of ${SHARDS} shards are not done`);
    expect((await add("run")).err).toContain(`${SHARDS - 1} of them done before`);
    const { err, code } = await work("run").ended;
    expect({ err, code }).toEqual({ err: "citydesk: 1 shards done here\n", code: 0 });
    await collect("run");
    expect(shaOf(at("run.out"))).toBe(shaOf(at("one.out")));
  });

  it("gives up a shard that is no longer what was added, and says so", async () => {
    expect((await add("harm")).code).toBe(0);
    const [bin = ""] = readdirSync(at("harm/shards"));
    const [name = ""] = readdirSync(at(`harm/shards/${bin}`));
    const path = at(`harm/shards/${bin}/${name}`);
    const content = readFileSync(path, "utf8");
    writeFileSync(path, content.replace('"size"', '"Size"'));
    const { err, code } = await work("harm").ended;
    expect(err).toContain(`${name}: expected the content that gave it its name, found other`);
    expect(err).toContain("1 failed; queue add tries them again");
    expect(code).toBe(3);
    writeFileSync(path, content);
    expect((await add("harm")).code).toBe(0);
    expect((await work("harm").ended).code).toBe(0);
    expect((await collect("harm")).code).toBe(1);
    expect(shaOf(at("harm.out"))).toBe(shaOf(at("one.out")));
  });

  it("stops where the results cannot be written, and leaves the rest to others", async () => {
    expect((await add("stuck")).code).toBe(0);
    writeFileSync(at("stuck/results"), "");
    const { err, code } = await work("stuck").ended;
    expect(code).toBe(3);
    expect(err).toMatch(/^citydesk: E(NOTDIR|EXIST)/);
    rmSync(at("stuck/results"));
    expect((await work("stuck").ended).code).toBe(0);
    expect(results("stuck")).toHaveLength(SHARDS);
  });

  it("ends with 130 at the first interrupt, after what is in hand", async () => {
    expect((await add("break")).code).toBe(0);
    const { child, ended } = work("break");
    await until(() => results("break").length > 0);
    child.kill("SIGINT");
    const { err, code } = await ended;
    expect(code).toBe(130);
    expect(err).toMatch(/citydesk: \d+ shards done here\n$/);
  });

  it.each([
    ["other options", () => add("run", "--omit-text"), /^citydesk: run: expected the paths, options and dictionaries/],
    ["a folder without a plan", () => work("nowhere").ended, /^citydesk: nowhere: expected a folder that queue add/],
    [
      "an address that is none",
      () => desk.run(["queue", "work", "run", "--redis", "localhost"]),
      /^citydesk: --redis: expected an address such as redis:/,
    ],
  ])("refuses %s", async (_, call, message) => {
    const { out, err, code } = await call();
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toMatch(message);
  });

  it("refuses a folder of another version, and input that has changed", async () => {
    const plan = JSON.parse(readFileSync(at("run/plan.json"), "utf8"));
    mkdirSync(at("old"));
    writeFileSync(at("old/plan.json"), JSON.stringify({ ...plan, version: "0.0.1" }));
    const old = await work("old").ended;
    expect(old.code).toBe(2);
    expect(old.err).toMatch(/^citydesk: old: expected citydesk 0\.0\.1, which began it, and not /);
    const before = readFileSync(at("many.ndjson"));
    writeFileSync(at("many.ndjson"), `${before}{"text":"more"}\n`);
    const more = await add("run");
    writeFileSync(at("many.ndjson"), before);
    expect(more.code).toBe(2);
    expect(more.err).toBe(
      "citydesk: run: expected the same input as before, found other; another run needs another folder\n",
    );
  });

  it("tells of a server that does not answer, and keeps its password to itself", async () => {
    const { err, code } = await desk.run(["queue", "work", "run", "--redis", "redis://:secret@127.0.0.1:1"]);
    expect(code).toBe(3);
    expect(err).toBe("citydesk: Redis at 127.0.0.1:1: expected an answer, received connect ECONNREFUSED 127.0.0.1:1\n");
  });
});
