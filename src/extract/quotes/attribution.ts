import { type Field, Shape, type Token } from "../../model/index.js";
import { statementWindows } from "./lead-in.js";
import { type QuotedSpan, startsLine } from "./spans.js";
import { isSpeechVerb, NAMING_WORDS, OFFICE_NOUNS, PRONOUNS, STATEMENT_NOUNS } from "./words.js";

/**
 * Tokens in which the speaker's name stands, and where in them to look: the first name, the subject nearest to
 * the verb behind the window, or the subject the sentence leads with.
 */
export interface SpeakerWindow {
  readonly start: number;
  readonly end: number;
  readonly pick: "first" | "subject" | "leading";
}

/** Who a run of words is given to, as far as the sentence says. */
export interface Attribution {
  readonly form: "said-after" | "said-before" | "label" | "lead-in";
  readonly windows: readonly SpeakerWindow[];
  /** Whether a verb of speech (or "according to", or a label's colon) says so; else only the comma inside the marks does. */
  readonly spoken: boolean;
}

/** An attribution reaches no further than this from its quotation. */
const REACH = 48;

/** Verbs that may open the sentence before a quotation: "Said Mayor X: “". */
const INVERTED = new Set(["said", "says", "added", "adds", "adding", "saying", "asked", "noting", "told", "wrote"]);
/** A paragraph is not followed back further than this. */
const FAR = 400;
/** A signature under a quotation has no more words than this. */
const SIGNATURE = 24;

const foldAt = (tokens: readonly Token[], i: number): string => tokens[i]?.fold ?? "";
const isVerbAt = (tokens: readonly Token[], i: number): boolean =>
  isSpeechVerb(foldAt(tokens, i), foldAt(tokens, i + 1));
const isBreak = (fold: string) => fold === "." || fold === "!" || fold === "?" || fold === "\u2026";
const isCap = (token: Token | undefined) => token !== undefined && (token.shape & Shape.Cap) !== 0;

/** `," said Mayor X`, `," Mayor X said`, `," X told reporters`; null where nothing of the kind follows. */
export function attributionAfter({ tokens }: Field, span: QuotedSpan): Attribution | null {
  if (!span.closed) return null;
  let from = span.end;
  const inside = foldAt(tokens, span.end - 2);
  const outside = foldAt(tokens, from);
  if (outside === "," || outside === "-") from++;
  if (outside === "-" && foldAt(tokens, from) === "-") from++;
  const first = tokens[from];
  if (!first || first.fold === '"') return null;
  const signed = signature(tokens, span.end);
  if (signed) return signed;
  if (first.shape & Shape.Paragraph) return null;
  if (first.shape & Shape.Line && inside !== ",") return null;
  const ended = (inside === "." || inside === "\u2026") && outside !== ",";
  if (ended && isCap(first)) return null;
  const end = clauseEnd(tokens, from);
  if (foldAt(tokens, from) === "according" && foldAt(tokens, from + 1) === "to")
    return { form: "said-after", spoken: true, windows: [{ start: from + 2, end, pick: "first" }] };
  const turned = turnedAround(tokens, from, end);
  if (turned) return turned;
  const skipped = /ly$|^(?:also|then|as)$/.test(first.fold) && first.shape & Shape.Word ? from + 1 : from;
  if (isVerbAt(tokens, skipped) && !isCap(tokens[skipped]))
    return { form: "said-after", spoken: true, windows: [{ start: skipped + 1, end, pick: "first" }] };
  if (ended) return null;
  const verb = nextVerb(tokens, from, end);
  const opener = isCap(first) || PRONOUNS.has(first.fold) || /^(?:the|they|a|an|one|her|his|their)$/.test(first.fold);
  if (verb > from && opener)
    return { form: "said-after", spoken: true, windows: [{ start: from, end: verb, pick: "leading" }] };
  if (opener && (inside === "," || outside === "," || outside === "-"))
    return { form: "said-after", spoken: false, windows: [{ start: from, end, pick: "first" }] };
  return null;
}

