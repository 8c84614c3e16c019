import { Shape, type Token } from "../../model/index.js";
import { isDay, namesFrom, particulars } from "./complement.js";
import { foldAt, type View } from "./view.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const OVER = set("of in at on near outside across through over into along");
/** What a harm does, behind "that": "killed nine in Dover", "destroyed much of Dover", "has raged in Dover since May". */
const DEEDS = set(
  "laid levelled killed wounded injured took claimed left destroyed leveled levelled flattened exploded tore ripped ravaged devastated struck hit swept raged burned burnt displaced buried shook damaged ran cut blew battered pummeled",
);
const PARTS = set("downtown central northern southern eastern western upper lower suburban");
/** Tokens between "that" and the place. */
const REACH = 14;

/**
 * "that struck Ecuador", "which tore through downtown Dover", "that killed four girls at a church in Dover": the end of
 * the place, or `i` where none is told.
 */
export function deed(view: View, i: number): number {
  if (!/^(?:that|which)$/.test(foldAt(view, i))) return i;
  const verb = /^(?:have|has|had)$/.test(foldAt(view, i + 1)) ? i + 2 : i + 1;
  const fold = foldAt(view, verb);
  const known = DEEDS.has(fold);
  // Any verb may stand right before the place: "that flooded Dover".
  if (!known && !(fold.length > 4 && fold.endsWith("ed"))) return i;
  const direct = placeFrom(view, OVER.has(foldAt(view, verb + 1)) ? verb + 2 : verb + 1);
  return direct > 0 ? direct : known ? placeBehind(view, verb + 1, i + REACH, i) : i;
}

/** The place further on in what it did, or `none`; a day, or another noun phrase, ends that. */
function placeBehind(view: View, from: number, to: number, none: number): number {
  for (let at = from; at < Math.min(view.hi, to); at++) {
    const { shape, fold } = view.tokens[at] as Token;
    if (OVER.has(fold)) {
      const end = Math.max(placeFrom(view, at + 1), particulars(view, at, OVER));
      if (end > at && !isDay(view, at + 1)) return end;
    }
    const ends = isDay(view, at) || (fold === "and" && /^(?:the|an?)$/.test(foldAt(view, at + 1)));
    if (ends || (!(shape & (Shape.Word | Shape.Number)) && fold !== "-")) return none;
  }
  return none;
}

/** The end of the names at `i`, a word for a part of the place passed over; 0 where there are none. */
function placeFrom(view: View, i: number): number {
  const name = PARTS.has(foldAt(view, i)) ? i + 1 : i;
  const end = namesFrom(view, name);
  return end > name && !isDay(view, name) ? end : 0;
}
