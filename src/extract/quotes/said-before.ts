import { type Field, Shape, type Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import type { Attribution, SpeakerWindow } from "./attribution.js";
import { clauseStart, isCap, isVerbAt } from "./clauses.js";
import { statementWindows } from "./lead-in.js";
import type { QuotedSpan } from "./spans.js";
import { NAMING_WORDS, PRONOUNS } from "./words.js";

/** Verbs that may open the sentence before a quotation: "Said Mayor X: “". */
const INVERTED = new Set(["said", "says", "added", "adds", "adding", "saying", "asked", "noting", "told", "wrote"]);

const TURNED = new Set(["said", "says", "added", "adds", "wrote"]);

/** `X said, "`, `According to X, "`, `X: "`, `The statement below is by X: "`. */
export function attributionBefore(field: Field, span: QuotedSpan): Attribution | null {
  const { tokens } = field;
  const low = clauseStart(tokens, span.start);
  const last = span.start - 1;
  if (last < low) return null;
  const colon = foldAt(tokens, last) === ":";
  const end = colon ? last : span.start;
  const answered = isVerbAt(tokens, end - 1) && foldAt(tokens, end - 2) === "who";
  const statement = colon && !answered ? statementWindows(tokens, low, end) : [];
  if (statement.length) return { form: "lead-in", spoken: true, windows: statement };
  for (let i = end - 1; i >= low; i--) {
    const fold = foldAt(tokens, i);
    if (fold === "according" && foldAt(tokens, i + 1) === "to")
      return { form: "said-before", spoken: true, windows: [{ start: i + 2, end, pick: "first" }] };
    if (fold === "words" && foldAt(tokens, i + 1) === "of")
      return { form: "said-before", spoken: true, windows: [{ start: i + 2, end, pick: "first" }] };
    if (!isVerbAt(tokens, i) || (isCap(tokens[i]) && i > low && field.name === "text")) continue;
    if (i === last && NAMING_WORDS.has(fold) && namesThing(tokens, i)) return null;
    const windows: SpeakerWindow[] = [...aroundRelative(tokens, low, i), { start: low, end: i, pick: "subject" }];
    // `In Boston, said Mayor X, "`
    if (TURNED.has(fold) && foldAt(tokens, i - 1) === "," && isCap(tokens[i + 1]))
      windows.unshift({ start: i + 1, end, pick: "first" });
    if (i === low) {
      if (!INVERTED.has(fold)) return null;
      windows[0] = { start: i + 1, end, pick: "first" };
    }
    return { form: "said-before", spoken: true, windows };
  }
  if (!colon) return null;
  return { form: "label", spoken: true, windows: [{ start: low, end, pick: "subject" }] };
}

/** `a letter to X, who answered: "`: the name before the pronoun; `X, whose city …, told`: the name before the aside. */
function aroundRelative(tokens: readonly Token[], low: number, verb: number): SpeakerWindow[] {
  if (foldAt(tokens, verb - 1) === "who" && foldAt(tokens, verb - 2) === ",") {
    let start = verb - 2;
    while (start > low && (isCap(tokens[start - 1]) || (tokens[start - 1]?.shape ?? 0) & Shape.Dotted)) start--;
    return [{ start, end: verb - 2, pick: "first" }];
  }
  if (foldAt(tokens, verb - 1) !== ",") return [];
  for (let i = low; i < verb - 1; i++)
    if (RELATIVES.has(foldAt(tokens, i)) && foldAt(tokens, i - 1) === ",")
      return [{ start: low, end: i - 1, pick: "subject" }];
  return [];
}
const RELATIVES = new Set(["who", "whose", "which"]);

/** "a program called …" names a thing; "what the mayor called …" and "which X, Mayor of Y, called …" are speech. */
function namesThing(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  if (before?.fold === "," && isCap(tokens[verb - 2])) return false;
  return !before || !(PRONOUNS.has(before.fold) || before.fold === "they" || isCap(before));
}
