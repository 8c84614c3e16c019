import { Shape, type Token } from "../../model/index.js";
import type { SpeakerWindow } from "./attribution.js";
import { ISSUE_VERBS, STATEMENT_NOUNS } from "./words.js";

/** What may stand between "statement" and its "by", "from" or "of". */
const BETWEEN = new Set(
  "today is was below came comes the following this morning afternoon made issued released attributed here in full : -".split(
    " ",
  ),
);

/**
 * Where the speaker of a written statement may stand, best first: "on behalf of X", "what X had to say",
 * "statement by X", "X issued the following statement", "X's statement". Empty where the tokens
 * `start..end` speak of no statement.
 */
export function statementWindows(tokens: readonly Token[], start: number, end: number): SpeakerWindow[] {
  const noun = statementNoun(tokens, start, end);
  if (noun < 0) return [];
  const fold = (i: number) => tokens[i]?.fold ?? "";
  const windows: SpeakerWindow[] = [];
  for (let i = start; i < end - 2; i++)
    if (fold(i) === "on" && fold(i + 1) === "behalf" && fold(i + 2) === "of")
      windows.push({ start: i + 3, end, pick: "first" });
  if (fold(noun) === "say")
    for (let i = start; i < noun; i++) if (fold(i) === "what") windows.push({ start: i + 1, end: noun, pick: "first" });
  let by = noun + 1;
  while (by < end && BETWEEN.has(fold(by))) by++;
  if (fold(by) === "by" || fold(by) === "from" || (fold(by) === "of" && by === noun + 1))
    windows.push({ start: by + 1, end, pick: "first" });
  for (let i = noun - 1; i > start; i--)
    if (ISSUE_VERBS.has(fold(i))) {
      windows.push({ start, end: i, pick: "leading" });
      break;
    }
  windows.push({ start, end: noun, pick: "leading" }, { start, end, pick: "first" });
  return windows;
}

/** The index of the noun, or of the "say" in "had this to say"; -1 where there is none. */
function statementNoun(tokens: readonly Token[], start: number, end: number): number {
  let noun = -1;
  for (let i = start; i < end; i++) {
    const { fold, shape } = tokens[i] as Token;
    if (!STATEMENT_NOUNS.has(fold)) continue;
    if (fold === "say") {
      if (tokens[i - 1]?.fold === "to") return i;
    } else if (noun < 0 && shape & Shape.Word) noun = i;
  }
  return noun;
}
