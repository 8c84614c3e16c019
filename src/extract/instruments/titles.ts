import { Shape } from "../../model/index.js";
import { coveredBy, foldAt, isCap, type View } from "../events/view.js";
import { isYear, ROLES } from "../events/words.js";
import { titleEnd } from "./edge.js";
import type { NamedHead } from "./heads.js";
import { anyFoldAt, type InstrumentPhrase, plain } from "./phrase.js";
import { BODIES } from "./words.js";

const NAMING = /^(?:titled|entitled|called|dubbed)$/;

/** A title behind its noun: "a report, “X Y”", "a program called X Y", "a report, X 2020,". */
export function titleBehind(view: View, i: number, head: NamedHead): InstrumentPhrase | null {
  let at = i + 1;
  const mark = foldAt(view, at);
  if (mark === "," || mark === ":") at++;
  let said = false;
  if (NAMING.test(foldAt(view, at))) said = true;
  else if (foldAt(view, at) === "known" && foldAt(view, at + 1) === "as") {
    said = true;
    at++;
  }
  if (said) at++;
  if (foldAt(view, at) === '"') {
    const title = quotedTitle(view, at);
    return title ? plain(title[0], title[1], head.type) : null;
  }
  if (!said && (mark !== "," || isCap(view, i))) return null;
  if (foldAt(view, at) === "the" && said) at++;
  const end = titleEnd(view, at);
  if (end === at || isSomethingElse(view, at, end)) return null;
  if (said) return plain(at, end, head.type);
  return end > at + 1 &&
    /^[,.;)]$/.test(anyFoldAt(view, end)) &&
    foldAt(view, end + 1) !== "said" &&
    isTitle(view, at, end)
    ? plain(at, end, head.type)
    : null;
}

/** Two names between commas may be anybody's: a title shows a number, a colon, or a word no name has. */
function isTitle(view: View, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const fold = foldAt(view, at);
    if (fold === ":" || (/^\d/.test(fold) && (fold.length < 4 || isYear(fold)))) return true;
    if (/^(?:for|to|in|on|with|from|our|at)$/.test(fold)) return true;
  }
  return false;
}

const isSomethingElse = (view: View, from: number, to: number): boolean =>
  ROLES.has(foldAt(view, from)) ||
  ["places", "organizations", "offices"].some((table) => coveredBy(view, table, from, Math.max(1, to - from - 1)));

/** No title has more words. */
const LONGEST = 24;
/** In lower case even where they are long. */
const LOW = /^(?:from|with|into|over|between|through|against|about|after|under|without|within|toward|towards|across)$/;

/** A title between quotation marks that open at `i`, without its last comma or full stop; null where it is speech. */
export function quotedTitle(view: View, i: number): readonly [start: number, end: number] | null {
  const { tokens } = view;
  const first = tokens[i + 1];
  if (anyFoldAt(view, i) !== '"' || !first || first.shape & Shape.Spaced || !(first.shape & (Shape.Cap | Shape.Number)))
    return null;
  let caps = 0;
  for (let at = i + 1; at < Math.min(tokens.length, i + LONGEST); at++) {
    const { fold, shape } = tokens[at] as (typeof tokens)[number];
    if (fold === '"') {
      const end = /^[,.;]$/.test(anyFoldAt(view, at - 1)) ? at - 1 : at;
      return caps >= 2 && end > i + 2 ? [i + 1, end] : null;
    }
    if (shape & Shape.Paragraph) return null;
    if (shape & Shape.Cap) caps++;
    else if (shape & Shape.Word && fold.length > 3 && !LOW.test(fold) && anyFoldAt(view, at - 1) !== "-") return null;
  }
  return null;
}

const LAUNCHED = /^(?:the|a|an|its|new|his|her|their|our)$/;

/** "launched Women Builders (WB)": what is launched under a name and an acronym is a programme, unless it is a body. */
export function launched(view: View, i: number): InstrumentPhrase | null {
  if (isCap(view, i) || view.headline) return null;
  let at = i + 1;
  while (LAUNCHED.test(foldAt(view, at))) at++;
  const end = titleEnd(view, at);
  if (end < at + 2 || foldAt(view, end) !== "(" || isSomethingElse(view, at, end)) return null;
  const close = foldAt(view, end + 2) === ")" ? end + 2 : foldAt(view, end + 3) === ")" ? end + 3 : 0;
  if (close === 0 || !((view.tokens[close - 1]?.shape ?? 0) & Shape.Upper)) return null;
  for (let k = at; k < end; k++) if (BODIES.has(foldAt(view, k))) return null;
  return plain(at, end, "program");
}
