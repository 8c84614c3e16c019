import type { FieldName, IsoDay, When } from "../../model/index.js";

/** A date expression of the text, resolved; UTF-16 offsets, `end` exclusive. `when` is null where it stayed open. */
export interface DatedSpan {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
  readonly when: When | null;
}

/** Inclusive days as the contract's `when`; `end: null` is still going on. */
export function whenOf(start: IsoDay, end: IsoDay | null): When {
  if (end === start) return { start, end, edtf: start, precision: "day" };
  return { start, end, edtf: end === null ? `${start}/..` : `${start}/${end}`, precision: "range" };
}

/** Days between two ISO days, b - a. */
export const daysBetween = (a: IsoDay, b: IsoDay): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);

/** Length in days, both ends counted; Infinity where an end is open. */
export const lengthOf = ({ start, end }: When): number =>
  start && end ? daysBetween(start, end) + 1 : Number.POSITIVE_INFINITY;

/** Whether two intervals share a day; an open end reaches for ever. */
export function meets(
  a: { readonly start: string | null; readonly end: string | null },
  b: { readonly start: string | null; readonly end: string | null },
): boolean {
  return (a.start ?? "") <= (b.end ?? "9999") && (b.start ?? "") <= (a.end ?? "9999");
}
