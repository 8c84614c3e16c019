import type { Document, Field, FieldName, Sentence, Token } from "../../model/index.js";
import { lastWhere } from "../../text/index.js";

/** Characters of a field, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const fieldOf = (document: Document, name: FieldName): Field =>
  name === "title" && document.title ? document.title : document.text;

/** Of a sentence longer than twice this only so much on either side is read, in UTF-16 code units. */
const FARTHEST = 4000;

/** The sentence that holds character `at`; behind a dateline, whose day is the release's and not the happening's. */
export function sentenceAround({ sentences, tokens, zones }: Field, at: number): Stretch {
  const sentence = sentences[lastWhere(sentences, (s) => (tokens[s.start]?.start ?? 0) <= at)];
  const dateline = zones.find(
    (z) => z.kind === "dateline" && z.start <= (sentence?.start ?? 0) && z.end > (sentence?.start ?? 0),
  );
  return {
    start: Math.max(at - FARTHEST, tokens[dateline?.end ?? sentence?.start ?? 0]?.start ?? 0),
    end: Math.min(at + FARTHEST, tokens[(sentence?.end ?? 1) - 1]?.end ?? 0),
  };
}

/** The sentence behind the one that holds character `at`, or null. */
export function sentenceBehind({ sentences, tokens }: Field, at: number): Stretch | null {
  const next = sentences[lastWhere(sentences, (s) => (tokens[s.start]?.start ?? 0) <= at) + 1];
  return next ? stretchOf(tokens, next) : null;
}

/** The sentence before the one that holds character `at`, or null. */
export function sentenceBefore({ sentences, tokens }: Field, at: number): Stretch | null {
  const last = sentences[lastWhere(sentences, (s) => (tokens[s.start]?.start ?? 0) <= at) - 1];
  return last ? stretchOf(tokens, last) : null;
}

function stretchOf(tokens: readonly Token[], sentence: Sentence): Stretch {
  const start = tokens[sentence.start]?.start ?? 0;
  return { start, end: Math.min(start + 2 * FARTHEST, tokens[sentence.end - 1]?.end ?? 0) };
}
