import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/text/index.js";
import { companyOf, openCues, packCues, readCues, shareOf, trustIn } from "../../src/topics/index.js";

const topics = [{ id: "aviation" }, { id: "hunger" }];
const cues = [
  { id: "aviation_airport", topic: "aviation", cue: "airport", weight: "5" },
  { id: "aviation_hub", topic: "aviation", cue: "hub", weight: "4" },
  { id: "hunger_pantry", topic: "hunger", cue: "pantry", weight: "4" },
];
const texts = ["The hub of the airport is full.", "A hub for tourists.", "The hub of the arts."];
const documents = () => texts.map((text) => readDocument(null, text, null));
const weightOf = (id: string, company: Parameters<typeof packCues>[2] = []) => {
  const number = readCues(topics, cues).findIndex((cue) => cue.id === id);
  return openCues(packCues(topics, cues, company)).weights[number];
};

describe("the company cues keep", () => {
  test("counts releases in which other cues speak for the same topic", () => {
    const company = companyOf(documents(), openCues(packCues(topics, cues)));
    const named = new Map(readCues(topics, cues).map(({ id }, number) => [id, company.get(number)]));
    expect(named.get("aviation_hub")).toEqual({ seen: 3, kept: 1 });
    expect(named.get("aviation_airport")).toEqual({ seen: 1, kept: 1 });
    expect(named.get("hunger_pantry")).toBeUndefined();
  });

  test("is trusted less the more often it is missing, never more than fully and never not at all", () => {
    const share = 0.4;
    expect(trustIn({ seen: 10, kept: 9 }, share)).toBe(1);
    expect(trustIn({ seen: 10, kept: 4 }, share)).toBeCloseTo(1);
    expect(trustIn({ seen: 10, kept: 1 }, share)).toBeLessThan(trustIn({ seen: 10, kept: 2 }, share));
    expect(trustIn({ seen: 1, kept: 0 }, share)).toBeGreaterThan(trustIn({ seen: 10, kept: 0 }, share));
    expect(trustIn({ seen: 1000, kept: 0 }, share)).toBe(0.2);
  });

  test("lowers packed weights, and those of no other cue", () => {
    const company = [
      { id: "aviation_hub", seen: "8", kept: "0" },
      { id: "aviation_airport", seen: "8", kept: "8" },
    ];
    const share = shareOf([
      { seen: 8, kept: 0 },
      { seen: 8, kept: 8 },
    ]);
    expect(share).toBe(0.5);
    expect(weightOf("aviation_hub", company)).toBeCloseTo(4 * trustIn({ seen: 8, kept: 0 }, share), 1);
    expect(weightOf("aviation_airport", company)).toBe(5);
    expect(weightOf("hunger_pantry", company)).toBe(4);
  });

  test.each([
    [{ id: "no-cue", seen: "2", kept: "1" }, 'row "no-cue", field "id"'],
    [{ id: "aviation_hub", seen: "0", kept: "0" }, 'row "aviation_hub", field "seen"'],
    [{ id: "aviation_hub", seen: "2", kept: "3" }, 'row "aviation_hub", field "kept"'],
  ])("names what is wrong in a row: %o", (row, message) => {
    expect(() => packCues(topics, cues, [row])).toThrow(`dictionaries/cue-company.tsv, ${message}`);
  });
});
