import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeDates } from "../../src/extract/dates.js";
import { readDocument } from "../../src/text/index.js";

const spans = (title: string | null, text: string) =>
  proposeDates(readDocument(title, text, null)).map(({ field, start, end, rule }) => [
    field,
    (field === "title" ? (title ?? "") : text).slice(start, end),
    rule,
  ]);

describe("proposed dates", () => {
  it("come from title and text, in reading order, each with its rule", () => {
    expect(spans("Mayors to Meet Friday, June 20", "DALLAS, June 12, 2014 – The mayors meet June 20-23.")).toEqual([
      ["title", "Friday, June 20", "date/weekday-month-day"],
      ["text", "June 12, 2014", "date/month-day-year"],
      ["text", "June 20-23", "date/range-of-day"],
    ]);
  });

  it("leave an archive's byline out", () => {
    expect(spans(null, "The mayors met.\n\nBy |2017-02-22T09:32:43-05:00January 19, 2017|News|\n")).toEqual([]);
  });

  it("keep typographic dashes, no-break spaces and line ends in the offsets", () => {
    expect(spans(null, "June\u00a02\u20136,\n2006").map(([, text]) => text)).toEqual(["June\u00a02\u20136,\n2006"]);
    expect(spans(null, "on Tuesday\n\nJune 3, 2014").map(([, text]) => text)).toEqual(["Tuesday", "June 3, 2014"]);
  });

  it("know the tense where it matters, and only there", () => {
    const [first, second] = proposeDates(readDocument(null, "They met on Monday. It was April 3, 2017.", null));
    expect([first?.tense, second?.tense]).toEqual(["past", "none"]);
  });

  const piece = fc.constantFrom(
    "June",
    "3",
    "5",
    "2016",
    ",",
    " ",
    "-",
    "–",
    "to",
    "and",
    "the",
    "of",
    "Friday",
    "'",
    "’s",
    "90s",
    "early",
    "mid",
    "end",
    "last",
    "next",
    "this",
    "week",
    "year",
    "ago",
    "FY",
    "18",
    "first",
    "quarter",
    "Christmas",
    "Day",
    "/",
    "(",
    ")",
    "\n",
    "\n\n",
    "between",
    "through",
    "May",
    "12",
    "th",
    "today",
    "summer",
    "weekend",
    "21st",
    "century",
    "Q3",
    "🙂",
  );
  it("never overlap, never leave the text and never throw", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, spaced) => {
        const text = pieces.join(spaced ? " " : "");
        let free = 0;
        for (const { start, end } of proposeDates(readDocument(null, text, null))) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          free = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  // The benchmark measures how time grows; here a walk that is not linear would run out of the test's time.
  it.each(["June 3, ", "1/", "2016-", "early ", "June 3 and ", "between ", "Friday to ", "mid-", "this last "])(
    "comes to an end on many %j",
    (unit) => {
      const document = readDocument(null, unit.repeat(30_000), null);
      const ends = proposeDates(document).map(({ end }) => end);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    },
  );
});
