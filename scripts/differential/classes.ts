/** One of two readings of a place in a text; the days are inclusive, null where nothing was told. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One place of a text that chrono-node and citydesk read differently; null where one of them is silent. */
export interface Disagreement {
  readonly id: string;
  readonly published: string;
  /** Characters before and behind both mentions. */
  readonly before: string;
  readonly behind: string;
  readonly ours: Said | null;
  readonly chrono: Said | null;
  /** Chrono read a time of day and filled in the day. */
  readonly timeOnly: boolean;
}

/** Why a disagreement is right as it is. */
export interface DisagreementClass {
  readonly name: string;
  readonly why: string;
  readonly explains: (d: Disagreement) => boolean;
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;
const UNIT = "(?:seconds?|minutes?|min|hours?|hrs?|days?|nights?|weeks?|months?|quarters?|years?|yrs?|decades?)";
const HOLIDAY =
  /\b(?:day|eve|christmas|thanksgiving|easter|halloween|juneteenth|gras|mayo|monday|friday|saturday|tuesday|wednesday|sunday)\b/i;

const alone = (who: "ours" | "chrono", pattern: RegExp) => (d: Disagreement) =>
  d[who === "ours" ? "chrono" : "ours"] === null && pattern.test(d[who]?.text ?? "");
const isDay = (said: Said | null) => said !== null && said.from === said.to;
/** Both name one place, and chrono's first day lies in our period. */
const within = ({ ours, chrono }: Disagreement) =>
  ours?.from != null && ours.to != null && chrono?.from != null && ours.from <= chrono.from && chrono.from <= ours.to;
const hasYear = (text: string) => /\b(?:19|20)\d\d\b|['’]\d\d\b/.test(text);

/** In order of trust: the first that explains a disagreement has it. */
export const DISAGREEMENTS: readonly DisagreementClass[] = [
  {
    name: "time of day",
    why: "a time of day alone is no date to the guide",
    explains: (d) => d.ours === null && d.timeOnly,
  },
  {
    name: "year alone",
    why: "a year, a span of years or a decade is a date to the guide; chrono reads none",
    explains: alone(
      "ours",
      /^(?:early|mid|late|earlier|later|the|end of|beginning of|start of|close of|in|-| ){0,8}['’]?\d{2,4}(?:['’]?s)?\b[\d\s–—-]{0,16}(?:(?:to|and|through|until|thru|or|early|mid|late|,| |-|–){0,8}['’]?\d{2,4}s?)?$/i,
    ),
  },
  {
    name: "century",
    why: "a century is a period to the guide",
    explains: alone("ours", /centur/i),
  },
  {
    name: "fiscal year",
    why: "the federal fiscal year runs from October",
    explains: alone("ours", /\b(?:fiscal|FYs?)\b|\bFY\d/i),
  },
  {
    name: "season",
    why: "seasons have three whole months by the guide",
    explains: alone("ours", /\b(?:spring|summer|fall|autumn|winter)\b/i),
  },
  {
    name: "quarter or half",
    why: "quarters and halves of years",
    explains: alone("ours", /\bquarter|\bhalf\b|\bQ[1-4]\b/i),
  },
  {
    name: "day of a list",
    why: "each day of “June 3 and 5” counts",
    explains: alone("ours", /^\d{1,2}(?:st|nd|rd|th)?(?:\s*[-–—]\s*\d{1,2})?(?:,? \d{4})?$/),
  },
  { name: "holiday", why: "holidays with a rule are days", explains: alone("ours", HOLIDAY) },
  {
    name: "whole period",
    why: "the guide gives a month, week, weekend or year whole; chrono gives one day of it",
    explains: (d) => within(d) && !isDay(d.ours),
  },
  {
    name: "between",
    why: "“between June 2009 and May 2010” is one range; chrono reads its ends apart",
    explains: ({ ours, chrono }) =>
      ours !== null &&
      chrono !== null &&
      !isDay(ours) &&
      ours.text.length > chrono.text.length &&
      /\band\b|[-–—]|\bto\b|through/.test(ours.text),
  },
  {
    name: "duration",
    why: "so many days, weeks or years are a duration to the guide",
    explains: alone("chrono", new RegExp(`\\b${UNIT}\\b`, "i")),
  },
  { name: "now", why: "“now” is no date to the guide", explains: alone("chrono", /^(?:now|just now|right now)$/i) },
  {
    name: "month that is a word",
    why: "“may”, “march” and “mar” in small letters, or a name that is a month’s",
    explains: alone(
      "chrono",
      /^(?:in |by |this |next |last )?(?:may|march|mar|dec|sun|sat|sept?|jan|april|june|august)\.?\s*$/i,
    ),
  },
  {
    name: "unit that is a letter",
    why: "“in the money” is no month",
    explains: alone(
      "chrono",
      /^(?:in|within|for|about|around|after|next|last|past|\+|-) ?(?:the|a|an|few|\d+)? ?(?:m|d|h|s|y|w|mo|min|sec|hr|money|data|days?)?\b/i,
    ),
  },
  {
    name: "figures",
    why: "ratios, prices, sections and telephone numbers, and 9/11, are no days",
    explains: (d) => d.ours === null && /^[\d/.\-–\s]+$/.test(d.chrono?.text ?? ""),
  },
  {
    name: "tense",
    why: "the tense, a printed date or the nearest day decides; chrono takes the nearest weekday or the coming month",
    explains: ({ ours, chrono }) => {
      if (!ours || !chrono || hasYear(ours.text) || !ours.from) return false;
      return WEEKDAY.test(ours.text) || MONTH.test(ours.text) || /weekend/i.test(ours.text);
    },
  },
  {
    name: "week from Monday",
    why: "weeks run from Monday to Sunday by the guide; chrono's begin on Sunday",
    explains: ({ ours, chrono }) => /\bthis week$/i.test(ours?.text ?? "") && /\bthis week$/i.test(chrono?.text ?? ""),
  },
  {
    name: "narrowed",
    why: "early, mid and late parts of a period by the guide; chrono reads the period",
    explains: ({ ours, chrono }) =>
      ours !== null &&
      chrono !== null &&
      /^(?:early|mid|late|end|beginning|middle)\b/i.test(ours.text) &&
      ours.text.includes(chrono.text),
  },
  {
    name: "edge or decade",
    why: "“the end of the year”, “the first three months of 2016”, “this decade” name periods",
    explains: alone(
      "ours",
      /\b(?:end|beginning|start|close|middle) of the (?:year|month|week)|decades?\b|\b(?:first|last) \w+ (?:months|days) of\b/i,
    ),
  },
  {
    name: "last May",
    why: "a month behind “last” or “next”, or behind a word that dates it",
    explains: alone("ours", MONTH),
  },
  {
    name: "chrono's own day",
    why: "“evening of June 20, 2013”: chrono gives the release's day, or that of another time zone",
    explains: ({ ours, chrono }) =>
      ours !== null &&
      chrono !== null &&
      /morning|afternoon|evening|night|[ap]\.?m|^May\./i.test(chrono.text) &&
      hasYear(ours.text) &&
      isDay(ours),
  },
  {
    name: "runs on",
    why: "chrono takes the next words in, “tomorrow at noon until Monday”, “one year ago today”",
    explains: ({ ours, chrono }) =>
      ours !== null && chrono !== null && (chrono.text.startsWith(ours.text) || ours.text.endsWith(chrono.text)),
  },
  {
    name: "name of a happening",
    why: "“the September 11th attacks” is an event, and its day the event's",
    explains: ({ ours, chrono, behind }) =>
      ours === null && /^September 11/.test(chrono?.text ?? "") && /^(?:th)? (?:attacks?|terror)/i.test(behind),
  },
  {
    name: "word before a thing",
    why: "“today's economy”, “Saturday delivery”, an apostrophe lost in “this years”",
    explains: ({ ours, chrono, behind }) =>
      ours === null &&
      chrono !== null &&
      (/^(?:’s|'s)? ?(?:global|economy|young|world|\w* ?delivery|mail|letters|society)/i.test(behind) ||
        /years$/i.test(chrono.text)),
  },
  {
    name: "every weekday",
    why: "“every Monday”, office hours from Monday to Friday, “the first Tuesday of …” and “Good Friday Agreement” name no day",
    explains: ({ ours, chrono, before, behind }) =>
      ours === null &&
      WEEKDAY.test(chrono?.text ?? "") &&
      (/(?:every|each|through|to|-|good|first|second|third|fourth) $/i.test(before) ||
        /^ (?:through|to|-)/.test(behind)),
  },
  {
    name: "word, not a day",
    why: "a surname, a better tomorrow, “weekend hours”, a timestamp of the byline, a word cut off",
    explains: alone(
      "chrono",
      /^(?:(?:this |that |on )?(?:weekend|weekends|mon|tues|wed|thurs|tomorrow)|in may|(?:May|April)(?:,| of)?|\d{4}-\d\d-\d\dT[\d:-]+)$/i,
    ),
  },
];
