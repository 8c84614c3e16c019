import { type Field, Shape, type Token } from "../../model/index.js";
import { cueOf, placesOf } from "../../text/index.js";

/** A quotation mark of a field: which token it is, and what it does there. */
export interface Mark {
  readonly token: number;
  readonly opens: boolean;
}

/** Whether a text has any double mark at all: most have not, and are done. */
export const hasMarks = (text: string): boolean =>
  text.includes('"') ||
  text.includes("\u201c") ||
  text.includes("\u201d") ||
  text.includes("\u00ab") ||
  text.includes("\u201e");

const DOUBLE = /* @__PURE__ */ cueOf(['"', "\u201e", "\u201f"]);

/**
 * The double quotation marks of a field in order. Spacing decides what a straight mark does, and mends curly
 * ones that were set the wrong way round; a mark glued on both sides takes turns.
 */
export function marksOf(field: Field): Mark[] {
  const { tokens, text } = field;
  const marks: Mark[] = [];
  let open = false;
  for (const i of placesOf(field, DOUBLE)) {
    const token = tokens[i] as Token;
    if (!open && isMeasure(tokens, i, text)) continue;
    const opens = roleOf(text.charAt(token.start), tokens, i, open);
    open = opens;
    marks.push({ token: i, opens });
  }
  return marks;
}

function roleOf(raw: string, tokens: readonly Token[], i: number, open: boolean): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const before = i === 0 || (token.shape & Shape.Spaced) !== 0;
  const after = !next || (next.shape & Shape.Spaced) !== 0;
  if (raw === "\u201c" || raw === "\u201e" || raw === "\u00ab") return !(open && !before && after);
  if (raw === "\u201d" || raw === "\u00bb") return !open && before && !after;
  if (before && !after) return true;
  if (!before && after) return false;
  const previous = tokens[i - 1];
  if (!before && previous && (previous.fold === "(" || previous.fold === "[" || previous.fold === "-")) return !open;
  return !open;
}

/** Inches: `a 12" main`. */
function isMeasure(tokens: readonly Token[], i: number, text: string): boolean {
  const previous = tokens[i - 1];
  if (!previous || text.charAt((tokens[i] as Token).start) !== '"') return false;
  return (previous.shape & Shape.Number) !== 0 && !((tokens[i] as Token).shape & Shape.Spaced);
}
