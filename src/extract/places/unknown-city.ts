import { type Field, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordClass } from "../../text/index.js";
import type { Reading } from "../reading.js";
import type { PlacePhrase } from "./phrase.js";
import { readState, type StatePart } from "./state-part.js";

/** A city that no table has is no longer than this. */
const MOST_WORDS = 4;
/** Words that belong to what stands before a city, never to its name. */
const NO_CITY = /* @__PURE__ */ wordClass(
  (
    "the a an and or of in at from for by with to mayor mayors former vice president chair chairman chairwoman trustee member first " +
    "second past acting interim late incoming outgoing current host governor gov senator sen representative rep congressman " +
    "congresswoman secretary county state city town village mr mrs ms dr hon honorable conference uscm committee council chief " +
    "democrat republican d r university department office"
  ).split(" "),
);

/** "Podunk (IA)", "Podunk, Iowa." where no row is named Podunk: the capitals from `from` up to a printed state. */
export function unknownCityForward(reading: Reading, field: Field, start: number, from: number): PlacePhrase | null {
  let end = from;
  while (end < from + MOST_WORDS && isNameWord(field.tokens, end, end === from)) end++;
  while (foldAt(field.tokens, end) === "-" && isNameWord(field.tokens, end + 1, true)) end += 2;
  return end === from ? null : withState(reading, field, start, { start: from, end });
}

/** The same from the right: the name ends at `nameEnd`, the state stands behind it. */
export function unknownCityBackward(reading: Reading, field: Field, nameEnd: number): PlacePhrase | null {
  const { tokens } = field;
  let start = nameEnd;
  while (start > 0 && nameEnd - start < MOST_WORDS && isNameWord(tokens, start - 1, start === nameEnd)) {
    start--;
    if (shapeAt(tokens, start) & Shape.Line) break;
    if (foldAt(tokens, start - 1) === "-" && isNameWord(tokens, start - 2, true)) start--;
  }
  return start === nameEnd ? null : withState(reading, field, start, { start, end: nameEnd });
}

function withState(
  reading: Reading,
  field: Field,
  start: number,
  name: { start: number; end: number },
): PlacePhrase | null {
  const { tokens } = field;
  const mark = foldAt(tokens, name.end);
  if (mark !== "(" && mark !== ",") return null;
  const printed = readState(reading, field, name.end + 1, mark === "(");
  if (!printed?.rows.some((row) => row.kind === "state")) return null;
  const end = mark === "(" ? printed.end + 1 : printed.end;
  if (mark === "(" ? foldAt(tokens, printed.end) !== ")" : !isSure(tokens, printed)) return null;
  return {
    start,
    end,
    name,
    rows: [],
    state: printed.state,
    country: printed.country,
    printedState: { start: printed.start, end: printed.end },
    cityUnknown: true,
  };
}

/** Behind a comma a state written out completes a city only where the phrase ends with it. */
const isSure = (tokens: readonly Token[], printed: StatePart): boolean =>
  printed.form === "code" || printed.end >= tokens.length || (shapeAt(tokens, printed.end) & Shape.Mark) !== 0;

function isNameWord(tokens: readonly Token[], i: number, first: boolean): boolean {
  const token = tokens[i] as Token | undefined;
  if (!token || !(token.shape & Shape.Word) || !(token.shape & Shape.Cap) || token.shape & Shape.Address) return false;
  if (NO_CITY.has(token) || token.fold === "'s") return false;
  return first || (token.shape & Shape.Line) === 0;
}
