import { namesIn } from "../events/found.js";
import { foldAt, isCap, isName, type View } from "../events/view.js";
import { isYear, ordinal } from "../events/words.js";
import { nameStart } from "./edge.js";
import { type InstrumentPhrase, plain } from "./phrase.js";

/** "Clean Air Act", "Fair Roads Act of 2003", "X, Y, and Z Act". */
export function act(view: View, i: number): InstrumentPhrase | null {
  if (!isCap(view, i)) return null;
  const start = nameStart(view, i);
  const dated = isDated(view, i) || isOfCentury(view, i);
  const names = namesIn(view, start, i);
  if (names === 0 || (view.headline && names < 2 && !dated) || (!dated && isName(view, i + 1) && !view.headline))
    return null;
  return plain(start, isOfCentury(view, i) ? i + 5 : dated ? i + 3 : i + 1, "law");
}

/** Whether "of 1997" follows the token. */
export const isDated = (view: View, i: number): boolean => foldAt(view, i + 1) === "of" && isYear(foldAt(view, i + 2));

/** Whether "for the 21st Century" follows the token. */
const isOfCentury = (view: View, i: number): boolean =>
  foldAt(view, i + 1) === "for" && foldAt(view, i + 4) === "century" && ordinal(foldAt(view, i + 3)) !== null;
