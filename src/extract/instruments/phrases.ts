import { type InstrumentType, Shape, type Token } from "../../model/index.js";
import { type WordTable, wordTable } from "../../text/index.js";
import { namesIn, trimmed } from "../events/found.js";
import { coveredBy, foldAt, isCap, isName, leftEdge, nameRun, type View } from "../events/view.js";
import { isYear, MONTHS, ROLES, STOPS } from "../events/words.js";

/** A phrase that names an instrument; token indices, `end` exclusive. */
export interface InstrumentPhrase {
  readonly start: number;
  readonly end: number;
  readonly type: InstrumentType;
  readonly number: string | null;
  readonly weak: boolean;
}

/** The grammar that reads a head word. */
export type InstrumentHead =
  | "act"
  | "bill"
  | "public-law"
  | "order"
  | "program"
  | "treaty"
  | "report"
  | "rule"
  | "measure";

/** Folded head word → its grammar. */
export const INSTRUMENT_HEADS: WordTable<InstrumentHead> = /* @__PURE__ */ wordTable(
  (
    [
      ["act", "act"],
      ["bill", "hr h s sb hb"],
      ["public-law", "law pl"],
      ["order", "order"],
      ["program", "program initiative grant grants fund challenge"],
      ["treaty", "agreement accord accords treaty protocol compact"],
      ["report", "report"],
      ["rule", "rule"],
      ["measure", "proposition prop measure question issue ordinance proclamation amendment bill"],
    ] as const
  ).flatMap(([head, words]) => words.split(" ").map((word) => [word, head] as const)),
);

const plain = (start: number, end: number, type: InstrumentType): InstrumentPhrase => ({
  start,
  end,
  type,
  number: null,
  weak: false,
});
const source = ({ field, tokens }: View, from: number, to: number): string =>
  field.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
const isNumber = (view: View, i: number): boolean => /^\d{1,5}$/.test(foldAt(view, i));

/** Reads the phrase around the head at token `i`; null where it names no instrument. */
export function readInstrument(view: View, i: number, head: InstrumentHead): InstrumentPhrase | null {
  switch (head) {
    case "act":
      return act(view, i);
    case "bill":
      return bill(view, i);
    case "public-law":
      return publicLaw(view, i);
    case "order":
      return order(view, i);
    case "report":
      return report(view, i);
    case "measure":
      return measure(view, i);
    default:
      return titled(view, i, head);
  }
}

/** "Clean Air Act", "Taxpayer Relief Act of 1997", "X, Y, and Z Act". */
function act(view: View, i: number): InstrumentPhrase | null {
  if (!isCap(view, i)) return null;
  const start = overPreposition(view, ownStart(view, trimmed(view, withList(view, leftEdge(view, i)), i), i));
  const dated = foldAt(view, i + 1) === "of" && isYear(foldAt(view, i + 2));
  const names = namesIn(view, start, i);
  if (names === 0 || (view.headline && names < 2 && !dated) || (!dated && isName(view, i + 1) && !view.headline))
    return null;
  return plain(start, dated ? i + 3 : i + 1, "law");
}

/** "the Safe Sleep for | Babies Act": behind an article the name holds what stands before its preposition. */
function overPreposition(view: View, start: number): number {
  if (!/^(?:for|to|from|against)$/.test(foldAt(view, start - 1)) || !isName(view, start - 2)) return start;
  const edge = leftEdge(view, start - 1);
  return foldAt(view, edge - 1) === "the" && namesIn(view, edge, start - 1) > 0 ? edge : start;
}

/** A name begins behind "of the", a possessor, or adjectives in lower case. */
function ownStart(view: View, start: number, i: number): number {
  let at = start;
  for (let k = start; k < i; k++) {
    if (
      (foldAt(view, k) === "'s" && (ROLES.has(foldAt(view, k - 1)) || isAcronym(view, k - 1))) ||
      (foldAt(view, k) === "the" && foldAt(view, k - 1) === "of") ||
      (k === at && !isCap(view, k) && !/^\d/.test(foldAt(view, k)))
    )
      at = k + 1;
  }
  return Math.min(at, i);
}

