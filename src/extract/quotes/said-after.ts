import { type Field, Shape, type Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import type { Attribution, SpeakerWindow } from "./attribution.js";
import { clauseEnd, isCap, isVerbAt, nextVerb, SIGNATURE } from "./clauses.js";
import { type QuotedSpan, startsLine } from "./spans.js";
import { PRONOUNS, STATEMENT_NOUNS } from "./words.js";

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
    return {
      form: "said-after",
      spoken: true,
      // `," reads a statement by X`
      windows: [...writtenBy(tokens, skipped + 1, end), { start: skipped + 1, end, pick: "first" }],
    };
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

/** The author of what is read: "a statement by X", "the letter from X". */
function writtenBy(tokens: readonly Token[], from: number, end: number): SpeakerWindow[] {
  const article = /^(?:a|an|the|his|her|their)$/.test(foldAt(tokens, from));
  const noun = article ? from + 1 : from;
  return STATEMENT_NOUNS.has(foldAt(tokens, noun)) && /^(?:by|from|of)$/.test(foldAt(tokens, noun + 1))
    ? [{ start: noun + 2, end, pick: "first" }]
    : [];
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
