import type { EventRow } from "../../gazetteer/index.js";
import type { IsoDay, When } from "../../model/index.js";
import { daysBetween, whenOf } from "./when.js";

/** What comes every year ("XXXX-04-22", "XXXX-02"), in the year nearest to `day`. */
export function everyYear({ start, end }: EventRow, day: IsoDay): When {
  const year = Number(day.slice(0, 4));
  const years = [year - 1, year, year + 1].map((y) => {
    const first = start.replace("XXXX", String(y));
    const last = (end || start).replace("XXXX", String(y));
    return whenOf(first.length === 7 ? `${first}-01` : first, last.length === 7 ? lastOfMonth(last) : last);
  });
  return years.reduce((a, b) => (away(b, day) < away(a, day) ? b : a));
}

const lastOfMonth = (month: string): IsoDay =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
const away = ({ start, end }: When, day: IsoDay): number =>
  Math.max(0, daysBetween(day, start ?? day), daysBetween(end ?? day, day));
