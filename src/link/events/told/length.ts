import type { When } from "../../../model/index.js";
import { type DatedSpan, whenOf } from "../when.js";

const LENGTH = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-day\b/i;
const CLOSES = /\b(?:end(?:s|ed|ing)?|conclud(?:es|ed|ing)|clos(?:es|ed|ing)|wrap(?:s|ped)|last day|final day)\b/i;
const OPENS = /\b(?:beg[ai]ns?|open(?:s|ed|ing)?|kick(?:s|ed)|leaves?|departs?|start(?:s|ed))\b/i;
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
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

const APART =
  /\b(a|an|one|two|three|four|five|six|\d{1,2}) (days?|weeks?) (after|before) (?:the |an? |our |its |this year's )?$/i;

/** What parts a happening from the day before it: "March 9, two weeks after the oath". */
export interface Apart {
  readonly words: string;
  /** Days from the told day to the happening's. */
  readonly days: number;
}

/** The distance that stands right before a happening; null where none does. */
export function apartBefore(text: string, from: number, start: number): Apart | null {
  const apart = APART.exec(text.slice(Math.max(from, start - 50), start));
  if (!apart) return null;
  const [words, number = "", unit = "", side] = apart;
  const days = (NUMBERS[number.toLowerCase()] ?? (Number(number) || 1)) * (unit.startsWith("week") ? 7 : 1);
  return { words, days: side === "after" ? -days : days };
}

/** The happening's day, counted from a day that stands right before its distance; null where something parts them. */
export function countedFrom(text: string, date: DatedSpan, { words, days }: Apart, start: number): When | null {
  const { when, end } = date;
  if (!when?.start || when.start !== when.end) return null;
  if (!/^,? $/.test(text.slice(end, Math.max(end, start - words.length)))) return null;
  const day = shifted(when.start, days);
  return whenOf(day, day);
}
