import type { TaggedWord } from "../model/parsers.js";
import type { Find } from "./require.js";

/** What is used of wink-nlp. */
interface Wink {
  readonly its: Readonly<Record<"precedingSpaces" | "value" | "pos", unknown>>;
  readDoc(text: string): { tokens(): { out(its: unknown): string[] } };
}

// The one exception to "no state in modules": winkNLP(model) stringifies the shared model again on every
// call, and throws on the 21st; so there is one of it for a model, never one a tagger.
const opened = new WeakMap<object, Wink>();

/** Parts of speech of one sentence; [] where wink-nlp can't be found. */
export function askWink(find: Find): (sentence: string) => readonly TaggedWord[] {
  let wink: Wink | null | undefined;
  return (sentence) => {
    if (wink === undefined) wink = open(find);
    return wink ? partsOfSpeech(wink, sentence) : [];
  };
}

function partsOfSpeech(wink: Wink, sentence: string): readonly TaggedWord[] {
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

function open(find: Find): Wink | null {
  const winkNLP = find("wink-nlp") as ((model: unknown, pipe: readonly string[]) => Wink) | null;
  const model = winkNLP && (find("wink-eng-lite-web-model") as object | null);
  if (!winkNLP || !model) return null;
  const wink = opened.get(model) ?? winkNLP(model, ["pos"]);
  opened.set(model, wink);
  return wink;
}
