import type { EventValue } from "../../extract/events.js";
import { closestTogether } from "../../mentions/attacks.js";
import type { IsoDay, Timeline, When } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import { type Dated, seriesOf } from "./dated.js";
import { daysBetween, meets } from "./when.js";

/** What the text tells of a happening, beside its name. */
export interface Telling {
  readonly value: EventValue;
  readonly when: When | null;
  /** Ids of the places printed in the phrase or behind it. */
  readonly places: readonly string[];
  /** Whether the sentence looks forward ("will", "upcoming") or back. */
  readonly ahead: boolean;
}

/** A place alone names an attack only for some years. */
const REMEMBERED = 1100;
const RECENT = 120;
/** So many days ahead a storm may be spoken of. */
const FORESEEN = 20;

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
  if (series) fit = ofOwner(fit, value);
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
  const harm = value.type === "attack" || value.type === "disaster";
  fit = fit.filter(
    ({ start }) =>
      start === null || start <= day || !harm || (value.type === "disaster" && daysBetween(day, start) < FORESEEN),
  );
  if (value.type === "attack") {
    const limit = value.standing === "weak" ? RECENT : REMEMBERED;
    const known = fit.filter(
      ({ start, row }) =>
        start === null ||
        daysBetween(start, day) <= limit ||
        value.rows.length === 1 ||
        sharesName(value.name, row.name),
    );
    return closestTogether(
      known.filter(({ start }) => value.standing !== "weak" || (start !== null && daysBetween(start, day) <= limit)),
    );
  }
  return fit.length > 1 ? nearest(fit, day, ahead) : [...fit];
}

/** Whether a phrase says more of a known attack than its place: the school, the church, the person. */
function sharesName(name: string, known: string): boolean {
  const own = new Set(tokenize(known).map((t) => t.fold));
  const words = tokenize(name.split(/ (?:in|near|outside) /)[0] ?? name);
  return words.some(
    ({ fold, start }) => /[A-Z]/.test(name.charAt(start)) && fold.length > 3 && own.has(fold) && !NOT_TELLING.has(fold),
  );
}
const NOT_TELLING = new Set(
  "church school high elementary middle college university shooting shootings attack massacre center police street park county city community".split(
    " ",
  ),
);

/** What any body's meeting may be called. */
const GENERIC = new Set(
  "the of annual winter midwinter summer fall spring autumn leadership meeting meetings conference convention summit forum city cities mayors national in and for".split(
    " ",
  ),
);

/** A recurring meeting belongs to the body that its series is named for: the phrase's own, else one of the release. */
function isOwned(rows: readonly Dated[], { ownBodies, bodies, ordinal, type, rows: named, name }: EventValue): boolean {
  if (type !== "meeting" && type !== "summit") return true;
  const own = rows
    .filter(({ index }) => named.includes(index))
    .flatMap(({ row }) => tokenize([row.name, ...row.variants].join(" ")));
  const printed = new Set(tokenize(name).map((t) => t.fold));
  if (own.some(({ fold }) => printed.has(fold) && /^[a-z]/.test(fold) && !GENERIC.has(fold))) return true;
  const owns = (id: string) => rows.some(({ row }) => (seriesOf(row) ?? "").startsWith(`${id}-`));
  if (ownBodies.length) return ownBodies.some(owns);
  return bodies.some(owns) || (ordinal !== null && rows.some(({ row }) => row.ordinal === ordinal));
}

/** Of several bodies' meetings under one name, those of the body that the phrase names, or else the release. */
function ofOwner(rows: readonly Dated[], { ownBodies, bodies }: EventValue): Dated[] {
  if (new Set(rows.map(({ row }) => seriesOf(row))).size < 2) return [...rows];
  for (const ids of [ownBodies, bodies]) {
    const owned = rows.filter(({ row }) => ids.some((id) => (seriesOf(row) ?? "").startsWith(`${id}-`)));
    if (owned.length > 0) return owned;
  }
  return [...rows];
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
          ? past * (ahead ? 12 : 1)
          : daysBetween(day, one.start) * (ahead ? 1 : 2);
    if (distance < least) [best, least] = [one, distance];
  }
  return best && least < within ? [best] : [];
}
