import type { IsoDay } from "../model/index.js";

/** A day as the count of days since 1970-01-01: no time zone, no clock. */
export type DayNumber = number;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `year` of the Gregorian calendar has a February 29. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1 to 12. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The number of a calendar day. Months count from March so that the leap day comes last. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and day of a day number. */
export function civil(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** A number with zeros before it. */
export const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** A day number as an ISO day. */
export function isoOf(number: DayNumber): IsoDay {
  const { year, month, day } = civil(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The number of an ISO day, or null where the text is none (or no day of the calendar). */
export function numberOf(iso: string): DayNumber | null {
  const match = ISO_DAY.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The Monday of a day's week. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - weekdayOf(number);
}

/** `count` months after year and month. */
export function addMonths(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The `nth` weekday of a month (1 = first, -1 = last), or null where the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber | null {
  const length = monthLength(year, month);
  const first = dayNumber(year, month, 1);
  if (nth < 0) {
    const last = first + length - 1;
    const number = last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
    return number >= first ? number : null;
  }
  const number = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return number < first + length ? number : null;
}
