import type { Clue } from "./clues.js";
import type { Placed } from "./timeline.js";

/** A release of a page, placed by itself. */
export interface OnPage {
  readonly id: string;
  readonly alone: Placed;
}

/** What the neighbours say of the release at `index`; the page runs from the newest down. */
export function boundByNeighbours(page: readonly OnPage[], index: number): Clue[] {
  const clues: Clue[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const { id, alone } = page[i] as OnPage;
    if (alone.day === null) continue;
    clues.push({ kind: "neighbour", start: null, end: alone.day, because: id });
    break;
  }
  for (let i = index + 1; i < page.length; i++) {
    const { id, alone } = page[i] as OnPage;
    if (alone.day === null) continue;
    clues.push({ kind: "neighbour", start: alone.day, end: null, because: id });
    break;
  }
  return clues;
}
