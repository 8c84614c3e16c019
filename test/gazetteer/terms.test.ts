import { describe, expect, it } from "vitest";
import { type Holding, holdingOn, holdingWithin, parseTerms, seenNear, termOn } from "../../src/gazetteer/index.js";

describe("parseTerms", () => {
  const sure = { startSure: true, endSure: true, open: false, acting: false };
  it.each([
    ["", []],
    ["2010-05-03/2018-05-07", [{ ...sure, start: "2010-05-03", end: "2018-05-07" }]],
    ["2010/2012", [{ ...sure, start: "2010-01-01", end: "2012-12-31" }]],
    ["2010-02/2012-02", [{ ...sure, start: "2010-02-01", end: "2012-02-29" }]],
    ["2010?/2012", [{ ...sure, startSure: false, start: "2010-01-01", end: "2012-12-31" }]],
    ["2010/2012?", [{ ...sure, endSure: false, start: "2010-01-01", end: "2012-12-31" }]],
    ["2010/..", [{ ...sure, open: true, start: "2010-01-01", end: null }]],
    ["2010/", [{ ...sure, endSure: false, start: "2010-01-01", end: null }]],
    ["/2012", [{ ...sure, startSure: false, start: null, end: "2012-12-31" }]],
    ["2010/2012 acting", [{ ...sure, acting: true, start: "2010-01-01", end: "2012-12-31" }]],
    [
      "2001/2002|2005/..",
      [
        { ...sure, start: "2001-01-01", end: "2002-12-31" },
        { ...sure, open: true, start: "2005-01-01", end: null },
      ],
    ],
  ])("reads %j", (cell, terms) => {
    expect(parseTerms(cell)).toMatchObject(terms);
    expect(parseTerms(cell)).toHaveLength(terms.length);
  });

  it.each([
    "2010",
    "2010-2012",
    "10/12",
    "2010-5/2012",
    "2010/2012|",
    "2010/2012 interim",
    "since 2010/..",
    "2010-05-03T00/2012",
  ])("refuses %j, naming it", (cell) => {
    expect(() => parseTerms(cell)).toThrow(/term "[^"]*": /);
  });
});

describe("holdingOn", () => {
  it.each<[string, string | null, Holding]>([
    ["2010-05-03/2018-05-07", "2010-05-03", "in"],
    ["2010-05-03/2018-05-07", "2018-05-07", "in"],
    ["2010-05-03/2018-05-07", "2010-05-02", "before"],
    ["2010-05-03/2018-05-07", "2018-05-08", "after"],
    ["2010-05-03/2018-05-07", null, "unknown"],
    ["", "2010-05-03", "unknown"],
    ["/", "2010-05-03", "unknown"],
    ["2010?/2018", "2009-06-01", "near"],
    ["2010?/2018", "2005-06-01", "before"],
    ["2010/2018?", "2019-06-01", "near"],
    ["2010/2018?", "2021-06-01", "after"],
    ["2010/..", "2030-01-01", "in"],
    ["2010/", "2012-01-01", "in"],
    ["2010/", "2020-01-01", "near"],
    ["/2018", "2012-01-01", "in"],
    ["/2018", "1990-01-01", "unknown"],
    ["2001/2004|2010/2014", "2012-01-01", "in"],
    ["2001/2004|2010/2014", "2007-01-01", "after"],
    ["2001/2004|2010/2014", "1999-01-01", "before"],
  ])("%j on %s is %s", (cell, day, holding) => {
    expect(holdingOn(parseTerms(cell), day)).toBe(holding);
  });
});

describe("holdingWithin", () => {
  it.each<[string, string | null, string | null, Holding]>([
    ["2010/2014", "2012-01-01", "2016-01-01", "in"],
    ["2010/2014", "2015-01-01", "2016-01-01", "after"],
    ["2010/2014", "2001-01-01", "2002-01-01", "before"],
    ["2010/2014", null, "2011-01-01", "in"],
    ["2010/2014", "2013-01-01", null, "in"],
    ["2010/2014", null, null, "unknown"],
    ["", "2012-01-01", "2016-01-01", "unknown"],
    ["2010/2014", "2012-01-01", "2012-01-01", "in"],
  ])("%j from %s to %s is %s", (cell, start, end, holding) => {
    expect(holdingWithin(parseTerms(cell), start, end)).toBe(holding);
  });
});

describe("termOn", () => {
  it("is the term that begins on a day of change", () => {
    const terms = parseTerms("2001-01-01/2005-01-01|2005-01-01/2009-01-01");
    expect(termOn(terms, "2005-01-01")).toBe(terms[1]);
    expect(termOn(terms, "2003-01-01")).toBe(terms[0]);
    expect(termOn(terms, "1999-01-01")).toBeNull();
  });
});

describe("seenNear", () => {
  it.each<[string[], string | null, boolean]>([
    [["2015-03-02"], "2017-01-01", true],
    [["2015-03-02"], "2019-01-01", false],
    [["2015"], "2017-01-01", true],
    [["2015"], null, false],
    [[], "2017-01-01", false],
  ])("%j near %s: %s", (seen, day, near) => {
    expect(seenNear(seen, day)).toBe(near);
  });
});
