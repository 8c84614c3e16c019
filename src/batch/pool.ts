import { Tinypool } from "tinypool";
import type { Engine } from "./engine.js";
import { gate } from "./gate.js";
import { type Settled, watched } from "./guard.js";
import { refused } from "./tag-unit.js";
import type { Outcome, Unit } from "./unit.js";
import type { Task, WorkerSettings } from "./worker-task.js";

/** How a pool works. */
export interface PoolOptions extends WorkerSettings {
  /** Worker threads. */
  readonly workers: number;
  /** Milliseconds that a record, or a hundred releases of one page, may take; 0 for no limit. */
  readonly timeout: number;
  /** Milliseconds after which a worker that has not begun will not begin at all. */
  readonly longestStart?: number;
  /** The worker's module; by default that of the built package. */
  readonly worker?: URL;
}

/** A worker that holds more than this, in megabytes, is ended by Node; the unit in hand is set aside. */
const LARGEST_HEAP = 2048;
/** Most of what tagging makes is dropped at once: room for it, in megabytes, spares a sixth of the time that 16 take. */
const YOUNG_HEAP = 32;

const LONGEST_START = 120_000;

/** Tags in worker threads. A unit that takes too long, or brings its worker down, costs that worker only. */
export function openPool(options: PoolOptions): Engine {
  const { workers, timeout, longestStart = LONGEST_START, worker = workerModule(), dictionaries, omitText } = options;
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP, maxYoungGenerationSizeMb: YOUNG_HEAP },
    workerData: { dictionaries, omitText } satisfies WorkerSettings,
  });
  let closed = false;
  // A worker that dies with nothing in hand is replaced; a run that needs it learns of it by its own error.
  (pool as unknown as { on(event: "error", heard: () => void): void }).on("error", () => {});
  // A task waits out here and not in the pool's own queue: the clock of its worker's start begins when it is let in.
  const enter = gate(workers);
  const attempt = (units: readonly Unit[]): Promise<Settled> => {
    const at = new Int32Array(new SharedArrayBuffer(4));
    const run = (signal: AbortSignal) => pool.run({ units, at } satisfies Task, { signal }) as Promise<Outcome[]>;
    return enter(() => watched(run, at, units, timeout, longestStart));
  };

  /** Runs units; where one stops the worker, sets that one aside and goes on with those around it. */
  const run = async (units: readonly Unit[]): Promise<readonly Outcome[]> => {
    if (units.length === 0) return [];
    const settled = await attempt(units);
    if ("outcomes" in settled) return settled.outcomes;
    if (closed) throw new Error("the workers were stopped");
    const { culprit, fault, milliseconds } = settled;
    // A worker may die of what was left by others: whoever had it in hand gets a worker to itself once.
    const own = units.length > 1 && fault.code !== "TIMEOUT" ? await run([units[culprit] as Unit]) : null;
    const before = await run(units.slice(0, culprit));
    const after = await run(units.slice(culprit + 1));
    return [...before, ...(own ?? [refused(fault, milliseconds)]), ...after];
  };
  return {
    width: workers,
    run,
    close: async () => {
      closed = true;
      await pool.destroy();
    },
  };
}

/** The worker's module in the built package. */
function workerModule(): URL {
  if (!import.meta.url.endsWith(".ts")) return new URL("./batch-worker.js", import.meta.url);
  throw new Error("expected the built package, whose workers Node can load; --workers 0 does without");
}
