import type { EventRow, Gazetteer } from "../../gazetteer/index.js";
import type { IsoDay } from "../../model/index.js";

/** A row with its number and its full days; null where the dictionary has only a part of a date. */
export interface Dated {
  readonly index: number;
  readonly row: EventRow;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
}

/** "1998-06?" and "XXXX-04-22" are no full days. */
const full = (date: string): IsoDay | null => (/^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null);

export function dated(gazetteer: Gazetteer, index: number): Dated {
  const row = gazetteer.row("events", index);
  return { index, row, start: full(row.start), end: full(row.end) };
}

/** The series that a row is of, or stands for; null where it is of none. */
export const seriesOf = (row: EventRow): string | null => row.series ?? (row.start === "" ? row.id : null);

/** Rows, each series among them with all that belongs to it. */
export function spread(gazetteer: Gazetteer, rows: readonly number[]): number[] {
  return rows.flatMap((index) => {
    const series = seriesOf(gazetteer.row("events", index));
    return series ? [index, ...gazetteer.lookup("events#series", [series])] : [index];
  });
}
