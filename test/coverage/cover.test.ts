import { expect, it } from "vitest";
import { coverOf } from "../../src/coverage/cover.js";
import { parseTerms } from "../../src/gazetteer/index.js";

const cover = (terms: string) => coverOf(parseTerms(terms), "2000-01-01", "2009-12-31");

it("tells the days that nobody has, bounds included", () => {
  const { covered, days, gaps } = cover("1996-01-01/2001-12-31|2003-01-01/2009-12-30");
  expect(gaps).toEqual([
    { start: "2002-01-01", end: "2002-12-31" },
    { start: "2009-12-31", end: "2009-12-31" },
  ]);
  expect(days - covered).toBe(366);
});

it("counts overlapping terms once, and open ones to the end", () => {
  expect(cover("1999-01-01/2005-06-01|2004-01-01/..").gaps).toEqual([]);
});

it("counts the bounds inside the span that were verified", () => {
  const { sure, bounds } = cover("1996-01-01/2001-12-31|2002-01-01?/2004-05-05|2004-05-06/..");
  expect([sure, bounds]).toEqual([3, 4]);
});
