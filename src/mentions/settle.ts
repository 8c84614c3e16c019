import { type Candidate, FIELDS, type Loser, TIERS } from "../model/index.js";
import type { Span } from "./overlapping.js";

/** Candidates that stand, in reading order, and those that had to give way. */
export interface Settled<Value> {
  readonly kept: readonly Candidate<Value>[];
  readonly lost: readonly Loser<Value>[];
}

/**
 * The overlap policy, for every kind: curated before grammar before parser; then leftmost; then longest;
 * then the order in which they were proposed. "Kansas City" beats "Kansas", since it is longer from the
 * same place; "New York" beats "York City", since it begins further left.
 *
 * Candidates of different fields never overlap.
 */
export function settle<Value>(candidates: readonly Candidate<Value>[]): Settled<Value> {
  return areDisjoint(candidates) ? { kept: candidates, lost: [] } : rivals(candidates);
}

/** Whether they come in reading order and none overlaps the next, as most do: then there is nothing to settle. */
function areDisjoint(candidates: readonly Candidate[]): boolean {
  for (let i = 1; i < candidates.length; i++) {
    const [before, after] = [candidates[i - 1] as Candidate, candidates[i] as Candidate];
    if (before.field === after.field ? after.start < before.end : inReadingOrder(before, after) > 0) return false;
  }
  return true;
}

function rivals<Value>(candidates: readonly Candidate<Value>[]): Settled<Value> {
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => compare(a.candidate, b.candidate) || a.order - b.order);
  const kept: Record<string, Candidate<Value>[]> = { title: [], text: [] };
  const lost: Loser<Value>[] = [];
  for (const { candidate } of ranked) {
    const own = kept[candidate.field] as Candidate<Value>[];
    const at = firstFrom(own, candidate.start);
    const rival = [own[at - 1], own[at]].find((other) => other && overlaps(other, candidate));
    if (rival) lost.push({ candidate, to: rival });
    else own.splice(at, 0, candidate);
  }
  return { kept: FIELDS.flatMap((field) => kept[field] ?? []), lost };
}

/** Where the first of these disjoint, sorted candidates stands that begins at `start` or behind it. */
function firstFrom(sorted: readonly Candidate[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Candidate).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const compare = (a: Candidate, b: Candidate): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || inReadingOrder(a, b) || b.end - a.end;

/** The order of the fields, then that of their characters. */
export const inReadingOrder = (a: Span, b: Span): number =>
  FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start;

const overlaps = (a: Candidate, b: Candidate): boolean => a.start < b.end && b.start < a.end;
