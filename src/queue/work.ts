import { setTimeout as delay } from "node:timers/promises";
import { type Engine, tagItems } from "../batch/index.js";
import { exists, resultIn, writeWhole } from "./folder.js";
import type { Plan } from "./plan.js";
import type { Broker } from "./redis.js";
import { isDamaged, readShard } from "./shards.js";

/** How a worker works. */
export interface Work {
  readonly folder: string;
  readonly plan: Plan;
  readonly broker: Broker;
  readonly engine: Engine;
  /** Milliseconds after which a worker that went silent is given up, and its shards are another's. */
  readonly silence: number;
  /** Ends once nothing is queued and nothing in anybody's hands; else it waits for more. */
  readonly drain: boolean;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** What a worker did. */
export interface Worked {
  readonly done: number;
  /** Shards that were given up after all tries, by whomever. */
  readonly failed: number;
}

/** Times that a shard may be in the hands of a worker that is killed before it is given up. */
const DEATHS = 20;

/**
 * Takes shards from the queue and writes their results. To do one twice does no harm: it gives the same records.
 * @throws where this machine cannot go on, its disk full, say; what it had in hand is then another's.
 */
export async function workOn({ folder, plan, broker, engine, silence, drain, signal, say }: Work): Promise<Worked> {
  const { Worker, UnrecoverableError } = broker.bullmq;
  const queue = broker.queue(plan.queue);
  const stop = new AbortController();
  let fault: Error | null = null;
  let done = 0;

  const process = async (id: string): Promise<void> => {
    if (await exists(resultIn(folder, id))) return;
    const entries = await tagItems(engine, await readShard(folder, id, plan.hash));
    await writeWhole(resultIn(folder, id), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    done++;
  };
  const worker = new Worker(
    plan.queue,
    async ({ id = "" }) => {
      try {
        await process(id);
      } catch (error) {
        if (isDamaged(error)) {
          const { message } = error as Error;
          say(`citydesk: ${message}`);
          throw new UnrecoverableError(message);
        }
        // Any other fault is this machine's: another may do it.
        fault ??= error as Error;
        stop.abort();
        throw error;
      }
    },
    {
      connection: broker.redis,
      // One more than can be tagged, so that nobody waits for the disk.
      concurrency: engine.width + 1,
      lockDuration: silence,
      stalledInterval: silence,
      maxStalledCount: DEATHS,
    },
  );
  // The connection's outages are told by the broker, failures by those who met them.
  worker.on("error", () => {});

  await ended(AbortSignal.any([signal, stop.signal]), async () => {
    if (!drain) return false;
    const counts = await queue.getJobCounts("wait", "active", "delayed", "prioritized");
    return Object.values(counts).every((n) => n === 0);
  });
  await worker.close();
  if (fault) throw fault;
  const { failed = 0 } = await queue.getJobCounts("failed");
  await queue.close();
  return { done, failed };
}

/** Milliseconds between two looks at what is left. */
const PAUSE = 300;

/** Waits until the signal comes or nothing is left. */
async function ended(signal: AbortSignal, empty: () => Promise<boolean>): Promise<void> {
  while (!signal.aborted && !(await empty())) await delay(PAUSE, undefined, { signal }).catch(() => {});
}
