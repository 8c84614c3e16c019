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
  /** Highest resident memory, in megabytes over a bare Node, until a fifth of the output and until its end. */
  readonly early: number;
  readonly peak: number;
}

const ROUNDS = 2;

/** Runs the command with none (this thread), one and two workers in turns; medians of the rates, maxima of memory. */
export async function workersCompared(folder: string, input: string, releases: number): Promise<Manned[]> {
  const bare = Number(execFileSync(process.execPath, ["-p", "process.memoryUsage().rss / 2 ** 20"]));
  const runs: Manned[] = [];
  const output = join(folder, "workers.ndjson");
  let whole = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const workers of [0, 1, 2]) {
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
      const steady = (releases * shareOf(moments, whole)) / secondsOf(moments, whole);
      runs.push({ workers, rate: releases / seconds, steady, early: highest(0.2), peak: highest(1) });
    }
  }
  return [0, 1, 2].map((workers) => {
    const own = runs.filter((run) => run.workers === workers);
    return {
      workers,
      rate: median(own.map((run) => run.rate)),
      steady: median(own.map((run) => run.steady)),
      early: Math.max(...own.map((run) => run.early)),
      peak: Math.max(...own.map((run) => run.peak)),
    };
  });
}

/** The moments from half of the output on. */
const second = (moments: readonly Moment[], whole: number): readonly Moment[] =>
  moments.filter((m) => m.written >= whole / 2);

function shareOf(moments: readonly Moment[], whole: number): number {
  const half = second(moments, whole);
  return ((half.at(-1)?.written ?? 0) - (half[0]?.written ?? 0)) / whole;
}

function secondsOf(moments: readonly Moment[], whole: number): number {
  const half = second(moments, whole);
  return ((half.at(-1)?.at ?? 0) - (half[0]?.at ?? 0)) / 1000;
}
