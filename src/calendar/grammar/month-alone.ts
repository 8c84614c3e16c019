import { Shape, type Token } from "../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../text/index.js";
import { isDay } from "../days.js";
import type { Year } from "../expression.js";
import { monthAt } from "./month-names.js";
import { digitsAt } from "./numbers.js";
import type { Reading } from "./reading.js";
import { DOUBTFUL_MONTHS, MONTH_ABBREVIATIONS, MONTHS } from "./words.js";
import { isCounted, yearAfter, yearDigitsAt } from "./year-numbers.js";

export function readMonthAlone(tokens: readonly Token[], i: number, month: number, behind: number): Reading | null {
  const at =
    foldAt(tokens, behind) === "-" && !isSpaced(tokens, behind) && !isSpaced(tokens, behind + 1) ? behind + 1 : behind;
  const year = at > behind ? gluedYear(tokens, at) : yearAfter(tokens, behind);
  if (isOfNoDay(tokens, i, month, behind, year?.year ?? null)) return null;
  if (year) {
    return {
      start: i,
      end: year.end,
      expression: { kind: "month", year: year.year, month, part: null, modifier: null },
      rule: "date/month-year",
    };
  }
  const following = foldAt(tokens, i - 1) === "following" && foldAt(tokens, i - 2) === "the";
  const that = following || foldAt(tokens, i - 1) === "that";
  if (!isMonthHere(tokens, i) && !(that && shapeAt(tokens, i) & Shape.Cap)) return null;
  const end = foldAt(tokens, i + 1) === "." ? i + 1 : behind;
  return {
    start: i,
    end,
    expression: {
      kind: "month",
      year: null,
      month,
      part: null,
      modifier: that ? "that" : null,
      ...(following ? { following } : {}),
    },
    rule: that ? "date/that-month" : "date/month",
  };
}

/** "32 August 2014", "February 29, 2022": the month of a day that there is not. */
function isOfNoDay(tokens: readonly Token[], i: number, month: number, behind: number, year: Year): boolean {
  const isNone = (at: number, of: Year) => {
    const day = digitsAt(tokens, at);
    return day > 28 && foldAt(tokens, at).length === 2 && !isDay(typeof of === "number" ? of : 2000, month, day);
  };
  if (typeof year === "number") return isNone(i - 1, year) && !/^[$#]$/.test(foldAt(tokens, i - 2));
  const behindDay = yearAfter(tokens, behind + 1)?.year ?? null;
  return typeof behindDay === "number" && isNone(behind, behindDay);
}

function gluedYear(tokens: readonly Token[], at: number): { year: Year; end: number } | null {
  const year = yearDigitsAt(tokens, at);
  return year > 0 && !isCounted(tokens, at) ? { year, end: at + 1 } : null;
}

/** Words before which a month's name is a month. */
const CUES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "in by for since until till through during last this next past coming early late mid of after before every each between from".split(
    " ",
  ),
);

/** "March" and "May" are verbs, and names behind these. */
const NAME_BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set("of after before from by".split(" "));

function isMonthHere(tokens: readonly Token[], i: number): boolean {
  const fold = foldAt(tokens, i);
  const shape = shapeAt(tokens, i);
  const before = foldAt(tokens, i - 1) === "-" && !isSpaced(tokens, i) ? foldAt(tokens, i - 2) : foldAt(tokens, i - 1);
  const next = shapeAt(tokens, i + 1);
  const nextFold = foldAt(tokens, i + 1);
  if (MONTH_ABBREVIATIONS.has(fold)) {
    const bare =
      /^(?:in|since|until)$/.test(before) && (shape & Shape.Cap) !== 0 && (next & (Shape.Cap | Shape.Word)) === 0;
    return bare || ((shape & Shape.Dotted) !== 0 && CUES.has(before));
  }
  if (fold === "march" && (nextFold === "for" || nextFold === "on" || nextFold === "against" || nextFold === "madness"))
    return false;
  if (nextFold === "-" && !isSpaced(tokens, i + 1) && !isSpaced(tokens, i + 2) && !monthAt(tokens, i + 2)) return false;
  const named = (next & Shape.Cap) !== 0 && (shape & Shape.Upper) === 0 && !monthAt(tokens, i + 1);
  if (!DOUBTFUL_MONTHS.has(fold)) {
    // "January Contreras": a capitalised word behind it, and none of time before it.
    return !(named && (shapeAt(tokens, i - 1) & Shape.Cap) !== 0 && !CUES.has(before)) && (shape & Shape.Cap) !== 0;
  }
  if (
    MONTHS.has(foldAt(tokens, i - 2)) &&
    (before === "and" || before === "or" || before === "to" || before === "-" || before === ",") &&
    (!named || CUES.has(foldAt(tokens, i - 3)))
  )
    return true;
  // "April, May and June"
  if (
    (nextFold === "," || nextFold === "and" || nextFold === "-") &&
    MONTHS.has(foldAt(tokens, i + 2)) &&
    shapeAt(tokens, i + 2) & Shape.Cap &&
    shape & Shape.Cap &&
    !(shapeAt(tokens, i + 3) & Shape.Cap) &&
    !(shapeAt(tokens, i - 1) & Shape.Cap && !CUES.has(before))
  )
    return true;
  if (!CUES.has(before)) return OWNERS.has(before) && isEventNoun(nextFold);
  if (!named) return true;
  if (before === "for") return false;
  return !NAME_BEHIND.has(before) && (fold !== "may" || before !== "in");
}

/** Behind these, and before a noun for what happens, a doubtful month is one: "the city's June primary". */
const OWNERS: ReadonlySet<string> = /* @__PURE__ */ new Set("a the 's ' its their our his her your another".split(" "));
const isEventNoun = (fold: string) =>
  /^(?:meetings?|elections?|primary|primaries|general|special|municipal|mayoral|ballot|runoff|caucus|vote|referendum|report|survey|session|summit|conference|convention|forum|workshop|hearing|deadline|shooting|attack|murder|killing|riots?|protests?|flood|floods|fire|storm|tornado|release|event|issue|trial|visit|trip|speech|letter|order|ruling|decision|announcement|opening)$/.test(
    fold,
  );
