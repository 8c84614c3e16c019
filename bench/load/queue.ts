import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { startRedis } from "../../test/queue/redis.js";
import { run, start, until } from "./run.js";

/** Milliseconds between two looks at what is done: to count the results costs time. */
const PAUSE = 500;
/** Releases of a shard. */
const SHARD = 100;

/** The same through the queue, with all that goes wrong there. @returns what did. */
export async function queueRun(folder: string, total: number): Promise<string> {
  const redis = await startRedis(join(folder, "redis"));
  try {
    const reach = ["--redis", redis.address];
    const add = () => run(["queue", "add", "run", "many.ndjson", "--shard", `${SHARD}`, ...reach], folder);
    const work = () =>
      start(["queue", "work", "run", "--workers", "1", "--silence", "10", "--drain", ...reach], folder);
    const results = join(folder, "run", "results");
    const done = (): number =>
      existsSync(results)
        ? (readdirSync(results, { recursive: true }) as string[]).filter((name) => name.endsWith(".ndjson")).length
        : 0;
    process.stderr.write("  queue: adding, twice\n");
    await add();
    await add();
    const begun = performance.now();
    const workers = [work(), work(), work()] as const;
    const shards = Math.ceil(total / SHARD);
    await until(() => done() >= shards * 0.3, workers[1], PAUSE);
    process.stderr.write("  queue: 30 %, killing a worker\n");
    workers[0].child.kill("SIGKILL");
    await until(() => done() >= shards * 0.6, workers[1], PAUSE);
    process.stderr.write("  queue: 60 %, restarting Redis, adding again\n");
    await redis.restart();
    await add();
    const codes = await Promise.all([workers[1].ended, workers[2].ended]);
    for (const { code, err } of codes)
      if (code !== 0) throw new Error(`queue work: expected 0, received ${code}\n${err}`);
    const seconds = (performance.now() - begun) / 1000;
    process.stderr.write("  queue: collecting\n");
    await run(["queue", "collect", "run", "--output", "queued.ndjson", "--quiet"], folder);
    return `${shards} shards, three workers, one killed, Redis restarted, all added three times; ${(total / seconds).toFixed(0)} releases/s`;
  } finally {
    await redis.stop();
  }
}
