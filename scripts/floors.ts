import { scoreReleases } from "../src/evaluate/index.js";
import { fixtureSets } from "./gold-sets.js";

/** F1 that a set's kind must not fall below. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A floor stays this far under what was measured, so that one honest loss is no alarm. */
const ROOM = 0.02;

/** The F1 of every kind on each of our own sets, as the library stands. */
export function figuresBySet(): Floors {
  return Object.fromEntries(
    fixtureSets().map(({ name, gold, said }) => {
      const { figures } = scoreReleases(gold, said);
      return [name, Object.fromEntries([...figures].map(([kind, { f1 }]) => [kind, f1]))];
    }),
  );
}

/** Floors lifted to what was measured less some room; none ever sinks. */
export function raised(floors: Floors, measured: Floors): Floors {
  return Object.fromEntries(
    Object.entries(measured).map(([set, kinds]) => {
      const lifted = Object.entries(kinds).map(([kind, f1]): [string, number] => {
        const reached = Math.floor(Math.max(0, f1 - ROOM) * 1000) / 1000;
        return [kind, Math.max(floors[set]?.[kind] ?? 0, reached)];
      });
      return [set, Object.fromEntries(lifted)];
    }),
  );
}
