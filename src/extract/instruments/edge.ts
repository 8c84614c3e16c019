import { Shape } from "../../model/index.js";
import { trimmed } from "../events/found.js";
import { coveredBy, foldAt, isCap, isHyphen, isName, leftEdge, type View } from "../events/view.js";
import { isYear, ROLES } from "../events/words.js";
import { isUpper } from "./phrase.js";

/** The first token of the name that ends in the head at `i`. */
export const nameStart = (view: View, i: number): number => overTitleWords(view, ownEdge(view, i));

function ownEdge(view: View, i: number): number {
  const start = ownStart(view, trimmed(view, withList(view, leftEdge(view, i), i), i), i);
  return start === view.lo && start < i && COMPARING.test(foldAt(view, start)) ? start + 1 : start;
}

/** Open a sentence with a capital and tell of which of its like a name is. */
const COMPARING = /^(?:larger|smaller|additional|several|recent|previous|earlier|separate|similar|later|further)$/;

/** Titles of persons that may stand before a name: what follows them is somebody. */
const TITLES = new Set(
  "administrator director commissioner chairman chairwoman chair chief officer advisor adviser".split(" "),
);

/** A name begins behind "of the", a possessor, a person with a title, or adjectives in lower case. */
function ownStart(view: View, start: number, i: number): number {
  let at = start;
  for (let k = start; k < i; k++) {
    const fold = foldAt(view, k);
    if (
      (fold === "'s" && (isPossessor(view, k - 1) || ROLES.has(foldAt(view, at)))) ||
      (fold === "the" && foldAt(view, k - 1) === "of") ||
      (fold === ")" && foldAt(view, k - 2) === "(" && coveredBy(view, "organizations", k - 3)) ||
      (k === at && !isCap(view, k) && !/^\d/.test(fold)) ||
      (fold === "and" && (ENDS.test(foldAt(view, k - 1)) || titledIn(view, at, k)))
    )
      at = foldAt(view, k + 1) === "(" && foldAt(view, k + 3) === ")" ? k + 4 : k + 1;
  }
  return titledIn(view, at, i) ? i : Math.min(at, i);
}

/** Before "and" the end of another name: "Clean Water Act and Rivers Act". */
const ENDS = /^(?:act|program|initiative|plan|fund|ordinance|law|bill|agreement|policy|rule)$/;
/** The last words of bodies and persons that own what follows. */
const OWNERS =
  /^(?:administration|lady|city|county|state|department|agency|council|office|bureau|foundation|university|conference|league|district|police|schools|commission|institute|association|company)$/;
/** Of these places laws and programmes bear the name: "Save America's Forests Act". */
const OURS = /^(?:america|nation|world|american)$/;

/** "HUD's", "the Department of Labor's", "the Mayor's" say whose it is; "Women's" and "Mayors'" are of the name. */
function isPossessor(view: View, i: number): boolean {
  const fold = foldAt(view, i);
  return (
    fold === ")" ||
    ROLES.has(fold) ||
    OWNERS.test(fold) ||
    isUpper(view, i) ||
    coveredBy(view, "organizations", i) ||
    (coveredBy(view, "instruments", i) && !coveredBy(view, "instruments", i + 1)) ||
    (coveredBy(view, "places", i) && !OURS.test(fold))
  );
}

const titledIn = (view: View, from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (isCap(view, k) && TITLES.has(foldAt(view, k)) && foldAt(view, k + 1) !== "'s") return true;
  return false;
};

const BEFORE_NAMES = /^(?:the|a|an|this|that|these|its|his|her|their|our|your|new|'s|")$/;
/** Stop a phrase elsewhere; with a capital amid a sentence they open a name. */
const OPENING =
  /^(?:no|against|open|all|every|each|any|both|over|after|before|within|without|into|other|more|back|read|call)$/;
const INSIDE_NAMES = /^(?:for|to|from|against|in|by|with|on|as|through|into)$/;

/**
 * "the Safe Sleep for | Babies Act", "the No | Child Hungry program": behind an article the name holds what
 * stands before its preposition, and a capital amid a sentence shows that a word is of the name.
 */
function overTitleWords(view: View, start: number): number {
  let sure = start;
  let at = start;
  for (let steps = 0; steps < 3 && !view.headline && !BEFORE_NAMES.test(foldAt(view, at - 1)); steps++) {
    const joined = INSIDE_NAMES.test(foldAt(view, at - 1)) && !isCap(view, at - 1);
    const last = joined ? at - 2 : at - 1;
    if (!isCap(view, last) || coveredBy(view, "organizations", last, 2)) break;
    const edge = isName(view, last) ? ownEdge(view, last + 1) : isName(view, last - 1) ? ownEdge(view, last) : last;
    if (edge > last || (edge === last && !isName(view, last) && !OPENING.test(foldAt(view, last)))) break;
    at = edge;
    const before = foldAt(view, at - 1);
    if (before === '"' ? isName(view, at) : BEFORE_NAMES.test(before) || (!joined && isLowerWord(view, at - 1)))
      sure = at;
  }
  return sure;
}

const isLowerWord = (view: View, i: number): boolean =>
  i >= view.lo && ((view.tokens[i]?.shape ?? 0) & (Shape.Word | Shape.Cap)) === Shape.Word;

/** Steps over "X, Y, and" in front of a name, as far as an article. */
function withList(view: View, start: number, head: number): number {
  if (/^(?:jr|sr)$/.test(foldAt(view, start)) && foldAt(view, start - 1) === ",") return leftEdge(view, start - 1);
  const before = foldAt(view, start - 1);
  if (before !== "and" && !(before === "," && hasAnd(view, start, head))) return start;
  let at = start;
  for (let steps = 0; steps < 3; steps++) {
    const comma = foldAt(view, at - 1) === "and" ? at - 2 : at - 1;
    if (foldAt(view, comma) !== "," || !isName(view, comma - 1) || ENDS.test(foldAt(view, comma - 1))) break;
    if (coveredBy(view, "instruments", comma - 1, 2)) break;
    const next = leftEdge(view, comma);
    if (next === comma || comma - next > 4) break;
    at = next;
  }
  return BEFORE_NAMES.test(foldAt(view, at - 1)) || at === view.lo ? at : start;
}

function hasAnd(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (foldAt(view, at) === "and") return true;
  return false;
}

/** In lower case within titles. */
const LOW = /^(?:of|the|and|&|for|to|in|on|a|an|with|at|by|from|through|our)$/;

/** The end of a title in capitals that begins at `i`, over prepositions and numbers; `i` where there is none. */
export function titleEnd(view: View, i: number): number {
  if (!isCap(view, i)) return i;
  let end = i + 1;
  for (let at = i + 1; at < Math.min(view.hi, i + 20); at++) {
    const fold = foldAt(view, at);
    if (isCap(view, at) || (/^\d/.test(fold) && (fold.length < 4 || isYear(fold)))) end = at + 1;
    else if (fold === "'s" || (fold === "'" && foldAt(view, at - 1).endsWith("s"))) end = at + 1;
    else if (isHyphen(view, at)) end = ++at + 1;
    else if (fold === ":" && isCap(view, at + 1) && end === at) continue;
    else if (!(LOW.test(fold) && at - end < 2) || (fold === "and" && /^(?:the|a|an|its)$/.test(foldAt(view, at + 1))))
      break;
  }
  return foldAt(view, end - 1) === "'s" ? end - 1 : end;
}
