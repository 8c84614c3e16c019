import type { IsoDay } from "../../model/index.js";

/** One stay in office. Days are inclusive; `sure` says whether a bound may be leant on. */
export interface Term {
  /** Earliest day the written date allows; null where not known. */
  readonly start: IsoDay | null;
  /** Latest day the written date allows; null where not known or still in office. */
  readonly end: IsoDay | null;
  readonly startSure: boolean;
  readonly endSure: boolean;
  /** Still in office when the row was written. */
  readonly open: boolean;
  readonly acting: boolean;
}

const TERM = /^([0-9-]*)(\?)?\/(\.\.|[0-9-]*)(\?)?( acting)?$/;
const PARTIAL = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Reads a `terms` cell of the dictionaries: EDTF intervals joined by "|", `?` behind a date that nobody
 * verified, `..` for still in office, " acting" behind an interim term.
 * @throws Error naming the term and what was expected.
 */
export function parseTerms(cell: string): Term[] {
  return cell === "" ? [] : cell.split("|").map(parseTerm);
}

function parseTerm(text: string): Term {
  const found = TERM.exec(text);
  if (!found) throw new Error(`term "${text}": expected start/end, e.g. 2010-05-03/2018-05-07`);
  const [, start = "", startDoubt, end = "", endDoubt, acting] = found;
  for (const date of [start, end]) {
    if (date !== "" && date !== ".." && !PARTIAL.test(date)) throw new Error(`term "${text}": "${date}" is no date`);
  }
  const open = end === "..";
  return {
    start: start === "" ? null : earliest(start),
    end: end === "" || open ? null : latest(end),
    startSure: start !== "" && !startDoubt,
    endSure: end !== "" && !endDoubt,
    open,
    acting: acting !== undefined,
  };
}

const earliest = (date: string): IsoDay => date + "-01-01".slice(date.length - 4);

function latest(date: string): IsoDay {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const [year, month] = date.split("-").map(Number) as [number, number];
    return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
  }
  return date;
}
