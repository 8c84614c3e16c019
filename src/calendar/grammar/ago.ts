import type { Token } from "../../model/index.js";
import { foldAt, isSpaced } from "../../text/index.js";
import { digitsAt } from "./numbers.js";
import { type Reading, reading } from "./reading.js";
import { COUNT_WORDS, UNITS } from "./words.js";

/** Read from its last word, "ago": "three days ago", "two years ago", "a week ago today", "four weeks ago". */
export function readAgo(tokens: readonly Token[], i: number): Reading | null {
  const unit = UNITS.get(foldAt(tokens, i - 1));
  if (unit === undefined || unit === "weekend" || unit === "quarter") return null;
  const at = i - 2;
  const count = digitsAt(tokens, at) >= 0 ? digitsAt(tokens, at) : (COUNT_WORDS.get(foldAt(tokens, at)) ?? -1);
  if (count < 1 || count > 200 || (foldAt(tokens, at - 1) === "-" && !isSpaced(tokens, at))) return null;
  if (
    /^(?:than|nearly|almost|about|over|to|or|and|some|roughly|approximately|hundred|least|half)$/.test(
      foldAt(tokens, at - 1),
    )
  )
    return null;
  const exact = /^(?:today|tonight)$/.test(foldAt(tokens, i + 1));
  return reading(at, exact ? i + 2 : i + 1, { kind: "shift", unit, count: -count, exact }, "date/ago");
}
