/** One thing to measure: a full pass over the sample. */
export interface Contender {
  readonly name: string;
  run(): unknown;
}

/** CPU milliseconds of a pass of each contender, in the order of rounds. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** A round is at least this long for each contender: fast ones run several times in it. */
const SHORTEST_ROUND = 1000;

/**
 * Measures the contenders in turns, so that a noisy neighbour hits all of them alike. The first round only
 * warms up and is thrown away.
 */
export function measure(contenders: readonly Contender[], rounds: number): Rounds {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of contenders) {
      let passes = 0;
      const start = cpuTime();
      while (passes === 0 || cpuTime() - start < SHORTEST_ROUND) {
        run();
        passes++;
      }
      if (round > 0) times.get(name)?.push((cpuTime() - start) / passes);
    }
  }
  return times;
}

/** Milliseconds of CPU time of this process: what else runs on the machine does not count, garbage collection does. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle of a list; NaN of an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
