import { Shape, type Token } from "../../model/index.js";
import type { SpeakerWindow } from "./attribution.js";
import { ISSUE_VERBS, STATEMENT_NOUNS } from "./words.js";

/** Between "statement" and its "by", "from" or "of" stand at most this many tokens. */
const NOUN_REACH = 8;

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
  if (fold(noun) === "say") {
    for (let i = start; i < noun; i++) if (fold(i) === "what") windows.push({ start: i + 1, end: noun, pick: "first" });
  }
  for (let i = noun + 1; i < Math.min(end, noun + NOUN_REACH); i++) {
    if (fold(i) !== "by" && fold(i) !== "from" && !(fold(i) === "of" && i === noun + 1)) continue;
    windows.push({ start: i + 1, end, pick: "first" });
    break;
  }
  for (let i = noun - 1; i > start; i--)
    if (ISSUE_VERBS.has(fold(i))) {
      windows.push({ start, end: i, pick: "subject" });
      break;
    }
  windows.push({ start, end: noun, pick: "subject" }, { start, end, pick: "first" });
  return windows;
}

/** The index of the noun, or of the "say" in "had this to say"; -1 where there is none. */
function statementNoun(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (!STATEMENT_NOUNS.has(token.fold)) continue;
    if (token.fold === "say") {
      if (tokens[i - 1]?.fold === "to") return i;
      continue;
    }
    if (token.shape & Shape.Word) return i;
  }
  return -1;
}
