import type { ParserMode, Parsers, SentenceParser } from "../model/parsers.js";
import * as compromise from "./compromise.js";
import { isFitForParsers } from "./guard.js";
import * as wink from "./wink.js";

const INSTALLED: SentenceParser = { partsOfSpeech: wink.partsOfSpeech, people: compromise.people };

/**
 * The parsers of one tagger. Nothing is loaded before the first sentence they are asked about; where they
 * can't be loaded, every answer is [], as in mode "off".
 *
 * @param own other parsers than the installed ones, for tests
 */
export function openParsers(mode: ParserMode, own: SentenceParser = INSTALLED): Parsers {
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
