import { Shape } from "../../model/index.js";
import { coveredBy, foldAt, hitAt, isCap, isHyphen, isName, type View } from "../events/view.js";
import { isDayWord, ROLES } from "../events/words.js";
import type { NamedHead } from "./heads.js";
import { anyFoldAt, type InstrumentPhrase, isUpper, plain } from "./phrase.js";
import { BODIES, HOUSES, PERSONS } from "./words.js";

const ARTICLE = /^(?:a|an|the|its|his|her|our|their|another)$/;
/** What goes on to tell what the thing does or whose it is; a noun would make of it something else ("a program manager"). */
const TELLING =
  /^(?:that|which|to|for|of|aimed|designed|intended|meant|in|by|run|led|funded|launched|created|offering|providing|helping|where|with|under|and|,|\.|;|)$/;
/** Behind these a name is a place, a day or a person, and the comma closes it. */
const BEFORE_OTHERS = /^(?:in|at|near|from|on|by|to|with|for|said|says|of)$/;
const INSIDE = /^(?:of|the|a|and|&|for|to|in|on|our)$/;
/** The last words of bodies, which are organizations. */
const BODY_ENDS =
  /^(?:unit|team|force|network|group|alliance|coalition|partnership|corps|club|society|center|llc|inc|court)$/;
/** So many adjectives may stand before the noun. */
const ADJECTIVES = 7;
const LONGEST = 12;

/** The name before "…, an initiative that …", "“…,” a plan to …", by its noun at `i` in lower case. */
export function apposed(view: View, i: number, head: NamedHead): InstrumentPhrase | null {
  if (!TELLING.test(anyFoldAt(view, i + 1))) return null;
  let at = i - 1;
  while (at >= i - ADJECTIVES && !ARTICLE.test(foldAt(view, at)) && !isCap(view, at) && isWord(view, at)) at--;
  if (!ARTICLE.test(foldAt(view, at)) || isCap(view, at)) return null;
  const close = at - 1;
  if (foldAt(view, close) === '"' && foldAt(view, close - 1) === ",") return quoted(view, close - 1, head);
  if (foldAt(view, close) !== "," || view.headline) return null;
  const start = nameBefore(view, close);
  return start < close && isTelling(view, start, close) ? plain(start, close, head.type) : null;
}

const isWord = (view: View, i: number): boolean =>
  ((view.tokens[i]?.shape ?? 0) & Shape.Word) !== 0 || /^(?:-|'s)$/.test(foldAt(view, i));

/** The words between marks that close behind a comma. */
function quoted(view: View, comma: number, head: NamedHead): InstrumentPhrase | null {
  for (let at = comma - 1; at >= Math.max(view.lo, comma - LONGEST); at--)
    if (foldAt(view, at) === '"')
      return isCap(view, at + 1) && isCap(view, comma - 1) && comma - at > 2 ? plain(at + 1, comma, head.type) : null;
  return null;
}

/** The first token of the name that ends before `end`; `end` where none does. */
function nameBefore(view: View, end: number): number {
  let start = end;
  for (let at = end - 1; at >= Math.max(view.lo, end - LONGEST); at--) {
    const fold = foldAt(view, at);
    if (isCap(view, at) ? isName(view, at) || start < end : /^\d{1,4}$/.test(fold)) start = at;
    else if (isHyphen(view, at) || (fold === "/" && start === at + 1)) continue;
    else if (!(INSIDE.test(fold) && start === at + 1 && isCap(view, at - 1))) break;
  }
  const numbered = /^\d/.test(foldAt(view, start)) && ARTICLE.test(foldAt(view, start - 1));
  while (start < end && !isName(view, start) && !numbered) start++;
  return start;
}

/** Whether the name is of several words or a brand, and nobody's, no body's and no place's. */
function isTelling(view: View, start: number, end: number): boolean {
  const before = anyFoldAt(view, start - 1) === "the" ? anyFoldAt(view, start - 2) : anyFoldAt(view, start - 1);
  if (BEFORE_OTHERS.test(before) || BODY_ENDS.test(foldAt(view, end - 1))) return false;
  let names = 0;
  for (let at = start; at < end; at++) {
    const fold = foldAt(view, at);
    if (isDayWord(fold) || PERSONS.has(fold) || ROLES.has(fold) || BODIES.has(fold) || HOUSES.has(fold)) return false;
    if (isName(view, at)) names++;
  }
  if (["organizations", "offices"].some((table) => coveredBy(view, table, end - 1))) return false;
  if (hitAt(view, "places", start) === end) return false;
  return names > 1 || /^\d/.test(foldAt(view, end - 1)) || isUpper(view, start) || isCamel(view, start);
}

const isCamel = ({ tokens }: View, i: number): boolean => ((tokens[i]?.shape ?? 0) & Shape.Camel) !== 0;
