import type { InstrumentValue } from "../extract/instruments.js";
import type { Gazetteer, InstrumentRow } from "../gazetteer/index.js";
import type { Candidate, Document, Instrument, InstrumentType, Timeline } from "../model/index.js";
import { foldToken } from "../text/index.js";
import type { DatedSpan } from "./events/when.js";

/** What linking instruments leans on. */
export interface InstrumentContext {
  readonly gazetteer: Gazetteer;
  readonly timeline: Timeline;
  readonly document: Document;
  readonly dates: readonly DatedSpan[];
}

interface Group {
  readonly row: InstrumentRow | null;
  readonly rows: readonly InstrumentRow[];
  readonly key: string;
  readonly members: Candidate<InstrumentValue>[];
}

/**
 * Groups the mentions of one law, bill, order or programme and links them to a dictionary row. An order
 * told by its day alone counts only where that day is resolved.
 */
export function linkInstruments(
  settled: readonly Candidate<InstrumentValue>[],
  context: InstrumentContext,
): Instrument[] {
  const groups: Group[] = [];
  for (const candidate of settled) {
    const rows = rowsOf(candidate, context);
    const row = rows.length === 1 ? (rows[0] ?? null) : null;
    if (candidate.value.weak && !dayOf(candidate, context)) continue;
    const key = keyOf(candidate.value);
    const group = groups.find((g) =>
      row && g.row
        ? g.row.id === row.id
        : g.key === key ||
          (candidate.value.number !== null && g.members.some((m) => m.value.number === candidate.value.number)),
    );
    if (group) group.members.push(candidate);
    else groups.push({ row, rows, key, members: [candidate] });
  }
  return groups.map((group) => instrumentOf(group, context));
}

function rowsOf({ value }: Candidate<InstrumentValue>, { gazetteer, timeline }: InstrumentContext): InstrumentRow[] {
  let rows = value.rows.map((index) => gazetteer.row("instruments", index));
  if (rows.length === 0 && value.number && value.type === "executive-order") {
    rows = gazetteer
      .lookup("instruments", ["executive", "order", value.number])
      .map((index) => gazetteer.row("instruments", index));
  }
  const day = timeline.day;
  if (rows.length > 1 && day) {
    // Of acts that share a name the latest that stood then.
    const past = rows.filter((r) => (r.date ?? "") <= day).sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
    return past.length ? past.slice(0, 1) : rows;
  }
  return rows;
}

/** The day printed inside the phrase, where it is one day. */
function dayOf({ field, start, end }: Candidate<InstrumentValue>, { dates }: InstrumentContext): string | null {
  const when = dates.find((d) => d.field === field && d.start >= start && d.end <= end)?.when;
  return when?.start && when.start === when.end ? when.start : null;
}

function keyOf({ name, number }: InstrumentValue): string {
  return (number ?? name)
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldToken)
    .filter((word) => word !== "" && word !== "the" && word !== "program")
    .join("-");
}

function instrumentOf({ row, rows, members, key }: Group, context: InstrumentContext): Instrument {
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
      text: (field === "title" && document.title ? document.title : document.text).text.slice(start, end),
      rule,
    })),
  };
}
