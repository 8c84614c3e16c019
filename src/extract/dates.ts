import { type DateExpression, needsTense, readDates, type Tense, tenseAround } from "../calendar/index.js";
import type { Document, Field, FieldName } from "../model/index.js";

/** A proposed date mention: UTF-16 offsets into its field, token indices, what it says, and the tense around it. */
export interface DateCandidate {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
  /** Tokens, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** `date/form`. */
  readonly rule: string;
  readonly expression: DateExpression;
  readonly tense: Tense;
  /** Which sentence of which field it stands in. */
  readonly sentence: string;
}

/** The date expressions of a release, in reading order; an archive's byline is not part of the text. */
export function proposeDates(document: Document): readonly DateCandidate[] {
  return document.fields.flatMap((field) => datesOf(field));
}

function datesOf(field: Field): readonly DateCandidate[] {
  const { tokens, zones, sentences } = field;
  const candidates: DateCandidate[] = [];
  let sentence = 0;
  for (const { start, end, expression, rule } of readDates(field)) {
    if (zones.some((zone) => zone.kind === "byline" && zone.start <= start && start < zone.end)) continue;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const around = sentences[sentence] ?? { start: 0, end: tokens.length };
    const tense = needsTense(expression) ? tenseAround(tokens, around, start, end) : "none";
    const from = tokens[start]?.start ?? 0;
    const to = tokens[end - 1]?.end ?? from;
    const place = { field: field.name, start: from, end: to, first: start, last: end };
    candidates.push({ ...place, rule, expression, tense, sentence: `${field.name} ${sentence}` });
  }
  return candidates;
}
