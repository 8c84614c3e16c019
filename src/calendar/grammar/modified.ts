import { Shape, type Token } from "../../model/index.js";
import { foldAt, isSpaced, shapeAt } from "../../text/index.js";
import { type DateExpression, type Modifier, relative } from "../expression.js";
import { readHoliday } from "./holiday-names.js";
import { monthAt } from "./month-names.js";
import { digitsAt } from "./numbers.js";
import { readFiscal } from "./periods/fiscal.js";
import { type Reading, reading } from "./reading.js";
import { weekdayAt, withDayPart } from "./weekdays.js";
import { DAY_PARTS, MODIFIERS, OFFSETS, SEASONS, UNITS } from "./words.js";
import { yearAfter } from "./year-numbers.js";

/** "this week", "last Monday", "next summer", "this morning", "this past weekend", "the coming week". */
export function readModified(tokens: readonly Token[], i: number): Reading | null {
  let modifier = MODIFIERS.get(foldAt(tokens, i));
  let at = i + 1;
  const second = foldAt(tokens, at);
  if (foldAt(tokens, i) === "current") {
    const unit =
      second === "fiscal" || second === "week" || second === "month" || second === "quarter" || second === "year";
    return unit ? readModifiedUnit(tokens, i, at, "this") : null;
  }
  if (modifier === undefined) {
    // "past" and "coming" alone make durations of weeks and years, but not of weekdays and seasons.
    modifier = foldAt(tokens, i) === "past" ? "last" : "next";
    if (!(UNITS.get(second) === "weekend" || weekdayAt(tokens, at) || SEASONS.has(second) || monthAt(tokens, at)))
      return null;
  } else if (
    modifier === "this" &&
    (second === "past" || second === "last" || second === "coming" || second === "upcoming" || second === "next")
  ) {
    modifier = second === "past" || second === "last" ? "last" : "next";
    at++;
    // "this coming Saturday" is the first ahead, not that of next week.
    if (second !== "next" && modifier === "next" && weekdayAt(tokens, at)) return comingWeekday(tokens, i, at);
  } else if (modifier === "this" && (second === "very" || second === "same" || second === "early" || second === "late"))
    at++;
  // "this holiday weekend" is the one around the holiday: behind it on a Tuesday still.
  if (second === "holiday" && UNITS.get(foldAt(tokens, at + 1)) === "weekend")
    return reading(
      i,
      at + 2,
      relative("weekend", modifier === "this" ? null : OFFSETS[modifier]),
      `date/${modifier}-weekend`,
    );
  return readModifiedUnit(tokens, i, at, modifier) ?? readModifiedName(tokens, i, at, modifier);
}

function comingWeekday(tokens: readonly Token[], i: number, at: number): Reading | null {
  const { weekday, end } = weekdayAt(tokens, at) ?? { weekday: 0, end: at };
  if (isDateBehind(tokens, end)) return null;
  const expression: DateExpression = { kind: "weekday", weekday, modifier: "this", week: null, ahead: true };
  return withDayPart(tokens, reading(i, end, expression, "date/this-weekday"));
}

function readModifiedUnit(tokens: readonly Token[], i: number, at: number, modifier: Modifier): Reading | null {
  const fold = foldAt(tokens, at);
  if (DAY_PARTS.has(fold)) return partOfDay(tokens, i, at, modifier);
  if (fold === "fiscal" || fold === "school" || fold === "calendar") return yearOfKind(tokens, i, at, modifier);
  const unit = UNITS.get(fold);
  if (unit === undefined || fold.endsWith("s") || unit === "day" || unit === "century") return null;
  // "over the last year", "in the next week": spans that roll, durations all.
  if (
    foldAt(tokens, i - 1) === "the" &&
    at === i + 1 &&
    modifier !== "this" &&
    unit !== "weekend" &&
    unit !== "month" &&
    unit !== "quarter"
  )
    return null;
  if (unit === "decade" && modifier !== "this") return null;
  if (unit === "quarter" && modifier === "last" && foldAt(tokens, at + 1) === "of") return lastQuarter(tokens, i, at);
  if (foldAt(tokens, at + 1) === "-" && !isSpaced(tokens, at + 1) && !isSpaced(tokens, at + 2)) return null;
  return reading(i, at + 1, relative(unit, OFFSETS[modifier]), `date/${modifier}-${unit}`);
}

/** "the last quarter of 2012". */
function lastQuarter(tokens: readonly Token[], i: number, at: number): Reading | null {
  const year = yearAfter(tokens, at + 1);
  return year
    ? reading(i, year.end, { kind: "quarter", quarter: 4, year: year.year, fiscal: false }, "date/quarter")
    : null;
}

/** "this morning", "last night", "this afternoon"; not "next morning". */
function partOfDay(tokens: readonly Token[], i: number, at: number, modifier: Modifier): Reading | null {
  const fold = foldAt(tokens, at);
  if (modifier === "this") return reading(i, at + 1, relative("day", 0), "date/this-part-of-day");
  if (modifier === "last" && (fold === "night" || fold === "evening"))
    return reading(i, at + 1, relative("day", -1), "date/last-night");
  return null;
}

/** "the next fiscal year", "last school year": a school year is no calendar of ours. */
function yearOfKind(tokens: readonly Token[], i: number, at: number, modifier: Modifier): Reading | null {
  if (foldAt(tokens, at + 1) !== "year") return null;
  if (foldAt(tokens, at) === "fiscal")
    return reading(i, at + 2, relative("fiscal-year", OFFSETS[modifier]), "date/relative-fiscal-year");
  return foldAt(tokens, at) === "calendar"
    ? reading(i, at + 2, relative("year", OFFSETS[modifier]), `date/${modifier}-year`)
    : null;
}

function readModifiedName(tokens: readonly Token[], i: number, at: number, modifier: Modifier): Reading | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday) {
    const expression: DateExpression = { kind: "weekday", weekday: weekday.weekday, modifier, week: null };
    return isDateBehind(tokens, weekday.end)
      ? null
      : withDayPart(tokens, reading(i, weekday.end, expression, `date/${modifier}-weekday`));
  }
  const season = SEASONS.get(foldAt(tokens, at));
  if (season !== undefined) {
    return reading(i, at + 1, { kind: "season", season, year: null, part: null, modifier }, `date/${modifier}-season`);
  }
  const month = monthAt(tokens, at);
  if (month && shapeAt(tokens, at) & Shape.Cap) {
    if (foldAt(tokens, at) === "march" && foldAt(tokens, at + 1) === "for") return null;
    if (digitsAt(tokens, month.end) >= 0 || foldAt(tokens, at - 1) === "-") return null;
    return reading(
      i,
      month.end,
      { kind: "month", year: null, month: month.month, part: null, modifier },
      `date/${modifier}-month-name`,
    );
  }
  const holiday = readHoliday(tokens, at);
  if (holiday?.expression.kind === "holiday" && holiday.expression.year === null) {
    return reading(i, holiday.end, { ...holiday.expression, modifier }, `date/${modifier}-holiday`);
  }
  const fiscal = readFiscal(tokens, at);
  return fiscal && modifier === "this" ? { ...fiscal, start: at } : null;
}

/** Whether a weekday goes on to its date, which then says more than "next". */
function isDateBehind(tokens: readonly Token[], i: number): boolean {
  const at = foldAt(tokens, i) === "," ? i + 1 : i;
  const month = monthAt(tokens, at);
  return month !== null && digitsAt(tokens, month.end) >= 0;
}
