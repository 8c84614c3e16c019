import { describe, expect, it } from "vitest";
import { pageParts } from "../../src/batch/page-parts.js";
import { tagUnit } from "../../src/batch/tag-unit.js";
import { createTagger, type ReleaseInput } from "../../src/index.js";
import { lineFinder } from "../../src/read/reader.js";

const tagger = createTagger({ parsers: "off" });
const LONG = 1700;

/** A page of many: one in so many carries a day, the newest first. */
const pageOf = (dayEach: number): ReleaseInput[] =>
  Array.from({ length: LONG }, (_, i) => {
    const day = new Date(Date.UTC(2018, 0, 1) - i * 86_400_000).toISOString().slice(0, 10);
    const text = "The mayors meet again on Tuesday, June 5.";
    return { id: `${i}`, text, byline: (i + 1) % dayEach === 0 ? { published: day, modified: null } : null };
  });
const partsOf = (inputs: readonly ReleaseInput[]) => [
  ...pageParts({ file: "f", inputs, lines: inputs.map((_, i) => i + 1) }),
];

describe("a long page", () => {
  it.each([1, 7, 400])("comes out in parts as it would whole, one in %i with a day of its own", (dayEach) => {
    const page = pageOf(dayEach);
    const parts = partsOf(page);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ lines }) => lines)).toEqual(page.map((_, i) => i + 1));
    const whole = tagger.tagPage(page).map((release) => JSON.stringify(release));
    expect(parts.flatMap((part) => tagUnit(tagger, part, false).records)).toEqual(whole);
    if (dayEach > 1) expect(whole[0]).not.toContain('"publishedRange":null');
  });

  it("stays whole where no release gives its day, and where it is short", () => {
    expect(partsOf(pageOf(LONG * 2))).toHaveLength(1);
    expect(partsOf(pageOf(7).slice(0, 300))).toHaveLength(1);
    expect(partsOf([])).toEqual([]);
  });
});

it("finds the lines of offsets that rise, and of one that falls back", () => {
  const line = lineFinder("a\nb\n\nc");
  expect([0, 1, 2, 4, 5, 2, 0, 99].map(line)).toEqual([1, 1, 2, 3, 4, 2, 1, 4]);
});
