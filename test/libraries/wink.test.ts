import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["pos"]);
const { its } = wink;

const TEXTS = [
  "“We can’t wait,” said Zohran Mamdani's aide, Kwame Osei-Bonsu Jr., 42.",
  "  Two  spaces,\ttab,\r\n\r\nlines and a no-break\u00a0space; end. ",
  "José 😀 paid $1,200.50 to info@example.org at 10:30 a.m.",
];

describe("wink-nlp, as we rely on it", () => {
  test.each(TEXTS)("preceding spaces and values are the text again: %j", (text) => {
    const tokens = wink.readDoc(text).tokens();
    const spaces: string[] = tokens.out(its.precedingSpaces);
    const values: string[] = tokens.out(its.value);
    expect(text.startsWith(values.map((value, i) => (spaces[i] ?? "") + value).join(""))).toBe(true);
  });

  test("tags names as proper nouns", () => {
    const tags: string[] = wink.readDoc("Zohran Mamdani spoke.").tokens().out(its.pos);
    expect(tags).toEqual(["PROPN", "PROPN", "VERB", "PUNCT"]);
  });

  test("tells no offsets of its own", () => {
    expect(its.offset).toBeUndefined();
    expect(its.start).toBeUndefined();
  });
});
