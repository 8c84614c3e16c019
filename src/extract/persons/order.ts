import { lastWhere } from "../../text/index.js";
import type { Name } from "./claim.js";
import type { Read } from "./distribute.js";

type Named = { readonly name: Name };

/** What is told behind a name, its titles, reaches over no more tokens. */
const LONGEST_TITLES = 64;

// Reads stand in the order of their names: what stands beside a token is found by halving.

/** The index of the first whose name begins at a token or behind it; the length of the list where none does. */
export const firstBehind = (reads: readonly Named[], token: number): number =>
  lastWhere(reads, ({ name }) => name.start < token) + 1;

/** The index of the last whose name ends at a token or before it; -1 where none does. */
export const lastBefore = (reads: readonly Named[], token: number): number =>
  lastWhere(reads, ({ name }) => name.end <= token);

/** The index of the first whose name begins at a token, or who does with titles and all; -1 where nobody does. */
export function standingAt(reads: readonly (Named & Pick<Read, "from">)[], token: number): number {
  const index = firstBehind(reads, token);
  const read = reads[index];
  return read && (read.from === token || read.name.start === token) ? index : -1;
}

/** The index of the first who begins at a token, titles and all; -1 where nobody does. */
export function beginningAt(reads: readonly Pick<Read, "from">[], token: number): number {
  const index = lastWhere(reads, ({ from }) => from < token) + 1;
  return reads[index]?.from === token ? index : -1;
}

/** The index of the last before a token of whom something holds, no farther off than titles reach; -1 for nobody. */
export function lastNear<T extends Named>(reads: readonly T[], token: number, holds: (read: T) => boolean): number {
  for (let i = lastBefore(reads, token); i >= 0; i--) {
    const read = reads[i] as T;
    if (holds(read)) return i;
    if (token - read.name.end > LONGEST_TITLES) break;
  }
  return -1;
}
