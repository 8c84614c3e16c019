import { type Field, Shape, type Token } from "../../model/index.js";
import type { Attribution } from "./attribution.js";
import { type QuotedSpan, startsLine } from "./spans.js";
import { NAMING_WORDS } from "./words.js";

/** A quotation has at least this many words. */
export const FEWEST_WORDS = 4;
const TITLE_CASE = 0.75;

/** Words (numbers are words) of a run. */
export function wordsIn({ tokens }: Field, { start, end }: QuotedSpan): number {
  let words = 0;
  for (let i = start; i < end; i++)
    if ((tokens[i] as Token).shape & (Shape.Word | Shape.Number) && (tokens[i] as Token).fold !== "'s") words++;
  return words;
}

/**
 * Whether a run is something said, and not a title, a name or a word held at arm's length: a verb of speech
 * says so, or it is shaped like a sentence and stands where speech stands.
 */
export function isSpeech(field: Field, span: QuotedSpan, attribution: Attribution | null): boolean {
  const { tokens } = field;
  const titled = isTitleCase(field, span);
  const before = tokens[span.start - 1]?.fold ?? "";
  const follows = startsLine(tokens, span.start) || /^(?:[.,:!?"-]|\u2026|that)$/.test(before);
  if (attribution?.spoken && !titled)
    return attribution.form !== "said-before" || follows || !NAMING_WORDS.has(before) || before === "called";
  if (titled && attribution?.spoken) {
    if (field.name === "title") return follows || attribution.form === "said-after" || !NAMING_WORDS.has(before);
    return follows && hasEnd(field, span);
  }
  if (titled || NAMING_WORDS.has(before)) return false;
  const first = tokens[span.start + 1];
  if (!first || !(first.shape & (Shape.Cap | Shape.Number))) return false;
  if (!follows && span.closed) return attribution !== null && hasEnd(field, span);
  return follows && (hasEnd(field, span) || !span.closed);
}

/** Whether the words end as a sentence does, inside or right behind the mark. */
function hasEnd({ tokens }: Field, { end }: QuotedSpan): boolean {
  return /^(?:[.,!?-]|\u2026)$/.test(tokens[end - 2]?.fold ?? "");
}

/** Whether the long words all have capitals, as in titles and slogans. */
function isTitleCase({ tokens, shouting }: Field, { start, end }: QuotedSpan): boolean {
  let long = 0;
  let raised = 0;
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (!(token.shape & Shape.Word) || token.end - token.start < 4) continue;
    long++;
    if (token.shape & Shape.Cap) raised++;
  }
  return !shouting && long > 0 && raised >= long * TITLE_CASE && long < 14;
}
