import type { EventValue } from "../../extract/events.js";
import type { Candidate, Field } from "../../model/index.js";
import type { EventContext } from "../events.js";
import { fieldOf, type Stretch, sentenceAround, sentenceBefore, sentenceBehind } from "./sentences.js";
import { stretched, type Told, toldBehind, toldBy } from "./told.js";
import type { DatedSpan } from "./when.js";

const AHEAD = /\b(?:will|upcoming|next|to (?:be|meet|host|convene|hold|attend)|forthcoming|set for|planned)\b/i;

/** Between a happening and its place behind it stand no more UTF-16 code units: ", in the ". */
const LONGEST_TIE = 9;

/** What the text tells of a happening beside its name: its day, its places, and whether it is still to come. */
export function tellingOf(candidate: Candidate<EventValue>, { document, dates, places, timeline }: EventContext) {
  const field = fieldOf(document, candidate.field);
  const sentence = sentenceAround(field, candidate.start);
  const harm = candidate.value.type === "attack" || candidate.value.type === "disaster";
  const beside = toldBy(field.text, candidate, sentence, dates, harm);
  // "the 50th anniversary of the march in August": the day is the anniversary's.
  const own = beside?.tie !== "inside" && isRemembered(field.text, candidate.start) ? null : beside;
  const open = !harm && candidate.field === "text" && (!own || own.tie === "sentence");
  const behind = open ? sentenceBehind(field, candidate.start) : null;
  const plain =
    (behind && toldBehind(field.text, behind, dates)) ??
    (open ? toldAhead(field, candidate, sentence, dates) : null) ??
    own;
  const whole = plain && !harm ? stretched(plain.when, field.text.slice(sentence.start, sentence.end)) : plain?.when;
  // "this weekend's violence" of a Monday: no attack is told before it happened.
  const ahead = candidate.value.type === "attack" && timeline.day !== null && (whole?.start ?? "") > timeline.day;
  const told = !ahead && plain && whole && !(plain.closing && whole === plain.when) ? { ...plain, when: whole } : null;
  const near = places.filter(
    (p) =>
      p.field === candidate.field &&
      ((p.start > candidate.start &&
        p.end <= candidate.end &&
        /(?:[,&]|\b(?:in|at|on|and|outside|near)) (?:the |an? )?$/.test(field.text.slice(candidate.start, p.start))) ||
        (p.start >= candidate.end &&
          p.start - candidate.end <= LONGEST_TIE &&
          /^,? (?:in|at) (?:the )?$/.test(field.text.slice(candidate.end, p.start)))),
  );
  return { told, places: near, ahead: AHEAD.test(field.text.slice(sentence.start, candidate.end + 20)) };
}

const isRemembered = (text: string, start: number): boolean =>
  /\banniversar(?:y|ies) of (?:the )?$/i.test(text.slice(Math.max(0, start - 22), start));

const SHORTEST_SENTENCE = 40;

/** "On Monday they went out by boat. It was the first hour of the meeting." */
function toldAhead(
  field: Field,
  { start }: Candidate<EventValue>,
  sentence: Stretch,
  dates: readonly DatedSpan[],
): Told | null {
  if (!/^(?:It|This|That) (?:was|is) /.test(field.text.slice(sentence.start, sentence.start + 9))) return null;
  const before = sentenceBefore(field, start);
  // A heading's day is the release's.
  if (!before || before.end - before.start < SHORTEST_SENTENCE) return null;
  return toldBy(field.text, { field: "text", start: before.start, end: before.start }, before, dates);
}
