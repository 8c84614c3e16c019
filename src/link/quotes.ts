import type { Attribution } from "../extract/quotes/attribution.js";
import type { QuoteValue } from "../extract/quotes.js";
import type { Settled } from "../mentions/settle.js";
import type { Candidate, Document, Field, Quote, Speaker } from "../model/index.js";
import { speakerInTitle, subjectBefore } from "./quotes/fallback.js";
import { inWindow } from "./quotes/pick.js";
import type { Picked } from "./quotes/picked.js";
import { type Seen, type Speakable, seenIn } from "./quotes/seen.js";

export type { Speakable } from "./quotes/seen.js";

/** Who may speak: the linked entities of the release. */
export interface QuoteContext {
  readonly document: Document;
  readonly speakers: readonly Speakable[];
}

const CONFIDENCE: Readonly<Record<Attribution["form"], number>> = {
  "said-after": 0.95,
  "said-before": 0.93,
  label: 0.93,
  "lead-in": 0.9,
};
const UNSAID = 0.5;

/** Gives each quotation its speaker; null where several speak at once or nobody is named. */
export function linkQuotes(settled: Settled<QuoteValue>, context: QuoteContext): Quote[] {
  const { document, speakers } = context;
  const quotes: Quote[] = [];
  for (const field of document.fields) {
    const own = settled.kept.filter((candidate) => candidate.field === field.name);
    if (!own.length) continue;
    const seen = seenIn(field, speakers, own);
    let before: Quote | null = null;
    for (const candidate of own) {
      let quote = toQuote(document, field, speakers, seen, candidate);
      if (before?.speaker && !quote.speaker && isCoordinate(field, before.mention.end, quote.mention.start))
        quote = { ...quote, speaker: before.speaker, confidence: before.confidence };
      quotes.push(quote);
      before = quote;
    }
  }
  return quotes;
}

/** `… and called it "…"`: a verb without a subject of its own goes on with that of the quotation before. */
const isCoordinate = ({ text }: Field, from: number, to: number): boolean =>
  to - from < 80 && /^,?\s(?:and|but|or|then)\s(?:(?:then|also|later)\s)?[a-z][^.!?A-Z]*$/.test(text.slice(from, to));

function toQuote(
  document: Document,
  field: Field,
  speakers: readonly Speakable[],
  seen: readonly Seen[],
  candidate: Candidate<QuoteValue>,
): Quote {
  const { start, end, rule } = candidate;
  const mention = { field: field.name, start, end, text: field.text.slice(start, end), rule };
  const found = whoSpeaks(document, field, speakers, seen, candidate);
  if (!found || found.picked.several) return { speaker: null, confidence: UNSAID, mention };
  return { speaker: toSpeaker(found.picked), confidence: round(found.sureness), mention };
}

interface Found {
  readonly picked: Picked;
  readonly sureness: number;
}

function whoSpeaks(
  document: Document,
  field: Field,
  speakers: readonly Speakable[],
  seen: readonly Seen[],
  { value }: Candidate<QuoteValue>,
): Found | null {
  for (const attribution of value.attributions)
    for (const window of attribution.windows) {
      const picked = inWindow(document.fields, field, seen, window, speakers, attribution.spoken);
      if (!picked) continue;
      return { picked, sureness: CONFIDENCE[attribution.form] * picked.sureness };
    }
  const first = value.parts[0]?.start ?? 0;
  const said = value.attributions.some((a) => a.spoken && a.form !== "label" && a.form !== "lead-in");
  const last = said ? null : (subjectBefore(field, seen, first) ?? speakerInTitle(document, speakers));
  return last ? { picked: last, sureness: last.sureness } : null;
}

const toSpeaker = ({ speaker, name }: Picked): Speaker =>
  speaker
    ? { kind: speaker.kind, person: speaker.person, name: speaker.name }
    : { kind: "person", person: null, name: name ?? "" };

const round = (value: number) => Math.round(value * 100) / 100;
