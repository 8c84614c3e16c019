import { type Field, type Hit, Shape, type Token } from "../../model/index.js";
import { CONNECTORS, isYear, MODIFIERS, MONTHS, ordinal, PARTICLES, ROLES, STOPS } from "./words.js";

/** A sentence of a field with the gazetteer's hits; token indices, `hi` exclusive. */
export interface View {
  readonly field: Field;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly lo: number;
  readonly hi: number;
  /** Most words are capitalised, so that a capital proves no name. */
  readonly headline: boolean;
}

/** The sentence that holds token `i`. */
export function viewAt(field: Field, hits: readonly Hit[], i: number): View {
  const { sentences, tokens } = field;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= i) low = middle;
    else high = middle - 1;
  }
  const lo = sentences[low]?.start ?? 0;
  const hi = sentences[low]?.end ?? tokens.length;
  return { field, tokens, hits, lo, hi, headline: field.shouting || isHeadline(tokens, lo, hi) };
}

function isHeadline(tokens: readonly Token[], lo: number, hi: number): boolean {
  let words = 0;
  let caps = 0;
  for (let i = lo; i < hi; i++) {
    const { shape, fold } = tokens[i] as Token;
    if (!(shape & Shape.Word) || fold.length < 4) continue;
    words++;
    if (shape & Shape.Cap) caps++;
  }
  return words > 2 && caps / words > 0.75;
}

export const foldAt = (view: View, i: number): string =>
  i >= view.lo && i < view.hi ? (view.tokens[i] as Token).fold : "";
export const isCap = (view: View, i: number): boolean =>
  i >= view.lo && i < view.hi && ((view.tokens[i] as Token).shape & Shape.Cap) !== 0;

/** Capitalised and able to stand in a name; behind an article "May" is a month. */
export const isName = (view: View, i: number): boolean =>
  isCap(view, i) &&
  (!STOPS.has(foldAt(view, i)) ||
    foldAt(view, i - 1) === "st" ||
    (foldAt(view, i) === "may" && /^(?:the|an?|'s|its|our|their)$/.test(foldAt(view, i - 1))));

/** A hyphen inside a word: unspaced, and no dash. */
export function isHyphen(view: View, i: number): boolean {
  const token = view.tokens[i];
  const next = view.tokens[i + 1];
  if (!token || !next || token.fold !== "-" || (token.shape | next.shape) & Shape.Spaced) return false;
  return view.field.text.charCodeAt(token.start) < 0x2013;
}

/** A number that may open or stand in a phrase: an ordinal, a year, the day behind a month. */
function isCounting(view: View, i: number): boolean {
  const fold = foldAt(view, i);
  if (ordinal(fold) !== null || isYear(fold)) return true;
  if (SPELLED.has(fold)) return /^(?:annual|biennial)$/.test(foldAt(view, i + 1));
  return fold.length <= 2 && fold >= "0" && fold <= "99" && MONTHS.has(foldAt(view, i - 1)) && isCap(view, i - 1);
}

const SPELLED: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
);

/** No happening's name has more tokens before its head. */
const LONGEST_NAME = 24;

/**
 * Follows a phrase from its head to the left: names, numbers, what joins them, and the adjectives of
 * events in lower case. Gives the index of its first token.
 */
export function leftEdge(view: View, head: number): number {
  let start = head;
  for (let i = head - 1; i >= Math.max(view.lo, head - LONGEST_NAME); i--) {
    const fold = foldAt(view, i);
    if (fold === "anniversary") break;
    if (isCap(view, i) ? isName(view, i) : MODIFIERS.has(fold) || isCounting(view, i)) {
      start = i;
    } else if (fold === "'s" || (fold === "'" && foldAt(view, i - 1).endsWith("s"))) {
      if (!isName(view, i - 1)) break;
    } else if (isHyphen(view, i)) {
      if (start !== i + 1) break;
      start = i - 1;
      i--;
    } else if (fold === ")" && foldAt(view, i - 2) === "(" && isCap(view, i - 1)) i -= 2;
    else if (CONNECTORS.has(fold) && !isCap(view, i)) {
      if (fold === "for" || (view.headline && fold === "and")) break;
      if (fold === "the" && foldAt(view, i - 1) !== "of") break;
      if (fold !== "the" && !isName(view, i - 1) && foldAt(view, i - 1) !== "'s") break;
      // "the anniversary of the shooting": a head in lower case begins behind its article.
      if (!isCap(view, fold !== "the" && foldAt(view, i + 1) === "the" ? i + 2 : i + 1)) break;
    } else break;
  }
  return start;
}

const NUMBERED = /^(?:route|highway|interstate|flight|station|pier|terminal|ward|district|engine|company)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The end of a run of names that begins at `i` (behind an article, if any); `i` itself where there is none. */
export function nameRun(view: View, i: number): number {
  let at = foldAt(view, i) === "the" ? i + 1 : i;
  if (!isName(view, at) && !isCounting(view, at)) return i;
  at++;
  for (; at < view.hi; at++) {
    const fold = foldAt(view, at);
    // "in Dover Thursday evening"
    if (WEEKDAY.test(fold) && !isName(view, at + 1)) break;
    if (isName(view, at) || ordinal(fold) !== null || isYear(fold)) continue;
    // "Route 91", "Fire Station 12"
    if (NUMBERED.test(foldAt(view, at - 1)) && /^\d{1,4}$/.test(fold)) continue;
    if (isHyphen(view, at) && !((view.tokens[at + 1] as Token).shape & Shape.Mark)) {
      at++;
      continue;
    }
    const link = CONNECTORS.has(fold) ? (foldAt(view, at + 1) === "the" ? 2 : 1) : 0;
    if (link > 0 && isName(view, at + link) && !ROLES.has(foldAt(view, at + link))) {
      at += link;
      continue;
    }
    if (PARTICLES.has(fold) && isName(view, at + 1)) continue;
    if (fold === "'s" && isName(view, at + 1)) continue;
    if (fold === "'" && foldAt(view, at - 1).endsWith("s") && isName(view, at + 1)) continue;
    break;
  }
  return at;
}

/** Whether a hit of `table` covers token `i`; `least` is its smallest length in tokens. */
export const coveredBy = (view: View, table: string, i: number, least = 1): boolean =>
  hitOver(view, table, i, least) !== null;

/** The first hit of `table` that covers token `i`, at least so many tokens long. */
export function hitOver(view: View, table: string, i: number, least = 1): Hit | null {
  const { hits } = view;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).start < i - 14) low = middle + 1;
    else high = middle;
  }
  for (; low < hits.length; low++) {
    const hit = hits[low] as Hit;
    if (hit.start > i) break;
    if (hit.end > i && hit.table === table && hit.end - hit.start >= least) return hit;
  }
  return null;
}

/** The end of the longest place hit that begins at `i`; `i` where there is none. */
export const placeAt = (view: View, i: number): number => hitAt(view, "places", i);

/** The end of the longest hit of `table` that begins at `i`; `i` where there is none. */
export function hitAt({ hits }: View, table: string, i: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).start < i) low = middle + 1;
    else high = middle;
  }
  for (; low < hits.length; low++) {
    const hit = hits[low] as Hit;
    if (hit.start > i) break;
    if (hit.table === table) return hit.end;
  }
  return i;
}
