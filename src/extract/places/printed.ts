import type { PlaceRow } from "../../gazetteer/index.js";
import { type Field, type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import type { Reading } from "../reading.js";
import { hitsIn, hitsUpTo } from "./hits.js";
import type { PlacePhrase } from "./phrase.js";
import { fitsState, isWrittenOut, readState, type StatePart } from "./state-part.js";

/** A hit as a phrase that begins at `start`, with the state behind it. */
export function phraseOf(reading: Reading, field: Field, hit: Hit, start: number): PlacePhrase | null {
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
    return completed(plain(reading, tokens, hit, fitting, start), printed, end, false);
  }
  const named = rows.some(
    (r) => reading.gazetteer.row("places", r).kind === "state" || reading.gazetteer.row("places", r).kind === "country",
  );
  if (named || hit.end - hit.start > 4 || !printed.rows.length || !(bracket || (comma && saysWhere(field, printed))))
    return plain(reading, tokens, hit, rows, start);
  return completed(plain(reading, tokens, hit, [], start), printed, end, true);
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
      ((shapeAt(tokens, behind) & Shape.Cap) === 0 &&
        foldAt(tokens, behind) !== "and" &&
        foldAt(tokens, behind) !== "or"))
  );
}

/** A phrase with the state that is printed behind it. */
const completed = (
  { start, name, rows }: PlacePhrase,
  printed: StatePart,
  end: number,
  cityUnknown: boolean,
): PlacePhrase => ({
  start,
  end,
  name,
  rows,
  state: printed.state,
  country: printed.country,
  printedState: { start: printed.start, end: printed.end },
  cityUnknown,
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
export function plain(
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
export function namedRows(reading: Reading, tokens: readonly Token[], hit: Hit): readonly number[] {
  const token = tokens[hit.start] as Token;
  const length = hit.end - hit.start;
  if (length > 2) return hit.rows;
  return hit.rows.filter((r) => {
    const row = reading.gazetteer.row("places", r);
    return row.kind !== "state" || isWrittenOut(row, token, length) || token.fold === "dc";
  });
}
