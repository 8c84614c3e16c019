export const PARSER_MODES = ["auto", "always", "off"] as const;
/** Whether statistical parsers are asked: where rules can't decide, wherever they could be, or never. */
export type ParserMode = (typeof PARSER_MODES)[number];

/** A span of the sentence that was asked about; UTF-16 offsets into it, end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A word with its part of speech, a tag of Universal Dependencies: "PROPN", "VERB", "PUNCT". */
export interface TaggedWord extends SentenceSpan {
  readonly tag: string;
}

/** What a statistical parser is asked about one sentence; [] where it can't or must not say. */
export interface SentenceParser {
  partsOfSpeech(sentence: string): readonly TaggedWord[];
  people(sentence: string): readonly SentenceSpan[];
}

/** How often each parser was really run. */
export interface ParserCalls {
  readonly partsOfSpeech: number;
  readonly people: number;
}

/** The parsers of one tagger: nothing is loaded before the first question. */
export interface Parsers extends SentenceParser {
  readonly mode: ParserMode;
  /** The count up to now; no output may depend on it. */
  calls(): ParserCalls;
}
