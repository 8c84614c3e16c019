import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DateExpression,
  isoOf,
  numberOf,
  resolve,
  resolveAll,
  resolveBetween,
  type Tense,
  weekdayOf,
  yearsFitting,
} from "../../src/calendar/index.js";
import { HOLIDAY_DAYS } from "../../src/calendar/resolution/holiday-days.js";
import { read, shown } from "./read.js";

const weekday = (day: number): DateExpression => ({ kind: "weekday", weekday: day, modifier: null, week: null });
const day = (month: number, date: number, of: number | null = null): DateExpression => ({
  kind: "day",
  year: null,
  month,
  day: date,
  weekday: of,
});
const someDay = fc.integer({ min: 0, max: 40_000 }).map(isoOf);

describe("without a day of publication", () => {
  it.each([
    ["April 25, 2017", "April 25, 2017=2017-04-25"],
    ["June 2016", "June 2016=2016-06-01..2016-06-30"],
    ["2016", "2016=2016-01-01..2016-12-31"],
    ["the 1990s", "1990s=1990-01-01..1999-12-31"],
    ["FY 2018", "FY 2018=2017-10-01..2018-09-30"],
    ["fall 2003", "fall 2003=2003-09-01..2003-11-30"],
    ["Thanksgiving 2016", "Thanksgiving 2016=2016-11-24"],
    ["June 2-6, 2006", "June 2-6, 2006=2006-06-02..2006-06-06"],
    ["first Tuesday of October 2014", "first Tuesday of October 2014=2014-10-07"],
    ["the week of August 5, 2013", "week of August 5, 2013=2013-08-05..2013-08-11"],
    ["Tuesday, April 25th", "Tuesday, April 25th=?"],
    ["on Thursday", "Thursday=?"],
    ["today", "today=?"],
    ["last week", "last week=?"],
    ["this weekend", "this weekend=?"],
    ["early July", "early July=?"],
    ["Christmas", "Christmas=?"],
    ["three days ago", "three days ago=?"],
    ["June 20 to 23", "June 20 to 23=?"],
    ["this fiscal year", "this fiscal year=?"],
    ["in the fall", "fall=?"],
    ["June of last year", "June of last year=?"],
  ])("%j is %s", (text, found) => {
    expect(shown(text, null)).toBe(found);
  });
});

describe("EDTF and precision", () => {
  it.each([
    ["April 25, 2017", "2017-04-25", "day"],
    ["June 2016", "2016-06", "month"],
    ["2016", "2016", "year"],
    ["summer of 1995", "1995-22", "season"],
    ["first quarter of 2012", "2012-33", "quarter"],
    ["second half of 2016", "2016-41", "half"],
    ["the 1990s", "199X", "decade"],
    ["the 21st century", "2001/2100", "century"],
    ["FY 2018", "2017-10-01/2018-09-30", "fiscal-year"],
    ["early July 2016", "2016-07-01/2016-07-10", "range"],
    ["last week", "2016-04-18/2016-04-24", "week"],
    ["this weekend", "2016-04-30/2016-05-01", "weekend"],
    ["1978 – 1988", "1978/1988", "range"],
    ["January 2010 to March 2012", "2010-01/2012-03", "range"],
    ["June 2-6, 2006", "2006-06-02/2006-06-06", "range"],
  ])("%j has %s, %s", (text, edtf, precision) => {
    expect(read(text, "2016-04-28")[0]).toMatchObject({ edtf, precision });
  });
});

describe("the tense decides", () => {
  const on = (published: string, expression: DateExpression, tense: Tense) =>
    resolve(expression, { published, tense })?.start;
  it("between the weekdays on either side, and today belongs to both", () => {
    expect(on("2017-04-26", weekday(3), "past")).toBe("2017-04-20");
    expect(on("2017-04-26", weekday(3), "future")).toBe("2017-04-27");
    expect(on("2017-04-26", weekday(2), "past")).toBe("2017-04-26");
    expect(on("2017-04-26", weekday(2), "future")).toBe("2017-04-26");
    expect(on("2017-04-26", weekday(0), "none")).toBe("2017-04-24");
  });
  it("between years, unless it was misread", () => {
    expect(on("2015-03-02", day(8, 9), "past")).toBe("2014-08-09");
    expect(on("2015-03-02", day(8, 9), "future")).toBe("2015-08-09");
    expect(on("2006-07-03", day(7, 7), "past")).toBe("2006-07-07");
  });
  it("less than a printed weekday", () => {
    expect(on("2018-02-01", day(4, 25, 1), "future")).toBe("2017-04-25");
    expect(yearsFitting(day(4, 25, 1), 2010, 2020)).toEqual([2017]);
    expect(yearsFitting(day(2, 29), 2010, 2019)).toEqual([2012, 2016]);
  });
});

