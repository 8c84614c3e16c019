import type { ParserMode, Parsers, SentenceParser } from "../model/parsers.js";
import { askCompromise } from "./compromise.js";
import { isFitForParsers } from "./guard.js";
import { findAmong } from "./require.js";
import { askWink } from "./wink.js";

/** wink-nlp and compromise: those among the packages that are handed in, else the installed ones. */
export function sentenceParser(packages: Readonly<Record<string, unknown>> = {}): SentenceParser {
  const find = findAmong(packages);
  return { partsOfSpeech: askWink(find), people: askCompromise(find) };
}

/**
 * The parsers of one tagger. Nothing is loaded before the first sentence they are asked about; where they
 * can't be loaded, every answer is [], as in mode "off".
 *
 * @param own other parsers than the installed ones, for tests
 */
export function openParsers(mode: ParserMode, own: SentenceParser = sentenceParser()): Parsers {
  const calls = { partsOfSpeech: 0, people: 0 };
  const ask = <T>(kind: keyof typeof calls, question: (sentence: string) => readonly T[]) => {
    return (sentence: string): readonly T[] => {
      if (mode === "off" || !isFitForParsers(sentence)) return [];
      calls[kind]++;
      return question(sentence);
    };
  };
  return {
    mode,
    calls: () => ({ ...calls }),
    partsOfSpeech: ask("partsOfSpeech", own.partsOfSpeech),
    people: ask("people", own.people),
  };
}
