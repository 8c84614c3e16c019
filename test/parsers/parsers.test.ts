import { describe, expect, test } from "vitest";
import { openParsers, sentenceParser } from "../../src/parsers/index.js";
import { createTagger } from "../../src/tagger.js";

const FITS = "Indicted with Tesler was Wojciech Chodan, a former salesperson; José Rodríguez, who ran, fled.";

describe("openParsers", () => {
  test("gives parts of speech at their offsets", () => {
    const words = openParsers("auto").partsOfSpeech(FITS);
    expect(words.find((w) => FITS.slice(w.start, w.end) === "Wojciech")?.tag).toBe("PROPN");
    expect(words.find((w) => FITS.slice(w.start, w.end) === "Rodríguez")?.tag).toBe("PROPN");
    expect(words.map((w) => FITS.slice(w.start, w.end)).join("")).toBe(FITS.replace(/ /g, ""));
  });

  test("gives persons without the marks around them", () => {
    const names = openParsers("auto").people("“Mayors,” said Mayor Thomas Menino, José Rodríguez, and David Holt.");
    const text = "“Mayors,” said Mayor Thomas Menino, José Rodríguez, and David Holt.";
    const printed = names.map((n) => text.slice(n.start, n.end));
    expect(printed).toContain("José Rodríguez");
    expect(printed).toContain("David Holt");
  });

  test("asks nobody when off, and counts what it asks", () => {
    const off = openParsers("off");
    expect(off.people(FITS)).toEqual([]);
    expect(off.calls()).toEqual({ partsOfSpeech: 0, people: 0 });
    const auto = openParsers("auto");
    auto.partsOfSpeech(FITS);
    auto.people(FITS);
    auto.people(FITS);
    expect(auto.calls()).toEqual({ partsOfSpeech: 1, people: 2 });
  });

  test("says the same of a sentence whatever was asked before", () => {
    const parsers = openParsers("auto");
    const first = parsers.people(FITS);
    parsers.people("Fitzgerald Grant Thornton met Mayor Will Young in Jackson.");
    expect(parsers.people(FITS)).toEqual(first);
  });

  test("has nothing to say where no parser is installed", () => {
    const none = openParsers("always", { partsOfSpeech: () => [], people: () => [] });
    expect(none.partsOfSpeech(FITS)).toEqual([]);
  });

  test.each(["a-", "1/", "o'", ".", ". ", "- ", "--\n", '"', "( ", "x"])("refuses runs of %j", (run) => {
    const parsers = openParsers("always");
    for (const times of [300, 10_000]) {
      expect(parsers.partsOfSpeech(run.repeat(times))).toEqual([]);
      expect(parsers.people(run.repeat(times))).toEqual([]);
    }
    expect(parsers.calls()).toEqual({ partsOfSpeech: 0, people: 0 });
  });

  test("refuses sentences over 600 characters", () => {
    const parsers = openParsers("always");
    expect(parsers.partsOfSpeech("the mayor spoke ".repeat(40))).toEqual([]);
    expect(parsers.calls().partsOfSpeech).toBe(0);
  });

  test("makes one wink-nlp in a process, however many taggers ask", () => {
    for (let i = 0; i < 30; i++) expect(openParsers("auto").partsOfSpeech("The mayor spoke.").length).toBe(4);
  });
});

describe("packages that are handed in", () => {
  const SENTENCE = "The suit against Zeptolite Hernandez was dropped.";
  const found = (packages: Readonly<Record<string, unknown>>) =>
    createTagger({ packages })
      .tag(SENTENCE)
      .people.map(({ name }) => name);

  test("are asked instead of the installed ones", async () => {
    const packages = {
      "wink-nlp": (await import("wink-nlp")).default,
      "wink-eng-lite-web-model": (await import("wink-eng-lite-web-model")).default,
      compromise: (await import("compromise")).default,
    };
    expect(found(packages)).toEqual(["Zeptolite Hernandez"]);
    for (let i = 0; i < 30; i++) expect(sentenceParser(packages).partsOfSpeech("The mayor spoke.").length).toBe(4);
  });

  test("may be null: then it goes without them", () => {
    expect(found({ "wink-nlp": null, compromise: null })).toEqual([]);
  });
});
