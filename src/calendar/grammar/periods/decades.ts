import { Shape, type Token } from "../../../model/index.js";
import { foldAt, shapeAt } from "../../../text/index.js";
import type { Part } from "../../expression.js";
import type { Reading } from "../reading.js";
import { DECADE_WORDS } from "../words.js";
import { yearDigitsAt } from "../year-numbers.js";

/** "1990s", "'90s", "1990's" behind "the", "the nineties". */
export function readDecade(tokens: readonly Token[], i: number): Reading | null {
  const fold = foldAt(tokens, i);
  if (/^\d{3}0s$/.test(fold)) {
    const first = Number(fold.slice(0, 4));
    return first >= 1700 && first <= 2100 ? decade(i, i + 1, first, null) : null;
  }
  const year = yearDigitsAt(tokens, i);
  if (
    year > 0 &&
    year % 10 === 0 &&
    foldAt(tokens, i + 1) === "'s" &&
    (foldAt(tokens, i - 1) === "the" || isPart(tokens, i - 1)) &&
    !(shapeAt(tokens, i + 2) & Shape.Cap)
  ) {
    return decade(i, i + 2, year, null);
  }
  return null;
}

const isPart = (tokens: readonly Token[], i: number) =>
  /^(?:early|late|mid)$/.test(foldAt(tokens, foldAt(tokens, i) === "-" ? i - 1 : i));

/** The reading of tokens `start` to `end` (exclusive) as the ten years from `first`. */
export const decade = (start: number, end: number, first: number, part: Part | null): Reading => ({
  start,
  end,
  expression: { kind: "decade", first, part },
  rule: "date/decade",
});

/** "the sixties". */
export function readDecadeWord(tokens: readonly Token[], i: number): Reading | null {
  const first = DECADE_WORDS.get(foldAt(tokens, i));
  if (first === undefined) return null;
  const before = foldAt(tokens, i - 1);
  return before === "the" || isPart(tokens, i - 1) ? decade(i, i + 1, first, null) : null;
}
