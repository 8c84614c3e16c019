import type { Modifier, Part, Season, Unit } from "../expression.js";

/** The closed word lists of the grammar, by folded token. */

type Words<T> = ReadonlyMap<string, T>;
const table = <T>(entries: readonly (readonly [words: string, value: T])[]): Words<T> =>
  new Map(entries.flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)));

/** Full names of months, 1 to 12. */
export const MONTHS: Words<number> = /* @__PURE__ */ table(
  "january february march april may june july august september october november december"
    .split(" ")
    .map((name, index) => [name, index + 1] as const),
);
export const MONTH_ABBREVIATIONS: Words<number> = /* @__PURE__ */ table([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);
/** Months that are names or verbs too: alone they need a word before them that speaks of time. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "march",
  "april",
  "may",
  "june",
  "august",
]);

/** 0 for Monday to 6 for Sunday. */
export const WEEKDAYS: Words<number> = /* @__PURE__ */ table(
  "monday tuesday wednesday thursday friday saturday sunday".split(" ").map((name, index) => [name, index] as const),
);
export const WEEKDAY_ABBREVIATIONS: Words<number> = /* @__PURE__ */ table([
  ["mon", 0],
  ["tue tues", 1],
  ["wed", 2],
  ["thu thur thurs", 3],
  ["fri", 4],
  ["sat", 5],
  ["sun", 6],
]);

export const SEASONS: Words<Season> = /* @__PURE__ */ table([
  ["spring", "spring"],
  ["summer", "summer"],
  ["fall autumn", "fall"],
  ["winter", "winter"],
]);

export const PARTS: Words<Part> = /* @__PURE__ */ table([
  ["early", "early"],
  ["mid middle", "mid"],
  ["late", "late"],
]);
/** "the end of June". */
export const EDGES: Words<Part> = /* @__PURE__ */ table([
  ["beginning start", "early"],
  ["middle", "mid"],
  ["end close", "late"],
]);

export const MODIFIERS: Words<Modifier> = /* @__PURE__ */ table<Modifier>([
  ["this", "this"],
  ["last previous", "last"],
  ["next", "next"],
]);
export const OFFSETS: Readonly<Record<Modifier, number>> = { this: 0, that: 0, last: -1, next: 1 };

export const UNITS: Words<Unit> = /* @__PURE__ */ table<Unit>([
  ["day days", "day"],
  ["week weeks", "week"],
  ["weekend weekends", "weekend"],
  ["month months", "month"],
  ["quarter quarters qtr", "quarter"],
  ["year years", "year"],
  ["decade decades", "decade"],
  ["century centuries", "century"],
]);

export const DAY_PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(["morning", "afternoon", "evening", "night"]);

export const DECADE_WORDS: Words<number> = /* @__PURE__ */ table([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);

const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Numbers in words, as in "three days ago". */
export const COUNT_WORDS: Words<number> = /* @__PURE__ */ table([
  ["a an", 1],
  ...COUNTS.map((word, index) => [word, index + 1] as const),
]);

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
/** "first" to "twentieth", and "thirtieth". */
export const ORDINAL_WORDS: Words<number> = /* @__PURE__ */ table([
  ...ORDINALS.split(" ").map((word, index) => [word, index + 1] as const),
  ["thirtieth", 30],
]);
export const TENS_WORDS: Words<number> = /* @__PURE__ */ table([
  ["twenty", 20],
  ["thirty", 30],
]);
