import { Shape, type Token } from "../../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../../text/index.js";
import { digitsAt } from "../numbers.js";
import type { Reading } from "../reading.js";
import { MONTH_ABBREVIATIONS, MONTHS } from "../words.js";
import { apostropheYearAt, isCounted, yearDigitsAt } from "../year-numbers.js";
import { decade, readDecade } from "./decades.js";

/** Marks and words before a number that make it a sum, a page, a bill, a section. */
const NO_YEAR_BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "$ # £ € + < > = no nos number numbers section sections title chapter article part page pages suite ste room rm route rte highway hwy interstate channel " +
    "resolution resolutions ordinance bill bills act hr hb sb ab hjres sjres hres sres res pl docket case order eo proposition prop measure form rule item unit box pin " +
    "flight apartment apt building floor lot model ext extension nearly approximately about almost roughly some over than exceed exceeding least only id code passcode dial " +
    "least another additional estimated"
  ).split(" "),
);

/** Words that make a number before 1900 a year. */
const YEAR_BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "in since by of from until till before after during circa year early late mid and to ( through between the".split(
    " ",
  ),
);
const STREET: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "street st avenue ave road rd boulevard blvd drive dr lane ln way place pl court ct plaza square sq parkway pkwy highway hwy terrace circle broadway nw ne sw se".split(
    " ",
  ),
);

/** "1990s", "the 1990's", "2016". */
export function readYear(tokens: readonly Token[], i: number): Reading | null {
  return readDecade(tokens, i) ?? readYearAlone(tokens, i);
}

function readYearAlone(tokens: readonly Token[], i: number): Reading | null {
  const year = yearDigitsAt(tokens, i);
  if (year < 0 || isCounted(tokens, i) || isAddress(tokens, i) || isPartOfNumber(tokens, i)) return null;
  const before = foldAt(tokens, i - 1);
  if (NO_YEAR_BEFORE.has(before) && !isNameBefore(tokens, i)) return null;
  if (before === "." && /^(?:r|s|res|no|hr|con)$/.test(foldAt(tokens, i - 2))) return null;
  if (before === "s" && shapeAt(tokens, i - 1) & Shape.Cap) return null;
  if (isOfNoDay(tokens, i)) return null;
  if (year < 1900 && !YEAR_BEFORE.has(before)) return null;
  // "HB 2002", "ABC 2000": a short word in capitals, while others around it are none.
  const upper = Shape.Upper | Shape.Cap;
  const acronym = (shapeAt(tokens, i - 1) & upper) === upper && before.length <= 4 && !YEAR_BEFORE.has(before);
  if (
    acronym &&
    isSpaced(tokens, i) &&
    !/^(?:dc|fall|may|june|july|in|by|for|year)$/.test(before) &&
    !(shapeAt(tokens, i + 1) & Shape.Upper)
  )
    return null;
  return { start: i, end: i + 1, expression: { kind: "year", year, part: null }, rule: "date/year" };
}

/** "June 31, 2022", "29 February 2014": had there been such a day, it would have taken its year. */
function isOfNoDay(tokens: readonly Token[], i: number): boolean {
  const at = foldAt(tokens, i - 1) === "," ? i - 2 : i - 1;
  const named = (k: number) => MONTHS.has(foldAt(tokens, k)) || MONTH_ABBREVIATIONS.has(foldAt(tokens, k));
  const isNumber = (k: number) => digitsAt(tokens, k) > 0 && foldAt(tokens, k).length <= 2;
  if (isNumber(at)) return named(at - 1) || (at === i - 2 && foldAt(tokens, at - 1) === "-" && named(at - 3));
  return at === i - 1 && named(at) && isNumber(at - 1) && digitsAt(tokens, at - 1) > 28;
}

/** "Order 2016" is a name as often; after a full stop or at a line's head such a word says nothing. */
const isNameBefore = (tokens: readonly Token[], i: number) => (shapeAt(tokens, i) & Shape.Line) !== 0;

/** "1620 Eye Street", "2000 Pennsylvania Avenue". */
function isAddress(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at <= i + 4; at++) {
    const shape = shapeAt(tokens, at);
    if (at > i + 1 && STREET.has(foldAt(tokens, at)) && shape & Shape.Cap) return true;
    if (!(shape & (Shape.Cap | Shape.Number))) return false;
  }
  return false;
}

/** Glued to other figures by a hyphen, slash, point or colon: telephone numbers, dockets, amounts. */
function isPartOfNumber(tokens: readonly Token[], i: number): boolean {
  const before = foldAt(tokens, i - 1);
  if (!isSpaced(tokens, i) && i > 0 && "-/.:#$&=_".includes(before)) {
    if (before === "-" && tokens[i - 1] && isDashBetweenYears(tokens, i)) return false;
    if (
      before === "-" &&
      (foldAt(tokens, i - 2) === "mid" || foldAt(tokens, i - 2) === "pre" || foldAt(tokens, i - 2) === "post")
    )
      return false;
    if (before === "-" && isSpaced(tokens, i - 1)) return false;
    if (before === "/" && yearDigitsAt(tokens, i - 2) > 0) return false;
    return digitsAt(tokens, i - 2) >= 0 || before !== "-" || (shapeAt(tokens, i - 2) & Shape.Upper) !== 0;
  }
  const next = foldAt(tokens, i + 1);
  if (isSpaced(tokens, i + 1) || isSpaced(tokens, i + 2)) return false;
  return (
    (next === "-" || next === "/" || next === ":") &&
    digitsAt(tokens, i + 2) >= 0 &&
    !isDashBetweenYears(tokens, i + 2) &&
    !(next === "/" && yearDigitsAt(tokens, i + 2) > 0)
  );
}

const isDashBetweenYears = (tokens: readonly Token[], second: number): boolean => {
  const from = yearDigitsAt(tokens, second - 2);
  // "2014/22/29" goes on.
  const more = foldAt(tokens, second + 1) === "/" && digitsAt(tokens, second + 2) >= 0;
  return from > 0 && !more && yearEnd(tokens, second, from) > from;
};

/** The second year of "2016-2017" or "2016-17", else -1. */
export function yearEnd(tokens: readonly Token[], i: number, from: number): number {
  const whole = yearDigitsAt(tokens, i);
  if (whole > 0) return whole;
  const short = digitsAt(tokens, i);
  if (short < 0 || foldAt(tokens, i).length !== 2) return -1;
  const year = Math.floor(from / 100) * 100 + short;
  return year > from ? year : -1;
}

/** Behind an apostrophe: "'90s", "'17" after "in", "of", "since" and a capitalised word. */
export function readApostrophe(tokens: readonly Token[], i: number): Reading | null {
  if (isSpaced(tokens, i + 1)) return null;
  const match = /^(\d)0s$/.exec(foldAt(tokens, i + 1));
  if (match) {
    const tens = Number(match[1]);
    return decade(i, i + 2, (tens < 3 ? 2000 : 1900) + tens * 10, null);
  }
  const year = apostropheYearAt(tokens, i);
  if (year < 0 || !/^(?:in|since|of|from|by|until)$/.test(foldAt(tokens, i - 1))) return null;
  return { start: i, end: i + 2, expression: { kind: "year", year, part: null }, rule: "date/year-short" };
}
