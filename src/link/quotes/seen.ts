import type { QuoteValue } from "../../extract/quotes.js";
import type { Candidate, Field, Mention, SpeakerKind, Token } from "../../model/index.js";
import { SPEAKER_KINDS } from "../../model/index.js";

/** An entity of the release that may speak. `person` joins the same person across kinds. */
export interface Speakable {
  readonly kind: SpeakerKind;
  readonly person: string | null;
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** The city whose mayor this is at present, folded: "the mayor of Reno said" is about them. */
  readonly city?: readonly string[] | null;
}

/** A mention of somebody outside all quotations; token indices, `end` exclusive. */
export interface Seen {
  readonly start: number;
  readonly end: number;
  readonly speaker: Speakable;
  /** Shows a name, not an office alone. */
  readonly named: boolean;
}

/** Mentions of a field's speakers in reading order, what stands inside quotations left out; of two that overlap, the better kind. */
export function seenIn(field: Field, speakers: readonly Speakable[], quotes: readonly Candidate<QuoteValue>[]): Seen[] {
  const quoted = quotes.flatMap((quote) => quote.value.parts);
  const all: Seen[] = [];
  for (const speaker of speakers)
    for (const { field: name, start, end, text } of speaker.mentions) {
      if (name !== field.name) continue;
      const first = tokenAt(field.tokens, start);
      if (isInside(quoted, first)) continue;
      const last = Math.max(tokenAt(field.tokens, end), first + 1);
      all.push({ start: first, end: last, speaker, named: showsName(speaker, text) });
    }
  all.sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const seen: Seen[] = [];
  for (const next of all) {
    const last = seen[seen.length - 1];
    if (!last || last.end <= next.start) seen.push(next);
    else if (rank(next) < rank(last)) seen[seen.length - 1] = next;
  }
  return seen;
}

const rank = ({ speaker }: Seen) => SPEAKER_KINDS.indexOf(speaker.kind);

/** Whether a token stands in one of the runs, which are disjoint and in order. */
function isInside(runs: readonly { readonly start: number; readonly end: number }[], token: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return (runs[low]?.start ?? Number.POSITIVE_INFINITY) <= token;
}

const showsName = ({ kind, name }: Speakable, text: string): boolean => {
  if (kind === "organization") return true;
  const printed = text.toLowerCase();
  return name
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => word.length > 2 && printed.includes(word));
};

/** The first token that ends behind character `at`. */
export function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two are one person, or one body. */
export const isSame = (a: Speakable, b: Speakable): boolean =>
  a === b || (a.person !== null && a.person === b.person) || a.name === b.name;
