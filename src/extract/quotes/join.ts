import { type Field, Shape, type Token } from "../../model/index.js";
import type { Attribution } from "./attribution.js";
import { type QuotedSpan, startsLine } from "./spans.js";
import { isSpeechVerb, PRONOUNS } from "./words.js";

/** A quoted run with what stands around it. */
export interface Run {
  readonly span: QuotedSpan;
  readonly after: Attribution | null;
  readonly before: Attribution | null;
}

/** "he said" between two halves is no longer than this; neither is "he added:" before the second. */
const GAP = 48;
const SHORT_LEAD = 8;

/** Whether `next` goes on with the quotation that `run` is part of. */
export function goesOn(field: Field, run: Run, next: Run): boolean {
  const { tokens } = field;
  if (next.span.reopens) return true;
  const from = run.span.end;
  const to = next.span.start;
  if (to - from > GAP) return false;
  if (hasOwnSpeaker(field, run, next) || isAnswered(tokens, from, to)) return false;
  const newParagraph = crossesLine(tokens, from, to);
  const breaks = sentenceBreaks(tokens, from, to);
  if (newParagraph) {
    if (!startsLine(tokens, to) || breaks.length > 1 || next.after?.spoken) return false;
    const bare = startsLine(tokens, run.span.start) && from === to;
    return run.span.closed && (bare || (run.after?.spoken === true && breaks.at(-1) === to - 1));
  }
  if (from === to) return true;
  if (to - from <= 2 && run.before?.spoken) return true;
  if (!run.after) return false;
  if (breaks.length === 0 || (breaks.length === 1 && breaks[0] === to - 1)) return true;
  return breaks.length === 1 && isShortLead(tokens, (breaks[0] as number) + 1, to);
}

/** "He added: “": a pronoun and a verb, nothing more. */
function isShortLead(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start > SHORT_LEAD || !PRONOUNS.has(tokens[start]?.fold ?? "")) return false;
  for (let i = start; i < end; i++) if (isSpeechVerb(tokens[i]?.fold ?? "", tokens[i + 1]?.fold ?? "")) return true;
  return false;
}

/** `… to Governor X, who answered: "` */
const isAnswered = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 4 &&
  tokens[to - 1]?.fold === ":" &&
  tokens[to - 3]?.fold === "who" &&
  isSpeechVerb(tokens[to - 2]?.fold ?? "", "");

/** Whether the second run is given to somebody whom the words between the two do not name. */
function hasOwnSpeaker({ tokens }: Field, run: Run, next: Run): boolean {
  const window = next.after?.spoken ? next.after.windows[0] : undefined;
  if (!window) return false;
  const between = new Set<string>();
  for (let i = run.span.end; i < next.span.start; i++) between.add(tokens[i]?.fold ?? "");
  let named = false;
  for (let i = window.start; i < Math.min(window.end, window.start + 8); i++) {
    const token = tokens[i] as Token;
    if (PRONOUNS.has(token.fold) && i === window.start) return false;
    if (!(token.shape & Shape.Cap)) {
      if (named) break;
      continue;
    }
    named = true;
    if (between.has(token.fold) && !/^(?:mayor|president|secretary|the)$/.test(token.fold)) return false;
  }
  return named;
}

function crossesLine(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const shape = tokens[i]?.shape ?? 0;
    if (shape & Shape.Paragraph || (i === to && shape & Shape.Line)) return true;
  }
  return false;
}

function sentenceBreaks(tokens: readonly Token[], from: number, to: number): number[] {
  const breaks: number[] = [];
  for (let i = from; i < to; i++) if (/^[.!?]$/.test(tokens[i]?.fold ?? "")) breaks.push(i);
  return breaks;
}
