import { type Sentence, Shape, type Token, type Zone, type ZoneKind } from "../model/index.js";

/** A dateline is over after this many tokens. */
const LONGEST_DATELINE = 24;
/** "Tuesday, April 25, 2017 –" */
const LONGEST_DAY = 8;
const ROSTER_LABELS = new Set([
  "who",
  "what",
  "when",
  "where",
  "why",
  "how",
  "rsvp",
  "featuring",
  "participants",
  "speakers",
]);
const CONTACT_LABELS = new Set(["contact", "contacts"]);
const BOILERPLATE_SOURCES = new Set(["source", "sources"]);

/**
 * The parts of a field that are read in their own way. Zones of one kind are disjoint and in order; a
 * dateline may stand inside nothing else.
 */
export function zonesOf(tokens: readonly Token[], sentences: readonly Sentence[]): Zone[] {
  const zones: Zone[] = [];
  let ended = false;
  let covered = 0;
  /** The end of the paragraph that was last asked for. */
  let paragraph = 0;
  const addBoilerplate = (from: number, end: number) => {
    const start = Math.max(from, covered);
    if (start < end) zones.push({ kind: "boilerplate", start, end });
    covered = Math.max(covered, end);
  };
  for (const sentence of sentences) {
    const first = tokens[sentence.start] as Token;
    if (ended) {
      addBoilerplate(sentence.start, sentence.end);
      continue;
    }
    if (!(first.shape & Shape.Line)) continue;
    const kind = lineKind(tokens, sentence);
    if (kind === "boilerplate") {
      if (sentence.start >= paragraph) paragraph = paragraphEnd(tokens, sentence.start);
      addBoilerplate(sentence.start, paragraph);
      ended = isEndMark(tokens, sentence);
    } else if (kind) zones.push({ kind, start: sentence.start, end: lineEnd(tokens, sentence.start) });
    else {
      const end = datelineEnd(tokens, sentence.start);
      if (end > 0) zones.push({ kind: "dateline", start: sentence.start, end });
    }
  }
  return zones;
}

function lineKind(tokens: readonly Token[], { start, end }: Sentence): ZoneKind | null {
  const first = tokens[start] as Token;
  const second = tokens[start + 1];
  if (isEndMark(tokens, { start, end })) return "boilerplate";
  if (first.fold === "by" && second?.fold === "|") return "byline";
  if (first.fold === "about" && first.shape & Shape.Cap && second && second.shape & (Shape.Cap | Shape.Word)) {
    return lineEnd(tokens, start) - start <= 12 || second.fold === "the" ? "boilerplate" : null;
  }
  if (BOILERPLATE_SOURCES.has(first.fold) && first.shape & Shape.Upper) return "boilerplate";
  if (first.fold === "cision" || (first.fold === "view" && second?.fold === "original")) return "boilerplate";
  if (first.fold === "follow" && (second?.fold === "us" || second?.fold === "the")) return "boilerplate";
  for (let i = start; i < Math.min(end, start + 4); i++) {
    const token = tokens[i] as Token;
    if (CONTACT_LABELS.has(token.fold) && (tokens[i + 1]?.fold === ":" || tokens[i + 1]?.fold === "s"))
      return "contact";
  }
  if (second?.fold === ":" && ROSTER_LABELS.has(first.fold) && first.shape & Shape.Cap) return "roster";
  return null;
}

/** "###", "# # #", "-30-". */
function isEndMark(tokens: readonly Token[], { start, end }: Sentence): boolean {
  let hashes = 0;
  for (let i = start; i < end && i < start + 4; i++) if (tokens[i]?.fold === "#") hashes++;
  return (
    hashes >= 3 || (tokens[start]?.fold === "-" && tokens[start + 1]?.fold === "30" && tokens[start + 2]?.fold === "-")
  );
}

function lineEnd(tokens: readonly Token[], start: number): number {
  let i = start + 1;
  while (i < tokens.length && !((tokens[i] as Token).shape & Shape.Line)) i++;
  return i;
}

function paragraphEnd(tokens: readonly Token[], start: number): number {
  let i = start + 1;
  while (i < tokens.length && !((tokens[i] as Token).shape & Shape.Paragraph)) i++;
  return i;
}