describe("a year told in the same sentence", () => {
  it.each([
    [
      "2013-06-05",
      "In the summer of 1919 he rode with it from July 7 to September 6.",
      "July 7 to September 6=1919-07-07..1919-09-06",
    ],
    ["2013-06-05", "The bill of May 2013 was read on June 3.", "June 3=2013-06-03"],
    ["2013-06-05", "Founded in May 2005, the fair will open on June 9.", "June 9=2013-06-09"],
    ["2013-06-05", "It rained in May 2005. It rained on May 9.", "May 9=2013-05-09"],
    [null, "On June 16, 2006 they will leave Reno, and on June 29 they will be here.", "June 29=2006-06-29"],
    [null, "On June 16, 2006 they left Reno. They got here on June 29.", "June 29=?"],
  ])("on %s: %j", (published, text, last) => {
    expect(shown(text, published).split("; ").at(-1)).toBe(last);
  });
});

describe("weekdays of a printed date", () => {
  it.each([
    [
      "2014-06-12",
      "Friday, June 20 - Monday, June 23\n\nTwo secretaries are to speak Sunday.",
      "Friday, June 20 - Monday, June 23=2014-06-20..2014-06-23; Sunday=2014-06-22",
    ],
    [
      "2011-01-17",
      "That Saturday brought out heroes. What took place on January 8 hurts.",
      "Saturday=2011-01-08; January 8=2011-01-08",
    ],
    [
      "2017-05-03",
      "On Tuesday, April 25 they met. On Tuesday they also spoke.",
      "Tuesday, April 25=2017-04-25; Tuesday=2017-04-25",
    ],
    [
      "2017-12-13",
      "He died Tuesday, December 12, having fallen ill on Monday.",
      "Tuesday, December 12=2017-12-12; Monday=2017-12-11",
    ],
  ])("on %s: %j", (published, text, found) => {
    expect(shown(text, published)).toBe(found);
  });
});

describe("within bounds of the day of publication", () => {
  it("gives what both ends give, or what the weekday fits", () => {
    expect(resolveBetween(day(4, 25, 1), "past", "2017-02-09", "2018-11-07")?.start).toBe("2017-04-25");
    expect(resolveBetween(day(4, 25), "past", "2017-05-01", "2017-09-01")?.start).toBe("2017-04-25");
    expect(resolveBetween(day(4, 25), "past", "2017-05-01", "2018-09-01")).toBeNull();
    expect(resolveBetween(weekday(3), "past", "2020-06-25", "2020-07-01")?.start).toBe("2020-06-25");
    expect(resolveBetween(weekday(3), "past", "2020-06-25", "2020-07-02")).toBeNull();
    expect(resolveBetween(weekday(3), "past", "2020-07-02", "2020-06-25")).toBeNull();
  });
});

describe("properties", () => {
  const tense = fc.constantFrom<Tense>("past", "future", "none");
  const expression = fc.oneof(
    fc.integer({ min: 0, max: 6 }).map(weekday),
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, date]) => day(month, date)),
    fc
      .constantFrom(...Object.keys(HOLIDAY_DAYS))
      .map((holiday): DateExpression => ({ kind: "holiday", holiday, year: null, modifier: null, weekend: false })),
    fc
      .integer({ min: 1, max: 12 })
      .map((month): DateExpression => ({ kind: "month", year: null, month, part: null, modifier: null })),
    fc.constantFrom(-1, 0, 1).map((offset): DateExpression => ({ kind: "relative", unit: "week", offset, part: null })),
  );
  it("resolves to days that exist, start before end, the same each time", () => {
    fc.assert(
      fc.property(someDay, expression, tense, (published, said, how) => {
        const when = resolve(said, { published, tense: how });
        expect(when).not.toBeNull();
        expect(numberOf(when?.start ?? "")).not.toBeNull();
        expect((when?.start ?? "") <= (when?.end ?? "")).toBe(true);
        expect(resolve(said, { published, tense: how })).toEqual(when);
        expect(resolveAll([{ expression: said, tense: how }], published)).toEqual([when]);
        expect(resolve(said, { published: null, tense: how })).toBeNull();
      }),
    );
  });
  it("keeps weekdays to their tense and their name", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 6 }), (published, wanted) => {
        const past = resolve(weekday(wanted), { published, tense: "past" })?.start ?? "";
        const future = resolve(weekday(wanted), { published, tense: "future" })?.start ?? "";
        expect(past <= published && published <= future).toBe(true);
        expect(weekdayOf(numberOf(past) as number)).toBe(wanted);
        expect((numberOf(future) as number) - (numberOf(past) as number)).toBeLessThanOrEqual(7);
      }),
    );
  });
});