/** `," as X used to say`, `," in the words of X`, `," was how X put it`, `," was the message of X`; null for what is none. */
function turnedAround(tokens: readonly Token[], from: number, end: number): Attribution | null {
  const [first, second] = [foldAt(tokens, from), foldAt(tokens, from + 1)];
  const said = (start: number, to: number, pick: SpeakerWindow["pick"]): Attribution | null =>
    to > start ? { form: "said-after", spoken: true, windows: [{ start, end: to, pick }] } : null;
  if (first === "as" && (isCap(tokens[from + 1]) || /^(?:our|the|my|his|her|their|he|she)$/.test(second)))
    return said(from + 1, nextVerb(tokens, from + 1, end), "first");
  if (first === "in" && foldAt(tokens, from + 2) === "words" && foldAt(tokens, from + 3) === "of")
    return said(from + 4, end, "first");
  if (first !== "is" && first !== "was") return null;
  if (second === "how" || second === "what") return said(from + 2, nextVerb(tokens, from + 2, end), "leading");
  const noun = STATEMENT_NOUNS.has(foldAt(tokens, from + 2)) && second === "the";
  return noun && /^(?:of|from)$/.test(foldAt(tokens, from + 3)) ? said(from + 4, end, "first") : null;
}

/** `"…" – Mayor X`, beside the quotation or on the line below. */
function signature(tokens: readonly Token[], dash: number): Attribution | null {
  if (foldAt(tokens, dash) !== "-") return null;
  const start = foldAt(tokens, dash + 1) === "-" ? dash + 2 : dash + 1;
  if (!isCap(tokens[start])) return null;
  let end = start;
  while (end < tokens.length && end <= start + SIGNATURE && !startsLine(tokens, end) && foldAt(tokens, end) !== '"')
    end++;
  if (end > start + SIGNATURE || nextVerb(tokens, start, end) >= 0) return null;
  return { form: "label", spoken: true, windows: [{ start, end, pick: "first" }] };
}

/** `X said, "`, `According to X, "`, `X: "`, `The statement below is by X: "`. */
export function attributionBefore(field: Field, span: QuotedSpan): Attribution | null {
  const { tokens } = field;
  const low = clauseStart(tokens, span.start);
  const last = span.start - 1;
  if (last < low) return null;
  const colon = foldAt(tokens, last) === ":";
  const end = colon ? last : span.start;
  const statement = colon ? statementWindows(tokens, low, end) : [];
  if (statement.length) return { form: "lead-in", spoken: true, windows: statement };
  for (let i = end - 1; i >= low; i--) {
    const fold = foldAt(tokens, i);
    if (fold === "according" && foldAt(tokens, i + 1) === "to")
      return { form: "said-before", spoken: true, windows: [{ start: i + 2, end, pick: "first" }] };
    if (fold === "words" && foldAt(tokens, i + 1) === "of")
      return { form: "said-before", spoken: true, windows: [{ start: i + 2, end, pick: "first" }] };
    if (!isVerbAt(tokens, i) || (isCap(tokens[i]) && i > low && field.name === "text")) continue;
    if (i === last && NAMING_WORDS.has(fold) && namesThing(tokens, i)) return null;
    const windows: SpeakerWindow[] = [{ start: low, end: i, pick: "subject" }];
    if (i === low) {
      if (!INVERTED.has(fold)) return null;
      windows[0] = { start: i + 1, end, pick: "first" };
    }
    return { form: "said-before", spoken: true, windows };
  }
  if (!colon) return null;
  return { form: "label", spoken: true, windows: [{ start: low, end, pick: "subject" }] };
}

/** "a program called …" names a thing; "what the mayor called …" and "which X, Mayor of Y, called …" are speech. */
function namesThing(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  if (before?.fold === "," && isCap(tokens[verb - 2])) return false;
  return !before || !(PRONOUNS.has(before.fold) || before.fold === "they" || isCap(before));
}

