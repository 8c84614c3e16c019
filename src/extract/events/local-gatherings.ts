import { Shape } from "../../model/index.js";
import { namesFrom, subject } from "./complement.js";
import { type Found, found } from "./found.js";
import { coveredBy, foldAt, isCap, isHyphen, isName, leftEdge, type View } from "./view.js";
import { DETERMINERS, STOPS } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before "meeting" these say what kind of meeting a town holds. */
export const LOCAL = set(
  "community public hall neighborhood council commission board planning special emergency kickoff organizational budget introductory quarterly monthly regular virtual informational zoning follow-up up strategy precinct",
);
const WIDER = set(
  "city town county virtual live telephone tele first second third special joint in person public mayoral neighborhood community",
);
const ON = set("on about to for with");

/** Town halls, community meetings, listening sessions: an everyday gathering, and a happening by the day set for it. */
export function local(view: View, i: number, lemma: string): Found | null {
  if (lemma === "hall" && (foldAt(view, i + 1) === "meeting" || isCap(view, i + 1))) return null;
  let start = leftEdge(view, i);
  for (let at = start - 1; at >= Math.max(view.lo, i - 6); at--) {
    const fold = foldAt(view, at);
    if (!(LOCAL.has(fold) || WIDER.has(fold) || isHyphen(view, at) || /^(?:town|listening|plenary)$/.test(fold))) break;
    start = at;
  }
  if ((lemma === "hall" || lemma === "session") && isName(view, start - 1)) start = leftEdge(view, start);
  // "at Town Hall", "in special session"
  const article = foldAt(view, start - 1);
  const labelled = isCap(view, start) && (article === ":" || start === view.lo);
  if (
    !(
      labelled ||
      DETERMINERS.has(article) ||
      article === "'s" ||
      /^(?:another|next|second|third|first|final|last)$/.test(article) ||
      view.headline
    )
  )
    return null;
  if (coveredBy(view, "places", i)) return null;
  const end = subject(view, i + 1, ON);
  return found(start, end, "dated");
}

/** Say nothing of what a gathering is about. */
const NO_TOPIC = set(
  `recent upcoming next same new entire whole historic successful important major large big small day days daylong week hour hours two three four
   five one several such own final closing opening following ongoing coming earlier previous similar planned proposed invitation first second third future`,
);

/** "next week's security summit": the period is no topic. */
const PERIODS = set("week month year weekend today yesterday tonight tomorrow spring summer fall autumn winter");

/** "the Paris climate summit", "a housing forum in Akron", "an energy conference on May 3". */
export function topical(view: View, i: number): Found | null {
  let start = i;
  for (let at = i - 1; at >= Math.max(view.lo, i - 3); at--) {
    const { shape, fold } = view.tokens[at] as { shape: number; fold: string };
    if (fold === "'s" && PERIODS.has(foldAt(view, at - 1))) break;
    if (isHyphen(view, at) || fold === "'" || fold === "'s") continue;
    if (!(shape & Shape.Word) || isCap(view, at) || STOPS.has(fold) || DETERMINERS.has(fold)) break;
    if (NO_TOPIC.has(fold) || fold.endsWith("ly")) return null;
    start = at;
  }
  if (start === i) return null;
  const owned = foldAt(view, start - 1) === "'s" || foldAt(view, start - 1) === "'";
  const named = isName(view, start - 1) ? leftEdge(view, start - 1) : owned ? leftEdge(view, start) : start;
  const article = foldAt(view, named - 1);
  if (!(DETERMINERS.has(article) || article === "'s" || named < start)) return null;
  if (named < start) return found(named, i + 1, "described");
  if (foldAt(view, i + 1) === "in" && isCap(view, i + 2)) {
    const end = namesFrom(view, i + 2);
    if (end > i + 2) return found(start, i + 1, "described");
  }
  return found(start, subject(view, i + 1, ON), "dated");
}
