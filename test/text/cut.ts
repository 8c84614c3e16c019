import { readField } from "../../src/text/index.js";

/** A field cut up, as the strings that its parts cover. */
export function cut(text: string) {
  const field = readField("text", text);
  const between = (start: number, end: number): string =>
    text.slice(field.tokens[start]?.start ?? 0, field.tokens[end - 1]?.end ?? 0);
  return {
    field,
    tokens: field.tokens.map((token) => text.slice(token.start, token.end)),
    folds: field.tokens.map((token) => token.fold),
    sentences: field.sentences.map((s) => between(s.start, s.end)),
    zones: field.zones.map((z) => `${z.kind}: ${between(z.start, z.end)}`),
  };
}
