import { Shape } from "../../model/index.js";
import { namesIn } from "../events/found.js";
import { foldAt, isCap, leftEdge, nameRun, type View } from "../events/view.js";
import { MONTHS, STOPS } from "../events/words.js";
import { titleEnd } from "./edge.js";
import { anyFoldAt, type InstrumentPhrase, isUpper, plain } from "./phrase.js";
import { quotedTitle } from "./titles.js";

/** "Executive Order 13768", "Presidential Memorandum on X", "Presidential Policy Directive 8". */
export function order(view: View, i: number): InstrumentPhrase | null {
  if (foldAt(view, i) === "order")
    return foldAt(view, i - 1) === "executive" ? executiveOrder(view, i) : localOrder(view, i);
  if (!isCap(view, i) || view.headline) return null;
  const start = leftEdge(view, i);
  if (!/^(?:presidential|executive|national|homeland|memorandum)$/.test(foldAt(view, start)) || start === i)
    return null;
  const at = overNumberMark(view, i + 1);
  if (/^\d{1,3}$/.test(foldAt(view, at))) return plain(start, at + 1, "executive-order");
  const end = /^(?:on|for|to)$/.test(foldAt(view, i + 1)) ? titleEnd(view, i + 2) : i;
  return end > i + 2 ? plain(start, end, "executive-order") : null;
}

/** Orders of mayors, managers and health officers: "Mayor's Order 2020-068", "Emergency Order No. 5". */
function localOrder(view: View, i: number): InstrumentPhrase | null {
  if (!isCap(view, i)) return null;
  const end = orderNumberEnd(view, overNumberMark(view, i + 1));
  if (end === 0) return null;
  const owned = foldAt(view, i - 1) === "'s" && foldAt(view, i - 2) === "mayor";
  const start = owned ? i - 2 : /^(?:emergency|health|administrative|mayoral)$/.test(foldAt(view, i - 1)) ? i - 1 : i;
  return start === i ? null : plain(start, end, "executive-order");
}

/** Behind "N-33-20", "2020-113", "GA-29", "20-04", "202.8"; 0 where no number stands. */
function orderNumberEnd(view: View, from: number): number {
  let at = from;
  if (isUpper(view, at) || ((view.tokens[at]?.shape ?? 0) & Shape.Initial) !== 0) {
    at++;
    if (anyFoldAt(view, at) === "-") at++;
  }
  if (!/^\d{1,5}[a-z]?$/.test(anyFoldAt(view, at))) return 0;
  at++;
  while (/^[-.]$/.test(anyFoldAt(view, at)) && /^\d{1,4}[a-z]?$/.test(anyFoldAt(view, at + 1)) && isUnspaced(view, at))
    at += 2;
  return at;
}

const isUnspaced = ({ tokens }: View, i: number): boolean =>
  (((tokens[i]?.shape ?? 0) | (tokens[i + 1]?.shape ?? 0)) & Shape.Spaced) === 0;

const overNumberMark = (view: View, from: number): number => {
  let at = from;
  while (/^(?:no|number|#|\.|-)$/.test(foldAt(view, at))) at++;
  return at;
};

/** By number, by title ("an executive order, X Y Z"), by subject, or by its day alone ("the January 25 … Executive Order"). */
function executiveOrder(view: View, i: number): InstrumentPhrase | null {
  let at = overNumberMark(view, i + 1);
  const end = isCap(view, i) ? orderNumberEnd(view, at) : 0;
  if (end === at + 1 && /^\d{4,5}$/.test(foldAt(view, at)))
    return { ...plain(i - 1, end, "executive-order"), number: foldAt(view, at) };
  if (end > 0) return plain(i - 1, end, "executive-order");
  if (isCap(view, i) && /^(?:on|to)$/.test(foldAt(view, i + 1))) {
    const subject = titleEnd(view, i + 2);
    if (namesIn(view, i + 2, subject) >= 2) return plain(i - 1, subject, "executive-order");
  }
  if (foldAt(view, i + 1) === "of" && MONTHS.has(foldAt(view, i + 2)) && /^\d{1,2}$/.test(foldAt(view, i + 3)))
    return { ...plain(i - 1, i + 4, "executive-order"), weak: true };
  at = i + 1;
  while (/^(?:,|titled|entitled|on|called)$/.test(foldAt(view, at))) at++;
  const title = quotedTitle(view, at);
  if (title) return plain(title[0], title[1], "executive-order");
  const last = at > i + 1 ? nameRun(view, at) : at;
  if (last > at + 3) return plain(at, last, "executive-order");
  for (let back = i - 2; back >= Math.max(view.lo, i - 6); back--) {
    if (STOPS.has(foldAt(view, back))) break;
    if (MONTHS.has(foldAt(view, back)) && isCap(view, back))
      return { ...plain(back, i + 1, "executive-order"), weak: true };
  }
  return null;
}
