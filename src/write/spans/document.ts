import type { Kind, Mention } from "../../model/index.js";
import { entitiesOf } from "../entities.js";
import type { WrittenRelease } from "../writer.js";

/** A labelled span of a document, in code points, end exclusive: the unit of Python's strings. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** The entity's id, null of dates. */
  readonly id: string | null;
}

/** A release as one text, title first, with spans that do not overlap. */
export interface LabelledDocument {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

/** Topics and quotes are not names of things: they overlap everything. */
const LABELS: Readonly<Partial<Record<Kind, string>>> = {
  mayors: "MAYOR",
  officials: "OFFICIAL",
  people: "PERSON",
  organizations: "ORG",
  places: "PLACE",
  events: "EVENT",
  dates: "DATE",
  instruments: "LAW",
};

const BETWEEN = "\n\n";

/** The document of a release. Of spans that overlap the longest stands, of two as long the first of the record. */
export function documentOf(release: WrittenRelease): LabelledDocument {
  const title = release.title ?? "";
  const body = release.text ?? "";
  const text = title === "" ? body : `${title}${BETWEEN}${body}`;
  const shift = title === "" ? 0 : title.length + BETWEEN.length;
  const place = ({ field, start }: Mention): number => (field === "title" ? start : start + shift);
  const spans = entitiesOf(release).flatMap(({ kind, id, mentions }) => {
    const label = LABELS[kind];
    if (label === undefined) return [];
    return mentions.map((mention) => {
      const start = place(mention);
      return { start, end: start + mention.text.length, label, id };
    });
  });
  const points = codePoints(text);
  return {
    text,
    spans: disjoint(spans).map((span) => ({ ...span, start: points(span.start), end: points(span.end) })),
  };
}

function disjoint(spans: readonly LabelledSpan[]): LabelledSpan[] {
  const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Set<number>();
  const kept: LabelledSpan[] = [];
  for (const span of byLength) {
    // Whatever was taken is at least as long, so it covers an end of what it overlaps.
    if (taken.has(span.start) || taken.has(span.end - 1)) continue;
    for (let at = span.start; at < span.end; at++) taken.add(at);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** UTF-16 offset → code points before it. */
export function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const counts = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; ) {
    const size = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    counts[at] = points;
    if (size === 2) counts[at + 1] = points;
    points++;
    at += size;
  }
  counts[text.length] = points;
  return (offset) => counts[offset] ?? points;
}
