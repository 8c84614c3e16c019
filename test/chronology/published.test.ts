import { describe, expect, it } from "vitest";
import type { ReleaseInput } from "../../src/model/index.js";
import { createTagger } from "../../src/tagger.js";

const tagger = createTagger({ only: ["dates"], parsers: "off" });

/** The day a release gives for itself, and where: "2017-04-25 byline", or "none". */
function placed(input: ReleaseInput): string {
  const { published, publishedBasis, publishedRange } = tagger.tag(input);
  if (published !== null) expect(publishedRange).toEqual({ start: published, end: published });
  return published === null ? publishedBasis : `${published} ${publishedBasis}`;
}

const BYLINE = "By |2017-04-28T09:32:43-05:00April 25, 2017|Housing|\n\nThe mayors met.";
const DATELINE = "RENO, April 25, 2017 – The mayors met.";
const HEADING = "FOR IMMEDIATE RELEASE\nApril 25, 2017\n\nThe mayors met.";

const PRINTED: readonly (readonly [why: string, text: string, placed: string])[] = [
  ["a byline's printed day, not that of its last edit", BYLINE, "2017-04-25 byline"],
  ["a dateline's day", DATELINE, "2017-04-25 dateline"],
  ["with brackets", "(Columbus, OH) – April 25, 2017 – The mayors met.", "2017-04-25 dateline"],
  ["with a weekday", "RENO, Tuesday, April 25, 2017 — The mayors met.", "2017-04-25 dateline"],
  ["a line of its own", HEADING, "2017-04-25 heading"],
  ["behind a label", "For Immediate Release: April 25, 2017\n\nThe mayors met.", "2017-04-25 heading"],
  ["abbreviated", "Posted Apr. 25, 2017\n\nThe mayors met.", "2017-04-25 heading"],
  ["with its hour", "Apr 25, 2017, 10:00 ET\n\nThe mayors met.", "2017-04-25 heading"],
  ["behind who posted it", "By City Hall | April 25, 2017\nThe mayors met.", "2017-04-25 heading"],
  ["before its place", "April 25, 2017 (Reno, NV) The mayors met.", "2017-04-25 dateline"],
  ["run into the text", "Tuesday, April 25, 2017 The mayors met.", "2017-04-25 dateline"],
  ["in brackets behind the dash", "RENO, NV – (April 25, 2017) The mayors met.", "2017-04-25 dateline"],
  ["behind a wire", "RENO, Nev.--(BUSINESS WIRE)--April 25, 2017--The mayors met.", "2017-04-25 dateline"],
  ["in figures", "Date: 4/25/2017\n\nThe mayors met.", "2017-04-25 heading"],
  ["behind a city and its state", "Reno, Nevada  Tuesday, April 25, 2017\nThe mayors met.", "2017-04-25 heading"],
  ["behind an embargo", "EMBARGOED UNTIL 10 A.M. EST, TUESDAY, APRIL 25, 2017\nThe mayors met.", "2017-04-25 heading"],
  ["behind whose statement it is", "Statement by the Mayor, April 25, 2017\nWe grieve.", "2017-04-25 heading"],
  ["not the day of an edit", "Updated May 2, 2017\nPublished April 25, 2017\nThe mayors met.", "2017-04-25 heading"],
  ["a dateline of two cities", "RENO, Nev. and BOISE, Idaho – April 25, 2017 – They met.", "2017-04-25 dateline"],
  ["a byline before a dateline", `${BYLINE}\n\nRENO, March 3, 2016 – More.`, "2017-04-25 byline"],
  ["a day in running text is no day of publication", "The mayors met on April 25, 2017, in Reno.", "none"],
  ["nor is a venue's line", "Reno Convention Center, Grand Ballroom, April 25, 2017\nThe mayors will meet.", "none"],
  ["nor is one without its year", "RENO, April 25 – The mayors met.", "none"],
  ["nor one that is none", "RENO, February 30, 2017 – The mayors met.", "none"],
  ["nor a byline's that is none", "By |2017-02-28T09:32:43-05:00February 30, 2017|Housing|\n\nText.", "none"],
  ["nor a line far down", `${"The mayors met and spoke at length. ".repeat(20)}\n\nApril 25, 2017\n\nMore.`, "none"],
  ["nothing says nothing", "", "none"],
];

