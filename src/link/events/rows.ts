import type { EventValue } from "../../extract/events.js";
import type { EventRow, Gazetteer } from "../../gazetteer/index.js";
import { attacksAt, closestTogether, listsPlaces } from "../../mentions/attacks.js";
import { describedRuling } from "../../mentions/described.js";
import type { Document, IsoDay, Timeline, When } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import { daysBetween, meets, whenOf } from "./when.js";

/** A row with its number and its full days; null where the dictionary has only a part of a date. */
export interface Dated {
  readonly index: number;
  readonly row: EventRow;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
}

/** What the text tells of a happening, beside its name. */
export interface Telling {
  readonly value: EventValue;
  readonly when: When | null;
  /** Ids of the places printed in the phrase or behind it. */
  readonly places: readonly string[];
  /** Whether the sentence looks forward ("will", "upcoming") or back. */
  readonly ahead: boolean;
}

/** "1998-06?" and "XXXX-04-22" are no full days. */
const full = (date: string): IsoDay | null => (/^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null);

export function dated(gazetteer: Gazetteer, index: number): Dated {
  const row = gazetteer.row("events", index);
  return { index, row, start: full(row.start), end: full(row.end) };
}

const seriesOf = (row: EventRow): string | null => row.series ?? (row.start === "" ? row.id : null);
/** A place alone names an attack only for some years. */
const REMEMBERED = 1100;
const RECENT = 120;

/** The ruling of these weeks that a release describes, "today's decision by the U.S. District Court …". */
function describedRulings({ gazetteer, document, timeline }: Described, value: EventValue): number[] {
  if (value.type !== "ruling" || value.standing === "anaphor") return [];
  const index = describedRuling(gazetteer, document);
  const start = index < 0 ? null : dated(gazetteer, index).start;
  const { day, range } = timeline;
  if (start === null || (day !== null && Math.abs(daysBetween(start, day)) > NEWS)) return [];
  return (range.start ?? start) <= start || daysBetween(start, range.start ?? start) <= NEWS
    ? start <= (range.end ?? start)
      ? [index]
      : []
    : [];
}
const NEWS = 30;

interface Described {
  readonly gazetteer: Gazetteer;
  readonly document: Document;
  readonly timeline: Timeline;
}

/** The rows that a phrase can mean, the series of a recurring meeting spread out. */
export function rowsFor(context: Described, value: EventValue): Dated[] {
  const { gazetteer } = context;
  const out = new Map<number, Dated>();
  for (const index of value.rows) {
    const one = dated(gazetteer, index);
    out.set(index, one);
    const series = seriesOf(one.row);
    if (series)
      for (const other of gazetteer.lookup("events#series", [series])) out.set(other, dated(gazetteer, other));
  }
  // "shootings in A, B, and C": a dictionary's name may be but the first of several.
  if (out.size === 0 || (value.type === "attack" && listsPlaces(value.name)))
    for (const index of unnamed(gazetteer, value)) out.set(index, dated(gazetteer, index));
  if (out.size === 0) for (const index of describedRulings(context, value)) out.set(index, dated(gazetteer, index));
  return [...out.values()];
}

const STORMS: ReadonlySet<string> = new Set(["storm", "superstorm", "hurricane", "cyclone"]);

/** Rows of a phrase that is no name of the dictionary: by the places of an attack, or by the words of a meeting. */
function unnamed(gazetteer: Gazetteer, { type, name, head }: EventValue): number[] {
  const folds = tokenize(name).map((t) => t.fold);
  if (type === "meeting" || type === "summit") {
    for (let from = Math.max(0, folds.indexOf(head) - 3); from < folds.indexOf(head); from++) {
      const rows = gazetteer.lookup("events", folds.slice(from, folds.indexOf(head) + 1));
      if (rows.length) return spread(gazetteer, rows);
    }
    return [];
  }
  if (type === "protest") {
    const rows = gazetteer.lookup("events", folds);
    return [...(rows.length ? rows : gazetteer.lookup("events", [...folds, "rally"]))];
  }
  if (head === "shutdown") return spread(gazetteer, gazetteer.lookup("events#series", ["government-shutdown"]));
  if (type === "election") {
    const series = folds.includes("presidential")
      ? "presidential-election"
      : folds.some((f) => f.startsWith("midterm"))
        ? "midterm-elections"
        : "";
    return series ? [...gazetteer.lookup("events#series", [series])] : [];
  }
  if (type === "disaster") {
    // "Tropical Storm Irene", "Superstorm Sandy" go by the hurricane's row.
    const storm = gazetteer.lookup("events", ["hurricane", folds.at(-1) ?? ""]);
    if (storm.length > 0 && STORMS.has(head)) return [...storm];
    // "the tornado that flattened Greensburg"
    const places = name
      .split(/\b(?:that|which) [a-z]{2,14} (?:through |across |over |into )?|\s(?:in|near|at) (?:the )?/)
      .slice(1);
    return places.flatMap((place) => [...gazetteer.lookup("events", [...tokenize(place).map((t) => t.fold), head])]);
  }
  return type === "attack" ? attacksAt(gazetteer, name) : [];
}

