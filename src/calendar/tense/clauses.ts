import type { Sentence, Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import type { Tense } from "../expression.js";
import { isTimetable, tenseOf } from "./verbs.js";

/** Whether nothing but a preposition stands between the mention and the head of its clause: "In March the councils …". */
export function opensClause(tokens: readonly Token[], sentence: Sentence, start: number): boolean {
  const opener = foldAt(tokens, start - 1) === "the" ? start - 2 : start - 1;
  if (!/^(?:in|on|by)$/.test(foldAt(tokens, opener))) return false;
  return opener <= sentence.start || /^[,;"“—-]$/.test(foldAt(tokens, opener - 1));
}

/** Tokens behind a mention that opens its clause in which its verb is looked for. */
const CLAUSE = 8;

/** The tense of the first verb behind a mention that opens its clause. */
export function tenseBehind(tokens: readonly Token[], sentence: Sentence, end: number): Tense {
  for (let i = end; i < Math.min(sentence.end, end + CLAUSE); i++) {
    const tense = tenseOf(tokens, i);
    if (tense !== "none") return tense;
    if (isTimetable(tokens, i)) return "future";
    if (i > end && isBorder(foldAt(tokens, i))) {
      const behind = behindAside(tokens, sentence, i);
      return behind > i ? tenseBehind(tokens, sentence, behind) : "none";
    }
  }
  return "none";
}

/** "In the fall Secretary Roe, who was once a mayor, will return": the token behind what stands between commas, or `i`. */
function behindAside(tokens: readonly Token[], sentence: Sentence, i: number): number {
  if (
    foldAt(tokens, i) !== "," ||
    !/^(?:who|which|whose|once|then|now|a|an|the|former|formerly)$/.test(foldAt(tokens, i + 1))
  )
    return i;
  for (let at = i + 2; at < Math.min(sentence.end, i + ASIDE); at++)
    if (foldAt(tokens, at) === ",") return longest(tokens, sentence, at, i);
  return i;
}
const ASIDE = 26;

/** The last comma before the verb, where the aside holds commas of its own. */
function longest(tokens: readonly Token[], sentence: Sentence, comma: number, i: number): number {
  for (let at = comma; at < Math.min(sentence.end, i + ASIDE); at++)
    if (foldAt(tokens, at) === "," && /^(?:will|is|are|was|were|has|have|had|shall)$/.test(foldAt(tokens, at + 1)))
      return at + 1;
  return comma + 1;
}

/** Whether a clause ends or begins at this token. */
export const isBorder = (fold: string) =>
  fold === "," ||
  fold === ";" ||
  fold === '"' ||
  fold === "that" ||
  fold === "which" ||
  fold === "who" ||
  fold === "after" ||
  fold === "before" ||
  fold === "-";
