import type { Token } from "../../../model/index.js";
import { foldAt, isSpaced } from "../../../text/index.js";
import { type DateExpression, type Part, relative } from "../../expression.js";
import { type Reader, type Reading, reading } from "../reading.js";
import { EDGES, MONTHS, PARTS, UNITS } from "../words.js";

/** An expression narrowed to its early, middle or late part; null where it has none. */
function narrowed(expression: DateExpression, part: Part): DateExpression | null {
  switch (expression.kind) {
    case "month":
    case "year":
    case "season":
    case "decade":
    case "century":
      return { ...expression, part };
    case "relative":
      if (expression.unit === "week" || expression.unit === "month" || expression.unit === "year")
        return { ...expression, part };
      return expression.unit === "day" || expression.unit === "weekend" ? expression : null;
    case "weekday":
      return expression;
    default:
      return null;
  }
}

/**
 * "early July", "mid-March", "late in 2016", "the end of April", "earlier this year", "late Friday".
 * `inner` reads what is narrowed. "Earlier" and "later" leave the whole period.
 */
export function readPart(
  tokens: readonly Token[],
  i: number,
  part: Part | null,
  edge: boolean,
  inner: Reader,
): Reading | null {
  let at = i + 1;
  const link = foldAt(tokens, at);
  if (edge) {
    if (link !== "of") return null;
    at++;
  } else if (link === "-" && !isSpaced(tokens, at) && !isSpaced(tokens, at + 1)) at++;
  else if (link === "in" || link === "on") at++;
  if (foldAt(tokens, at) === "the" && at > i + 1) at++;
  // "mid-to-late July"
  if (link === "-" && foldAt(tokens, at) === "to" && foldAt(tokens, at + 1) === "-" && !isTwin(tokens, i))
    return readTwin(tokens, i, at + 2, part, inner);
  // "early to mid July": the first word waits for its twin.
  const twin = foldAt(tokens, at) === "to" || foldAt(tokens, at) === "or" ? at + 1 : at;
  if (twin > at && PARTS.has(foldAt(tokens, twin)) && !isTwin(tokens, i)) return readTwin(tokens, i, twin, part, inner);
  if (isPartWord(foldAt(tokens, at))) return null;
  const found = inner(tokens, at) ?? null;
  if (!found || found.start !== at) return monthAlone(tokens, i, at, part);
  const expression = part === null ? found.expression : narrowed(found.expression, part);
  if (!expression || (part === null && !isPeriod(expression))) return null;
  return {
    start: i,
    end: found.end,
    expression,
    rule: `date/${edge ? "edge-of" : (part ?? "part-of")}-${expression.kind}`,
  };
}

const isPartWord = (fold: string) => PARTS.has(fold) || EDGES.has(fold) || fold === "earlier" || fold === "later";
const isTwin = (tokens: readonly Token[], i: number) => /^(?:to|or)$/.test(foldAt(tokens, i - 1));

/** "mid- to late March": from the first part's first day to the second's last. */
function readTwin(tokens: readonly Token[], i: number, twin: number, part: Part | null, inner: Reader): Reading | null {
  const second = PARTS.get(foldAt(tokens, twin));
  const last = second ? readPart(tokens, twin, second, false, inner) : null;
  const from = last && part ? narrowed(last.expression, part) : null;
  return last && from
    ? { start: i, end: last.end, expression: { kind: "range", from, to: last.expression }, rule: "date/range-of-parts" }
    : null;
}

/** Behind "early" even "may" and "march" are months. */
function monthAlone(tokens: readonly Token[], i: number, at: number, part: Part | null): Reading | null {
  const month = MONTHS.get(foldAt(tokens, at));
  if (month === undefined || part === null) return null;
  return {
    start: i,
    end: at + 1,
    expression: { kind: "month", year: null, month, part, modifier: null },
    rule: `date/${part}-month`,
  };
}

const isPeriod = (expression: DateExpression) =>
  ["month", "year", "season", "relative", "decade", "weekday", "week"].includes(expression.kind);

/** "the end of the year", "the beginning of the month": of the running one. */
export function readEdgeOfUnit(tokens: readonly Token[], i: number): Reading | null {
  const part = EDGES.get(foldAt(tokens, i));
  if (part === undefined || foldAt(tokens, i + 1) !== "of" || foldAt(tokens, i + 2) !== "the") return null;
  const fold = foldAt(tokens, i + 3);
  if (fold === "fiscal" && foldAt(tokens, i + 4) === "year")
    return reading(i, i + 5, relative("fiscal-year", 0), "date/edge-of-unit");
  const unit = UNITS.get(fold);
  if (unit !== "year" && unit !== "month" && unit !== "week") return null;
  if (fold.endsWith("s")) return null;
  return reading(i, i + 4, relative(unit, 0, part), "date/edge-of-unit");
}
