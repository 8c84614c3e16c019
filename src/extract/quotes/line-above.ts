import { type Field, Shape, type Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import type { Attribution, SpeakerWindow } from "./attribution.js";
import { isBreak, lineStart, REACH, SIGNATURE, sentenceStart } from "./clauses.js";
import { statementWindows } from "./lead-in.js";
import { attributionBefore } from "./said-before.js";
import { type QuotedSpan, startsLine } from "./spans.js";
import { OFFICE_NOUNS } from "./words.js";

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
  if (label)
    return {
      form: "label",
      spoken: false,
      // "STATEMENT BY MAYOR X"
      windows: [...statementWindows(tokens, label.start, label.end), label],
    };
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
