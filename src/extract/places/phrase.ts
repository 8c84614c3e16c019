import { type Field, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordClass } from "../../text/index.js";
import type { Reading } from "../reading.js";
import { hitsAt, hitsIn, hitsUpTo } from "./hits.js";
import { namedRows, phraseOf, plain } from "./printed.js";
import { unknownCityBackward, unknownCityForward } from "./unknown-city.js";

/** Token indices, `end` exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A place as printed, with the state or country that completes it. */
export interface PlacePhrase {
  /** The whole phrase: "City of Gary, Indiana". */
  readonly start: number;
  readonly end: number;
  /** The place's own name: "Gary". */
  readonly name: TokenRange;
  /** Rows of the table `places` that fit the name and what is printed behind it. */
  readonly rows: readonly number[];
  /** Postal or ISO code of the printed state. */
  readonly state: string | null;
  readonly country: string | null;
  readonly printedState: TokenRange | null;
  /** No row has this name in the printed state. */
  readonly cityUnknown: boolean;
}

const LEGAL_STYLES = /* @__PURE__ */ wordClass(["city", "town", "village", "borough", "township", "municipality"]);

/** Reads the place that begins at token `i`; the longest name wins. Null where none begins. */
export function readPlaceForward(reading: Reading, field: Field, i: number): PlacePhrase | null {
  const { tokens } = field;
  const styled = LEGAL_STYLES.at(tokens, i) && foldAt(tokens, i + 1) === "of";
  const from = styled ? i + 2 : i;
  let named: PlacePhrase | null = null;
  for (const hit of hitsAt(hitsIn(reading, field), "places", from)) {
    const phrase = phraseOf(reading, field, hit, i);
    if (phrase && !phrase.cityUnknown) return phrase;
    named ??= phrase;
  }
  return (
    named ?? (styled || (shapeAt(tokens, from) & Shape.Cap) !== 0 ? unknownCityForward(reading, field, i, from) : null)
  );
}

/**
 * Reads the place that ends exclusively at token `i`, a comma behind its state included ("Charlotte, N.C.,");
 * the longest name wins. Null where none ends.
 */
export function readPlaceBackward(reading: Reading, field: Field, i: number): PlacePhrase | null {
  const { tokens } = field;
  const stop = foldAt(tokens, i - 1) === "," ? i - 1 : i;
  const hits = hitsIn(reading, field);
  for (const nameEnd of nameEndsBefore(tokens, stop)) {
    for (const hit of hitsUpTo(hits, "places", nameEnd)) {
      const phrase = phraseOf(reading, field, hit, styleBefore(tokens, hit.start));
      if (phrase && phrase.end === stop && phrase.printedState && !phrase.cityUnknown) return phrase;
    }
  }
  for (const nameEnd of nameEndsBefore(tokens, stop)) {
    const unknown = unknownCityBackward(reading, field, nameEnd);
    if (unknown?.end === stop) return unknown;
  }
  if (stop < i) return null;
  for (const hit of hitsUpTo(hits, "places", stop)) {
    const rows = namedRows(reading, tokens, hit);
    if (rows.length) return plain(reading, tokens, hit, rows, styleBefore(tokens, hit.start));
  }
  return null;
}

/** Where a city's name may end if a state stands between it and `stop`: before a bracket, a comma, or nothing. */
function nameEndsBefore(tokens: readonly Token[], stop: number): number[] {
  const ends: number[] = [];
  const bracketed = foldAt(tokens, stop - 1) === ")";
  for (let at = stop - 1; at > 0 && at >= stop - 8; at--) {
    const fold = foldAt(tokens, at);
    if (fold === "(") {
      ends.push(at);
      break;
    }
    if (fold === "," && !bracketed) ends.push(at);
    if (shapeAt(tokens, at) & Shape.Mark && fold !== "," && fold !== ")" && fold !== "-") break;
  }
  if (!bracketed)
    for (let at = stop - 1; at >= stop - 2 && at > 0; at--) if (shapeAt(tokens, at) & Shape.Cap) ends.push(at);
  return ends.reverse();
}

/** Where "City of" begins before a name, else the name's own start. */
const styleBefore = (tokens: readonly Token[], name: number): number =>
  foldAt(tokens, name - 1) === "of" && LEGAL_STYLES.at(tokens, name - 2) ? name - 2 : name;
