import { describe, expect, it } from "vitest";
import type { Clue } from "../../src/chronology/clues.js";
import { placeInTime } from "../../src/chronology/timeline.js";
import { createTagger } from "../../src/tagger.js";

/** "2017-01-20..2018-11-07", either side open. */
function clue(span: string): Clue {
  const [start = "", end = ""] = span.split("..");
  return { kind: "office", start: start || null, end: end || null, because: span };
}

/** Clues in the order of trust, the bounds they leave, and those that clash. */
const BOUNDS: readonly (readonly [why: string, clues: readonly string[], range: string, clashes: readonly string[]])[] =
  [
    ["nothing bounds nothing", [], "..", []],
    ["one clue bounds", ["2017-01-20..2018-11-07"], "2017-01-20..2018-11-07", []],
    ["two intersect", ["2017-01-20..2018-11-07", "2018-01-01..2020-01-01"], "2018-01-01..2018-11-07", []],
    ["open sides leave the other's", ["2017-01-20..", "..2018-11-07"], "2017-01-20..2018-11-07", []],
    ["days are inclusive", ["2017-01-20..2018-11-07", "2018-11-07.."], "2018-11-07..2018-11-07", []],
    [
      "one that leaves no day clashes",
      ["2017-01-20..2018-11-07", "2019-01-01.."],
      "2017-01-20..2018-11-07",
      ["2019-01-01.."],
    ],
    [
      "those behind a clash still count",
      ["2017-01-20..2018-11-07", "..2016-12-31", "2018-01-01.."],
      "2018-01-01..2018-11-07",
      ["..2016-12-31"],
    ],
    [
      "the first is trusted, not the most",
      ["..2016-01-01", "2017-01-01..", "2017-02-01.."],
      "..2016-01-01",
      ["2017-01-01..", "2017-02-01.."],
    ],
  ];

describe("bounds", () => {
  it.each(BOUNDS)("%s", (_, clues, range, clashes) => {
    const placed = placeInTime(null, clues.map(clue));
    expect(`${placed.range.start ?? ""}..${placed.range.end ?? ""}`).toBe(range);
    expect(placed.clashes.map((c) => c.because)).toEqual(clashes);
    const single = placed.range.start !== null && placed.range.start === placed.range.end;
    expect([placed.day, placed.basis]).toEqual(single ? [placed.range.start, "inferred"] : [null, "none"]);
  });

  it.each(BOUNDS)("a stated day stands against any: %s", (_, clues) => {
    const placed = placeInTime({ day: "2017-06-01", basis: "given" }, clues.map(clue));
    expect([placed.day, placed.basis, placed.range]).toEqual([
      "2017-06-01",
      "given",
      { start: "2017-06-01", end: "2017-06-01" },
    ]);
    for (const { start, end } of placed.clashes)
      expect((start !== null && start > "2017-06-01") || (end !== null && end < "2017-06-01")).toBe(true);
  });
});

describe("clues of persons in office", () => {
  const tagger = createTagger({ parsers: "off" });
  const range = (text: string) => tagger.tag(text).publishedRange;

  it("an officer named in office bounds the day by the verified term", () => {
    expect(range("Attorney General Jeff Sessions spoke.")).toEqual({ start: "2017-02-09", end: "2018-11-07" });
  });

  it("two of them bound it together", () => {
    const { start, end } = range("Attorney General Jeff Sessions met HUD Secretary Ben Carson.");
    expect([start, end]).toEqual(["2017-03-02", "2018-11-07"]);
  });

  it("a former officer bounds nothing", () => {
    expect(range("Former Attorney General Jeff Sessions spoke.")).toEqual({ start: null, end: null });
  });

  it("a surname and office that only one person ever had do too; a surname alone bounds nothing", () => {
    expect(range("Attorney General Sessions spoke.")).toEqual({ start: "2017-02-09", end: "2018-11-07" });
    expect(range("Jeff Sessions spoke. Sessions left.")).toEqual({ start: null, end: null });
  });

  it("one who was not in office on the stated day is reported, and the day stands", () => {
    const record = tagger.tag({ text: "Attorney General Jeff Sessions spoke.", published: "2022-03-01" });
    expect(record.published).toBe("2022-03-01");
    expect(record.warnings.map((w) => w.code)).toEqual(["out-of-term"]);
    expect(record.warnings[0]?.message).toContain("2017-02-09 to 2018-11-07");
  });

  it("two whose terms never met clash, and the first named is believed", () => {
    const record = tagger.tag("Attorney General Jeff Sessions met Attorney General Eric Holder.");
    expect(record.publishedRange).toEqual({ start: "2017-02-09", end: "2018-11-07" });
    expect(record.warnings.map((w) => w.code)).toEqual(["out-of-term"]);
  });

  it("explain tells each clue, and whether it clashes", () => {
    const { published } = tagger.explain("Attorney General Jeff Sessions met Attorney General Eric Holder.");
    expect(published.clues.map((c) => [c.kind, c.clashes])).toEqual([
      ["office", false],
      ["office", true],
    ]);
  });
});

describe("dates left open", () => {
  const tagger = createTagger({ parsers: "off" });
  const whens = (text: string, published?: string) =>
    tagger.tag({ text, published }).dates.map(({ mention, when }) => `${mention.text} = ${when?.edtf ?? "?"}`);

  it("stay null without a day, and are told with one", () => {
    const text = "The mayors met on Thursday, April 27.";
    expect(whens("The mayors met on Thursday.")).toEqual(["Thursday = ?"]);
    expect(whens(text, "2017-04-28")).toEqual(["Thursday, April 27 = 2017-04-27"]);
  });

  it("are told by bounds that leave one year", () => {
    expect(whens("Attorney General Jeff Sessions spoke on Tuesday, April 25.")).toEqual([
      "Tuesday, April 25 = 2017-04-25",
    ]);
  });

  it("stay null where bounds leave two", () => {
    expect(whens("Attorney General Jeff Sessions spoke on April 25.")).toEqual(["April 25 = ?"]);
  });
});
