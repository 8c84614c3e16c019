import { Shape, type Token } from "../../model/index.js";
import { foldAt, isCap, type View } from "../events/view.js";
import { isDated } from "./acts.js";
import { anyFoldAt, type InstrumentPhrase, isUpper, numbered, plain } from "./phrase.js";

const isNumber = (view: View, i: number): boolean => /^\d{1,6}$/.test(anyFoldAt(view, i));

/** "No.", "Number" or nothing: the index behind it. */
const overNo = (view: View, i: number): number => {
  if (!/^(?:no|nos|number|#)$/.test(anyFoldAt(view, i))) return i;
  return anyFoldAt(view, i + 1) === "." ? i + 2 : i + 1;
};

/** Codes that are bills with a full stop only, as a letter and a number may mean much else. */
const SHORT = /^(?:h|s)$/;

/** "H.R. 8", "AB 32", "H. Res. 12", "S.J. Res. 34"; "S. 5" only where written with its full stop. */
export function bill(view: View, i: number): InstrumentPhrase | null {
  const first = view.tokens[i] as Token;
  if (!(first.shape & Shape.Cap)) return null;
  let at = i + 1;
  if (first.fold === "h" && foldAt(view, at) === "r") at++;
  const joint = at;
  for (; /^(?:j|con|res|conres|\.)$/.test(anyFoldAt(view, at)) && at < i + 7; at++);
  const resolution =
    at > joint && /^(?:res|conres)$/.test(anyFoldAt(view, anyFoldAt(view, at - 1) === "." ? at - 2 : at - 1));
  if (!resolution) {
    at = anyFoldAt(view, joint) === "." ? joint + 1 : joint;
    if (/^(?:hj|hcon|sj)$/.test(first.fold) || (first.fold === "h" && joint === i + 1)) return null;
    if (SHORT.test(first.fold) && joint === i + 1 && (!(first.shape & Shape.Dotted) || isCap(view, i - 1))) return null;
    if (!SHORT.test(first.fold) && !(first.shape & (Shape.Upper | Shape.Dotted))) return null;
  }
  if (/^\d/.test(foldAt(view, i - 1))) return null;
  at = overNo(view, at);
  if (!isNumber(view, at)) return null;
  const resolves = resolution || /^(?:acr|sjr|hjr|hcr|scr)$/.test(first.fold);
  return numbered(view, i, at + 1, resolves ? "resolution" : "bill");
}

/** "Public Law 115-141", "P.L. 115-141". */
export function publicLaw(view: View, i: number): InstrumentPhrase | null {
  const start = foldAt(view, i) === "pl" ? i : foldAt(view, i - 1) === "public" ? i - 1 : -1;
  const at = overNo(view, i + 1);
  if (start < 0 || !isNumber(view, at) || foldAt(view, at + 1) !== "-" || !isNumber(view, at + 2)) return null;
  return { ...plain(start, at + 3, "law"), number: `${foldAt(view, at)}-${foldAt(view, at + 2)}` };
}

/** "Measure HHH", "Proposition C". */
const isCapitals = (view: View, i: number): boolean =>
  isUpper(view, i) || ((view.tokens[i]?.shape ?? 0) & Shape.Initial) !== 0;

/** How the number of a measure is written, by the word it stands behind. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  proposition: /^(?:\d{1,3}[a-z]?|[a-z]{1,3})$/,
  prop: /^(?:\d{1,3}[a-z]?|[a-z]{1,3})$/,
  measure: /^(?:\d{1,3}|[a-z]{1,3})$/,
  amendment: /^(?:\d{1,3}|one|two|three)$/,
  initiative: /^\d{2,4}$/,
  referendum: /^(?:\d{1,3}|[a-z])$/,
  question: /^(?:\d{1,3}[a-z]?|[a-z])$/,
  issue: /^\d{1,2}$/,
  ordinance: /^\d{2,6}$/,
  resolution: /^\d{2,6}$/,
  proclamation: /^\d{4,5}$/,
  law: /^\d{1,4}$/,
};
const ORDINAL =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|thirteenth|fourteenth|fifteenth)$/;
const SPELLED = /^(?:one|two|three)$/;
/** Before the word for a measure they are of its name: "State Question 788", "Initiated Ordinance 300". */
const BALLOTED = /^(?:state|referred|initiated)$/;
const MEASURED = /^(?:senate|house|assembly|council|initiated|referred|joint)$/;
const CHAMBERS = /^(?:senate|house|assembly|council)$/;

/** "Proposition 9B of 1998", "Measure HHH", "Ordinance 2019-14", "Local Law 97", "Assembly Bill 392". */
export function measure(view: View, i: number): InstrumentPhrase | null {
  if (!isCap(view, i)) return null;
  const head = foldAt(view, i);
  if (head === "amendment" && ORDINAL.test(foldAt(view, i - 1))) return plain(i - 1, i + 1, "law");
  if (head === "bill")
    return CHAMBERS.test(foldAt(view, i - 1)) && isNumber(view, i + 1) ? numbered(view, i - 1, i + 2, "bill") : null;
  if (head === "law" && foldAt(view, i - 1) !== "local") return publicLaw(view, i);
  const at = overNo(view, i + 1);
  const number = foldAt(view, at);
  if (!NUMBERS[head]?.test(number) || (/^[a-z]/.test(number) && !isCapitals(view, at) && !SPELLED.test(number)))
    return null;
  if (SPELLED.test(number) && !isCap(view, at)) return null;
  const type = head === "resolution" ? "resolution" : head === "proclamation" ? "executive-order" : "law";
  if (head === "ordinance" || head === "resolution") {
    const parted = foldAt(view, at + 1) === "-" && /^\d{1,6}$/.test(foldAt(view, at + 2));
    return plain(MEASURED.test(foldAt(view, i - 1)) ? i - 1 : i, parted ? at + 3 : at + 1, type);
  }
  return plain(
    head === "law" || BALLOTED.test(foldAt(view, i - 1)) ? i - 1 : i,
    isDated(view, at) ? at + 3 : at + 1,
    type,
  );
}
