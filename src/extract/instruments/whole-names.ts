import { coveredBy, foldAt, isCap, isHyphen, type View } from "../events/view.js";
import { ROLES } from "../events/words.js";
import { nameStart } from "./edge.js";
import { BODIES, PERSONS } from "./words.js";

/** In lower case within the name of an act or a programme. */
const INNER =
  /^(?:for|to|from|against|in|by|with|on|as|through|into|at|of|and|&|is|or|not|without|under|over|our|their)$/;
/** With a capital they open a sentence, not a name. */
const OPENING = /^(?:my|your|his|her|this)$/;
const ARTICLE = /^(?:the|a|an|this|that|these|its|his|her|your)$/;
/** Plurals and nations that own what the act is for, not the act: "the Save America's Forests Act". */
const SUBJECTS = /^(?:america|nation|world|women|men|children|people|veteran|worker|mother|family|patient|taxpayer)$/;
/** Known acts end before "and": "the Clean Water Act and Fairness for Renters Act". */
const ENDS = /^(?:act|law|bill|program|plan)$/;
/** No name has more tokens. */
const LONGEST = 26;

/**
 * The first token of the act or programme whose noun stands at `i`: "the Stop Illegal Dumping in Rivers Act", "Roe's
 * Honoring Our Neighbors with Dignity Act", "the Love Your Block program". What stands before a preposition or a
 * pronoun is of the name where the whole begins behind an article, an owner or an adjective.
 */
export function wholeStart(view: View, i: number): number {
  const start = nameStart(view, i);
  if (view.headline || !isOpenTo(view, start - 1)) return start;
  let at = start;
  for (let k = start - 1; k >= Math.max(view.lo, i - LONGEST); k--) {
    const fold = foldAt(view, k);
    if (isCap(view, k)) {
      if (fold === "the" || (OPENING.test(fold) && /^"?$/.test(foldAt(view, k - 1)))) return at;
      if (isElse(view, k)) return start;
      at = k;
    } else if (fold === "'s" || (fold === "'" && foldAt(view, k - 1).endsWith("s"))) {
      if (isCap(view, k + 1) && fold === "'s" && !SUBJECTS.test(foldAt(view, k - 1))) return at;
    } else if (ARTICLE.test(fold)) return foldAt(view, k - 1) === "of" ? start : at;
    else if (fold === '"') return at;
    else if (INNER.test(fold)) {
      if (fold === "and" && ENDS.test(foldAt(view, k - 1))) return start;
      if (!isCap(view, k - 1) && !(INNER.test(foldAt(view, k - 1)) && isCap(view, k - 2))) return start;
    } else if (!isHyphen(view, k)) return /^\p{L}/u.test(fold) && at === k + 1 ? at : start;
  }
  return start;
}

/** Whether a name may go on to the left over that token. */
const isOpenTo = (view: View, i: number): boolean =>
  isCap(view, i) || (INNER.test(foldAt(view, i)) && !ARTICLE.test(foldAt(view, i)));

/** A person with a title, a body or an office: the name begins behind it. */
const isElse = (view: View, i: number): boolean =>
  PERSONS.has(foldAt(view, i)) ||
  ROLES.has(foldAt(view, i)) ||
  BODIES.has(foldAt(view, i)) ||
  /^(?:senate|house|congress|city|county|state)$/.test(foldAt(view, i)) ||
  coveredBy(view, "organizations", i, 2) ||
  coveredBy(view, "offices", i, 2);