const isAcronym = ({ tokens }: View, i: number): boolean => ((tokens[i]?.shape ?? 0) & Shape.Upper) !== 0;

/** Steps over "X, Y, and" in front of a name. */
function withList(view: View, start: number): number {
  if (foldAt(view, start - 1) !== "and" && foldAt(view, start - 1) !== ",") return start;
  let at = start;
  for (let steps = 0; steps < 3; steps++) {
    const comma = foldAt(view, at - 1) === "and" ? at - 2 : at - 1;
    if (foldAt(view, comma) !== "," || !isName(view, comma - 1)) break;
    const next = leftEdge(view, comma);
    if (next === comma) break;
    at = next;
  }
  return at;
}

/** "H.R. 8", "S. 150", "H. Res. 12", "S. 5" only where written with its full stop. */
function bill(view: View, i: number): InstrumentPhrase | null {
  const first = view.tokens[i] as Token;
  if (!(first.shape & Shape.Cap)) return null;
  const resolution = foldAt(view, i + 1) === "res" || foldAt(view, i + 1) === "conres";
  let at = resolution ? i + 2 : i + 1;
  if (resolution && foldAt(view, at) === ".") at++;
  else if (first.fold === "h" && foldAt(view, i + 1) === "r") at = i + 2;
  else if (!resolution && first.fold === "h") return null;
  if (
    !resolution &&
    first.fold === "s" &&
    (!(first.shape & Shape.Dotted) || isCap(view, i - 1) || /^\d/.test(foldAt(view, i - 1)))
  )
    return null;
  if (foldAt(view, at) === ".") at++;
  if (foldAt(view, at) === "no") at++;
  if (!isNumber(view, at)) return null;
  return {
    start: i,
    end: at + 1,
    type: resolution ? "resolution" : "bill",
    number: source(view, i, at + 1).replace(/\s+/g, " "),
    weak: false,
  };
}

/** "Public Law 115-141", "P.L. 115-141". */
function publicLaw(view: View, i: number): InstrumentPhrase | null {
  const start = foldAt(view, i) === "pl" ? i : foldAt(view, i - 1) === "public" ? i - 1 : -1;
  const at = foldAt(view, i + 1) === "no" ? i + 2 : i + 1;
  if (start < 0 || !isNumber(view, at) || foldAt(view, at + 1) !== "-" || !isNumber(view, at + 2)) return null;
  return { start, end: at + 3, type: "law", number: `${foldAt(view, at)}-${foldAt(view, at + 2)}`, weak: false };
}

/** How the number of a measure is written, by the word it stands behind. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  proposition: /^\d{1,3}[a-z]?$/,
  prop: /^\d{1,3}[a-z]?$/,
  measure: /^(?:\d{1,3}|[a-z]{1,3})$/,
  question: /^\d{1,2}$/,
  issue: /^\d{1,2}$/,
  ordinance: /^\d{2,6}$/,
  proclamation: /^\d{4,5}$/,
};
const CHAMBERS = /^(?:senate|house|assembly|council)$/;

/** "Proposition 1A of 2004", "Measure HHH", "Ordinance 2019-14", "Assembly Bill 392", "15th Amendment". */
function measure(view: View, i: number): InstrumentPhrase | null {
  if (!isCap(view, i)) return null;
  const head = foldAt(view, i);
  if (head === "amendment")
    return /^\d{1,2}(?:st|nd|rd|th)$/.test(foldAt(view, i - 1)) ? plain(i - 1, i + 1, "law") : null;
  if (head === "bill")
    return CHAMBERS.test(foldAt(view, i - 1)) && isNumber(view, i + 1)
      ? { ...plain(i - 1, i + 2, "bill"), number: source(view, i - 1, i + 2) }
      : null;
  const at = foldAt(view, i + 1) === "no" ? (foldAt(view, i + 2) === "." ? i + 3 : i + 2) : i + 1;
  if (!NUMBERS[head]?.test(foldAt(view, at)) || (/^[a-z]/.test(foldAt(view, at)) && !isAcronym(view, at))) return null;
  if (head === "ordinance") {
    const parted = foldAt(view, at + 1) === "-" && /^\d{1,6}$/.test(foldAt(view, at + 2));
    return plain(i, parted ? at + 3 : at + 1, "law");
  }
  const dated = foldAt(view, at + 1) === "of" && isYear(foldAt(view, at + 2));
  return plain(i, dated ? at + 3 : at + 1, "law");
}

