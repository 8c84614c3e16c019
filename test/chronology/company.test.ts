import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.js";

const tagger = createTagger();

/** Undated releases of our own: the day the clues leave, and what their dates then mean. "?" where nothing can be told. */
const UNDATED: readonly (readonly [
  why: string,
  title: string | null,
  text: string,
  published: string,
  dates: string,
])[] = [
  [
    "a weekday inside the meeting of its sentence",
    null,
    "On Friday the Water Council met during the 84th Annual Meeting of the U.S. Conference of Mayors.",
    "?",
    "Friday=2016-06-24",
  ],
  [
    "a ruling that was handed down today",
    "Mayors on the Supreme Court Ruling in South Dakota v. Wayfair",
    "The Supreme Court ruled today that states may tax sales on the web.",
    "2018-06-21",
    "today=2018-06-21",
  ],
  [
    "a ruling told by its court and what it was about",
    null,
    "The mayors spoke of yesterday’s decision of the U.S. District Court for the Northern District of California, " +
      "by which San Francisco and Santa Clara won an injunction of the sanctuary cities order.",
    "2017-04-26",
    "yesterday=2017-04-25",
  ],
  [
    "an order told by its weekday and what it does",
    null,
    "The city regrets the Executive Order, signed on Friday, that halts the admission of refugees.",
    "?",
    "Friday=2017-01-27",
  ],
  [
    "a statement on an order is not the order",
    null,
    "A joint statement was issued today on the Executive Order, Enhancing Public Safety in the Interior of the United States.",
    "?",
    "today=?",
  ],
  [
    "tomorrow told twice, the year by another date",
    null,
    "The fair runs from Friday, June 28 to Monday, July 1, 2019. Press sign up by tomorrow, Thursday, June 27.",
    "2019-06-26",
    "Friday, June 28 to Monday, July 1, 2019=2019-06-28/2019-07-01; tomorrow=2019-06-27; Thursday, June 27=2019-06-27",
  ],
  [
    "a month beside attacks in three places",
    null,
    "The shootings in Baton Rouge, Falcon Heights and Dallas in early July shook the nation.",
    "?",
    "early July=2016-07-01/2016-07-10",
  ],
  ["a weekday and nothing else", null, "On Thursday the council met to speak of parks.", "?", "Thursday=?"],
  [
    "a line that closes the release",
    null,
    "Buses run late.\n\n(Transit board release of Friday, May 3, 2019)",
    "2019-05-03",
    "Friday, May 3, 2019=2019-05-03",
  ],
  [
    "a headline that ends in its day",
    null,
    "Statement of Mayor Jane Roe on the New Bridge, May 2, 2019",
    "2019-05-02",
    "May 2, 2019=2019-05-02",
  ],
];

describe("clues of undated releases", () => {
  it.each(UNDATED)("%s", (_, title, text, published, dates) => {
    const release = tagger.tag({ title, text, published: null });
    expect(release.published ?? "?").toBe(published);
    expect(release.dates.map(({ mention, when }) => `${mention.text}=${when?.edtf ?? "?"}`).join("; ")).toBe(dates);
  });

  it("are shown by explain", () => {
    const [, title, text] = [...(UNDATED[1] as (typeof UNDATED)[number])];
    const { published } = tagger.explain({ title: title ?? null, text: text ?? "", published: null });
    expect(published.clues.map(({ because }) => because)).toContain("wayfair");
  });
});

describe("dates in company", () => {
  it("take the weekday of a report from the meeting it reports on", () => {
    const text =
      "January 30, 2012\n\nTwo hundred came to the 80th Winter Meeting of the U.S. Conference of Mayors. On Thursday they heard from a poet.";
    const { dates } = tagger.tag({ text, published: null });
    expect(dates.map(({ when }) => when?.edtf)).toEqual(["2012-01-30", "2012-01-19"]);
  });

  it("leave a weekday before the meeting was over, or long after it, to the release", () => {
    const said = (published: string) =>
      tagger
        .tag({ text: "At the 80th Winter Meeting of the U.S. Conference of Mayors they met on Thursday.", published })
        .dates.map(({ when }) => when?.edtf);
    expect(said("2012-01-20")).toEqual(["2012-01-19"]);
    expect(said("2012-05-07")).toEqual(["2012-05-03"]);
  });

  it("take the year of a happening's name from the happening", () => {
    const { dates } = tagger.tag({ text: "Since September 11 the bridges are watched.", published: "2003-05-01" });
    expect(dates.map(({ when }) => when?.edtf)).toEqual(["2001-09-11"]);
  });
});

describe("an order told by its day", () => {
  it("was signed before the last day on which the release can have been written", () => {
    const { dates } = tagger.tag("Homeland Security Secretary John Kelly defended the January 25 Executive Order.");
    expect(dates.map(({ when }) => when?.edtf)).toEqual(["2017-01-25"]);
  });
});

describe("clashing clues", () => {
  it("warn, and the stated day stands", () => {
    const release = tagger.tag({
      text: "Boston Mayor Thomas M. Menino cut the ribbon with HUD Secretary Ben Carson this morning.",
      published: "2018-05-02",
    });
    expect(release.published).toBe("2018-05-02");
    expect(release.warnings.map(({ code }) => code)).toContain("out-of-term");
  });

  const SAYS = "Boston Mayor Thomas M. Menino met Attorney General Jeff Sessions.";

  it("lower the confidence of what they rest on, and of nothing else", () => {
    const inTerm = tagger.tag({ text: SAYS, published: "2013-05-02" });
    const after = tagger.tag({ text: SAYS, published: "2018-05-02" });
    expect(inTerm.mayors[0]?.confidence).toBeGreaterThan(0.9);
    expect(after.mayors[0]?.confidence).toBeLessThan(0.6);
    expect(after.officials[0]?.confidence).toBeGreaterThan(0.9);
    expect(inTerm.officials[0]?.confidence).toBeLessThan(0.7);
  });

  it("point at the words that say so", () => {
    const { warnings, mayors } = tagger.tag({ text: SAYS, published: "2018-05-02" });
    expect(warnings.map(({ field, start, end }) => [field, SAYS.slice(start ?? 0, end ?? 0)])).toEqual([
      ["text", mayors[0]?.mentions[0]?.text],
    ]);
  });

  it("leave the words without a place where nothing of them came out", () => {
    const { warnings } = createTagger({ only: ["dates"] }).tag({ text: SAYS, published: "2018-05-02" });
    expect(warnings.map(({ code }) => code)).toEqual(["out-of-term"]);
  });
});
