import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OWN_CASES, OWN_SILENT, PEER_CLASSES, type PeerClass } from "./peer-classes.js";
import { type Found, read } from "./read.js";

const PEERS = "../shared/peers";

interface PeerCase {
  readonly text: string;
  readonly reference: string | null;
  readonly start: string;
  readonly end: string;
  readonly class: PeerClass;
}

const classOf = (text: string): PeerClass =>
  PEER_CLASSES.find(({ pattern }) => pattern.test(text.trim())) ?? (PEER_CLASSES.at(-1) as PeerClass);

const rows = (file: string) =>
  readFileSync(`${PEERS}/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

function chronoCases(): PeerCase[] {
  return rows("chrono_en.ndjson").map(({ text, reference, expected, options }) => ({
    text: options?.forwardDate ? ahead(text) : text,
    reference: reference?.slice(0, 10) ?? null,
    start: expected.start.iso,
    end: expected.end?.iso ?? expected.start.iso,
    class: classOf(text),
  }));
}

/** What duckling gives as a grain from a start, as inclusive days. */
function ducklingCases(): PeerCase[] {
  return rows("duckling_en.ndjson")
    .filter(({ news_core }) => news_core)
    .map(({ text, reference, grain, start, end_exclusive }) => {
      const first = start.slice(0, 10);
      return {
        text: ahead(text),
        reference: reference.slice(0, 10),
        start: first,
        end: dayBefore(end_exclusive?.slice(0, 10) ?? grainBehind(first, grain)),
        class: classOf(text),
      };
    });
}

function moved(day: string, days: number, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
const dayBefore = (day: string) => moved(day, -1, 0);
const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const grainBehind = (day: string, grain: string) =>
  moved(day, grain === "week" ? 7 : grain in MONTHS_OF ? 0 : 1, MONTHS_OF[grain] ?? 0);

const NAMES =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|thanksgiving|christmas|easter|halloween|black|new|years?|valentine|day|eve)\b/g;
const HOLIDAY = /thanksgiving|christmas|easter|halloween|black|new year|valentine|mlk/i;
const OPENED =
  /^(?:on|in|at|from|during|through|since|this|last|next|today|tomorrow|yesterday|early|mid|late|current|previous|vacation)\b/i;

/** Duckling and chrono's `forwardDate` look ahead always: the words as news prints them, in a sentence that does. */
function ahead(text: string): string {
  const printed = text.replace(NAMES, (word) =>
    /^(?:black|new|years?|valentine|day|eve)$/.test(word) && !HOLIDAY.test(text)
      ? word
      : `${word[0]?.toUpperCase()}${word.slice(1)}`,
  );
  const lead = OPENED.test(text) ? "" : /^(?:[a-z]+|\d)$/i.test(text) && /^mar/i.test(text) ? "in " : "on ";
  return `They will meet ${lead}${printed}.`;
}

function passes({ text, reference, start, end, class: { period } }: PeerCase): boolean {
  const found = read(text, reference);
  const within = (f: Found) => f.start !== null && f.end !== null && f.start <= start && start <= f.end;
  return found.some((f) => (f.start === start && f.end === end) || (period === true && within(f)));
}

describe("dates that the peers read", () => {
  it.each(OWN_CASES)("%s: %s", (published, text, start, end) => {
    expect(read(text, published).map((f) => `${f.start}..${f.end}`)).toContain(`${start}..${end}`);
  });

  it.each(OWN_SILENT)("silent: %s", (text) => {
    expect(read(text, "2019-03-12").map((f) => f.text)).toEqual([]);
  });

  it("gives a reason for each class left out, and uses each name once", () => {
    const names = PEER_CLASSES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { why } of PEER_CLASSES) expect(why.length).toBeGreaterThan(8);
  });
});

describe.skipIf(!existsSync(PEERS))("the peers' own cases", () => {
  const share = (cases: readonly PeerCase[], least: number, marked: number) => {
    const ours = cases.filter((c) => c.class.read);
    const failed = ours.filter((c) => !passes(c));
    const said = failed.map((c) => `${c.class.name}: ${c.text} @${c.reference} is ${c.start}..${c.end}`).join("\n");
    expect(ours.length, "cases that a news reader could meet").toBeGreaterThanOrEqual(marked);
    expect(1 - failed.length / ours.length, said).toBeGreaterThanOrEqual(least);
  };
  it("reads chrono's", () => share(chronoCases(), 0.95, 130));
  it("reads duckling's", () => share(ducklingCases(), 0.85, 200));

  it.each(["chrono_en_negative.ndjson", "duckling_en_negative.ndjson"])("is silent on %s", (file) => {
    const spoken = rows(file)
      .filter(({ text }) => !DATES_TO_US.test(text.trim()))
      .filter(({ text, reference }) => read(text, reference?.slice(0, 10) ?? "2019-03-12").length > 0);
    expect(spoken.map(({ text }) => text)).toEqual([]);
  });
});

/** Negatives that the guide dates: a weekday, a year, a span of years; a leap day without its year; and a month before a number that is no day. */
const DATES_TO_US = /^(?:Tuesday|20\d\d|2019 to 2020|2012-14|2012 80 10|29 February|February 29|February 151998)$/;
