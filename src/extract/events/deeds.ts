import { Shape, type Token } from "../../model/index.js";
import { isDay, namesFrom, particulars } from "./complement.js";
import { foldAt, type View } from "./view.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const AT = set("at in on near outside across");
const OVER = set("of in at on near outside across through over into along");
/** What a harm does, behind "that": "killed nine in Dover", "destroyed much of Dover", "has raged in Dover since May". */
const DEEDS = set(
  "killed wounded injured took claimed left destroyed leveled levelled flattened exploded tore ripped ravaged devastated struck hit swept raged burned burnt displaced buried shook damaged",
);
const PARTS = set("downtown central northern southern eastern western upper lower suburban");
/** Tokens between "that" and the place. */
const REACH = 14;

/** "that killed four girls at the 16th Street Church", "which has burned in Napa County": its end, or `i`. */
export function deed(view: View, i: number): number {
  if (!/^(?:that|which)$/.test(foldAt(view, i))) return i;
  const verb = /^(?:have|has|had)$/.test(foldAt(view, i + 1)) ? i + 2 : i + 1;
  if (!DEEDS.has(foldAt(view, verb))) return i;
  for (let at = verb + 1; at < Math.min(view.hi, i + REACH); at++) {
    const { shape, fold } = view.tokens[at] as Token;
    const place = PARTS.has(foldAt(view, at + 1)) ? at + 2 : at + 1;
    if (OVER.has(fold) && namesFrom(view, place) > place && !isDay(view, place))
      return place > at + 1 ? namesFrom(view, place) : particulars(view, at, OVER);
    // "that hit Galveston", "that struck southern Ohio"
    if (at === verb + 1 && namesFrom(view, PARTS.has(fold) ? at + 1 : at) > at + 1 && PARTS.has(fold))
      return namesFrom(view, at + 1);
    if (AT.has(fold) && particulars(view, at, AT) > at) return particulars(view, at, AT);
    // A day, or another noun phrase, ends what it did.
    const ends = isDay(view, at) || (fold === "and" && /^(?:the|an?)$/.test(foldAt(view, at + 1)));
    if (ends || (!(shape & (Shape.Word | Shape.Number)) && fold !== "-")) return i;
  }
  return i;
}
