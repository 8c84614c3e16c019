import { join } from "node:path";
import { chance, run, sizeOf, start, until } from "./run.js";

interface Kills {
  readonly folder: string;
  /** The command without its output. */
  readonly args: readonly string[];
  readonly kills: number;
  /** Bytes of the whole output. */
  readonly written: number;
}

/** Runs the command, kills it at random lengths of its output, and goes on each time. @returns how often it was killed. */
export async function killedRun({ folder, args, kills, written }: Kills): Promise<number> {
  const output = join(folder, "killed.ndjson");
  const random = chance(20_170_425);
  const lengths = Array.from({ length: kills }, () => random() * written).sort((a, b) => a - b);
  let killed = 0;
  for (const [i, length] of lengths.entries()) {
    const running = start([...args, "--output", "killed.ndjson", ...(i === 0 ? [] : ["--resume"])], folder);
    // It may have come further than the next length before it was killed: then it gets some time.
    const since = performance.now();
    const pause = 200 + 1000 * random();
    await until(() => sizeOf(output) >= length && performance.now() - since > pause, running);
    process.stderr.write(`  kill ${i + 1} of ${kills} at ${((100 * sizeOf(output)) / written).toFixed(0)} %\n`);
    running.child.kill("SIGKILL");
    if ((await running.ended).code === null) killed++;
  }
  await run([...args, "--output", "killed.ndjson", "--resume"], folder);
  return killed;
}
