import type { Column, RangeColumn } from "./columns.js";
import type { Choice } from "./state.js";

type Test = (r: number) => boolean;

/** One choice as a test of record numbers; `lenient` where the facet's own counts leave it out. */
export interface Gate {
  readonly key: string;
  readonly lenient: boolean;
  readonly test: Test;
}

/** Whether record `r` passes all gates; with a key, all but the gate of that facet. */
export type Admission = (r: number, but: string) => boolean;

/**
 * Tests every record once. A facet whose values add up ("or", booleans, ranges) is counted over the records that pass
 * all *other* facets: those that fail nowhere, or at this facet alone. `where` is a condition that no count leaves out.
 */
export function admit(size: number, gates: readonly Gate[], where: Test | null): Admission {
  const failures = new Uint8Array(size);
  const failedAt = new Uint8Array(size);
  if (where) for (let r = 0; r < size; r++) if (!where(r)) failures[r] = 2;
  gates.forEach(({ test }, gate) => {
    for (let r = 0; r < size; r++) {
      const before = failures[r] as number;
      if (before > 1 || test(r)) continue;
      failures[r] = before + 1;
      failedAt[r] = gate;
    }
  });
  const lenient = new Map(gates.map(({ key, lenient }, gate) => [key, lenient ? gate : -1]));
  return (r, but) => failures[r] === 0 || (failures[r] === 1 && failedAt[r] === (lenient.get(but) ?? -1));
}

/** Whether a record holds one of the values, or all of them. Values that no record has are held by none. */
export function heldIn<T>(column: Column<T>, values: readonly T[], all: boolean): Test {
  const wanted = new Uint8Array(column.values.length);
  let known = 0;
  for (const value of values) {
    const code = column.codeOf.get(value);
    if (code === undefined) continue;
    wanted[code] = 1;
    known++;
  }
  if (all && known < values.length) return () => false;
  const needed = all ? known : 1;
  const { offsets, codes } = column;
  return (r) => {
    let held = 0;
    for (let at = offsets[r] as number; at < (offsets[r + 1] as number); at++) {
      held += wanted[codes[at] as number] as number;
      if (held === needed) return true;
    }
    return false;
  };
}

/** Whether a record holds a number within the bounds, ends included. */
export function within({ offsets, numbers }: RangeColumn, min: number, max: number): Test {
  return (r) => {
    for (let at = offsets[r] as number; at < (offsets[r + 1] as number); at++) {
      const number = numbers[at] as number;
      if (number >= min && number <= max) return true;
    }
    return false;
  };
}

/** What a choice does to its own facet's counts: "and" narrows them, everything else leaves them open. */
export const isLenient = (choice: Choice): boolean => choice.kind !== "list" || !choice.all;
