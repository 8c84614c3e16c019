import type { Field, Hit } from "../../model/index.js";
import { firstHitFrom } from "../hits.js";
import type { Reading } from "../reading.js";

/** A place's name is no longer than this, in tokens. */
const LONGEST_NAME = 8;
const NONE: readonly Hit[] = [];

/** All hits in one field, in the scanner's order. */
export function hitsIn(reading: Reading, field: Field): readonly Hit[] {
  for (const read of reading.fields) if (read.field === field) return read.hits;
  return NONE;
}

/** Hits of a table that begin at a token, longest first. */
export function hitsAt(hits: readonly Hit[], table: string, token: number): readonly Hit[] {
  let found: Hit[] | null = null;
  for (let i = firstHitFrom(hits, token); i < hits.length && (hits[i] as Hit).start === token; i++) {
    if ((hits[i] as Hit).table === table) (found ??= []).push(hits[i] as Hit);
  }
  return found ?? NONE;
}

/** Hits of a table that end exclusively at a token, longest first. */
export function hitsUpTo(hits: readonly Hit[], table: string, token: number): readonly Hit[] {
  let found: Hit[] | null = null;
  for (let i = firstHitFrom(hits, token - LONGEST_NAME); i < hits.length && (hits[i] as Hit).start < token; i++) {
    const hit = hits[i] as Hit;
    if (hit.end === token && hit.table === table) (found ??= []).push(hit);
  }
  return found ?? NONE;
}
