import { counts, namesIn } from "../events/found.js";
import { foldAt, isCap, isName, type View } from "../events/view.js";
import { isYear, ordinal } from "../events/words.js";
import { type InstrumentPhrase, plain } from "./phrase.js";
import { wholeStart } from "./whole-names.js";

/** "Clean Air Act", "Fair Roads Act of 2003", "X, Y, and Z Act". */
export function act(view: View, i: number): InstrumentPhrase | null {
  if (!isCap(view, i)) return null;
  const start = wholeStart(view, i);
  const dated = isDated(view, i) || isOfCentury(view, i);
  const names = namesIn(view, start, i);
  if (names === 0 || (view.headline && names < 2 && !dated) || (!dated && isName(view, i + 1) && !view.headline))
    return null;
  return plain(start, actEnd(view, i, start), "law");
}

const BUDGETS: ReadonlySet<string> = new Set(
  "appropriations appropriation supplemental authorization budget continuing reconciliation consolidated".split(" "),
);

/** Behind the year or the century in its name: "Act of 2003", "Appropriations Act, 2005", "Act for Fiscal Year 2024". */
function actEnd(view: View, i: number, start: number): number {
  if (isOfCentury(view, i)) return i + 5;
  if (isDated(view, i)) return i + 3;
  if (!counts(view, start, i, BUDGETS)) return i + 1;
  if (foldAt(view, i + 1) === "," && isYear(foldAt(view, i + 2))) return i + 3;
  const fiscal = foldAt(view, i + 1) === "for" && foldAt(view, i + 2) === "fiscal" && foldAt(view, i + 3) === "year";
  return fiscal && isYear(foldAt(view, i + 4)) ? i + 5 : i + 1;
}

/** Whether "of 1997" follows the token. */
export const isDated = (view: View, i: number): boolean => foldAt(view, i + 1) === "of" && isYear(foldAt(view, i + 2));

/** Whether "for the 21st Century" follows the token. */
const isOfCentury = (view: View, i: number): boolean =>
  foldAt(view, i + 1) === "for" && foldAt(view, i + 4) === "century" && ordinal(foldAt(view, i + 3)) !== null;
