import type { Token } from "../../../model/index.js";
import { foldAt, isSpaced } from "../../../text/index.js";
import { yearEnd } from "../periods/years.js";
import type { Reading } from "../reading.js";
import { yearDigitsAt } from "../year-numbers.js";
import type { Link } from "./links.js";

/** "1978 - 1988", "2016-17", "2010 to 2015", "fiscal years 2016 and 2017". */
export function yearsBehind(tokens: readonly Token[], first: Reading, link: Link): readonly Reading[] | null {
  const { expression } = first;
  if (expression.kind === "fiscal-year") {
    const next = yearDigitsAt(tokens, link.next);
    if (link.range || next < 0 || next - expression.year !== 1) return null;
    return [
      first,
      {
        start: link.next,
        end: link.next + 1,
        expression: { kind: "fiscal-year", year: next },
        rule: "date/fiscal-year",
      },
    ];
  }
  if (expression.kind !== "year" || !link.range) return null;
  const year = yearEnd(tokens, link.next, expression.year);
  const short = foldAt(tokens, link.next).length === 2;
  const glued = !isSpaced(tokens, first.end) && !isSpaced(tokens, link.next);
  if (year <= expression.year || (short && !(glued && link.dash))) return null;
  return [
    {
      start: first.start,
      end: link.next + 1,
      expression: { kind: "range", from: expression, to: { kind: "year", year, part: null } },
      rule: "date/range-of-year",
    },
  ];
}
