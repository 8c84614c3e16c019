import type { Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { readCounted } from "./counted.js";
import { readDayFirst, readDaysFirst } from "./day-first.js";
import { readDayAlone, readDayOfMonth } from "./day-of-month.js";
import { readNth } from "./nth.js";
import { numeralOrdinalAt, ordinalWordsAt } from "./numbers.js";
import { readPortion } from "./periods/quarters.js";
import { type Reading, reading } from "./reading.js";

/** What an ordinal opens: "25th of April", "first quarter of 2012", "20th century", "first Tuesday of October". */
export function readOrdinal(tokens: readonly Token[], i: number): Reading | null {
  const numeral = numeralOrdinalAt(tokens, i);
  const ordinal =
    numeral >= 0
      ? { value: numeral, end: i + 1 }
      : foldAt(tokens, i) === "last"
        ? { value: -1, end: i + 1 }
        : ordinalWordsAt(tokens, i);
  if (!ordinal) return null;
  const { value, end } = ordinal;
  const next = foldAt(tokens, end);
  if (value > 0 && (next === "quarter" || next === "qtr" || next === "half")) return readPortion(tokens, i, end, value);
  if (value > 0 && (next === "century" || (next === "-" && foldAt(tokens, end + 1) === "century")))
    return century(tokens, i, end, value);
  const counted = value === 1 || value === -1 ? readCounted(tokens, i, end, value === 1) : null;
  if (counted) return counted;
  const nth = value <= 5 ? readNth(tokens, i, end, value) : null;
  if (nth) return nth;
  if (value < 1 || value > 31) return null;
  return (
    readDayFirst(tokens, i, value, end) ??
    readDayOfMonth(tokens, i, end, value) ??
    readDaysFirst(tokens, i, value, end) ??
    (numeral > 0 ? readDayAlone(tokens, i, value) : null)
  );
}

function century(tokens: readonly Token[], i: number, end: number, value: number): Reading | null {
  if (value < 15 || value > 22) return null;
  return reading(
    i,
    foldAt(tokens, end) === "-" ? end + 2 : end + 1,
    { kind: "century", century: value, part: null },
    "date/century",
  );
}
