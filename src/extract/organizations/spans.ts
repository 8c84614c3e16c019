import { foldAt, wordClass } from "../../text/index.js";
import { hitsAround } from "../hits.js";
import type { ReadField, Reading } from "../reading.js";
import { dictionarySpans } from "./dictionary.js";
import { readGrammar } from "./grammar.js";
import type { OrganizationSpan } from "./span.js";
import { isTitleCase } from "./title-case.js";

/** The bodies of all fields, in the document's order: both extractors need them, so that a tagger may read them once. */
export const readBodies = (reading: Reading): readonly (readonly OrganizationSpan[])[] =>
  reading.fields.map((read) => organizationSpans(reading, read));

/**
 * All bodies of a field, by start, none inside another: the dictionary's and the grammar's, the longer one wins;
 * an institute at a university is one body with it.
 */
export function organizationSpans(reading: Reading, read: ReadField): OrganizationSpan[] {
  const spans = dictionarySpans(reading, read);
  if (!isTitleCase(read)) readGrammar(reading, read, spans);
  spans.sort((a, b) => a.start - b.start || b.end - a.end || b.rows.length - a.rows.length);
  const kept: OrganizationSpan[] = [];
  for (const span of spans) {
    const last = kept[kept.length - 1];
    if (
      last &&
      span.start === last.start + 1 &&
      span.end > last.end &&
      foldAt(read.field.tokens, last.start) === "the"
    ) {
      kept[kept.length - 1] = span;
      continue;
    }
    if (last && span.start < last.end) {
      if (!prefers(span, last) || isLocal(read, last.start, span.start)) continue;
      kept.pop();
      if ((kept[kept.length - 1]?.end ?? 0) > span.start) continue;
    }
    const whole =
      last && span.type === "university" && foldAt(read.field.tokens, last.end) === "at" && last.end + 1 === span.start;
    if (whole && last.type !== "reject") kept[kept.length - 1] = { ...last, end: span.end };
    else kept.push(span);
  }
  return kept;
}

const LOCAL = /* @__PURE__ */ wordClass(["state", "city", "county"]);

/** "New York State | Department of Transportation", "Ohio | Department of Health": a state's or city's own, not the nation's. */
function isLocal({ field: { tokens }, hits }: ReadField, from: number, to: number): boolean {
  const before = tokens[to - 1];
  if (before && LOCAL.has(before)) return true;
  return hitsAround(hits, from, to).some(
    (hit) => hit.table === "places" && hit.start >= from && hit.end === to && tokens[hit.start]?.fold !== "us",
  );
}

/** A dictionary's body that begins later but reaches as far beats a run of capitals that merely precedes it. */
const prefers = (span: OrganizationSpan, last: OrganizationSpan): boolean =>
  span.rows.length > 0 && last.rows.length === 0 && span.end >= last.end && span.end - span.start > 2;