describe("the stated day", () => {
  it.each(PRINTED)("%s", (_, text, expected) => {
    expect(placed({ text })).toBe(expected);
  });

  it.each(PRINTED)("given beats it: %s", (_, text) => {
    expect(placed({ text, published: "2001-02-03" })).toBe("2001-02-03 given");
  });

  it("a byline cut off by a reader counts as one in the text", () => {
    const byline = { published: "2017-04-25", modified: "2017-04-28T09:32:43-05:00" };
    const record = tagger.tag({ text: "The mayors met.", byline } as ReleaseInput);
    expect([record.published, record.publishedBasis, record.modified]).toEqual([
      "2017-04-25",
      "byline",
      byline.modified,
    ]);
  });

  it.each(["2017-02-29", "2017-4-5", "25.4.2017", "yesterday", "2017-04-25T00:00:00Z"])(
    "refuses %s as given",
    (published) => {
      expect(() => tagger.tag({ text: "", published })).toThrow(/published: expected an ISO day/);
    },
  );
});

describe("neighbours on a page, newest first", () => {
  const undated = { text: "The mayors met." };
  const day = (published: string) => ({ text: "The mayors met.", published });
  const ranges = (page: readonly ReleaseInput[]) =>
    tagger
      .tagPage(page)
      .map(({ published, publishedBasis, publishedRange: { start, end } }) =>
        [published ?? "-", publishedBasis, `${start ?? ""}..${end ?? ""}`].join(" "),
      );

  it("bound one between them", () => {
    expect(ranges([day("2017-05-02"), undated, day("2017-04-25")])[1]).toBe("- none 2017-04-25..2017-05-02");
  });

  it("leave one day where they agree", () => {
    expect(ranges([day("2017-04-25"), undated, day("2017-04-25")])[1]).toBe(
      "2017-04-25 inferred 2017-04-25..2017-04-25",
    );
  });

  it("bound from one side alone", () => {
    expect(ranges([undated, day("2017-04-25"), undated])).toEqual([
      "- none 2017-04-25..",
      "2017-04-25 given 2017-04-25..2017-04-25",
      "- none ..2017-04-25",
    ]);
  });

  it("are the nearest dated ones", () => {
    expect(
      ranges([day("2018-01-01"), day("2017-05-02"), undated, undated, day("2017-04-25"), day("2016-01-01")]),
    ).toEqual([
      "2018-01-01 given 2018-01-01..2018-01-01",
      "2017-05-02 given 2017-05-02..2017-05-02",
      "- none 2017-04-25..2017-05-02",
      "- none 2017-04-25..2017-05-02",
      "2017-04-25 given 2017-04-25..2017-04-25",
      "2016-01-01 given 2016-01-01..2016-01-01",
    ]);
  });

  it("say nothing of a release that states its day", () => {
    expect(ranges([day("2017-05-02"), day("2019-01-01"), day("2017-04-25")])[1]).toBe(
      "2019-01-01 given 2019-01-01..2019-01-01",
    );
  });

  it("on a page out of order, the one above is believed", () => {
    const [, record] = tagger.tagPage([day("2017-04-25"), undated, day("2019-01-01")]);
    expect(record?.publishedRange).toEqual({ start: null, end: "2017-04-25" });
    expect(record?.warnings.map((w) => w.code)).toEqual(["clashing-dates"]);
  });

  it("bound nothing on an empty page", () => {
    expect(tagger.tagPage([])).toEqual([]);
  });
});
