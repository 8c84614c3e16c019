import type { FieldName } from "../../model/index.js";
import type { Entry } from "./entry.js";

/** A mention in the text, with the entry it belongs to. */
export interface Mark {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** A stretch of text and what it is part of: the shortest first, topics behind all that has a name. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The mentions of a field, by where they begin. */
export const marksOf = (entries: readonly Entry[], field: FieldName): readonly Mark[] =>
  entries
    .flatMap((entry) => entry.mentions.map((mention) => ({ entry, ...mention })))
    .filter((mark) => mark.field === field)
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** Cuts a text wherever a mark begins or ends, so that marks may lie in and across one another. Together they are the text. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const bounds = new Set([0, text.length]);
  for (const { start, end } of marks) bounds.add(start).add(end);
  const edges = [...bounds].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const open: Mark[] = [];
  let next = 0;
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] as number;
    const end = edges[i + 1] as number;
    for (let at = open.length - 1; at >= 0; at--) if ((open[at] as Mark).end <= start) open.splice(at, 1);
    for (; next < marks.length && (marks[next] as Mark).start <= start; next++) open.push(marks[next] as Mark);
    const covering = [...open].sort((a, b) => rank(a) - rank(b) || a.end - a.start - (b.end - b.start));
    segments.push({ start, text: text.slice(start, end), marks: covering });
  }
  return segments;
}

const rank = ({ entry }: Mark): number => (entry.kind === "topics" ? 1 : 0);
