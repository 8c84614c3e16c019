import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  civil,
  dayNumber,
  isDay,
  isLeapYear,
  isoOf,
  mondayOf,
  monthLength,
  nthWeekday,
  numberOf,
  weekdayOf,
} from "../../src/calendar/days.js";

const someDay = fc.integer({ min: -250_000, max: 250_000 });

describe("days", () => {
  it("knows some days by heart", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(isoOf(dayNumber(2000, 2, 29))).toBe("2000-02-29");
    expect(weekdayOf(numberOf("2017-04-25") as number)).toBe(1);
    expect(weekdayOf(numberOf("1969-07-20") as number)).toBe(6);
    expect([1900, 2000, 2016, 2017].map(isLeapYear)).toEqual([false, true, true, false]);
  });

  it("agrees with the platform's calendar in UTC", () => {
    fc.assert(
      fc.property(someDay, (number) => {
        const date = new Date(number * 86_400_000);
        expect(isoOf(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it("goes there and back", () => {
    fc.assert(
      fc.property(someDay, (number) => {
        const { year, month, day } = civil(number);
        expect(isDay(year, month, day)).toBe(true);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(numberOf(isoOf(number))).toBe(number);
        expect(weekdayOf(mondayOf(number))).toBe(0);
        expect(number - mondayOf(number)).toBeLessThan(7);
      }),
    );
  });

  it("adds months without losing any", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1700, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, month, count) => {
          const at = addMonths(year, month, count);
          expect(at.year * 12 + at.month - (year * 12 + month)).toBe(count);
          expect(at.month).toBeGreaterThanOrEqual(1);
          expect(at.month).toBeLessThanOrEqual(12);
          expect(dayNumber(at.year, at.month, 1) + monthLength(at.year, at.month)).toBe(
            dayNumber(addMonths(at.year, at.month, 1).year, addMonths(at.year, at.month, 1).month, 1),
          );
        },
      ),
    );
  });

  it("counts weekdays of a month from either end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(1, 2, 3, 4, 5, -1, -2),
        (year, month, weekday, nth) => {
          const number = nthWeekday(year, month, weekday, nth);
          if (number === null) return;
          expect(weekdayOf(number)).toBe(weekday);
          expect(civil(number)).toMatchObject({ year, month });
        },
      ),
    );
  });

  it.each(["2017-4-25", "2017-02-29", "2017-13-01", "today", "", "2017-04-25T00:00"])(
    "takes no %j for a day",
    (text) => {
      expect(numberOf(text)).toBeNull();
    },
  );
});