/** "Executive Order 13768", "Executive Order, Name of It", "January 25 … Executive Order". */
function order(view: View, i: number): InstrumentPhrase | null {
  if (foldAt(view, i - 1) !== "executive") return null;
  let at = i + 1;
  while (/^(?:no|number|#|\.)$/.test(foldAt(view, at))) at++;
  if (/^\d{4,5}$/.test(foldAt(view, at)))
    return { start: i - 1, end: at + 1, type: "executive-order", number: foldAt(view, at), weak: false };
  at = i + 1;
  while (/^(?:,|"|'|titled|entitled|on|called)$/.test(foldAt(view, at))) at++;
  const end = at > i + 1 ? nameRun(view, at) : at;
  if (end > at + 3) return plain(at, end, "executive-order");
  for (let back = i - 2; back >= Math.max(view.lo, i - 6); back--) {
    if (STOPS.has(foldAt(view, back))) break;
    if (MONTHS.has(foldAt(view, back)) && isCap(view, back))
      return { ...plain(back, i + 1, "executive-order"), weak: true };
  }
  return null;
}

/** A report with a title in quotation marks, or one named in capitals. */
function report(view: View, i: number): InstrumentPhrase | null {
  let at = i + 1;
  while (/^(?:,|:|titled|entitled|called)$/.test(foldAt(view, at))) at++;
  if (foldAt(view, at) === '"' && isName(view, at + 1)) {
    for (let close = at + 2; close < Math.min(view.hi, at + 20); close++) {
      if (foldAt(view, close) !== '"') continue;
      const end = foldAt(view, close - 1) === "," || foldAt(view, close - 1) === "." ? close - 1 : close;
      return end > at + 2 && namesIn(view, at + 1, end) * 2 >= end - at - 1 ? plain(at + 1, end, "report") : null;
    }
  }
  if (!isCap(view, i) || view.headline || isName(view, i + 1)) return null;
  const start = trimmed(view, leftEdge(view, i), i);
  return namesIn(view, start, i) >= 2 ? plain(start, i + 1, "report") : null;
}

const TYPES = { program: "program", treaty: "treaty", rule: "regulation" } as const;
const LEAST = { program: 2, treaty: 1, rule: 2 } as const;
const FOREIGN = new Set(
  "plea settlement city license franchise cooperation development consent labor collective bargaining union purchase hedge pension general mutual investment police campaign legal defense defence".split(
    " ",
  ),
);

/** "… Grant Program", "… Initiative", "… Accord": names in capitals that end in a word for an instrument. */
function titled(view: View, i: number, head: "program" | "treaty" | "rule"): InstrumentPhrase | null {
  const lower = !isCap(view, i);
  const fold = foldAt(view, i);
  if (view.headline || isName(view, i + 1) || coveredBy(view, "organizations", i, 2)) return null;
  if (lower && !(fold === "program" || fold === "initiative")) return null;
  const start = ownStart(view, trimmed(view, withList(view, leftEdge(view, i)), i), i);
  let names = 0;
  for (let at = start; at < i; at++) {
    if (FOREIGN.has(foldAt(view, at))) return null;
    if (isName(view, at)) names++;
  }
  if (names < LEAST[head] + (lower ? 1 : 0) || coveredBy(view, "organizations", i - 1, names)) return null;
  if (!isName(view, i - 1)) return null;
  const next = foldAt(view, i + 1);
  const end =
    !lower && (fold === "challenge" || fold === "initiative" || fold === "compact") && next === "for"
      ? nameRun(view, i + 2)
      : i + 2;
  if (fold === "challenge" && end <= i + 2) return null;
  return plain(start, end > i + 2 ? end : i + 1, fold === "grant" || fold === "grants" ? "grant" : TYPES[head]);
}