/**
 * "WASHINGTON, D.C. –", "(Tulsa, OK) –", "DENVER, June 6, 2014 /PRNewswire/ --", "(Reno, NV – May 4, 2011) The",
 * "June 6, 2014, Denver:": the end behind the mark, or 0.
 */
function datelineEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start] as Token;
  if (!(first.shape & Shape.Cap) && !OPENING.has(first.fold)) return 0;
  // "KANSAS CITY, Mo. and KANSAS CITY, Kan. –"
  const shouted = (first.shape & Shape.Upper) !== 0;
  let depth = 0;
  let dated = false;
  for (let i = start; i < Math.min(tokens.length, start + LONGEST_DATELINE); i++) {
    const token = tokens[i] as Token;
    const { fold, shape } = token;
    if (i > start && shape & Shape.Line) return 0;
    dated ||= isYear(token);
    if (OPENING.has(fold)) depth++;
    else if (CLOSING.has(fold)) {
      depth--;
      if (depth === 0 && dated && OPENING.has(first.fold) && isRaised(tokens, i + 1)) return i + 1;
    } else if (fold === "-" && depth === 0) {
      if (i === start || isInside(tokens, i)) continue;
      return dayBehind(tokens, tokens[i + 1]?.fold === "-" ? i + 2 : i + 1);
    } else if (fold === ":") return dated && isRaised(tokens, i - 1) && isRaised(tokens, i + 1) ? i + 1 : 0;
    else if (shape & Shape.Word && !(shape & (Shape.Cap | Shape.Dotted)) && depth === 0 && !(fold === "and" && shouted))
      return 0;
    else if (fold === "." || fold === '"') return 0;
  }
  return 0;
}

const OPENING: ReadonlySet<string> = new Set(["(", "["]);
const CLOSING: ReadonlySet<string> = new Set([")", "]"]);
const isYear = (token: Token | undefined): boolean => token !== undefined && /^(?:19|20)\d\d$/.test(token.fold);
const isRaised = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.shape ?? 0) & Shape.Cap) !== 0 && ((tokens[at]?.shape ?? 0) & Shape.Word) !== 0;

/** A dash inside a word or a range of days, against one set without spaces ("Washington, DC—The"). */
function isInside(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const glued = !(token.shape & Shape.Spaced) && next && !(next.shape & Shape.Spaced);
  if (!glued || next.fold === "-" || token.end - token.start !== 1) return false;
  const days = (next.shape & (tokens[i - 1]?.shape ?? 0) & Shape.Number) !== 0;
  return days || isHyphenatedWord(tokens, i);
}

/** "RENO – April 25, 2017 – The": the end of a day set between dashes behind the place, else `from`. */
function dayBehind(tokens: readonly Token[], from: number): number {
  if (OPENING.has(tokens[from]?.fold ?? "")) return wireBehind(tokens, from);
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_DAY); i++) {
    const { fold, shape } = tokens[i] as Token;
    if (shape & Shape.Line) return from;
    if (fold === ":" && isYear(tokens[i - 1])) return i + 1;
    if (fold === "-")
      return /^\d{4}$/.test(tokens[i - 1]?.fold ?? "") ? (tokens[i + 1]?.fold === "-" ? i + 2 : i + 1) : from;
    if (!(shape & (Shape.Cap | Shape.Number)) && fold !== ",") return from;
  }
  return from;
}

/** "DC--(Wire - February 27, 2017) - The": the end behind the bracket and its dash, else `from`. */
function wireBehind(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_DAY + 6); i++) {
    const { fold, shape } = tokens[i] as Token;
    if (shape & Shape.Line) return from;
    if (!CLOSING.has(fold)) continue;
    if (tokens[i + 1]?.fold !== "-") return from;
    return tokens[i + 2]?.fold === "-" ? i + 3 : i + 2;
  }
  return from;
}

/** A hyphen inside a word ("Winston-Salem", "R-Ohio"), against a dash set without spaces ("Washington, DC—The"). */
function isHyphenatedWord(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token;
  const after = tokens[i + 1] as Token;
  return before.end - before.start !== 2 && (after.shape & Shape.Word) !== 0 && !(before.shape & Shape.Dotted);
}