function spread(gazetteer: Gazetteer, rows: readonly number[]): number[] {
  return rows.flatMap((index) => {
    const series = seriesOf(gazetteer.row("events", index));
    return series ? [index, ...gazetteer.lookup("events#series", [series])] : [index];
  });
}

/**
 * The row that was meant: the ordinal's, or the one the text's day or place points to, or of a series the
 * one nearest to the release by the tense. [] where none is true; several where a phrase lists several places.
 */
export function choose(rows: readonly Dated[], telling: Telling, timeline: Timeline): Dated[] {
  const { value, when, places, ahead } = telling;
  // A lower bound alone says nothing against what came later.
  const day = timeline.day ?? timeline.range.end;
  const series = rows.some(({ row }) => seriesOf(row));
  let fit = rows.filter(({ row }) => !series || seriesOf(row));
  if (series && !isOwned(fit, value)) return [];
  if (value.ordinal !== null && fit.some(({ row }) => row.ordinal !== null))
    return fit.filter(({ row }) => row.ordinal === value.ordinal).slice(0, 1);
  if (series) fit = fit.filter(({ start }) => start !== null);
  const year = /\b(?:19|20)\d\d\b/.exec(value.name)?.[0];
  if (series && year) fit = fit.filter(({ start }) => start?.startsWith(year));
  if (when?.start) {
    const same = fit.filter((r) => r.start === null || meets(r, when) || close(r.start, when.start ?? "", 1));
    if (same.length || series) fit = same;
    else if (fit.every((r) => r.start !== null)) return [];
  }
  if (series && places.length && value.type === "meeting")
    fit = fit.filter(({ row }) => !row.place || row.place.split("|").some((p) => places.includes(p)));
  if (!day)
    return value.type === "attack" && !series ? closestTogether(fit) : fit.length === 1 || when ? fit.slice(0, 1) : [];
  if (series && (year || when)) return nearest(fit, day, ahead, Number.POSITIVE_INFINITY);
  if (series)
    return nearest(
      fit,
      day,
      ahead,
      value.type === "meeting" ? (ahead ? 340 : 240) : value.type === "other" ? 120 : 1500,
    );
  fit = fit.filter(({ start }) => start === null || ahead || start <= day || value.type !== "attack");
  if (value.type === "attack") {
    const limit = value.standing === "weak" ? RECENT : REMEMBERED;
    const known = fit.filter(
      ({ start }) => start === null || daysBetween(start, day) <= limit || value.rows.length === 1,
    );
    return closestTogether(
      known.filter(({ start }) => value.standing !== "weak" || (start !== null && daysBetween(start, day) <= limit)),
    );
  }
  return fit.length > 1 ? nearest(fit, day, ahead) : [...fit];
}

/** What any body's meeting may be called. */
const GENERIC = new Set(
  "the of annual winter midwinter summer fall spring autumn leadership meeting meetings conference convention summit forum city cities mayors national in and for".split(
    " ",
  ),
);

/** A recurring meeting belongs to the body that its series is named for: the phrase's own, else one of the release. */
function isOwned(rows: readonly Dated[], { ownBodies, bodies, ordinal, type, rows: named, name }: EventValue): boolean {
  if (type !== "meeting" && type !== "summit") return true;
  const own = rows.filter(({ index }) => named.includes(index)).flatMap(({ row }) => tokenize(row.name));
  const printed = new Set(tokenize(name).map((t) => t.fold));
  if (own.some(({ fold }) => printed.has(fold) && /^[a-z]/.test(fold) && !GENERIC.has(fold))) return true;
  const owns = (id: string) => rows.some(({ row }) => (seriesOf(row) ?? "").startsWith(`${id}-`));
  if (ownBodies.length) return ownBodies.some(owns);
  return bodies.some(owns) || (ordinal !== null && rows.some(({ row }) => row.ordinal === ordinal));
}

const close = (a: IsoDay, b: IsoDay, days: number): boolean => Math.abs(daysBetween(a, b)) <= days;

function nearest(rows: readonly Dated[], day: IsoDay, ahead: boolean, within = 1500): Dated[] {
  let best: Dated | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of rows) {
    if (!one.start) continue;
    const end = one.end ?? one.start;
    const past = daysBetween(end, day);
    const distance =
      one.start <= day && day <= end
        ? 0
        : past > 0
          ? past * (ahead ? 8 : 1)
          : daysBetween(day, one.start) * (ahead ? 1 : 2);
    if (distance < least) [best, least] = [one, distance];
  }
  return best && least < within ? [best] : [];
}

/** What comes every year ("XXXX-04-22", "XXXX-02"), in the year nearest to `day`. */
export function everyYear({ start, end }: EventRow, day: IsoDay): When {
  const year = Number(day.slice(0, 4));
  const years = [year - 1, year, year + 1].map((y) => {
    const first = start.replace("XXXX", String(y));
    const last = (end || start).replace("XXXX", String(y));
    return whenOf(first.length === 7 ? `${first}-01` : first, last.length === 7 ? lastOfMonth(last) : last);
  });
  return years.reduce((a, b) => (away(b, day) < away(a, day) ? b : a));
}

const lastOfMonth = (month: string): IsoDay =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
const away = ({ start, end }: When, day: IsoDay): number =>
  Math.max(0, daysBetween(day, start ?? day), daysBetween(end ?? day, day));
