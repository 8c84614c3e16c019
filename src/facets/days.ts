const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS = 86_400_000;

/** Whole days since 1970-01-01 of an ISO day, years 0001 to 9999; null for what is no day of the calendar. */
export function dayNumber(iso: string): number | null {
  if (!DAY.test(iso) || iso.startsWith("0000")) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : time / MILLISECONDS;
}

/** The ISO day of a number of days since 1970-01-01, years 0001 to 9999. */
export const isoDay = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** Seconds since 1970-01-01 at the first instant of an ISO day, UTC; null for what is no day. */
export function epochSeconds(iso: string): number | null {
  const day = dayNumber(iso);
  return day === null ? null : day * 86_400;
}

export type Period = "day" | "month" | "year";

/** The first day of the period that a day falls in; days are counted from 1970-01-01. */
export function periodStart(day: number, period: Period): number {
  if (period === "day") return day;
  const date = new Date(day * MILLISECONDS);
  if (period === "month") date.setUTCDate(1);
  else date.setUTCMonth(0, 1);
  return date.getTime() / MILLISECONDS;
}

/** The last day of the period that begins on a day. */
export function periodEnd(start: number, period: Period): number {
  if (period === "day") return start;
  const date = new Date(start * MILLISECONDS);
  date.setUTCMonth(date.getUTCMonth() + (period === "month" ? 1 : 12), 0);
  return date.getTime() / MILLISECONDS;
}
