import type { EventValue } from "../../extract/events.js";
import { overlapping, type Span } from "../../mentions/overlapping.js";
import type { Candidate, Field, IsoDay } from "../../model/index.js";
import type { EventContext, PlacedSpan } from "../events.js";
import { fieldOf, type Stretch, sentenceAround, sentenceBefore, sentenceBehind } from "./sentences.js";
import { apartBefore } from "./told/length.js";
import { stretched, type Told, toldBehind, toldBy } from "./told.js";
import { type DatedSpan, whenOf } from "./when.js";

const AHEAD = /\b(?:will|upcoming|next|to (?:be|meet|host|convene|hold|attend)|forthcoming|set for|planned)\b/i;

/** Between a happening and its place behind it stand no more UTF-16 code units: ", in the ". */
const LONGEST_TIE = 9;

/** What the text tells of a happening beside its name: its day, and whether it is still to come. */
export function tellingOf(
  candidate: Candidate<EventValue>,
  { document, timeline }: EventContext,
  datesIn: (stretch: Span) => readonly DatedSpan[],
) {
  const field = fieldOf(document, candidate.field);
  const sentence = sentenceAround(field, candidate.start);
  const dates = datesIn({ ...sentence, field: candidate.field });
  const harm = candidate.value.type === "attack" || candidate.value.type === "disaster";
  const beside = toldBy(field.text, candidate, sentence, dates, harm);
  // "the 50th anniversary of the march in August": the day is the anniversary's.
  const own = beside?.tie !== "inside" && isRemembered(field.text, candidate.start) ? null : beside;
  const open = !harm && candidate.field === "text" && (!own || own.tie === "sentence");
  const behind = open ? sentenceBehind(field, candidate.start) : null;
  const plain =
    (harm && (!own || own.tie === "sentence")
      ? daysAfter(field.text, sentence.start, candidate, dates, timeline.day)
      : null) ??
    (behind && toldBehind(field.text, behind, datesIn({ ...behind, field: "text" }))) ??
    (open ? toldAhead(field, candidate, sentence, datesIn) : null) ??
    own;
  const whole = plain && !harm ? stretched(plain.when, field.text.slice(sentence.start, sentence.end)) : plain?.when;
  // "this weekend's violence" of a Monday: no attack is told before it happened.
  const ahead = candidate.value.type === "attack" && timeline.day !== null && (whole?.start ?? "") > timeline.day;
  const told = !ahead && plain && whole && !(plain.closing && whole === plain.when) ? { ...plain, when: whole } : null;
  return { told, ahead: AHEAD.test(field.text.slice(sentence.start, candidate.end + 20)) };
}

/** The places that stand in a happening's name, or right behind it. */
export function placesBeside(
  { field, start, end }: Candidate<EventValue>,
  { document }: EventContext,
  places: readonly PlacedSpan[],
): readonly PlacedSpan[] {
  const { text } = fieldOf(document, field);
  return overlapping(places, { field, start, end: end + LONGEST_TIE + 1 }).filter(
    (p) =>
      (p.start > start &&
        p.end <= end &&
        /(?:[,&]|\b(?:in|at|on|and|outside|near)) (?:the |an? )?$/.test(text.slice(start, p.start))) ||
      (p.start >= end && /^,? (?:in|at) (?:the )?$/.test(text.slice(end, p.start))),
  );
}

/** "Three days after the earthquake, the mayor asked …": counted back from the one day of the sentence, or from the release. */
function daysAfter(
  text: string,
  from: number,
  { field, start }: Candidate<EventValue>,
  dates: readonly DatedSpan[],
  day: IsoDay | null,
): Told | null {
  const apart = apartBefore(text, from, start);
  if (field !== "text" || !apart || apart.days >= 0 || !/\bdays? after\b/i.test(apart.words)) return null;
  const told = dates.filter(
    ({ when }) => when?.start && when.start === when.end && (day === null || when.start <= day),
  );
  const days = new Set(told.map(({ when }) => when?.start ?? null));
  const base =
    days.size === 0 ? day : days.size === 1 && (told[0]?.end ?? start) < start ? ([...days][0] ?? null) : null;
  if (base === null) return null;
  const then = new Date(Date.parse(base) + apart.days * 86_400_000).toISOString().slice(0, 10);
  return { when: whenOf(then, then), tie: "beside" };
}

const isRemembered = (text: string, start: number): boolean =>
  /\banniversar(?:y|ies) of (?:the )?$/i.test(text.slice(Math.max(0, start - 22), start));

const SHORTEST_SENTENCE = 40;

/** "On Monday they went out by boat. It was the first hour of the meeting." */
function toldAhead(
  field: Field,
  { start }: Candidate<EventValue>,
  sentence: Stretch,
  datesIn: (stretch: Span) => readonly DatedSpan[],
): Told | null {
  if (!/^(?:It|This|That) (?:was|is) /.test(field.text.slice(sentence.start, sentence.start + 9))) return null;
  const before = sentenceBefore(field, start);
  // A heading's day is the release's.
  if (!before || before.end - before.start < SHORTEST_SENTENCE) return null;
  return toldBy(
    field.text,
    { field: "text", start: before.start, end: before.start },
    before,
    datesIn({ ...before, field: "text" }),
  );
}
