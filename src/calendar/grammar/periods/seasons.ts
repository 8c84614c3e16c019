import { Shape, type Token } from "../../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../../text/index.js";
import { digitsAt } from "../numbers.js";
import { type Reading, reading } from "../reading.js";
import { SEASONS } from "../words.js";
import { yearAfter, yearDigitsAt } from "../year-numbers.js";

/** "summer of 1995", "fall 2003", "winter 2016-17", "in the fall". */
export function readSeason(tokens: readonly Token[], i: number): Reading | null {
  const season = SEASONS.get(foldAt(tokens, i));
  if (season === undefined) return null;
  const year = yearAfter(tokens, i + 1);
  if (year) {
    const twin =
      typeof year.year === "number" && season === "winter" ? winterTwin(tokens, year.end, year.year) : year.end;
    return reading(
      i,
      twin,
      { kind: "season", season, year: year.year, part: null, modifier: null },
      "date/season-year",
    );
  }
  if (!isSeasonHere(tokens, i)) return null;
  return reading(i, i + 1, { kind: "season", season, year: null, part: null, modifier: null }, "date/season");
}

/** "winter 2016-17" is the one that begins in 2016. */
function winterTwin(tokens: readonly Token[], at: number, year: number): number {
  const mark = foldAt(tokens, at);
  const second =
    yearDigitsAt(tokens, at + 1) > 0
      ? yearDigitsAt(tokens, at + 1)
      : Math.floor(year / 100) * 100 + digitsAt(tokens, at + 1);
  return (mark === "-" || mark === "/") && !isSpaced(tokens, at + 1) && second === year + 1 ? at + 2 : at;
}

/** A season alone: "in the fall", "by spring", "until summer"; the fall of a city is none. */
function isSeasonHere(tokens: readonly Token[], i: number): boolean {
  const the = foldAt(tokens, i - 1) === "the";
  const before = foldAt(tokens, the ? i - 2 : i - 1);
  const next = foldAt(tokens, i + 1);
  if (next === "of" || next === "-") return false;
  // "In the fall Secretary Roe will return"
  if (shapeAt(tokens, i + 1) & Shape.Cap) return the && before === "in" && (shapeAt(tokens, i - 2) & Shape.Cap) !== 0;
  if (
    before === "in" ||
    before === "during" ||
    ((before === "from" || before === "before" || before === "after") && the) ||
    before === "until" ||
    before === "since" ||
    before === "throughout" ||
    before === "over"
  ) {
    return (the || before !== "over") && !isNoun(tokens, i + 1);
  }
  // "By fall, 500 will be at work"
  if (before === "by" && !the) return next === "," || next === "." || /^(?:of|if|or|and|with)$/.test(next);
  return (before === "by" || before === "for") && the && !(shapeAt(tokens, i + 1) & Shape.Word && next.endsWith("ing"));
}

/** "the winter storm", "summer jobs", "fall from grace": what follows is no other part of the sentence. */
const isNoun = (tokens: readonly Token[], i: number) =>
  (shapeAt(tokens, i) & (Shape.Word | Shape.Line)) === Shape.Word && !BEHIND_SEASON.has(foldAt(tokens, i));
const BEHIND_SEASON: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "and or but when where while as at in on by with after before if so because since until than that which who is are was were began begins comes came will would can could may might must should has have had " +
    "the a an this these those our their its his her i you we they he she it there more many some all both each mayors cities congress"
  ).split(" "),
);
