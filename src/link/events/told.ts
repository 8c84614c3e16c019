import type { FieldName, When } from "../../model/index.js";
import { BEFORE, BEHIND, isLink, STRIKING } from "./told/gap.js";
import { isHolidayName, isNear } from "./told/holidays.js";
import { apartBefore, countedFrom } from "./told/length.js";
import { isSaying } from "./told/saying.js";
import { isSchedule } from "./told/schedule.js";
import { type DatedSpan, daysBetween, lengthOf, meets, whenOf } from "./when.js";

export { stretched } from "./told/length.js";

/** A day the text gives for a happening, and how closely it is tied to it. */
export interface Told {
  readonly when: When;
  /** inside the phrase ("the April 25 meeting"), beside it, or only in its sentence. */
  readonly tie: "inside" | "beside" | "sentence";
  /** True where the day opens the sentence and is that of all it tells. */
  readonly governs?: true;
  /** True where it is only the day on which the happening ended. */
  readonly closing?: true;
}

/** A phrase in its field. */
export interface Phrase {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
}

/** What is told of in the same breath stands before it or behind it: "On the eve of the inauguration …". */
const EVE = /\b(?:eve of|days? before|weeks? before|months? before) (?:the |an? |our |its )?$/i;
const ENDING = /\b(?:which|that) (?:ends|ended|concludes|concluded|closes|closed)\b/;
const OPENING = /\b(?:beg[ai]n|started|since)\b/;

/**
 * The day that stands in a phrase, beside it, or alone in its sentence. `sentence` bounds the search, in
 * characters. A day that belongs to who said so ("said today") is passed over; a day that merely follows
 * says nothing of a harm.
 */
