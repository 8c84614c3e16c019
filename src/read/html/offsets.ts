/** A span of the page, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters of the text that stand in the page as they are, or that an entity there gave. */
interface Run {
  /** Where it begins in the text, and how long it is there. */
  readonly at: number;
  length: number;
  readonly start: number;
  end: number;
}

/** Remembers where in a page the characters of a text stand. */
export interface OffsetMap {
  /** Characters that were added to the text at `at`. */
  add(at: number, length: number, span: Span): void;
  /** The part of the page that shows `start` to `end` of the text; of an empty span the place. */
  sourceOf(start: number, end: number): Span;
}

/** An empty map. */
export function offsetMap(): OffsetMap {
  const runs: Run[] = [];
  const runAt = (offset: number): Run | undefined => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle] as Run).at <= offset) low = middle + 1;
      else high = middle;
    }
    return runs[low - 1];
  };
  /** Where a character begins and ends in the page; white space that no run holds stands behind the one before it. */
  const placeOf = (offset: number): Span => {
    const run = runAt(offset);
    if (!run) return { start: runs[0]?.start ?? 0, end: runs[0]?.start ?? 0 };
    const within = offset - run.at;
    if (within >= run.length) return { start: run.end, end: run.end };
    if (!isExact(run)) return run;
    return { start: run.start + within, end: run.start + within + 1 };
  };
  return {
    add: (at, length, { start, end }) => {
      const before = runs.at(-1);
      const gap = before ? at - before.at - before.length : 0;
      const follows = before && isExact(before) && length === end - start && start - before.end === gap;
      if (!follows) runs.push({ at, length, start, end });
      else {
        before.length += gap + length;
        before.end = end;
      }
    },
    sourceOf: (start, end) => {
      const from = placeOf(start).start;
      return { start: from, end: end <= start ? from : Math.max(from, placeOf(end - 1).end) };
    },
  };
}

const isExact = (run: Run): boolean => run.length === run.end - run.start;
