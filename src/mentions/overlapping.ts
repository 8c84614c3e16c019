import { FIELDS, type FieldName } from "../model/index.js";
import { lastWhere } from "../text/index.js";

/** A stretch of a field, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
}

/** Those of disjoint spans in reading order that share a character with a stretch; no more of them are looked at. */
export function overlapping<T extends Span>(spans: readonly T[], { field, start, end }: Span): readonly T[] {
  const order = FIELDS.indexOf(field);
  const isBefore = (span: T): boolean => FIELDS.indexOf(span.field) < order;
  return spans.slice(
    lastWhere(spans, (s) => isBefore(s) || (s.field === field && s.end <= start)) + 1,
    lastWhere(spans, (s) => isBefore(s) || (s.field === field && s.start < end)) + 1,
  );
}
