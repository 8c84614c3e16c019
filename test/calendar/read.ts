import {
  type DateExpression,
  needsTense,
  readDates,
  resolveAll,
  type Tense,
  tenseAround,
} from "../../src/calendar/index.js";
import { readField } from "../../src/text/index.js";

export interface Found {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly edtf: string | null;
  readonly precision: string | null;
  readonly rule: string;
  readonly tense: Tense;
  readonly expression: DateExpression;
}

/** Reads and resolves all dates of one text, as the extractor does. */
export function read(text: string, published: string | null): readonly Found[] {
  const field = readField("text", text);
  const { tokens, sentences } = field;
  const readings = readDates(field).map((reading) => {
    const sentence = sentences.find(({ end }) => reading.start < end) ?? { start: 0, end: tokens.length };
    const tense: Tense = needsTense(reading.expression)
      ? tenseAround(tokens, sentence, reading.start, reading.end)
      : "none";
    return { ...reading, tense, sentence: String(sentence.start) };
  });
  const whens = resolveAll(readings, published);
  return readings.map(({ start, end, rule, tense, expression }, index) => {
    const when = whens[index] ?? null;
    const text_ = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
    return {
      text: text_,
      start: when?.start ?? null,
      end: when?.end ?? null,
      edtf: when?.edtf ?? null,
      precision: when?.precision ?? null,
      rule,
      tense,
      expression,
    };
  });
}

/** "span=start..end; …" (a single day as "span=day"; "?" where nothing is told): the form of the tables. */
export function shown(text: string, published: string | null): string {
  return read(text, published)
    .map(({ text: span, start, end }) => `${span}=${start === null ? "?" : start === end ? start : `${start}..${end}`}`)
    .join("; ");
}
