import type { FieldName, When } from "../../model/index.js";
import { type DatedSpan, daysBetween, lengthOf, meets, whenOf } from "./when.js";

/** A day the text gives for a happening, and how closely it is tied to it. */
export interface Told {
  readonly when: When;
  /** inside the phrase ("the April 25 meeting"), beside it, or only in its sentence. */
  readonly tie: "inside" | "beside" | "sentence";
  /** True where it is only the day on which the happening ended. */
  readonly closing?: true;
}

/** A phrase in its field. */
export interface Phrase {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What is told of in the same breath stands before it or behind it: "On the eve of the inauguration …". */
const EVE = /\b(?:eve of|days? before|weeks? before|months? before) (?:the |an? |our |its )?$/i;
/** Between a happening and its day behind it; a capitalised name is let through too. */
const BEHIND = words(
  "that on in from for is was were are be will held to at the of set scheduled takes took taking place this that here which began begins beginning starting started opens opened runs ran happened occurred next last and being early late mid earlier due there carried out committed perpetrated planned expected slated happens comes kicks off convenes convened convening over near outside along across open invited goes go as own her his now ends ended concludes concluded closes closed",
);
/** What a harm did, between it and its day: "struck southern Ohio on", "killed nine people in Dayton early". */
const STRIKING = words(
  "struck hit tore through swept killed wounded injured claimed took left lives dead people students homes power without part parts southern northern eastern western central more than dozens hundreds thousands and one two three four five six seven eight nine ten eleven twelve",
);
/** Between a day and the happening behind it. */
const BEFORE = words(
  "s the a an at for of during in day to host was our their its annual this is marks marked will be his her join joins first second third last next latest only he she they",
);
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
  const inside = near.find((d) => d.start >= phrase.start && d.end <= phrase.end);
  const named = inside?.when;
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
  const leading = near.findLast(
    (d) =>
      d.end <= phrase.start && phrase.start - d.end <= 4 && /^(?:['’]?s?)? $/.test(text.slice(d.end, phrase.start)),
  );
  if (leading?.when) return { when: leading.when, tie: "inside" };
  const moved = near.find(
    (d) => d.start >= phrase.end && MOVED.test(text.slice(Math.max(phrase.end, d.start - 24), d.start)),
  );
  if (moved?.when) return { when: moved.when, tie: "beside" };
  const behind = near.find((d) => d.start >= phrase.end);
  if (behind?.when) {
    const gap = text.slice(phrase.end, behind.start);
    if (
      gap.length <= 80 &&
      // A day set off from the headline is the day of posting.
      !/^\s{2,}$/.test(gap) &&
      (!harm || gap.trim() !== "" || closes(text, behind)) &&
      isLink(gap, BEHIND, phrase.field === "text", harm ? STRIKING : null) &&
      !isSaying(text, behind)
    ) {
      // "which ended Saturday" tells no first day; a length in the sentence may.
      if (ENDING.test(gap) && lengthOf(behind.when) === 1) return { when: behind.when, tie: "sentence", closing: true };
      const when =
        OPENING.test(gap) && behind.when.start === behind.when.end
          ? whenOf(behind.when.start ?? "", null)
          : joined(text, behind, near);
      return { when, tie: "beside" };
    }
  }
  const before = near.findLast((d) => d.end <= phrase.start);
  const apart = APART.exec(text.slice(Math.max(sentence.start, phrase.start - 50), phrase.start));
  if (before?.when?.start && apart) {
    // "January 27, one week after the inauguration"
    const days =
      (NUMBERS[apart[1]?.toLowerCase() ?? ""] ?? (Number(apart[1]) || 1)) * (apart[2]?.startsWith("week") ? 7 : 1);
    const beside = /^,? $/.test(text.slice(before.end, Math.max(before.end, phrase.start - apart[0].length)));
    const day = shifted(before.when.start, apart[3] === "after" ? -days : days);
    return beside && before.when.start === before.when.end ? { when: whenOf(day, day), tie: "beside" } : null;
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
  return distinct.size === 1 && only?.when ? { when: only.when, tie: "sentence" } : null;
}

/** A day told by what is kept on it. */
const isHolidayName = (printed: string): boolean =>
  !/\d/.test(printed) && !/^(?:to|yester|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|last|this|next)/i.test(printed);
const KEPT_WITHIN = 16;
const isNear = (own: When, holiday: When): boolean =>
  own.start !== null && holiday.start !== null && Math.abs(daysBetween(own.start, holiday.start)) <= KEPT_WITHIN;

const APART =
  /\b(a|an|one|two|three|four|five|six|\d{1,2}) (days?|weeks?) (after|before) (?:the |an? |our |its |this year's )?$/i;

/** "in office since May 3": a bound of something else. */
const BOUND = /\b(?:since|until|till) $/i;

/** "It opens December 1.", "The summit will be held on May 3 and 4": the sentence behind that speaks of the happening alone. */
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
const MOVED = /\b(?:moved|postponed|rescheduled|delayed) (?:to|until) $/;
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

/** "Friday, June 20 - Monday, June 23": two days that bound one happening. */
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

/** Whether a gap holds nothing but words that tie a day to a happening, names and commas. */
function isLink(
  printed: string,
  allowed: ReadonlySet<string>,
  names: boolean,
  more: ReadonlySet<string> | null = null,
): boolean {
  const gap = printed.replace(APPOSITION, " ").replace(INITIAL, " ").replace(TIME_OF_DAY, " ");
  if (/[.;:!?][\s"”]|\n\s*\n|["“”]|\band,? (?:in|on|at) $/.test(gap)) return false;
  let previous = "";
  for (const word of gap.split(/[\s,()'’–—-]+/)) {
    if (word === "") continue;
    const lower = word.toLowerCase();
    if (
      !allowed.has(lower) &&
      !more?.has(lower) &&
      !(more && /^\d+$/.test(word)) &&
      !(names && word !== lower && !/^(?:Mayor|President|Secretary|Senator)s?$/.test(word))
    )
      return false;
    previous = lower;
  }
  return previous !== "and";
}

/** ", a condominium in Surfside,", ", to be led by Bishop Roe,": what it was or whose, between commas. */
const APPOSITION =
  /^, (?:(?:an?|the) [^,.;:]{2,60},|(?:to be |co-)?(?:led|hosted|organized|sponsored|held|chaired|convened|presented|moderated|open|free|known|put off|postponed|delayed|rescheduled|between|in which|for which) [^;:]{2,80}?,(?= (?:is|was|will|are|takes?|took|opens?|begins?|runs?|comes?)\b))/;

/** "George R. Brown": no full stop. */
const INITIAL = /\b[A-Z]\.(?= [A-Z])/g;

/** "at 10 a.m. ET", "at about 1:25": an hour says nothing of the day. */
const TIME_OF_DAY =
  /\bat (?:about |around )?\d{1,2}:\d\d(?! ?[ap]\.?m)|\b(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|noon|midnight)(?: \(?(?:[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)\)?)?/gi;

const LENGTH = /\b(two|three|four|five|six|\d)-day\b/i;
const CLOSES = /\b(?:end(?:s|ed|ing)?|conclud(?:es|ed|ing)|clos(?:es|ed|ing)|wrap(?:s|ped)|last day|final day)\b/i;
const OPENS = /\b(?:beg[ai]ns?|open(?:s|ed|ing)?|kick(?:s|ed)|start(?:s|ed))\b/i;
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
};
const ON_DAY = /\bon (?:its|the) (second|third|fourth|fifth)(?: and (?:last|final))? day\b/i;

/** "ended a three-day meeting today": the whole of what opened or closed on the told day. */
export function stretched(when: When, sentence: string): When {
  const length =
    LENGTH.exec(sentence)?.[1]?.toLowerCase() ??
    (CLOSES.test(sentence) ? ON_DAY.exec(sentence)?.[1]?.toLowerCase() : undefined);
  const days = length ? (NUMBERS[length] ?? Number(length)) : 0;
  if (days < 2 || !when.start || when.end !== when.start) return when;
  if (CLOSES.test(sentence)) return whenOf(shifted(when.start, 1 - days), when.start);
  return OPENS.test(sentence) ? whenOf(when.start, shifted(when.start, days - 1)) : when;
}

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

const SAYING = words("said announced issued released made told stated asked urged launched applauded sent wrote");
/** A word of saying governs the day behind it over so many words. */
const SAYING_REACH = 4;
const SAYING_BEHIND = /^,? (?:said|made|gave|sent|announced|issued|released|stated|urged|applauded|called|asked)\b/;

function saidBefore(before: string): boolean {
  const near = before.trimEnd().split(" ");
  if (near.at(-1) === "on") near.pop();
  return near
    .slice(-SAYING_REACH)
    .some((word, i, list) => SAYING.has(word) && list.slice(i).every((w) => /^\w+$/.test(w)));
}

/** Whether a day belongs to a word of saying beside it. */
function isSaying(text: string, date: DatedSpan): boolean {
  return (
    saidBefore(text.slice(Math.max(0, date.start - 50), date.start)) ||
    SAYING_BEHIND.test(text.slice(date.end, date.end + 16))
  );
}
