import { type Field, Shape, type Token } from "../../model/index.js";
import { type Mark, marksOf } from "./marks.js";

/** A run between two marks, or from a mark to the end of its paragraph; token indices, `end` exclusive, marks included. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  /** The line it begins on is reopened by it, while the run before was still open. */
  readonly reopens: boolean;
}

/**
 * The quoted runs of a field, disjoint and in order. A run that nobody closes ends with its paragraph; the
 * next paragraph goes on with it only where a mark reopens it. A pair inside a pair belongs to it.
 */
export function quotedSpans(field: Field): QuotedSpan[] {
  const { tokens } = field;
  const marks = marksOf(field);
  const stops = paragraphStops(field, marks);
  const spans: QuotedSpan[] = [];
  let unclosed = -1;
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m] as Mark;
    if (!mark.opens) continue;
    const stop = stops[m] as number;
    const closer = closerOf(tokens, marks, m, stop);
    const reopens = unclosed === mark.token && startsLine(tokens, mark.token);
    if (closer >= 0) {
      const end = (marks[closer] as Mark).token + 1;
      spans.push({ start: mark.token, end, closed: true, reopens });
      unclosed = -1;
      m = closer;
      continue;
    }
    const next = marks[m + 1];
    const end = endOfRun(field, mark.token, next ? Math.min(next.token, stop) : stop);
    spans.push({ start: mark.token, end, closed: false, reopens });
    unclosed = end;
  }
  return spans;
}

/** The mark that closes mark `m` before token `stop`, or -1; a nested pair is passed over. */
function closerOf(tokens: readonly Token[], marks: readonly Mark[], m: number, stop: number): number {
  let depth = 1;
  for (let k = m + 1; k < marks.length && k < m + 12; k++) {
    const mark = marks[k] as Mark;
    if (mark.token >= stop) return -1;
    if (mark.opens) {
      if (startsLine(tokens, mark.token)) return -1;
      depth++;
      if (depth > 2) return -1;
    } else if (--depth === 0) return k;
  }
  return -1;
}

/** For each mark the token behind its paragraph; an archive's byline ends one too. */
function paragraphStops({ tokens, zones }: Field, marks: readonly Mark[]): number[] {
  const stops = new Array<number>(marks.length);
  const bylines = zones.filter((zone) => zone.kind === "byline");
  let at = 0;
  for (let m = 0; m < marks.length; m++) {
    const from = (marks[m] as Mark).token + 1;
    if (from > at) {
      at = from;
      while (at < tokens.length && !((tokens[at] as Token).shape & Shape.Paragraph)) at++;
    }
    const byline = bylines.find((zone) => zone.start >= from && zone.start < at);
    stops[m] = byline ? byline.start : at;
  }
  return stops;
}

/** Where a run that nobody closes ends: at the first line that ends with a sentence, where lines are paragraphs. */
function endOfRun({ tokens }: Field, start: number, stop: number): number {
  for (let i = start + 1; i < stop; i++) {
    if (!((tokens[i] as Token).shape & Shape.Line)) continue;
    const last = (tokens[i - 1] as Token).fold;
    if (last === "." || last === "!" || last === "?" || last === "\u2026" || last === ":") return i;
  }
  return stop;
}

export const startsLine = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || ((tokens[i] as Token).shape & Shape.Line) !== 0;
