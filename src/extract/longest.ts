/** A span of tokens, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of spans that overlap the longest, of as long ones the first; in reading order. */
export function longestOf<T extends Span>(spans: readonly T[]): T[] {
  const taken = new Set<number>();
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    // Whatever was taken is at least as long, so it covers an end of what it overlaps.
    if (taken.has(span.start) || taken.has(span.end - 1)) continue;
    for (let at = span.start; at < span.end; at++) taken.add(at);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
