import type { Clue } from "./clues.js";
import type { Placed } from "./timeline.js";

/** A release of a page, placed by itself. */
export interface OnPage {
  readonly id: string;
  readonly alone: Placed;
}

/** What the neighbours say of each release; the page runs from the newest down. */
export function boundsOnPage(page: readonly OnPage[]): readonly (readonly Clue[])[] {
  const bounds: Clue[][] = page.map(() => []);
  let newer: Clue | null = null;
  for (const [i, { id, alone }] of page.entries()) {
    if (newer) bounds[i]?.push(newer);
    if (alone.day !== null) newer = { kind: "neighbour", start: null, end: alone.day, because: id };
  }
  let older: Clue | null = null;
  for (const [i, { id, alone }] of [...page.entries()].reverse()) {
    if (older) bounds[i]?.push(older);
    if (alone.day !== null) older = { kind: "neighbour", start: alone.day, end: null, because: id };
  }
  return bounds;
}
