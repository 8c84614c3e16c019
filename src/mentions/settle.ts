import { type Candidate, FIELDS, type Loser, TIERS } from "../model/index.js";

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
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => compare(a.candidate, b.candidate) || a.order - b.order)
    .map(({ candidate }) => candidate);
  const kept: Candidate<Value>[] = [];
  const lost: Loser<Value>[] = [];
  for (const candidate of ranked) {
    const rival = kept.find((other) => overlaps(other, candidate));
    if (rival) lost.push({ candidate, to: rival });
    else kept.push(candidate);
  }
  return { kept: kept.sort(inReadingOrder), lost };
}

const compare = (a: Candidate, b: Candidate): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || inReadingOrder(a, b) || b.end - a.end;

export const inReadingOrder = (a: Candidate, b: Candidate): number =>
  FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start;

const overlaps = (a: Candidate, b: Candidate): boolean => a.field === b.field && a.start < b.end && b.start < a.end;
