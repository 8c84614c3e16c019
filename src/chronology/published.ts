import { numberOf, resolve, type Tense } from "../calendar/index.js";
import type { DateCandidate } from "../extract/dates.js";
import type { Reading } from "../extract/reading.js";
import type { Document, Field, IsoDay, PublishedBasis, Token } from "../model/index.js";
import { Shape } from "../model/index.js";
import { hasLastLine, isEdit, isLabel, standsAlone } from "./published/lines.js";

/** The day a release gives for itself, and where it gives it. */
export interface Stated {
  readonly day: IsoDay;
  readonly basis: Exclude<PublishedBasis, "inferred" | "none">;
}

/** A heading's date stands among the first lines. */
const HEADING_TOKENS = 90;
const NO_TENSE: Tense = "none";
const BYLINE_DAY = /^By \|[^|]{0,40}?([A-Z][a-z]{2,8} \d{1,2}, \d{4})\|/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The stated day of publication: handed in, in an archive's byline, in the dateline, or in the heading. */
export function statedDay(reading: Reading, dates: readonly DateCandidate[], byline: IsoDay | null): Stated | null {
  const { document } = reading;
  if (document.given !== null) return { day: document.given, basis: "given" };
  const printed = byline ?? bylineDay(document.text);
  if (printed) return { day: printed, basis: "byline" };
  const complete = dates.flatMap((date) => {
    const when = date.expression.kind === "day" ? resolve(date.expression, { published: null, tense: NO_TENSE }) : null;
    return when?.start ? [{ date, day: when.start }] : [];
  });
  const { tokens, zones } = document.text;
  const inText = complete.filter(({ date }) => date.field === "text");
  const dateline = inText.find(({ date }) =>
    zones.some((z) => z.kind === "dateline" && z.start <= date.first && date.last <= z.end),
  );
  const title = document.title;
  const titled =
    title &&
    complete.find(({ date }) => date.field === "title" && date.last === title.tokens.length && isNumeric(title, date));
  const numeric = inText.find(({ date }) => endsFirstLine(tokens, date) && isNumeric(document.text, date));
  const dashed = inText.find(
    ({ date }) =>
      date.first < HEADING_TOKENS &&
      ((tokens[date.last]?.fold === "-" && (followsPlace(tokens, date.first) || followsWire(tokens, date.first))) ||
        isBracketed(tokens, date) ||
        opensText(tokens, date)),
  );
  const headings = inText.filter(({ date }) => date.first < HEADING_TOKENS && standsAlone(reading, date));
  const heading = headings.find(({ date }) => !isEdit(tokens, date)) ?? headings[0];
  if (dateline && (!heading || dateline.date.first < HEADING_TOKENS)) return { day: dateline.day, basis: "dateline" };
  if (heading) return { day: heading.day, basis: "heading" };
  if (dashed) return { day: dashed.day, basis: "dateline" };
  const behind =
    titled ??
    numeric ??
    inText.find(({ date }) => closesHeadline(document, date)) ??
    inText.findLast(({ date }) => date.first > tokens.length - CLOSING_TOKENS && isClosing(tokens, date));
  return behind ? { day: behind.day, basis: "heading" } : null;
}

/** "By |2017-02-22T09:32:43-05:00January 19, 2017|…|": the printed day, not that of the last edit. */
function bylineDay(field: Field): IsoDay | null {
  const zone = field.zones.find((z) => z.kind === "byline");
  const from = zone && field.tokens[zone.start];
  if (!from) return null;
  const found = BYLINE_DAY.exec(field.text.slice(from.start, from.start + 120));
  if (!found?.[1]) return null;
  const [month = "", day = "", year = ""] = found[1].replace(",", "").split(" ");
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return number > 0 && numberOf(iso) !== null ? iso : null;
}

/** "…, Washington, D.C., August 18, 2017 –": a dateline behind a subhead that ran into it. */
function followsPlace(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.fold === "," ? tokens[first - 2] : tokens[first - 1];
  return before !== undefined && (before.shape & Shape.Cap) !== 0 && (before.shape & Shape.Word) !== 0;
}

/** "LOS ANGELES--(BUSINESS WIRE)--March 3, 2015--" */
const followsWire = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1;
  while (tokens[at]?.fold === "-") at--;
  return at < first - 1 && tokens[at]?.fold === ")";
};

/** "RENO, NV – (March 3, 2015) The" */
const isBracketed = (tokens: readonly Token[], { first, last }: DateCandidate): boolean =>
  tokens[last]?.fold === ")" &&
  tokens[first - 1]?.fold === "(" &&
  tokens[first - 2]?.fold === "-" &&
  followsPlace(tokens, first - 2);

/** "Tuesday, March 3, 2015 (Reno, NV) The", "March 3, 2015 The": a heading that ran into the text. */
function opensText(tokens: readonly Token[], { first, last }: DateCandidate): boolean {
  const next = tokens[last];
  if (first > 0 || !next || next.shape & Shape.Line) return false;
  return next.fold === "(" || ((next.shape & Shape.Cap) !== 0 && (next.shape & Shape.Word) !== 0);
}

/** "… in Nevada  03/11/2019": a site sets the day in numbers behind its headline. */
const isNumeric = (field: Field, date: DateCandidate): boolean => /^\d/.test(field.text.slice(date.start, date.end));

function endsFirstLine(tokens: readonly Token[], date: DateCandidate): boolean {
  for (let i = 1; i < date.last; i++) if ((tokens[i] as Token).shape & Shape.Line) return false;
  const next = tokens[date.last];
  return !next || (next.shape & Shape.Line) !== 0;
}

/** "Statement of … on …, March 4, 2015": the day behind the comma of a headline that is all there is. */
function closesHeadline({ text: { tokens, text, sentences } }: Document, date: DateCandidate): boolean {
  if (date.last < tokens.length || sentences.length > 1 || tokens[date.first - 1]?.fold !== ",") return false;
  for (let i = 1; i < tokens.length; i++) if ((tokens[i] as Token).shape & Shape.Line) return false;
  return /^(?:Statement|Remarks|Testimony|Letter|Message)\b/i.test(text);
}

/** The label that closes a release stands among so many tokens. */
const CLOSING_TOKENS = 24;

/** "(Transit board release of Wednesday, February 1, 2023)", or a last line that is the day alone. */
function isClosing(tokens: readonly Token[], date: DateCandidate): boolean {
  if (date.last === tokens.length) return hasLastLine(tokens, date) && date.first > HEADING_TOKENS;
  if (tokens[date.last]?.fold !== ")" || date.last + 1 < tokens.length) return false;
  const opening = tokens.slice(Math.max(0, date.first - 10), date.first);
  return opening.some((t) => t.fold === "(") && opening.some(isLabel);
}
