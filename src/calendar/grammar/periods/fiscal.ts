import type { Token } from "../../../model/index.js";
import { foldAt, isSpaced } from "../../../text/index.js";
import type { DateExpression } from "../../expression.js";
import { digitsAt } from "../numbers.js";
import type { Reading } from "../reading.js";
import { apostropheYearAt, yearDigitsAt } from "../year-numbers.js";

const fiscal = (year: number): DateExpression => ({ kind: "fiscal-year", year });
const GLUED = /^fy(\d{4}|\d{2})$/;

/** Four figures, or two glued or behind an apostrophe: the year and the token behind it. */
function fiscalYearAt(tokens: readonly Token[], i: number): { readonly year: number; readonly end: number } | null {
  const year = yearDigitsAt(tokens, i);
  if (year > 1900) return { year, end: i + 1 };
  const quoted = apostropheYearAt(tokens, i);
  if (quoted > 0) return { year: quoted, end: i + 2 };
  const short = digitsAt(tokens, i);
  return short >= 0 && foldAt(tokens, i).length === 2 ? { year: 2000 + short, end: i + 1 } : null;
}

/** The fiscal year at `i` itself, "FY2018", "FY 18", "fiscal year 2018", "fiscal 2018", "fiscal year (FY) 2018". */
function opening(tokens: readonly Token[], i: number): { readonly year: number; readonly end: number } | null {
  const glued = GLUED.exec(foldAt(tokens, i));
  if (glued?.[1]) return { year: Number(glued[1]) + (glued[1].length === 2 ? 2000 : 0), end: i + 1 };
  let at = i + 1;
  if (foldAt(tokens, i) === "fiscal") {
    if (foldAt(tokens, at) === "year" || foldAt(tokens, at) === "years") at++;
    if (foldAt(tokens, at) === "(" && foldAt(tokens, at + 1) === "fy" && foldAt(tokens, at + 2) === ")") at += 3;
    if (foldAt(tokens, at) === "(" && GLUED.test(foldAt(tokens, at + 1))) return null;
  } else if (foldAt(tokens, i) !== "fy" && foldAt(tokens, i) !== "fys") return null;
  return fiscalYearAt(tokens, at);
}

/** One fiscal year, or a range of them: "FY2018-19", "fiscal years 2016 through 2018". */
export function readFiscal(tokens: readonly Token[], i: number): Reading | null {
  const first = opening(tokens, i);
  if (!first) return null;
  const link = foldAt(tokens, first.end);
  const dash = link === "-";
  if (dash || link === "through" || link === "to") {
    const behind = first.end + 1;
    const last = opening(tokens, behind) ?? fiscalYearAt(tokens, behind);
    const glued = !isSpaced(tokens, first.end) && !isSpaced(tokens, behind);
    if (
      last &&
      last.year > first.year &&
      last.year - first.year < 40 &&
      (glued || !dash || foldAt(tokens, behind).length === 4 || opening(tokens, behind))
    ) {
      const expression: DateExpression = { kind: "range", from: fiscal(first.year), to: fiscal(last.year) };
      return { start: i, end: last.end, expression, rule: "date/fiscal-years" };
    }
  }
  return { start: i, end: first.end, expression: fiscal(first.year), rule: "date/fiscal-year" };
}
