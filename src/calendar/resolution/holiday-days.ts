import { type DayNumber, dayNumber, nthWeekday } from "../days.js";

/** Easter Sunday by the Gregorian computus. */
function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);
const nth = (month: number, weekday: number, count: number) => (year: number) =>
  nthWeekday(year, month, weekday, count) as DayNumber;
const fromEaster = (days: number) => (year: number) => easter(year) + days;
const thanksgiving = nth(11, 3, 4);

/** The day of each holiday in a year; null where that year has none. */
export const HOLIDAY_DAYS: Readonly<Record<string, (year: number) => DayNumber | null>> = {
  "new-years-day": fixed(1, 1),
  "new-years-eve": fixed(12, 31),
  "mlk-day": nth(1, 0, 3),
  "inauguration-day": (year) => (year % 4 === 1 ? dayNumber(year, 1, 20) : null),
  "groundhog-day": fixed(2, 2),
  "valentines-day": fixed(2, 14),
  "presidents-day": nth(2, 0, 3),
  "womens-day": fixed(3, 8),
  "st-patricks-day": fixed(3, 17),
  "mardi-gras": fromEaster(-47),
  "ash-wednesday": fromEaster(-46),
  "palm-sunday": fromEaster(-7),
  "good-friday": fromEaster(-2),
  easter: fromEaster(0),
  "easter-monday": fromEaster(1),
  "tax-day": fixed(4, 15),
  "earth-day": fixed(4, 22),
  "arbor-day": nth(4, 4, -1),
  "may-day": fixed(5, 1),
  "cinco-de-mayo": fixed(5, 5),
  "mothers-day": nth(5, 6, 2),
  "memorial-day": nth(5, 0, -1),
  "flag-day": fixed(6, 14),
  "fathers-day": nth(6, 6, 3),
  juneteenth: fixed(6, 19),
  "independence-day": fixed(7, 4),
  "labor-day": nth(9, 0, 1),
  "patriot-day": fixed(9, 11),
  "constitution-day": fixed(9, 17),
  "columbus-day": nth(10, 0, 2),
  halloween: fixed(10, 31),
  "election-day": (year) => (nthWeekday(year, 11, 0, 1) as DayNumber) + 1,
  "veterans-day": fixed(11, 11),
  thanksgiving,
  "black-friday": (year) => thanksgiving(year) + 1,
  "small-business-saturday": (year) => thanksgiving(year) + 2,
  "cyber-monday": (year) => thanksgiving(year) + 4,
  "giving-tuesday": (year) => thanksgiving(year) + 5,
  "world-aids-day": fixed(12, 1),
  "human-rights-day": fixed(12, 10),
  "christmas-eve": fixed(12, 24),
  christmas: fixed(12, 25),
  "boxing-day": fixed(12, 26),
};
