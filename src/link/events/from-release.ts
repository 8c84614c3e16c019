import type { Candidate, When } from "../../model/index.js";
import type { EventContext } from "../events.js";
import type { Group } from "./groups.js";
import { fieldOf, sentenceAround } from "./sentences.js";
import { toldBy } from "./told.js";
import { BY_SENTENCE } from "./types.js";
import { lengthOf, whenOf } from "./when.js";

/** The day behind WHEN in an advisory, for what its headline or its WHAT announces. */
export function announcedDay({ members, rows }: Group, context: EventContext): When | null {
  if (rows.length > 0 || members.some(({ told }) => told && told.tie !== "sentence")) return null;
  if (!BY_SENTENCE.has(members[0]?.candidate.value.type ?? "")) return null;
  return members.some(({ candidate }) => isAnnounced(candidate, context)) ? dayOfAdvisory(context) : null;
}

/** Whether a mention stands in the headline of a release, or behind its WHAT. */
export const isAnnounced = ({ field, start }: Candidate<unknown>, { document: { text } }: EventContext): boolean =>
  field === "title" || isBehindWhat(text.text.slice(Math.max(0, start - 80), start));

function isBehindWhat(lead: string): boolean {
  const label = Math.max(lead.lastIndexOf("WHAT"), lead.lastIndexOf("What"));
  return label >= 0 && /^WHAT:?\s{1,6}(?:\S[^\n\r\u2028]{0,60})?$/i.test(lead.slice(label));
}

/** The day behind the WHEN or the DATE of an advisory. */
export function dayOfAdvisory({ document, dates }: EventContext): When | null {
  const { text } = document.text;
  const labelled = dates.find(
    (d) =>
      d.when &&
      d.field === "text" &&
      /\b(?:WHEN|DATE|Date and time|Date & time):?\s{1,8}$/i.test(text.slice(Math.max(0, d.start - 12), d.start)),
  );
  return labelled?.when ?? null;
}

/** A press conference that is told as over, without a day, is what the release of the day reports on. */
export function reportedDay({ members }: Group, { document, timeline }: EventContext): When | null {
  const first = members[0]?.candidate;
  if (
    !first ||
    !(first.value.type === "press-conference" || first.value.type === "ceremony") ||
    !timeline.day ||
    members.some((m) => m.told && lengthOf(m.told.when) < 8)
  )
    return null;
  const field = fieldOf(document, first.field);
  const { start, end } = sentenceAround(field, first.start);
  const told = /\b(?:at|in|during) (?:an? |the |our |his |her |their |this )?(?:\w+ ){0,3}$/i.test(
    field.text.slice(Math.max(start, first.start - 40), first.start),
  );
  if (first.value.type === "ceremony" && !/^(?:At|In|During) an? /.test(field.text.slice(start, first.start)))
    return null;
  return told && !AHEAD.test(field.text.slice(start, end)) ? whenOf(timeline.day, timeline.day) : null;
}
const AHEAD = /\b(?:will|upcoming|to be|plans?|scheduled|last|yesterday|earlier this|ago|recent)\b/i;

/** "will be sworn in on January 3": the day of the inauguration that the release goes on to tell of. */
function swornIn({ text: { text } }: EventContext["document"], dates: EventContext["dates"]): When | null {
  const oath = dates.find(
    ({ field, start, when }) =>
      field === "text" && when && lengthOf(when) === 1 && SWORN.test(text.slice(Math.max(0, start - 90), start)),
  );
  return oath?.when ?? null;
}
const APART = /\b(?:days?|weeks?|months?|years?) (?:after|before|ahead of|from) (?:the |an? |its |our )?$/i;
const SWORN =
  /\b(?:sworn in|takes? office|took office|takes? the oath|took the oath)(?:(?: [^.;]{0,60})?\bon| this)? $/;

/** Where a happening of the headline has no day of its own: the one day of the first sentence, or the one range of days that the release prints. */
export function fromRelease({ members, rows }: Group, { document, dates }: EventContext): When | null {
  const value = members[0]?.candidate.value;
  if (value?.head === "inauguration" && rows.length === 0) return swornIn(document, dates);
  const timed = value !== undefined && (BY_SENTENCE.has(value.type) || value.head === "walk");
  if (!value || rows.length || !timed || value.type === "day-of-action") return null;
  const { text, sentences, tokens } = document.text;
  const first = members[0]?.candidate;
  // "a day after the hearing": the release's day is another one.
  if (first && APART.test(fieldOf(document, first.field).text.slice(Math.max(0, first.start - 40), first.start)))
    return null;
  if (members.some((m) => m.candidate.field === "title") || value.type === "hearing") {
    for (const first of sentences.slice(0, 4).filter((s) => s.end - s.start > 8)) {
      const { start } = sentenceAround(document.text, tokens[first.start]?.start ?? 0);
      const told = toldBy(
        text,
        { field: "text", start, end: start },
        { start, end: tokens[first.end - 1]?.end ?? 0 },
        dates,
      );
      if (told && lengthOf(told.when) === 1) return told.when;
    }
  }
  const ranges = dates.filter(
    (d) =>
      d.when &&
      /\d/.test(fieldOf(document, d.field).text.slice(d.start, d.end)) &&
      lengthOf(d.when) > 1 &&
      lengthOf(d.when) < 8,
  );
  const distinct = new Set(ranges.map((d) => `${d.when?.start}/${d.when?.end}`));
  return distinct.size === 1 && (value.type === "meeting" || value.type === "summit")
    ? (ranges[0]?.when ?? null)
    : null;
}
