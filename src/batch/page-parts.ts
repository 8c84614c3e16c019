import type { ReleaseInput } from "../model/index.js";
import type { Unit } from "./unit.js";

/** Releases from which on a page is tagged in parts. */
const PART = 500;

/** The releases of a page, with the lines on which they begin. */
export type Page = Pick<Unit, "file" | "inputs" | "lines">;

/**
 * The units of a page. A long one is cut where a release gives its own day: nothing above it bounds what stands
 * below, and it alone bounds what stands above, so that the parts come out as the whole page would.
 */
export function* pageParts({ file, inputs, lines }: Page): Generator<Unit> {
  for (let begin = 0; begin < inputs.length; ) {
    let end = Math.min(begin + PART, inputs.length);
    while (end < inputs.length && !givesDay(inputs[end] as ReleaseInput)) end++;
    const below = inputs[end];
    const part = { file, lines: lines.slice(begin, end), inputs: inputs.slice(begin, end), page: true };
    yield below ? { ...part, below } : part;
    begin = end;
  }
}

const givesDay = ({ published, byline }: ReleaseInput): boolean => Boolean(published || byline);
