import type { SpeakerWindow } from "../../extract/quotes/attribution.js";
import { BREAKERS, GROUP_WORDS, OFFICE_NOUNS, PRONOUNS } from "../../extract/quotes/words.js";
import { Shape, type Token } from "../../model/index.js";
import type { Seen } from "./seen.js";

type Anaphor = { readonly fold: string; readonly at: number } | "several" | null;

/** "he said", "the new mayor later told": what stands right before the verb that ends the window. */
export function anaphorAtEnd(tokens: readonly Token[], { start, end }: SpeakerWindow, here: readonly Seen[]): Anaphor {
  for (let i = end - 1; i >= Math.max(start, end - 4); i--) {
    const { fold, shape } = tokens[i] as Token;
    const covered = here.some((s) => s.start <= i && i < s.end);
    if (covered) return null;
    if (PRONOUNS.has(fold)) return { fold, at: i };
    if (GROUP_WORDS.has(fold)) return "several";
    if (OFFICE_NOUNS.has(fold) && isDefinite(tokens, start, i)) return { fold, at: i };
    const passes = /ly$|^(?:has|had|have|also|then|later|who|once|is|was)$/.test(fold) || (shape & Shape.Word) === 0;
    if (!passes) return null;
  }
  return null;
}

/** "said he", "said the mayor": what stands right behind the verb that opens the window. */
export function anaphorAtStart(
  tokens: readonly Token[],
  { start, end }: SpeakerWindow,
  here: readonly Seen[],
): Anaphor {
  const first = tokens[start];
  if (!first || start >= end) return null;
  if (PRONOUNS.has(first.fold)) return { fold: first.fold, at: start };
  if (first.fold === "they" || first.fold === "both") return "several";
  const definite = first.fold === "the" || first.fold === "our";
  for (let i = start + (definite ? 1 : 0); i < Math.min(end, start + 5); i++) {
    const { fold, shape } = tokens[i] as Token;
    if (here.some((s) => s.start <= i && i < s.end)) return null;
    if (GROUP_WORDS.has(fold) && !(shape & Shape.Cap)) return hasListBehind(tokens, i, here) ? null : "several";
    // "said Dayton's mayor"
    if (fold === "'s" && tokens[i + 1]?.fold === "mayor" && i + 2 >= end) return { fold: "mayor", at: i + 1 };
    if (shape & Shape.Cap && tokens[i + 1]?.fold === "'s") continue;
    if (!OFFICE_NOUNS.has(fold)) {
      if (shape & Shape.Cap || !definite || BREAKERS.has(fold)) return null;
      continue;
    }
    const next = tokens[i + 1];
    const alone =
      i + 1 >= end ||
      !next ||
      (next.shape & Shape.Mark) !== 0 ||
      (BREAKERS.has(next.fold) && next.fold !== "for") ||
      (fold === "mayor" && next.fold === "of");
    if (definite && alone && !here.some((s) => s.start > i && s.start <= i + 2)) return { fold, at: i };
  }
  return null;
}

/** "the three officers, A, B and C": the names that follow say who the group is. */
const hasListBehind = (tokens: readonly Token[], i: number, here: readonly Seen[]): boolean =>
  tokens[i + 1]?.fold !== "," && here.some((s) => s.start === i + 1);

function isDefinite(tokens: readonly Token[], start: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(start, i - 3); k--)
    if (/^(?:the|our|new|his|her)$/.test(tokens[k]?.fold ?? "")) return true;
  return false;
}
