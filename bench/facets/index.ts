import { median } from "../rounds.js";
import { type Counts, crossfilter2, items, ours } from "./contenders.js";
import { RECORDS, STATES, states } from "./records.js";

/** Filters over many records: ours against two well-known libraries, on the same data and states, their counts compared. */

const ROUNDS = 3;

const print = (line = ""): void => void process.stdout.write(`${line}\n`);
const fixed = (number: number, digits = 1): string => number.toFixed(digits).padStart(12);

print(`node ${process.version}; ${RECORDS} records, 6 facets, ${STATES} states of two facets each, sorted by day`);
const contenders = [ours, crossfilter2, items].map(({ name, build }) => {
  const start = performance.now();
  const query = build();
  return { name, query, built: performance.now() - start, times: [] as number[], counts: [] as Counts[] };
});
for (let round = 0; round <= ROUNDS; round++)
  for (const state of states)
    for (const { query, times, counts } of contenders) {
      const start = performance.now();
      const result = query(state);
      const time = performance.now() - start;
      // The first round warms up, and its counts are compared.
      if (round > 0) times.push(time);
      else counts.push(result());
    }

const [first] = contenders;
print(`${"".padEnd(20)}    build ms   median ms      max ms  × citydesk  states counted alike`);
for (const { name, built, times, counts } of contenders) {
  const alike = counts.filter((count, n) => same(count, first?.counts[n] ?? new Map())).length;
  const ratio = median(times) / median(first?.times ?? []);
  print(
    `${name.padEnd(20)}${fixed(built, 0)}${fixed(median(times))}${fixed(Math.max(...times))}${fixed(ratio)}${alike.toString().padStart(14)}/${STATES}`,
  );
}

function same(a: Counts, b: Counts): boolean {
  return a.size === b.size && [...a].every(([key, count]) => b.get(key) === count);
}
