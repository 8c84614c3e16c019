import { describe, expect, test } from "vitest";
import { ownDictionaries } from "../../src/dictionaries.js";
import { askForPersons } from "../../src/extract/persons/asked.js";
import { indexField } from "../../src/extract/persons/field.js";
import { readWith } from "../../src/extract/reading.js";
import type { ParserMode, SentenceParser } from "../../src/model/parsers.js";
import { openParsers } from "../../src/parsers/index.js";
import { readDocument } from "../../src/text/index.js";

/** Takes every capitalised word for a proper noun, and every run of them for a person. */
const CREDULOUS: SentenceParser = {
  partsOfSpeech: (sentence) => spans(sentence, /[\p{L}-]+/gu).map((s) => ({ ...s, tag: tagOf(sentence, s.start) })),
  people: (sentence) => spans(sentence, /\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,5}/gu),
};
const tagOf = (text: string, at: number): string => (/\p{Lu}/u.test(text.charAt(at)) ? "PROPN" : "NOUN");
const spans = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

function ask(text: string, mode: ParserMode = "auto", own: SentenceParser = CREDULOUS) {
  const reading = readWith(ownDictionaries(), readDocument(null, text, null));
  const field = indexField(reading, reading.fields[0] as (typeof reading.fields)[number]);
  const parsers = openParsers(mode, own);
  const names = askForPersons(field, () => false, parsers);
  const printed = names.map((n) => text.slice(field.tokens[n.start]?.start, field.tokens[n.end - 1]?.end));
  return { printed, calls: parsers.calls() };
}

describe("askForPersons", () => {
  test.each([
    ["They were indicted with Wojciech Chodan, a former salesperson of the company.", "Wojciech Chodan"],
    ["The report names Qasim Zaheerabad, who fled the country last year.", "Qasim Zaheerabad"],
    ["Officers found Oyelaran Adebisi-Okoro's brother in the car.", "Oyelaran Adebisi-Okoro"],
    ["The suit against Zeptolite Hernandez was dropped.", "Zeptolite Hernandez"],
  ])("asks about %s", (text, name) => {
    expect(ask(text).printed).toEqual([name]);
  });

  test.each([
    ["without a place where persons stand", "The grant pays for Zeptolite Qarnex and the work at the lake."],
    ["behind an article", "It is run by the Zeptolite Qarnex, a local gang."],
    ["of things, as an apposition says", "He praised Zeptolite Qarnex, a maker of lamps."],
    ["of bodies", "He praised Zeptolite Division, who did the work."],
    ["in capitals", "THEY PRAISED ZEPTOLITE QARNEX, A FORMER SALESPERSON OF THE COMPANY."],
    ["in headlines", "Jury Convicts Zeptolite Qarnex, A Former Salesperson, And Hears Another Case"],
  ])("does not ask about capitals %s", (_, text) => {
    expect(ask(text)).toEqual({ printed: [], calls: { partsOfSpeech: 0, people: 0 } });
  });

  test("asks nobody when off, and wherever it could when always", () => {
    const text = "The grant pays for Zeptolite Qarnex and the work at the lake.";
    expect(ask("They were indicted with Wojciech Chodan, a salesperson.", "off").printed).toEqual([]);
    expect(ask(text, "always").printed).toEqual(["Zeptolite Qarnex"]);
  });

  test("wants both parsers to agree, the cheap one first", () => {
    const text = "They were indicted with Wojciech Chodan, a former salesperson.";
    const noun = {
      ...CREDULOUS,
      partsOfSpeech: (s: string) => CREDULOUS.partsOfSpeech(s).map((w) => ({ ...w, tag: "NOUN" })),
    };
    expect(ask(text, "auto", noun)).toEqual({ printed: [], calls: { partsOfSpeech: 1, people: 0 } });
    expect(ask(text, "auto", { ...CREDULOUS, people: () => [] }).printed).toEqual([]);
  });
});
