import { type Document, type Field, type FieldName, type IsoDay, Shape, type Token } from "../model/index.js";
import { cuePlaces } from "./cues.js";
import { sentencesOf } from "./sentences.js";
import { tokenize } from "./tokens.js";
import { zonesOf } from "./zones.js";

/** Reads one field: tokens, sentences and zones. */
export function readField(name: FieldName, text: string): Field {
  const tokens = tokenize(text);
  const sentences = sentencesOf(tokens);
  const zones = name === "text" ? zonesOf(tokens, sentences) : [];
  return { name, text, tokens, sentences, zones, cues: cuePlaces(tokens), shouting: isShouting(tokens) };
}

/** Makes a release ready for reading. `given` is the day handed in, an ISO day or null. */
export function readDocument(title: string | null, text: string, given: IsoDay | null): Document {
  const titleField = title === null ? null : readField("title", title);
  const textField = readField("text", text);
  return { title: titleField, text: textField, fields: titleField ? [titleField, textField] : [textField], given };
}

function isShouting(tokens: readonly Token[]): boolean {
  let upper = 0;
  let words = 0;
  for (const { shape, start, end } of tokens) {
    if (!(shape & Shape.Word) || end - start < 2) continue;
    words++;
    if (shape & Shape.Upper) upper++;
  }
  return words >= 3 && upper / words > 0.6;
}
