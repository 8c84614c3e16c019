import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { median } from "../rounds.js";
import { follow } from "./progress.js";
import { type Moment, sizeOf, start, watch } from "./run.js";

/** What a number of workers does. */
export interface Manned {
  readonly workers: number;
  /** Releases a second over the whole run, and over its second half, when everything is compiled. */
  readonly rate: number;
  readonly steady: number;
  /** Processor milliseconds of a release in the second half: of all threads, and of the busiest one. */
  readonly all: number;
  readonly busiest: number;
  /** Highest resident memory, in megabytes over a bare Node, until a fifth of the output and until its end. */
  readonly early: number;
  readonly peak: number;
}

const WORKERS = [0, 1, 2];
const ROUNDS = 2;

/** Runs the command with none (this thread), one and two workers in turns; medians of times, maxima of memory. */
export async function workersCompared(folder: string, input: string, releases: number): Promise<Manned[]> {
  const bare = Number(execFileSync(process.execPath, ["-p", "process.memoryUsage().rss / 2 ** 20"]));
  const runs: Manned[] = [];
  const output = join(folder, "workers.ndjson");
  let whole = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const workers of WORKERS) {
      const done = follow(`${workers} workers`, output, whole);
      const args = ["tag", input, "--quiet", "--workers", `${workers}`, "--output", "workers.ndjson"];
      const begun = performance.now();
      const moments = await watch(start(args, folder), output);
      const seconds = (performance.now() - begun) / 1000;
      done();
      whole = sizeOf(output);
      rmSync(output);
      const highest = (share: number) =>
        Math.max(0, ...moments.filter((m) => m.written <= share * whole).map((m) => m.megabytes)) - bare;
      const memory = { early: highest(0.2), peak: highest(1) };
      runs.push({ workers, rate: releases / seconds, ...secondHalf(moments, whole, releases), ...memory });
    }
  }
  return WORKERS.map((workers) => {
    const of = (value: (run: Manned) => number): number[] => runs.filter((r) => r.workers === workers).map(value);
    return {
      workers,
      rate: median(of((r) => r.rate)),
      steady: median(of((r) => r.steady)),
      all: median(of((r) => r.all)),
      busiest: median(of((r) => r.busiest)),
      early: Math.max(...of((r) => r.early)),
      peak: Math.max(...of((r) => r.peak)),
    };
  });
}

/** How much faster two workers are than one by their processor times, on two cores that nobody else uses. */
export const ratioOf = (one: Manned, two: Manned): number => one.busiest / Math.max(two.all / 2, two.busiest);

function secondHalf(moments: readonly Moment[], whole: number, releases: number) {
  const half = moments.filter((m) => m.written >= whole / 2);
  const [first, last] = [half[0], half.at(-1)];
  // Too short to be measured.
  if (!first || !last || first === last) return { steady: Number.NaN, all: Number.NaN, busiest: Number.NaN };
  const done = (releases * (last.written - first.written)) / whole;
  const spent = [...last.threads].map(([thread, time]) => time - (first.threads.get(thread) ?? 0));
  return {
    steady: (1000 * done) / (last.at - first.at),
    all: spent.reduce((sum, time) => sum + time, 0) / done,
    busiest: Math.max(...spent) / done,
  };
}
