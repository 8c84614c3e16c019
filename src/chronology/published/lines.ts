import type { DateCandidate } from "../../extract/dates.js";
import type { Reading } from "../../extract/reading.js";
import { Shape, type Token } from "../../model/index.js";

const LABELS = new Set("release date released posted published dated immediate embargoed embargo".split(" "));
const EDITED = "updated";
/** "Statement by the Mayor, May 2, 2019" on a line of its own. */
const UTTERANCES = new Set("statement remarks testimony letter message memorandum address".split(" "));
/** A label stands so many tokens before its date at most. */
const LABEL_REACH = 10;

/** How much of a date's line stands before and behind it, in tokens. */
function lineOf(tokens: readonly Token[], { first, last }: DateCandidate) {
  let start = first;
  while (start > 0 && !((tokens[start] as Token).shape & Shape.Line)) start--;
  let end = last;
  while (end < tokens.length && !((tokens[end] as Token).shape & Shape.Line)) end++;
  return { before: first - start, after: end - last };
}

/** ", 10:00 ET", "at 9 a.m." */
const OF_TIME = /^(?:[,:.|]|at|\d{1,2}|[ap]\.?m\.?|[ecmp][sd]?t|eastern|time)$/;
const LONGEST_TIME = 9;

/**
 * Whether a date has its line to itself, but for a weekday, a time, a place before it or behind "|", "For immediate
 * release:", "Statement by …,".
 */
export function standsAlone(reading: Reading, date: DateCandidate): boolean {
  const { tokens } = reading.document.text;
  const { before, after } = lineOf(tokens, date);
  const lead = tokens.slice(date.first - before, date.first);
  const label = before <= LABEL_REACH && lead.some((t) => LABELS.has(t.fold) || t.fold === EDITED);
  // "By City Hall | March 3, 2015"
  const barred = lead.at(-1)?.fold === "|" && before <= 8;
  const headed = after === 0 && (isUtterance(lead) || followsCity(reading, date, before));
  const timed = tokens.slice(date.last, date.last + after).every((t) => OF_TIME.test(t.fold));
  return (
    (before === 0 || barred || label || headed) &&
    (after === 0 || tokens[date.last]?.fold === "|" || (label && after < 6) || (timed && after < LONGEST_TIME))
  );
}

/** "Updated June 4, 2015": the day of an edit. */
export function isEdit(tokens: readonly Token[], date: DateCandidate): boolean {
  const { before } = lineOf(tokens, date);
  return tokens.slice(date.first - before, date.first).some((t) => t.fold === EDITED);
}

/** Whether the last line is the day alone. */
export const hasLastLine = (tokens: readonly Token[], date: DateCandidate): boolean =>
  date.last === tokens.length && lineOf(tokens, date).before === 0;

/** Whether a token is one of "Release", "Date", "Posted". */
export const isLabel = ({ fold }: Token): boolean => LABELS.has(fold) || fold === EDITED;

/** "Seattle, Washington  Friday, June 25, 2004": a city opens the line, its state ends before the day. */
function followsCity({ document, gazetteer, fields }: Reading, { first }: DateCandidate, before: number): boolean {
  if (before < 2 || before > LABEL_REACH) return false;
  const { text } = document;
  const end = text.tokens[first - 1]?.fold === "," ? first - 1 : first;
  const places = (fields.find((f) => f.field === text)?.hits ?? []).filter(({ table }) => table === "places");
  return (
    places.some((hit) => hit.start === first - before) &&
    places.some((hit) => hit.end === end && hit.rows.some((r) => gazetteer.row("places", r).kind === "state"))
  );
}

const isUtterance = (lead: readonly Token[]): boolean =>
  lead.at(-1)?.fold === "," && UTTERANCES.has(lead[0]?.fold ?? "");
