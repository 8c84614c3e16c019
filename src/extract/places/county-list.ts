import { Shape, type Token } from "../../model/index.js";
import { cueOf, foldAt, placesOf, shapeAt } from "../../text/index.js";
import type { ReadField, Reading } from "../reading.js";
import type { PlacePhrase, TokenRange } from "./phrase.js";
import { JOINERS } from "./words.js";

const HEADS = /* @__PURE__ */ cueOf(["counties", "parishes"]);
/** "… and other affected counties". */
const OTHERS = new Set(["other", "affected", "surrounding", "nearby", "neighboring", "several"]);
/** A list of counties reaches no further, and what stands between "counties" and a colon neither. */
const LONGEST = 120;
const INTRODUCTION = 8;

/** The counties of lists that bear their head once: "King, Kitsap and Pierce counties", "the parishes of Ascension and Iberia". */
export function listedCounties(reading: Reading, { field }: ReadField): PlacePhrase[] {
  const phrases: PlacePhrase[] = [];
  for (const head of placesOf(field, HEADS)) {
    const lists = [itemsBefore(field.tokens, head), itemsBehind(field.tokens, head)];
    for (const items of lists) {
      const known = items.flatMap((item) => countyAt(reading, field.tokens, item));
      if (known.length > 1) phrases.push(...known);
    }
  }
  return phrases.sort((a, b) => a.start - b.start);
}

function itemsBefore(tokens: readonly Token[], head: number): TokenRange[] {
  const items: TokenRange[] = [];
  let end = head;
  for (let i = head - 1; i >= Math.max(0, head - LONGEST); i--) {
    if (isName(tokens, i)) {
      if (i === 0 || !isName(tokens, i - 1) || shapeAt(tokens, i) & Shape.Line) items.unshift({ start: i, end });
      if (shapeAt(tokens, i) & Shape.Line) break;
      continue;
    }
    if (!JOINERS.at(tokens, i) && !OTHERS.has(foldAt(tokens, i))) break;
    end = i;
  }
  return items;
}

/** Behind "counties of" or "counties …:". */
function itemsBehind(tokens: readonly Token[], head: number): TokenRange[] {
  let from = head + 1;
  while (from < head + INTRODUCTION && isPlain(tokens, from)) from++;
  if (foldAt(tokens, from) !== "of" && foldAt(tokens, from) !== ":") return [];
  const items: TokenRange[] = [];
  let start = from + 1;
  for (let i = start; i <= Math.min(tokens.length, from + LONGEST); i++) {
    if (isName(tokens, i) && !(i > start && shapeAt(tokens, i) & Shape.Line)) continue;
    if (i > start) items.push({ start, end: i });
    if (!JOINERS.at(tokens, i)) break;
    start = i + 1;
  }
  return items;
}

/** A word between "counties" and its colon. */
const isPlain = (tokens: readonly Token[], i: number): boolean =>
  foldAt(tokens, i) !== "of" && (shapeAt(tokens, i) & (Shape.Word | Shape.Cap)) === Shape.Word;

const isName = (tokens: readonly Token[], i: number): boolean =>
  (shapeAt(tokens, i) & (Shape.Cap | Shape.Word)) === (Shape.Cap | Shape.Word);

function countyAt({ gazetteer }: Reading, tokens: readonly Token[], { start, end }: TokenRange): PlacePhrase[] {
  const folds = tokens.slice(start, end).map(({ fold }) => fold);
  const rows = ["county", "parish"].flatMap((sort) => [...gazetteer.lookup("places", [...folds, sort])]);
  if (rows.length === 0) return [];
  return [
    { start, end, name: { start, end }, rows, state: null, country: null, printedState: null, cityUnknown: false },
  ];
}
