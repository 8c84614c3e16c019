import type { TaggedWord } from "../model/parsers.js";
import { requireLate } from "./require.js";

/** What is used of wink-nlp. */
interface Wink {
  readonly its: Readonly<Record<"precedingSpaces" | "value" | "pos", unknown>>;
  readDoc(text: string): { tokens(): { out(its: unknown): string[] } };
}

// The one exception to "no state in modules": winkNLP(model) stringifies the shared model again on every
// call, and throws on the 21st; so there is one of it in a process, never one a tagger.
let wink: Wink | null | undefined;

/** Parts of speech of one sentence; [] where wink-nlp can't be loaded. */
export function partsOfSpeech(sentence: string): readonly TaggedWord[] {
  if (wink === undefined) wink = load();
  if (!wink) return [];
  const tokens = wink.readDoc(sentence).tokens();
  const spaces = tokens.out(wink.its.precedingSpaces);
  const values = tokens.out(wink.its.value);
  const tags = tokens.out(wink.its.pos);
  const words: TaggedWord[] = [];
  let at = 0;
  // wink tells no offsets, but spaces and values together are the text again.
  values.forEach((value, i) => {
    const start = at + (spaces[i]?.length ?? 0);
    at = start + value.length;
    words.push({ start, end: at, tag: tags[i] ?? "X" });
  });
  const last = words.at(-1);
  return last && sentence.slice(last.start, last.end) !== values.at(-1) ? [] : words;
}

function load(): Wink | null {
  const winkNLP = requireLate("wink-nlp") as ((model: unknown, pipe: readonly string[]) => Wink) | null;
  const model = winkNLP && requireLate("wink-eng-lite-web-model");
  return winkNLP && model ? winkNLP(model, ["pos"]) : null;
}
