/**
 * Which classes of the peers' date cases (chrono, duckling) a reader of news could meet. A case belongs to the
 * first class whose pattern fits it. `read: false` leaves a class out, and `why` says for what reason; where our
 * annotation guide differs from a peer, the guide wins.
 */
export interface PeerClass {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: boolean;
  readonly why: string;
  /** The peer gives a day of the period that the guide gives whole. */
  readonly period?: true;
}

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
const COUNT = "(?:an?|one|two|three|four|five|few|\\d+)";
const UNIT = "(?:day|week|month|quarter|qtr|year|friday|sunday|tuesday|thursday)s?";
const left = (name: string, source: string, why: string): PeerClass => ({
  name,
  pattern: new RegExp(source, "i"),
  read: false,
  why,
});
const met = (name: string, source: string, why: string): PeerClass => ({ ...left(name, source, why), read: true });

const DURATION = "so many days, weeks or years ahead, behind or between are a duration to the guide";
const SPEECH = "said to an assistant: news prints the date";

/** In order: what is left out first, since its words often hold those of a class that is read. */
export const PEER_CLASSES: readonly PeerClass[] = [
  left("era", "\\b(?:BCE?|CE|AD|A\\.D\\.|BE)$", "no release prints an era"),
  left(
    "counted-from-a-date",
    `${COUNT} ${UNIT} (?:before|after|from) |\\bthird tuesday after|closest|[+-] ?\\d+ ?(?:days|months)`,
    "the guide marks the date that is counted from, not the day that the count leads to",
  ),
  left(
    "rolling",
    `^(?:the )?(?:last|past|next|upcoming|after) ${COUNT} ${UNIT}|upcoming ${UNIT}$|^after a year`,
    DURATION,
  ),
  left(
    "days-ahead",
    `\\b(?:in|for|within) ${COUNT} ${UNIT}|${UNIT} (?:later|hence|back|from now)$|\\dw later|\\dmo later|^1 month$`,
    DURATION,
  ),
  left("weekdays-ago", "thursdays ago$", SPEECH),
  left("holidays-ago", "^thanksgiving .* ago$", SPEECH),
  left("few-days", "a few days ago", "vague: null by the guide"),
  left("after-next", "after next$", SPEECH),
  left("nth-last", "(?:third|3rd|2nd|second|fifth|5th) last", SPEECH),
  left(
    "assistant",
    "^at this time$|^tomorrows$|^lastmonth$|^(?:last|next) day$|weekday$|^all week$|^rest of the week$|last week's sunday|sunday from last|^the 1st$|^on the first$|of around|^around|^20 of|^20th day of|4 of july$|two thousand ten",
    SPEECH,
  ),
  left(
    "rolling-week",
    "\\b(?:past|upcoming|coming|following) week",
    "the past, the coming and the following week roll or point to what was told before",
  ),
  left("chat", "\\b(?:yr|xmas)\\b|18q4|^(?:sat|sun|thu|fri|sat\\.|sun\\.)$", "shorthand; Sat and Sun are words"),
  left(
    "glued",
    `^\\d+(?:april|sep)|${WEEKDAY},? (?:${MONTH}\\d|\\d+${MONTH}$)`,
    "a month glued to its day is a machine's stamp",
  ),
  left("year-first", `20\\d\\d (?:aug|sept|march)`, "prose prints no year before its month"),
  left(
    "two-figure-year",
    `${MONTH},? \\d{1,2},? \\d\\d$|\\d(?:st|nd|rd|th)? ${MONTH} \\d\\d$|^14/4 90$`,
    "two figures without an apostrophe are any number",
  ),
  left("filing-month", "^20\\d\\d[-/]\\d\\d$", "two years to a reader of news"),
  left("month-13", "20\\d\\d[-/]13", "the peer reads it in one mode only"),
  left(
    "locale",
    "^8/Oct/2012$|^6/10/2018$|^8/10/2012$",
    "the peer gives the same figures for two locales; ours is American",
  ),
  left(
    "weekday-decides",
    "Tue(?:sday)?, (?:10 January|January 10)$|Jul 18|Thu 15th",
    "the guide takes the near day on which the weekday falls; the peer looks ahead only",
  ),
  left(
    "weeks-of-months",
    "(?:first|last) week of|week of october",
    "weeks run from Monday to the guide, and a month's first week is its first seven days",
  ),
  left("seasons", "summer|winter|season", "seasons have whole months by the guide"),
  left(
    "thirds-of-years",
    "beginning of 2017|end of 2012|of (?:the )?year$",
    "early is four months of a year by the guide",
  ),
  left("bare-edges", "of month$|end of (?:this|current|previous|last|next) month$", "news prints the article"),
  left("moon", "chinese|islamic|parsi|navroz|jadid|orthodox", "a holiday without a rule in the civil calendar"),
  left(
    "odd-holidays",
    "boss|civil rights day|valentine day|martin luther kings|easter mon$",
    "not as news prints them",
  ),
  left("same-weekday", "^tuesday$", "on a Tuesday the guide allows the day itself"),
  left("quarter-alone", "^(?:the )?(?:third|3rd) (?:quarter|qtr)$", "of a game too, unless a preposition dates it"),
  left(
    "open-years",
    "^(?:anytime|sometimes|since|through) ",
    "the year is read; that it is open the words around it say",
  ),
  left("day-counts", "for 10 days|^10 days from", "the day is read; what it lasts is a duration"),
  left("option", "forward dates only|^vacation", "an option of the peer's, not words"),
  { ...met("ago", "\\bago\\b", "counted back from the release"), period: true },
  {
    ...met(
      "periods",
      "^(?:this|last|next|current|previous) (?:week|month|year|quarter|qtr|weekend)$|after this year",
      "the guide has the whole period",
    ),
    period: true,
  },
  {
    ...met(
      "months",
      `^(?:in )?${MONTH}\\.?[- ]?(?:\\d{4})?$|\\b(?:${MONTH}|in ${MONTH}),? 20\\d\\d\\b(?=[ ),.]|$)(?<!\\d ${MONTH} 20\\d\\d)|\\b\\d\\d?/20\\d\\d\\b(?<!/\\d\\d?/20\\d\\d)|in August\\.$`,
      "the guide has the whole month",
    ),
    period: true,
  },
  met("days", ".", "days, weekdays, relative days, ranges, quarters, holidays, parts of periods: what news prints"),
];

