import { afterEach, describe, expect, it } from "vitest";
import type { Engine } from "../../src/batch/engine.js";
import { growingEngine, SMALL } from "../../src/batch/growing-engine.js";
import { inlineEngine } from "../../src/batch/inline-engine.js";
import { openPool, type PoolOptions } from "../../src/batch/pool.js";
import type { Unit } from "../../src/batch/unit.js";
import { buildPackage } from "../package/build.js";

const open: Engine[] = [];
afterEach(async () => {
  for (const engine of open.splice(0)) await engine.close();
});
const troubled = (timeout: number, workers = 2, more: Partial<PoolOptions> = {}): Engine => {
  const worker = new URL("./troubled-worker.mjs", import.meta.url);
  const engine = openPool({ dictionaries: [], omitText: false, workers, timeout, worker, ...more });
  open.push(engine);
  return engine;
};
const unit = (text: string): Unit => ({ file: "f", lines: [1], inputs: [{ text }], page: false });
const outcomes = async (engine: Engine, texts: readonly string[]) =>
  (await engine.run(texts.map(unit))).map(({ records, fault }) => fault?.code ?? records[0]);

describe("a pool", () => {
  it("sets aside the one unit that hangs, and replaces the worker", async () => {
    const engine = troubled(300);
    expect(await outcomes(engine, ["a", "hang", "b", "c"])).toEqual(["a", "TIMEOUT", "b", "c"]);
    expect(await outcomes(engine, ["d"])).toEqual(["d"]);
  });

  it("tells how long was allowed", async () => {
    const [outcome] = await troubled(300, 1).run([unit("hang")]);
    expect(outcome?.fault?.message).toBe("expected to be tagged within 0.3 s, was not");
  });

  it("sets aside every unit that hangs", async () => {
    expect(await outcomes(troubled(200), ["hang", "a", "hang"])).toEqual(["TIMEOUT", "a", "TIMEOUT"]);
  });

  it("goes on where a worker runs out of memory", async () => {
    expect(await outcomes(troubled(0, 1), ["a", "memory", "b"])).toEqual(["a", "WORKER_DIED", "b"]);
  }, 120_000);

  it("notices a worker that went without a word", async () => {
    expect(await outcomes(troubled(500, 1), ["a", "exit", "b"])).toEqual(["a", "TIMEOUT", "b"]);
  });

  it("stops where no worker starts", async () => {
    const worker = new URL("./no-such-worker.mjs", import.meta.url);
    await expect(troubled(0, 1, { worker }).run([unit("a")])).rejects.toThrow(/a worker did not start/);
  });

  it("stops where a worker hangs before it begins", async () => {
    const worker = new URL("data:text/javascript,for(;;);");
    const engine = troubled(0, 1, { worker, longestStart: 300 });
    await expect(engine.run([unit("a")])).rejects.toThrow(/a worker did not start/);
  });

  it("does not take waiting for a slow one before it for a worker that does not start", async () => {
    const engine = troubled(0, 1, { longestStart: 3000 });
    const runs = Array.from({ length: 5 }, () => outcomes(engine, ["slow"]));
    expect((await Promise.all(runs)).flat()).toEqual(["slow", "slow", "slow", "slow", "slow"]);
  });

  it("gives what this thread gives", async () => {
    const settings = { dictionaries: [], omitText: true } as const;
    const worker = new URL("batch-worker.js", buildPackage("batch-pool"));
    const pool = openPool({ ...settings, workers: 1, timeout: 0, worker });
    open.push(pool);
    const units = ["Boston Mayor Martin J. Walsh spoke.", "", "No one."].map(unit);
    const timeless = (found: Awaited<ReturnType<Engine["run"]>>) => found.map((o) => ({ ...o, milliseconds: 0 }));
    const bad = { ...unit(""), inputs: [{ text: 5 as unknown as string }] };
    const all = [...units, bad];
    expect(timeless(await pool.run(all))).toEqual(timeless(await inlineEngine(settings).run(all)));
  });
});

describe("a growing engine", () => {
  it("opens a pool only once there is enough to do", async () => {
    const used: string[] = [];
    const named = (name: string) => (): Engine => ({
      width: 1,
      run: async () => {
        used.push(name);
        return [];
      },
      close: async () => {},
    });
    const engine = growingEngine(named("inline"), named("pool"), 2);
    for (const length of [10, SMALL / 2, SMALL, 1]) await engine.run([unit("x".repeat(length))]);
    expect(used).toEqual(["inline", "inline", "pool", "pool"]);
  });
});
