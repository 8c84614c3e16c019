import { numberOf, weekdayOf } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { Reading } from "../extract/reading.js";
import { describedOrder } from "../mentions/described.js";
import type { Field, When } from "../model/index.js";
import { lastWhere, sentenceAt } from "../text/index.js";

/** An order is named by its day within so many tokens: "January 25 interior enforcement Executive Order". */
const ORDER_REACH = 4;

/** The day of an executive order that the text names by day and month, or describes beside a weekday. */
export function ordersOf(reading: Reading, field: Field, date: DateCandidate): When[] {
  const { expression, last } = date;
  if (expression.kind === "weekday") return describedOrders(reading, field, date, expression.weekday);
  if (expression.kind !== "day" || expression.year !== null) return [];
  const behind = field.tokens.slice(last, last + ORDER_REACH + 2).map((t) => t.fold);
  const at = behind.indexOf("executive");
  if (at < 0 || !behind[at + 1]?.startsWith("order")) return [];
  const tail = `-${String(expression.month).padStart(2, "0")}-${String(expression.day).padStart(2, "0")}`;
  const days: When[] = [];
  for (let year = 1990; year <= 2040; year++) {
    const iso = `${year}${tail}`;
    const rows = reading.gazetteer.lookup("instruments#date", [iso]);
    if (rows.some((r) => reading.gazetteer.row("instruments", r).type === "executive-order"))
      days.push({ start: iso, end: iso, edtf: iso, precision: "day" });
  }
  return days;
}

/** "the Executive Order issued late Friday halting the admission of refugees": the order of a Friday that the sentence describes. */
function describedOrders(reading: Reading, field: Field, { first }: DateCandidate, weekday: number): When[] {
  const sentence = sentenceAt(field.sentences, first);
  if (!sentence) return [];
  const folds = field.tokens.slice(sentence.start, sentence.end).map((t) => t.fold);
  if (!folds[folds.indexOf("executive") + 1]?.startsWith("order") || !folds.includes("executive")) return [];
  const index = describedOrder(reading.gazetteer, field, sentence, (iso) => {
    const day = numberOf(iso);
    return day !== null && weekdayOf(day) === weekday;
  });
  const iso = index < 0 ? null : reading.gazetteer.row("instruments", index).date;
  return iso ? [{ start: iso, end: iso, edtf: iso, precision: "day" }] : [];
}

const PROPOSING: ReadonlySet<string> = new Set(
  "introduced unveiled proposed put sent submitted transmitted released issued signed enacted".split(" "),
);

/** "On Wednesday the Secretary put before Congress the … Act": the known day of the one instrument of the sentence, if it was that weekday. */
export function proposalsOf(
  { fields, gazetteer }: Reading,
  field: Field,
  { expression, first }: DateCandidate,
): When[] {
  const sentence = sentenceAt(field.sentences, first);
  if (expression.kind !== "weekday" || !sentence) return [];
  if (!field.tokens.slice(sentence.start, sentence.end).some((t) => PROPOSING.has(t.fold))) return [];
  const hits = fields.find((f) => f.field === field)?.hits ?? [];
  const firstFrom = (token: number): number => lastWhere(hits, (hit) => hit.start < token) + 1;
  const rows = new Set(
    hits
      .slice(firstFrom(sentence.start), firstFrom(sentence.end))
      .flatMap((h) => (h.table === "instruments" && h.start >= sentence.start && h.end <= sentence.end ? h.rows : [])),
  );
  const iso = rows.size === 1 ? gazetteer.row("instruments", [...rows][0] as number).date : null;
  const day = iso ? numberOf(iso) : null;
  return iso && day !== null && weekdayOf(day) === expression.weekday
    ? [{ start: iso, end: iso, edtf: iso, precision: "day" }]
    : [];
}