export function toldBy(
  text: string,
  phrase: Phrase,
  sentence: { readonly start: number; readonly end: number },
  dates: readonly DatedSpan[],
  harm = false,
): Told | null {
  const part = partOf(text, phrase, sentence);
  const near = dates.filter((d) => d.field === phrase.field && d.when && d.start >= part.start && d.end <= part.end);
  // "last Tuesday's elections": the day may begin before the phrase.
  const inside = near.find((d) => d.end > phrase.start && d.end <= phrase.end);
  const named = inside?.when;
  if (PUT_OFF.test(text.slice(Math.max(sentence.start, phrase.start - 40), phrase.start))) {
    const later = near.find((d) => d.start >= phrase.end && /^ (?:to|until) $/.test(text.slice(phrase.end, d.start)));
    if (later?.when) return { when: later.when, tie: "beside" };
  }
  if (inside && named && lengthOf(named) === 1 && isHolidayName(text.slice(inside.start, inside.end))) {
    // "the Earth Day cleanup this Saturday" keeps the holiday on another day.
    const own = toldBy(
      text,
      phrase,
      sentence,
      near.filter((d) => d !== inside),
    );
    const kept = own && own.tie !== "sentence" && lengthOf(own.when) < 8 && isNear(own.when, named);
    return kept ? own : { when: named, tie: "inside" };
  }
  if (named && lengthOf(named) > 31) {
    // The year in a name gives way to a day of that year beside it.
    const closer = toldBy(
      text,
      phrase,
      sentence,
      near.filter((d) => d !== inside && d.when && meets(d.when, named)),
    );
    return closer && closer.tie !== "sentence" && lengthOf(closer.when) < 32 ? closer : { when: named, tie: "inside" };
  }
  if (inside?.when) return { when: inside.when, tie: "inside" };
  const scheduled = near.findLast((d) => d.end <= phrase.start && isSchedule(text, d, phrase.start));
  if (scheduled?.when) return { when: scheduled.when, tie: "inside" };
  const leading = near.findLast(
    (d) =>
      d.end <= phrase.start && phrase.start - d.end <= 4 && /^(?:['’]?s?)? $/.test(text.slice(d.end, phrase.start)),
  );
  if (leading?.when) return { when: leading.when, tie: "inside" };
  const moved = near.find(
    (d) => d.start >= phrase.end && MOVED.test(text.slice(Math.max(phrase.end, d.start - 24), d.start)),
  );
  if (moved?.when) return { when: moved.when, tie: "beside" };
  const following = behindIt(text, phrase, near, harm);
  if (following) return following;
  const before = near.findLast((d) => d.end <= phrase.start);
  const apart = apartBefore(text, sentence.start, phrase.start);
  if (before && apart) {
    const when = countedFrom(text, before, apart, phrase.start);
    return when && { when, tie: "beside" };
  }
  if (before?.when) {
    const gap = text.slice(before.end, phrase.start);
    // "… on April 16, the flooding": behind a comma only the day that opens the sentence leads on.
    const leads =
      !/^\s*,(?! in (?:its|his|her|their|our|the|an?) )/.test(gap) || before.start - sentence.start < OPENS_WITHIN;
    if (gap.length <= 60 && leads && isLink(gap, BEFORE, phrase.field === "text") && !isSaying(text, before))
      return { when: before.when, tie: "beside" };
  }
  if (EVE.test(text.slice(Math.max(0, phrase.start - 24), phrase.start))) return null;
  const month = near.length === 1 ? 31 : 7;
  const days = near.filter(
    (d) =>
      d.when &&
      lengthOf(d.when) <= month &&
      !isSaying(text, d) &&
      !BOUND.test(text.slice(Math.max(0, d.start - 8), d.start)),
  );
  const distinct = new Set(days.map((d) => `${d.when?.start}/${d.when?.end}`));
  const only = days[0];
  if (distinct.size !== 1 || !only?.when) return null;
  const governs = !harm && lengthOf(only.when) === 1 && opensFor(text, sentence.start, only, phrase);
  return governs ? { when: only.when, tie: "sentence", governs } : { when: only.when, tie: "sentence" };
}

/** "On Friday, in a hangar, the Governor opened a parade": the day that opens a sentence is that of all it tells. */
const opensFor = (text: string, from: number, date: DatedSpan, phrase: Phrase): boolean => {
  // ", in a hangar that leaks," says where.
  const gap = text
    .slice(date.end, Math.max(date.end, phrase.start))
    .replace(/^, (?:in|at|on|inside|outside) [^,]{3,80},/, "");
  return (
    date.start - from <= 4 && gap.length > 0 && gap.length <= LONGEST_OPENED && HOSTS.test(gap) && !TURNS.test(gap)
  );
};
const LONGEST_OPENED = 140;
const HOSTS =
  /\b(?:gave|gives|will give|hosts?|hosted|holds?|held|attends?|attended|joins?|joined|leads?|led|spoke|speaks|delivers?|delivered|marks?|marked|celebrates?|celebrated|opens?|opened|took part|takes part|presided|headlines?|headlined)\b/;
const TURNS =
  /["“”;:]|\b(?:said|says|announced|told|asked|urged|noted|wrote|that|who|which|after|before|since|until|about|ahead|for|of|to|against|on|whose|when|where)\b/;

/** "in office since March 9": a bound of something else. */
const BOUND = /\b(?:since|until|till|by) $/i;

/** The first day behind a phrase, where nothing but words that tie it parts them. */
function behindIt(text: string, phrase: Phrase, near: readonly DatedSpan[], harm: boolean): Told | null {
  // "put off last week": the day that no longer holds.
  const behind = near.find(
    (d) => d.start >= phrase.end && !WAS.test(text.slice(Math.max(phrase.end, d.start - 30), d.start)),
  );
  if (!behind?.when) return null;
  const gap = text.slice(phrase.end, behind.start);
  // A day set off from the headline is the day of posting.
  if (gap.length > LONGEST_GAP || /^\s{2,}$/.test(gap) || isSaying(text, behind)) return null;
  // "River Parade: Saturday, June 12"
  if (!harm && /^ ?: $/.test(gap)) return { when: joined(text, behind, near), tie: "beside" };
  if (harm && (HELD.test(gap) || (gap.trim() === "" && !closes(text, behind)))) return null;
  if (!isLink(gap, BEHIND, phrase.field === "text", harm ? STRIKING : null)) return null;
  // "which closed Monday" tells no first day; a length in the sentence may.
  if (ENDING.test(gap) && lengthOf(behind.when) === 1) return { when: behind.when, tie: "sentence", closing: true };
  const opened = OPENING.test(gap) && behind.when.start === behind.when.end;
  const when = opened ? whenOf(behind.when.start ?? "", null) : joined(text, behind, near);
  // "later this month, February 25 to March 1": the closer day behind the comma is meant.
  const closer =
    lengthOf(when) > 7 ? near.find((d) => d.start >= behind.end && isComma(text, behind.end, d.start)) : undefined;
  return { when: closer?.when && meets(when, closer.when) ? joined(text, closer, near) : when, tie: "beside" };
}
const LONGEST_GAP = 90;
const WAS =
  /\b(?:put off|postponed|canceled|cancelled|delayed|originally (?:set|scheduled|planned)) (?:from |for |on )?$/;
const HELD = /\b(?:will|held|hosted|scheduled|planned|set)\b/;

const isComma = (text: string, from: number, to: number): boolean => /^, (?:on )?$/.test(text.slice(from, to));

/** "It opens March 9.", "The summit will be held on May 3 and 4": the sentence behind that speaks of the happening alone. */
const GOES_ON =
  /^(?:It|The (?:meeting|summit|conference|convention|forum|event|seminar|workshop|hearing|vigil|service|funeral|session|ceremony|rally|march|celebration|call|briefing|election|runoff|inauguration)) (?:opens?|opened|begins?|began|starts?|started|runs?|ran|convenes?|takes? place|took place|will (?:be held|take place|open|begin|start|run|convene)|is (?:set|scheduled|planned|to be held)|was held|was set)\b/;

/** The day that the sentence behind gives, where it goes on about the happening with "It" or its kind. */
export function toldBehind(
  text: string,
  behind: { readonly start: number; readonly end: number },
  dates: readonly DatedSpan[],
): Told | null {
  const opening = GOES_ON.exec(text.slice(behind.start, Math.min(behind.end, behind.start + 80)));
  if (!opening) return null;
  const from = behind.start + opening[0].length;
  return toldBy(text, { field: "text", start: behind.start, end: from }, behind, dates);
}

/** "set for Wednesday, is moved to Monday": the day that holds. */
const MOVED = /\b(?:moved|postponed|rescheduled|delayed|put off|pushed back) (?:to|until) $/;
/** "has moved tonight's forum to Wednesday" */
const PUT_OFF = /\b(?:moved|moves|postponed|rescheduled|delayed|put off|pushed back) (?:[\w'’]+ ){0,4}$/;
const OPENS_WITHIN = 24;
const PERIOD = /^(?:last|this|earlier) |\b(?:night|morning|afternoon|evening)$/i;

/** "last Friday", "Sunday night", "Monday.": a day that is no subject of what follows. */
const closes = (text: string, { start, end }: DatedSpan): boolean =>
  PERIOD.test(text.slice(start, end)) || /^(?:[.,;:)]|$| (?:that|which|when|in|at)\b)/.test(text.slice(end, end + 6));

/** What stands between two semicolons of a sentence: its days are its own. */
function partOf(text: string, phrase: Phrase, sentence: { readonly start: number; readonly end: number }) {
  const before = text.slice(sentence.start, phrase.start + 1).lastIndexOf(";");
  const behind = text.slice(phrase.end, sentence.end).indexOf(";");
  return {
    start: sentence.start + before + 1,
    end: behind < 0 ? sentence.end : phrase.end + behind,
  };
}

/** "Thursday, March 3 - Sunday, March 6": two days that bound one happening. */
function joined(text: string, first: DatedSpan, near: readonly DatedSpan[]): When {
  const when = first.when as When;
  const last = near.find(
    (d) => d.start >= first.end && /^\s*(?:[-–—]|to|through|thru|until)\s*$/.test(text.slice(first.end, d.start)),
  );
  if (when.start && last?.when?.end && last.when.end > when.start) return whenOf(when.start, last.when.end);
  const twin = near.find((d) => d.start >= first.end && /^\s*(?:and|&)\s*$/.test(text.slice(first.end, d.start)));
  return when.start && twin?.when?.end && daysBetween(when.start, twin.when.end) === 1
    ? whenOf(when.start, twin.when.end)
    : when;
}
