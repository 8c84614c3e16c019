import type { Candidate, Field, Token } from "../model/index.js";
import type { Attribution } from "./quotes/attribution.js";
import { goesOn, type Run } from "./quotes/join.js";
import { leadInBefore } from "./quotes/line-above.js";
import { hasMarks } from "./quotes/marks.js";
import { attributionAfter } from "./quotes/said-after.js";
import { attributionBefore } from "./quotes/said-before.js";
import { type QuotedSpan, quotedSpans } from "./quotes/spans.js";
import { FEWEST_WORDS, isSpeech, wordsIn } from "./quotes/speech.js";
import type { Reading } from "./reading.js";

/** What is known of a quotation before its speaker is: token indices, `end` exclusive. */
export interface QuoteValue {
  readonly words: number;
  /** The runs between marks; what stands between two of them ("he said") is no speech. */
  readonly parts: readonly QuotedSpan[];
  /** In order of trust; [] where nothing near it says whose words they are. */
  readonly attributions: readonly Attribution[];
}

/** The quotations of a release: disjoint, in reading order, from the first mark to the last. */
export function proposeQuotes(reading: Reading): Candidate<QuoteValue>[] {
  return reading.document.fields.flatMap((field) => (hasMarks(field.text) ? quotesOf(field) : []));
}

function quotesOf(field: Field): Candidate<QuoteValue>[] {
  const runs = quotedSpans(field).map(
    (span): Run => ({ span, after: attributionAfter(field, span), before: attributionBefore(field, span) }),
  );
  const candidates: Candidate<QuoteValue>[] = [];
  for (let i = 0; i < runs.length; ) {
    let end = i + 1;
    while (end < runs.length && goesOn(field, runs[end - 1] as Run, runs[end] as Run)) end++;
    const candidate = toCandidate(field, runs.slice(i, end));
    if (candidate) candidates.push(candidate);
    i = end;
  }
  return candidates;
}

function toCandidate(field: Field, runs: readonly Run[]): Candidate<QuoteValue> | null {
  const first = runs[0] as Run;
  const parts = runs.map((run) => run.span);
  const words = parts.reduce((sum, part) => sum + wordsIn(field, part), 0);
  if (words < FEWEST_WORDS) return null;
  const attributions = attributionsOf(field, runs);
  const spoken = attributions.find((a) => a.spoken) ?? attributions[0] ?? null;
  const longest = parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  if (!isSpeech(field, runs.length > 1 ? longest : first.span, spoken)) return null;
  const { tokens } = field;
  const last = parts[parts.length - 1] as QuotedSpan;
  return {
    field: field.name,
    start: (tokens[first.span.start] as Token).start,
    end: (tokens[last.end - 1] as Token).end,
    rule: `quote/${attributions[0]?.form ?? "bare"}`,
    tier: "grammar",
    value: { words, parts, attributions },
  };
}

/** Behind the first half, before it, behind the later halves, the lead-in above. */
function attributionsOf(field: Field, runs: readonly Run[]): Attribution[] {
  const first = runs[0] as Run;
  const later = runs.slice(1).map((run) => run.after);
  const near = [first.after, first.before, ...later].filter((a) => a !== null);
  const spoken = [...near.filter((a) => a.spoken), ...near.filter((a) => !a.spoken)];
  const above = spoken.length ? null : leadInBefore(field, first.span);
  return above ? [...spoken, above] : spoken;
}