/** The same classes in words of our own: published, text, start, end. They always run. */
export const OWN_CASES: readonly (readonly [published: string, text: string, start: string, end: string])[] = [
  ["2019-03-12", "The vote was three weeks ago.", "2019-02-19", "2019-02-19"],
  ["2019-03-12", "They moved in two months ago.", "2019-01-01", "2019-01-31"],
  ["2019-03-12", "The council meets again next month.", "2019-04-01", "2019-04-30"],
  ["2019-03-12", "Bids open next quarter.", "2019-04-01", "2019-06-30"],
  ["2019-03-12", "Revenue fell in 2018Q4 by a tenth.", "2018-10-01", "2018-12-31"],
  ["2019-03-12", "The bridge opened in September 2012.", "2012-09-01", "2012-09-30"],
  ["2019-03-12", "The draft is due Monday, March 18.", "2019-03-18", "2019-03-18"],
  ["2019-03-12", "Comments close on the 15th.", "2019-03-15", "2019-03-15"],
  ["2019-03-12", "Taxes are due by the 15th, the treasurer said.", "2019-03-15", "2019-03-15"],
  ["2019-03-12", "It is due on the 20th of the current month.", "2019-03-20", "2019-03-20"],
  ["2019-03-12", "The fair is on July 12 (Friday) this time.", "2019-07-12", "2019-07-12"],
  ["2019-03-12", "Crews will work today - Friday.", "2019-03-12", "2019-03-15"],
  ["2019-03-12", "Posted 2019.03.11 by the clerk", "2019-03-11", "2019-03-11"],
  ["2019-03-12", "They were sworn in May eighth - tenth, 2017.", "2017-05-08", "2017-05-10"],
  ["2019-03-12", "He will report early next week.", "2019-03-18", "2019-03-20"],
  ["2019-03-12", "It snowed at the end of last week.", "2019-03-08", "2019-03-10"],
  ["2019-03-12", "Budgets are due at the end of the month.", "2019-03-21", "2019-03-31"],
  ["2019-03-12", "They will meet from the 13th to the 15th of July.", "2019-07-13", "2019-07-15"],
  ["2019-03-12", "Stores will open on Black Friday.", "2019-11-29", "2019-11-29"],
  ["2019-03-12", "City Hall will close on Thanksgiving.", "2019-11-28", "2019-11-28"],
  ["2019-03-12", "Offices were closed last MLK Day.", "2019-01-21", "2019-01-21"],
  ["2019-03-12", "The first Tuesday in October will be a night out.", "2019-10-01", "2019-10-01"],
  ["2019-03-12", "in Dec, when it ended", "2018-12-01", "2018-12-31"],
];

/** Nothing is read here. */
export const OWN_SILENT: readonly string[] = [
  "The clerk printed June 31, 2022 on the notice.",
  "on February 29, 2022",
  "on 32 August 2014",
  "from June 10 - 31, 2022",
  "from February 20 - 29, 2022",
  "file 2014/22/29",
  "The office is on the 5th floor.",
  "the ruling of the 9th Circuit on the 4th Amendment",
  "on the 25th anniversary",
  "May the force be with you. It may become law soon.",
  "101,194 points, 10.1 - 10.12, version 1.10.30",
  "Total: $1,194.09",
];
