import { type Field, Shape, type Token } from "../../model/index.js";
import { cueOf, foldAt, placesOf, type WordTable, wordClass, wordTable } from "../../text/index.js";
import { readAgo } from "./ago.js";
import { readDayFirst, readDaysFirst } from "./day-first.js";
import { HOLIDAY_OPENERS, readHoliday } from "./holiday-names.js";
import { readModified } from "./modified.js";
import { readMonth } from "./months.js";
import { readDayBefore, readNamedDay } from "./named-days.js";
import { digitsAt } from "./numbers.js";
import { readNumeric } from "./numeric.js";
import { readOrdinal } from "./ordinals.js";
import { readDecadeWord } from "./periods/decades.js";
import { readFiscal } from "./periods/fiscal.js";
import { readEdgeOfUnit, readPart } from "./periods/parts.js";
import { readQuarterSign, readYearQuarter } from "./periods/quarters.js";
import { readSeason } from "./periods/seasons.js";
import { readBareWeekend, readWeekOf } from "./periods/weeks.js";
import { readApostrophe, readYear } from "./periods/years.js";
import type { Reader, Reading } from "./reading.js";
import { combine } from "./series/combine.js";
import { readWeekday } from "./weekdays.js";
import {
  DECADE_WORDS,
  EDGES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINAL_WORDS,
  PARTS,
  SEASONS,
  TENS_WORDS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "./words.js";

const DATING = /* @__PURE__ */ wordClass("on by until from through of since before after".split(" "));

/** "14 April 2015", "06/30/2020", "25th of April", "2016", "1990s". */
const readNumber: Reader = (tokens, i) => {
  const before = tokens[i - 1];
  const dated = before !== undefined && DATING.has(before);
  const numeric = readNumeric(tokens, i, dated) ?? readOrdinal(tokens, i);
  if (numeric) return numeric;
  const day = digitsAt(tokens, i);
  if (day >= 1 && day <= 31 && foldAt(tokens, i).length <= 2)
    return readDayFirst(tokens, i, day, i + 1) ?? readDaysFirst(tokens, i, day, i + 1);
  return readYear(tokens, i) ?? readYearQuarter(tokens, i);
};

const firstOf =
  (...readers: readonly Reader[]): Reader =>
  (tokens, i) => {
    for (const read of readers) {
      const reading = read(tokens, i);
      if (reading) return reading;
    }
    return null;
  };

const partOf = (fold: string): Reader => {
  const part = PARTS.get(fold) ?? EDGES.get(fold) ?? null;
  const edge = !PARTS.has(fold) && EDGES.has(fold);
  return (tokens, i) => (edge ? readEdgeOfUnit(tokens, i) : null) ?? readPart(tokens, i, part, edge, readAtom);
};

/** The readers by the folded token that may open (or, for "ago", close) an expression. */
const READERS: WordTable<Reader> = /* @__PURE__ */ wordTable(readers());
const OPENING = /* @__PURE__ */ cueOf(READERS.words, Shape.Number);

function readers(): ReadonlyMap<string, Reader> {
  const map = new Map<string, Reader>();
  const add = (folds: Iterable<string>, read: Reader) => {
    for (const fold of folds) map.set(fold, map.has(fold) ? firstOf(map.get(fold) as Reader, read) : read);
  };
  add(HOLIDAY_OPENERS, readHoliday);
  add([...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()], readMonth);
  add([...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()], readWeekday);
  add(["today", "tonight", "yesterday", "tomorrow"], readNamedDay);
  add(["last"], readOrdinal);
  add(["this", "last", "previous", "next", "past", "coming", "current"], readModified);
  add(["day"], readDayBefore);
  add(["ago"], readAgo);
  add(["week", "weekend"], readWeekOf);
  add(["weekend"], readBareWeekend);
  add(SEASONS.keys(), readSeason);
  add(["fy", "fys", "fiscal"], readFiscal);
  for (let year = 0; year < 100; year++) {
    const short = String(year).padStart(2, "0");
    add([`fy${short}`, `fy19${short}`, `fy20${short}`, `fy21${short}`], readFiscal);
  }
  add(["q1", "q2", "q3", "q4"], readQuarterSign);
  add([...ORDINAL_WORDS.keys(), ...TENS_WORDS.keys()], readOrdinal);
  add(DECADE_WORDS.keys(), readDecadeWord);
  add(["'"], readApostrophe);
  for (const fold of new Set([...PARTS.keys(), ...EDGES.keys(), "earlier", "later"])) add([fold], partOf(fold));
  return map;
}

function readAtom(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.shape & Shape.Number) return readNumber(tokens, i);
  const read = READERS.get(token);
  return read ? read(tokens, i) : null;
}

/** Whether a blank line stands inside: what is set apart is no one expression. */
function isTorn(tokens: readonly Token[], { start, end }: Reading): boolean {
  for (let i = start + 1; i < end; i++) if ((tokens[i] as Token).shape & Shape.Paragraph) return true;
  return false;
}

/**
 * The date expressions that open at token `i`, with their own spans (several for a list, "June 3 and 5"),
 * or null. Token indices, `end` exclusive. "Three days ago" is found from its last word and starts before `i`.
 */
export function readDate(tokens: readonly Token[], i: number): readonly Reading[] | null {
  const first = readAtom(tokens, i);
  return first ? readFurther(tokens, i, first) : null;
}

function readFurther(tokens: readonly Token[], i: number, first: Reading): readonly Reading[] {
  const readings = first.start === i ? combine(tokens, first, readAtom) : [first];
  return readings.some((reading) => isTorn(tokens, reading))
    ? [first].filter((reading) => !isTorn(tokens, reading))
    : readings;
}

/** All date expressions of a field, in order, none overlapping. */
export function readDates(field: Pick<Field, "tokens" | "cues">): readonly Reading[] {
  const found: Reading[] = [];
  let free = 0;
  for (const i of placesOf(field, OPENING)) {
    if (i < free) continue;
    for (const reading of readDate(field.tokens, i) ?? []) {
      // "ago" is read backwards, maybe into what was read before.
      if (reading.start < free) continue;
      found.push(reading);
      free = reading.end;
    }
  }
  return found;
}
