import type { EventRow } from "../../gazetteer/index.js";
import type { IsoDay, When } from "../../model/index.js";
import { daysBetween, whenOf } from "./when.js";

/**
 * What comes every year, in the year nearest to `day`: a fixed day or month ("XXXX-04-22", "XXXX-02"), or the weekday
 * on or before a day of a month, and so many days behind it ("XXXX-06-FRI<=7", "XXXX-11-THU<=28+5").
 */
export function everyYear({ start, end }: EventRow, day: IsoDay): When {
  const year = Number(day.slice(0, 4));
  const years = [year - 1, year, year + 1].map((y) => {
    const first = inYear(start, y);
    const last = inYear(end || start, y);
    return whenOf(first.length === 7 ? `${first}-01` : first, last.length === 7 ? lastOfMonth(last) : last);
  });
  return years.reduce((a, b) => (away(b, day) < away(a, day) ? b : a));
}

const RULE = /^XXXX-(\d\d)-([A-Z]{3})<=(\d{1,2})(?:\+(\d{1,2}))?/;
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

function inYear(date: string, year: number): string {
  const rule = RULE.exec(date);
  if (!rule) return date.replace("XXXX", String(year)).replace("?", "");
  const [, month = "", weekday = "", latest = "", further = "0"] = rule;
  const bound = new Date(Date.UTC(year, Number(month) - 1, Number(latest)));
  const back = (bound.getUTCDay() - WEEKDAYS.indexOf(weekday) + 7) % 7;
  bound.setUTCDate(bound.getUTCDate() - back + Number(further));
  return bound.toISOString().slice(0, 10);
}

const lastOfMonth = (month: string): IsoDay =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
const away = ({ start, end }: When, day: IsoDay): number =>
  Math.max(0, daysBetween(day, start ?? day), daysBetween(end ?? day, day));
