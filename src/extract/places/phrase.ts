import type { PlaceRow } from "../../gazetteer/index.js";
import { type Field, type Hit, Shape, type Token } from "../../model/index.js";
import { wordClass } from "../../text/index.js";
import type { Reading } from "../reading.js";
import { foldAt, hitsAt, hitsIn, hitsUpTo, shapeAt } from "./hits.js";
import { fitsState, isWrittenOut, readState, type StatePart } from "./state-part.js";
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
  return named ?? (styled || isRaised(tokens[from]) ? unknownCityForward(reading, field, i, from) : null);
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

/** A hit as a phrase that begins at `start`, with the state behind it. */
function phraseOf(reading: Reading, field: Field, hit: Hit, start: number): PlacePhrase | null {
  const { tokens } = field;
  const rows = namedRows(reading, tokens, hit);
  if (!rows.length) return null;
  const at = hit.end;
  const bracket = foldAt(tokens, at) === "(";
  const comma = foldAt(tokens, at) === ",";
  const printed = readState(reading, field, bracket || comma ? at + 1 : at, bracket);
  if (!printed || (bracket && foldAt(tokens, printed.end) !== ")")) return plain(reading, tokens, hit, rows, start);
  const fitting = rows.filter((r) => isBelow(reading.gazetteer.row("places", r), printed));
  const end = bracket ? printed.end + 1 : printed.end;
  if (fitting.length && (bracket || !isListOfStates(reading, field, rows, printed, start))) {
    if (!bracket && !comma && printed.form === "name" && !(shapeAt(tokens, start) & Shape.Cap))
      return plain(reading, tokens, hit, rows, start);
    return {
      ...plain(reading, tokens, hit, fitting, start),
      ...printedAs(printed),
      end,
    };
  }
  const named = rows.some(
    (r) => reading.gazetteer.row("places", r).kind === "state" || reading.gazetteer.row("places", r).kind === "country",
  );
  if (named || hit.end - hit.start > 4 || !printed.rows.length || !(bracket || (comma && saysWhere(field, printed))))
    return plain(reading, tokens, hit, rows, start);
  return { ...plain(reading, tokens, hit, [], start), ...printedAs(printed), end, cityUnknown: true };
}

/**
 * Whether a state behind a comma tells where a city lies that no table has there: a code does, a name only
 * where the list cannot go on behind it ("in Arlington, Vermont, pleaded" against "Dallas, California, and Ohio").
 */
function saysWhere({ tokens }: Field, printed: StatePart): boolean {
  if (printed.form === "code") return true;
  const mark = shapeAt(tokens, printed.end) & Shape.Mark;
  if (printed.end >= tokens.length) return true;
  const behind = printed.end + 1;
  return (
    mark !== 0 &&
    (foldAt(tokens, printed.end) !== "," ||
      (!isRaised(tokens[behind]) && foldAt(tokens, behind) !== "and" && foldAt(tokens, behind) !== "or"))
  );
}

const printedAs = (printed: StatePart) => ({
  state: printed.state,
  country: printed.country,
  printedState: { start: printed.start, end: printed.end },
});

/** A city or county lies in a state; a state lies in a country only ("Ontario, Canada"). */
const isBelow = (row: PlaceRow, printed: StatePart): boolean =>
  row.kind !== "country" &&
  fitsState(row, printed) &&
  (row.kind !== "state" || printed.rows.every((p) => p.kind === "country"));

/** "Nevada, Missouri and Ohio" is a list, though a Nevada lies in Missouri. */
function isListOfStates(
  reading: Reading,
  field: Field,
  rows: readonly number[],
  printed: StatePart,
  start: number,
): boolean {
  const { tokens } = field;
  if (printed.form !== "name" || !rows.some((r) => reading.gazetteer.row("places", r).kind === "state")) return false;
  const behind = foldAt(tokens, printed.end) === "," ? printed.end + 1 : printed.end;
  const next = foldAt(tokens, behind) === "and" || foldAt(tokens, behind) === "or" ? behind + 1 : behind;
  if (next > printed.end && readState(reading, field, next, false)) return !isCityState(tokens, start, printed);
  const before = foldAt(tokens, start - 1);
  return before === "," && hitsUpTo(hitsIn(reading, field), "places", start - 1).some((h) => isState(reading, h));
}

/** "New York, New York" is a city in any list. */
const isCityState = (tokens: readonly Token[], start: number, printed: StatePart): boolean =>
  foldAt(tokens, start) === foldAt(tokens, printed.start);

const isState = (reading: Reading, hit: Hit): boolean =>
  hit.rows.some((r) => {
    const { kind } = reading.gazetteer.row("places", r);
    return kind === "state" || kind === "country";
  });

/** A phrase without a state of its own; one that the alias itself holds ("Washington, D.C.") is told. */
function plain(
  reading: Reading,
  tokens: readonly Token[],
  hit: Hit,
  rows: readonly number[],
  start: number,
): PlacePhrase {
  let comma = hit.start + 1;
  while (comma < hit.end && foldAt(tokens, comma) !== ",") comma++;
  const dotted = comma === hit.end && hit.end - hit.start > 1 && foldAt(tokens, hit.end - 1) === "dc";
  const [row] = rows;
  const inside = row !== undefined && (comma < hit.end || dotted) ? reading.gazetteer.row("places", row) : null;
  const nameEnd = dotted ? hit.end - 1 : inside ? comma : hit.end;
  return {
    start,
    end: hit.end,
    name: { start: hit.start, end: nameEnd },
    rows,
    state: inside?.state ?? null,
    country: inside?.country ?? null,
    printedState: inside ? { start: dotted ? hit.end - 1 : comma + 1, end: hit.end } : null,
    cityUnknown: false,
  };
}

/** The rows a hit names in full: "La." and "Miss." alone name no state. */
function namedRows(reading: Reading, tokens: readonly Token[], hit: Hit): readonly number[] {
  const token = tokens[hit.start] as Token;
  const length = hit.end - hit.start;
  if (length > 2) return hit.rows;
  return hit.rows.filter((r) => {
    const row = reading.gazetteer.row("places", r);
    return row.kind !== "state" || isWrittenOut(row, token, length) || token.fold === "dc";
  });
}

/** Where "City of" begins before a name, else the name's own start. */
const styleBefore = (tokens: readonly Token[], name: number): number =>
  foldAt(tokens, name - 1) === "of" && LEGAL_STYLES.at(tokens, name - 2) ? name - 2 : name;

const isRaised = (token: Token | undefined): boolean => token !== undefined && (token.shape & Shape.Cap) !== 0;
