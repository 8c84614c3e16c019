import { readFile, rename, rm } from "node:fs/promises";
import { fileSink, type Item } from "../batch/index.js";
import { misuse } from "./fault.js";
import { exists, orderIn, resultIn, shardIn, writeWhole } from "./folder.js";
import type { Plan } from "./plan.js";
import type { Broker } from "./redis.js";
import { shardsOf } from "./shards.js";

/** What was added. */
export interface Added {
  readonly shards: number;
  readonly items: number;
  /** Shards whose results are there already. */
  readonly done: number;
}

/** Jobs told to Redis at a time. */
const AT_ONCE = 200;
const TRIES = 5;

/**
 * Writes what is read into shards, and queues those that have no result. To do so again does no harm: it
 * queues what got lost and tries again what failed.
 * @throws where the input is no longer what it was at the first time.
 */
export async function addShards(
  folder: string,
  plan: Plan,
  items: AsyncIterable<Item>,
  broker: Broker,
): Promise<Added> {
  const queue = broker.queue(plan.queue);
  const order = `${orderIn(folder)}.${process.pid}.new`;
  const sink = await fileSink(order, null);
  let [shards, count, done] = [0, 0, 0];
  let waiting: string[] = [];
  const hand = async (): Promise<void> => {
    const job = { attempts: TRIES, backoff: { type: "fixed", delay: 1000 }, removeOnComplete: true };
    if (waiting.length > 0)
      await queue.addBulk(waiting.map((jobId) => ({ name: "shard", data: {}, opts: { jobId, ...job } })));
    waiting = [];
  };
  try {
    for await (const { id, text, items: held } of shardsOf(items, plan.shard, plan.hash)) {
      shards++;
      count += held;
      if (!(await exists(shardIn(folder, id)))) await writeWhole(shardIn(folder, id), text);
      await sink.write(`${id}\n`);
      if (await exists(resultIn(folder, id))) done++;
      else waiting.push(id);
      if (waiting.length >= AT_ONCE) await hand();
    }
    await sink.settle();
    await settle(folder, order);
    await hand();
    await queue.retryJobs({ state: "failed" });
  } finally {
    await sink.close();
    await rm(order, { force: true });
    await queue.close();
  }
  return { shards, items: count, done };
}

/** Puts the order in its place; where there is one already, it must be the same. */
async function settle(folder: string, order: string): Promise<void> {
  const place = orderIn(folder);
  if (!(await exists(place))) return rename(order, place);
  const [before, now] = await Promise.all([readFile(place), readFile(order)]);
  if (!before.equals(now))
    throw misuse(`${folder}: expected the same input as before, found other; another run needs another folder`);
}
