import type { Token } from "../../model/index.js";
import { foldAt, isSpaced } from "../../text/index.js";
import { digitsAt } from "./numbers.js";
import { MONTH_ABBREVIATIONS, MONTHS } from "./words.js";

/** The month named at `i`, 1 to 12, and the token behind it (and behind a full stop of its own), or null. */
export function monthAt(tokens: readonly Token[], i: number): { readonly month: number; readonly end: number } | null {
  const fold = foldAt(tokens, i);
  const full = MONTHS.get(fold);
  if (full !== undefined) {
    // "May. 21": a full stop that the full name does not need.
    const stopped = foldAt(tokens, i + 1) === "." && !isSpaced(tokens, i + 1) && digitsAt(tokens, i + 2) > 0;
    return { month: full, end: stopped && isSpaced(tokens, i + 2) ? i + 2 : i + 1 };
  }
  const short = MONTH_ABBREVIATIONS.get(fold);
  if (short === undefined) return null;
  return { month: short, end: foldAt(tokens, i + 1) === "." && !isSpaced(tokens, i + 1) ? i + 2 : i + 1 };
}
