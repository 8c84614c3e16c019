import type { InstrumentValue } from "../extract/instruments.js";
import type { Gazetteer, InstrumentRow } from "../gazetteer/index.js";
import { inReadingOrder } from "../mentions/settle.js";
import type { Candidate, Document, Instrument, InstrumentType, Timeline } from "../model/index.js";
import { tokenize } from "../text/index.js";
import type { DatedSpan } from "./events/when.js";
import { BILL_NUMBER, numbersBeside, textOf } from "./instruments/beside.js";
import { type InstrumentGroup, joinShortForms, keyOf } from "./instruments/groups.js";

/** What linking instruments leans on. */
export interface InstrumentContext {
  readonly gazetteer: Gazetteer;
  readonly timeline: Timeline;
  readonly document: Document;
  readonly dates: readonly DatedSpan[];
}

/**
 * Groups the mentions of one law, bill, order or programme and links them to a dictionary row. An order
 * told by its day alone counts only where that day is resolved.
 */
export function linkInstruments(
  settled: readonly Candidate<InstrumentValue>[],
  context: InstrumentContext,
): Instrument[] {
  const groups: InstrumentGroup[] = [];
  const numbers = numbersBeside(settled, context.document);
  const given = new Set(numbers.values());
  for (const candidate of settled) {
    if (given.has(candidate)) continue;
    const rows = rowsOf(candidate, context);
    const row = rows.length === 1 ? (rows[0] ?? null) : null;
    if (candidate.value.weak && !dayOf(candidate, context)) continue;
    const key = keyOf(candidate.value);
    const group = groups.find((g) =>
      row && g.row
        ? g.row.id === row.id
        : g.key === key || (candidate.value.number !== null && g.numbers.has(candidate.value.number)),
    );
    const number = numbers.get(candidate);
    const members = number ? [candidate, number].sort(inReadingOrder) : [candidate];
    const into = group ?? { row, rows, key, members: [], numbers: new Set() };
    if (!group) groups.push(into);
    for (const member of members) into.numbers.add(member.value.number);
    into.members.push(...members);
  }
  return joinShortForms(groups, context.document).map((group) => instrumentOf(group, context));
}

function rowsOf(
  { value }: Candidate<InstrumentValue>,
  { gazetteer, timeline, document }: InstrumentContext,
): InstrumentRow[] {
  const rowsBy = (indices: readonly number[]) => indices.map((index) => gazetteer.row("instruments", index));
  let rows = rowsBy(value.rows);
  if (rows.length === 0 && ACRONYM_INSIDE.test(value.name))
    rows = rowsBy(
      gazetteer.lookup(
        "instruments",
        tokenize(value.name.replace(ACRONYM_INSIDE, "")).map(({ fold }) => fold),
      ),
    );
  if (rows.length === 0 && value.number && value.type === "executive-order") {
    rows = rowsBy(gazetteer.lookup("instruments", ["executive", "order", value.number]));
  }
  rows = rows.filter((row) => isOfStateIn(row, value.name, document));
  const { day } = timeline;
  if (BILL_NUMBER.test(value.name)) rows = rows.filter((row) => sitsThen(row, day));
  else if (day) rows = rows.filter((row) => !isFromLater(row, day));
  if (rows.length > 1 && day) {
    // Of acts that share a name the latest that stood then.
    const past = rows.filter((r) => (r.date ?? "") <= day).sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
    return past.length ? past.slice(0, 1) : rows;
  }
  return rows;
}

/** "Rivers and Harbors (RAH) Act". */
const ACRONYM_INSIDE = / \([A-Z][\w-]{0,14}\)/;
/** Numbers that the states' bills and measures bear, each of its own. */
const OF_A_STATE =
  /^(?:[SHA]\.? ?B\.?|(?:Senate|House|Assembly) Bill|Prop(?:osition|\.)?|Measure|Amendment|Initiative|Question|Local Law) ?\w+$/i;

/** Whether the release prints whose bill or measure the row's is ("Texas SB 4"), where the number alone is printed. */
function isOfStateIn({ name, variants }: InstrumentRow, printed: string, { title, text }: Document): boolean {
  if (!OF_A_STATE.test(printed)) return true;
  const whole = [name, ...variants].find((form) => form.toLowerCase().endsWith(` ${printed.toLowerCase()}`));
  if (!whole) return true;
  const state = whole.slice(0, -printed.length - 1).replace(/ City$/, "");
  return text.text.includes(state) || (title?.text.includes(state) ?? false);
}

/** A bill is named before it is law, but not this many years before. */
const PENDING_YEARS = 2;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether the Congress before which the row's bill lay sat on that day: it begins in January of odd years. */
function sitsThen({ date }: InstrumentRow, day: string | null): boolean {
  if (!date || !day) return false;
  const congress = (year: number) => Math.floor((year - 1) / 2);
  return congress(yearOf(date)) === congress(yearOf(day));
}

/** "Reauthorization Act of 2022" is no bill of 2013. */
const isFromLater = ({ date, type }: InstrumentRow, day: string): boolean =>
  !!date && (type === "law" || type === "bill") && yearOf(date) - yearOf(day) > PENDING_YEARS;

/** The day printed inside the phrase, where it is one day. */
function dayOf({ field, start, end }: Candidate<InstrumentValue>, { dates }: InstrumentContext): string | null {
  const when = dates.find((d) => d.field === field && d.start >= start && d.end <= end)?.when;
  return when?.start && when.start === when.end ? when.start : null;
}

function instrumentOf({ row, rows, members, key }: InstrumentGroup, context: InstrumentContext): Instrument {
  const { document } = context;
  const longest = members.reduce((a, b) => (b.value.name.length > a.value.name.length ? b : a)).value;
  const number = row?.number ?? members.find((m) => m.value.number)?.value.number ?? null;
  const told = members.flatMap((m) => (m.value.weak ? [dayOf(m, context)] : []))[0] ?? null;
  const date = row?.date && row.date.length >= 10 ? row.date.slice(0, 10) : told;
  return {
    id: row?.id ?? (key.slice(0, 80) || "instrument"),
    name: row?.name ?? longest.name,
    type: (row?.type as InstrumentType | undefined) ?? longest.type,
    number,
    date,
    link: row ? "linked" : rows.length ? "ambiguous" : "unknown",
    candidates: row ? [] : rows.map(({ id, name }) => ({ id, name, score: 1 / rows.length })),
    confidence: row ? 0.95 : longest.number ? 0.9 : 0.7,
    mentions: members.map(({ field, start, end, rule }) => ({
      field,
      start,
      end,
      text: textOf(document, field).slice(start, end),
      rule,
    })),
  };
}
