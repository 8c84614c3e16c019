import type { IsoDay, PublishedBasis, Timeline } from "../model/index.js";
import type { Clue } from "./clues.js";
import type { Stated } from "./published.js";

/** A release placed in time, with what placed it there. */
export interface Placed extends Timeline {
  readonly basis: PublishedBasis;
  readonly clues: readonly Clue[];
  /** Clues that did not agree with those before them. */
  readonly clashes: readonly Clue[];
}

/**
 * Places a release: on its stated day, else between the bounds on which the clues agree, taken in order
 * of trust. A clue that leaves no day is a clash and bounds nothing.
 */
export function placeInTime(stated: Stated | null, clues: readonly Clue[]): Placed {
  if (stated) {
    const clashes = clues.filter(
      (c) => (c.start !== null && stated.day < c.start) || (c.end !== null && stated.day > c.end),
    );
    return { day: stated.day, range: { start: stated.day, end: stated.day }, basis: stated.basis, clues, clashes };
  }
  let start: IsoDay | null = null;
  let end: IsoDay | null = null;
  const clashes: Clue[] = [];
  for (const clue of clues) {
    const from = later(start, clue.start);
    const to = earlier(end, clue.end);
    if (from !== null && to !== null && from > to) clashes.push(clue);
    else [start, end] = [from, to];
  }
  const day = start !== null && start === end ? start : null;
  return { day, range: { start, end }, basis: day ? "inferred" : "none", clues, clashes };
}

const later = (a: IsoDay | null, b: IsoDay | null): IsoDay | null => (a === null ? b : b === null || a > b ? a : b);
const earlier = (a: IsoDay | null, b: IsoDay | null): IsoDay | null => (a === null ? b : b === null || a < b ? a : b);
