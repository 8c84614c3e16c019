import { KINDS } from "../model/index.js";
import type { Outcome } from "./unit.js";

/** Counts of a run as it goes. */
export interface Tally {
  readonly counts: number[];
  readonly unknown: Map<string, number>;
  readonly slowest: { readonly name: string; readonly milliseconds: number }[];
}

/** Names that are remembered; where there are more, the rarer half makes room. */
const MOST_NAMES = 20_000;
const MOST_SLOW = 5;
const LISTED = 10;

/** A tally that goes on from the counts of an earlier run. */
export const tallyFrom = (counts: readonly number[] | undefined): Tally => ({
  counts: KINDS.map((_, i) => counts?.[i] ?? 0),
  unknown: new Map(),
  slowest: [],
});

/** Adds an outcome; `where` names its place for those without an id. */
export function count(tally: Tally, { counts, unknown, id, milliseconds }: Outcome, where: string): void {
  counts.forEach((n, i) => {
    tally.counts[i] = (tally.counts[i] ?? 0) + n;
  });
  for (const { kind, name } of unknown) {
    const key = `${name} (${kind})`;
    tally.unknown.set(key, (tally.unknown.get(key) ?? 0) + 1);
  }
  if (tally.unknown.size > MOST_NAMES) forgetRarer(tally.unknown);
  const last = tally.slowest.at(-1)?.milliseconds ?? 0;
  if (tally.slowest.length === MOST_SLOW && milliseconds <= last) return;
  tally.slowest.push({ name: `${where}${id === null ? "" : ` ${id}`}`, milliseconds });
  tally.slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(MOST_SLOW);
}

function forgetRarer(names: Map<string, number>): void {
  const rarer = [...names].sort(([, n], [, m]) => n - m).slice(0, names.size >> 1);
  for (const [key] of rarer) names.delete(key);
}

/** The closing words of a run, a line each: entities of each kind, names no dictionary knows, slowest units. */
export function summaryOf({ counts, unknown, slowest }: Tally): string[] {
  const kinds = KINDS.map((kind, i) => `${counts[i] ?? 0} ${kind}`).join(", ");
  const names = [...unknown]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, LISTED)
    .map(([name, times]) => `${name} ${times}×`);
  return [
    `  found: ${kinds}`,
    ...(names.length > 0 ? [`  unknown names: ${names.join(", ")}${unknown.size > LISTED ? ", …" : ""}`] : []),
    ...(slowest.length > 0
      ? [`  slowest: ${slowest.map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(0)} ms`).join(", ")}`]
      : []),
  ];
}