/** A line of capitalised words right above a quotation, "Reno Mayor X" or "X, Mayor of Reno": whose words follow. */
function nameLine(tokens: readonly Token[], quote: number): SpeakerWindow | null {
  let start = quote - 1;
  while (start > 0 && quote - start <= SIGNATURE && !((tokens[start] as Token).shape & Shape.Paragraph)) start--;
  if (start < 0 || quote - start > SIGNATURE || quote - start < 2) return null;
  let mayor = false;
  for (let i = start; i < quote; i++) {
    const { fold, shape } = tokens[i] as Token;
    if (shape & Shape.Word && !(shape & Shape.Cap) && !SMALL.has(fold)) return null;
    if (isBreak(fold) || fold === ":" || fold === '"' || shape & Shape.Number) return null;
    if (OFFICE_NOUNS.has(fold)) mayor = true;
  }
  return mayor ? { start, end: quote, pick: "first" } : null;
}
const SMALL = new Set(["of", "and", "the", "for", "de", "la", "pro", "tem", "in"]);

/** The lead-in a quotation's own paragraph lacks: the paragraph before, if it ends in a colon or speaks of a statement. */
export function leadInBefore(field: Field, span: QuotedSpan): Attribution | null {
  const { tokens } = field;
  if (!startsLine(tokens, span.start)) return null;
  const label = nameLine(tokens, span.start);
  if (label) return { form: "label", spoken: false, windows: [label] };
  let end = span.start;
  for (let paragraphs = 0; paragraphs < 3 && end > 0; paragraphs++) {
    const start = lineStart(tokens, end - 1);
    const colon = foldAt(tokens, end - 1) === ":";
    if (tokens[end - 1]?.fold === '"') return null;
    const from = colon || end - start > REACH ? sentenceStart(tokens, start, end - 1) : start;
    const windows = statementWindows(tokens, from, end);
    if (windows.length) return { form: "lead-in", spoken: true, windows };
    if (colon) {
      const said = attributionBefore(field, { ...span, start: end });
      if (said) return { ...said, form: "lead-in" };
    }
    if (end - start > REACH) return null;
    end = start;
  }
  return null;
}

function nextVerb(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (isVerbAt(tokens, i) && !isCap(tokens[i])) return i;
  return -1;
}

/** The end of the sentence, the line's paragraph or the next quotation, whichever comes first. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const limit = Math.min(tokens.length, from + REACH);
  for (let i = from; i < limit; i++) {
    const token = tokens[i] as Token;
    if (isBreak(token.fold) || token.fold === '"' || token.fold === ";") return i;
    if (i > from && token.shape & Shape.Paragraph) return i;
  }
  return limit;
}

function clauseStart(tokens: readonly Token[], to: number): number {
  const low = Math.max(0, to - REACH);
  for (let i = to - 1; i >= low; i--) {
    const fold = foldAt(tokens, i);
    if (fold === '"' || isBreak(fold)) return i + 1;
    if (startsParagraph(tokens, i)) return i;
  }
  return low;
}

function sentenceStart(tokens: readonly Token[], low: number, last: number): number {
  for (let i = last - 1; i > low; i--) if (isBreak(foldAt(tokens, i))) return i + 1;
  return low;
}

/** A paragraph begins at a blank line, and at a line whose forerunner ends as a sentence or a label does. */
function startsParagraph(tokens: readonly Token[], i: number): boolean {
  const { shape } = tokens[i] as Token;
  if (i === 0 || shape & Shape.Paragraph) return true;
  if (!(shape & Shape.Line)) return false;
  const before = foldAt(tokens, i - 1);
  return isBreak(before) || before === ":" || before === '"';
}

function lineStart(tokens: readonly Token[], i: number): number {
  const low = Math.max(0, i - FAR);
  let at = i;
  while (at > low && !((tokens[at] as Token).shape & Shape.Paragraph)) at--;
  return at;
}
