import type { Hit } from "../model/index.js";
import { lastWhere } from "../text/index.js";

/** No name of the dictionaries is longer, in tokens. */
const LONGEST_NAME = 64;

/** The first span that begins at or behind a token, where spans come by start. */
export const firstHitFrom = (hits: readonly { readonly start: number }[], token: number): number =>
  lastWhere(hits, (hit) => hit.start < token) + 1;

/** Those of a field's hits that may share a token with a stretch, `end` exclusive. */
export const hitsAround = (hits: readonly Hit[], start: number, end: number): readonly Hit[] =>
  hits.slice(firstHitFrom(hits, start - LONGEST_NAME), firstHitFrom(hits, end));
