import type { EventValue } from "../../extract/events.js";
import type { EventRow, Gazetteer } from "../../gazetteer/index.js";
import { attacksAt, listsPlaces } from "../../mentions/attacks.js";
import { describedRuling } from "../../mentions/described.js";
import type { Document, IsoDay, Timeline } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import { namesOfKind } from "./harm-kinds.js";
import { daysBetween } from "./when.js";

/** A row with its number and its full days; null where the dictionary has only a part of a date. */
export interface Dated {
  readonly index: number;
  readonly row: EventRow;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
}

/** "1998-06?" and "XXXX-04-22" are no full days. */
const full = (date: string): IsoDay | null => (/^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null);

export function dated(gazetteer: Gazetteer, index: number): Dated {
  const row = gazetteer.row("events", index);
  return { index, row, start: full(row.start), end: full(row.end) };
}

export const seriesOf = (row: EventRow): string | null => row.series ?? (row.start === "" ? row.id : null);

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

/** "President Roe's funeral" is the "funeral of President Roe"; "the inauguration" of these weeks is the President's. */
function unnamedRites(
  { gazetteer, document, timeline: { day } }: Described,
  { type, head, name, standing }: EventValue,
): number[] {
  if (type !== "ceremony" || standing === "anaphor") return [];
  const buried = /^(?:state )?funeral (?:service |mass )?(?:of|for) ([^,;]{3,60}?)(?: at .*)?$/i.exec(name);
  if (buried) return lastRites(gazetteer, buried[1] ?? "");
  const owned = /^(.{3,60})['’]s? (funeral|inauguration)$/.exec(name);
  if (owned?.[2] === "funeral") return lastRites(gazetteer, owned[1] ?? "");
  if (owned)
    return [...gazetteer.lookup("events", [owned[2] ?? "", "of", ...tokenize(owned[1] ?? "").map((t) => t.fold)])];
  const [first = "", ...more] = tokenize(name).map((t) => t.fold);
  const ofNation = first === "presidential" ? more[0] === head : first === head && OF_PRESIDENT.test(more.join(" "));
  if (head !== "inauguration" || day === null || !ofNation) return [];
  return spread(gazetteer, gazetteer.lookup("events", ["presidential", head])).filter((index) => {
    const { start } = dated(gazetteer, index);
    const ahead = start === null ? Number.NaN : daysBetween(day, start);
    return (
      Math.abs(ahead) <= SEASON || (ahead > 0 && ahead <= TRANSITION && document.text.text.includes("President-elect"))
    );
  });
}
/** The known funeral of a person under any of the forms of the name. */
function lastRites(gazetteer: Gazetteer, person: string): number[] {
  const folds = tokenize(person).map((t) => t.fold);
  for (let from = 0; from < folds.length; from++) {
    const rows = gazetteer.lookup("events", ["funeral", "of", ...folds.slice(from)]);
    if (rows.length > 0) return [...rows];
  }
  return [];
}

/** "the verdict in the trial of George Roe" is the dictionary's "George Roe verdict", or the "Roe verdict". */
function verdicts({ gazetteer }: Described, { head, name }: EventValue): number[] {
  const tried =
    head === "verdict" &&
    /^verdict (?:in|against) (?:the )?(?:(?:trial|case) of )?(.{3,60}?)(?: trial| case)?$/i.exec(name);
  const folds = tried ? tokenize(tried[1] ?? "").map((t) => t.fold) : [];
  for (let from = 0; from < folds.length; from++) {
    const rows = gazetteer.lookup("events", [...folds.slice(from), "verdict"]);
    if (rows.length > 0) return [...rows];
  }
  return [];
}
const OF_PRESIDENT = /^(?:of (?:the )?president\b|$)/;
/** Weeks before and after in which "the inauguration" can only be the President's. */
const SEASON = 45;
/** Days from an election to the inauguration of whom it chose. */
const TRANSITION = 80;

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
  if (out.size === 0) for (const index of unnamedRites(context, value)) out.set(index, dated(gazetteer, index));
  if (out.size === 0) for (const index of nationalElections(context, value)) out.set(index, dated(gazetteer, index));
  if (out.size === 0) for (const index of verdicts(context, value)) out.set(index, dated(gazetteer, index));
  if (out.size === 0) for (const index of describedRulings(context, value)) out.set(index, dated(gazetteer, index));
  return [...out.values()];
}

/** "the general election", in the months before one of the nation. */
function nationalElections({ gazetteer, timeline: { day } }: Described, { name, type }: EventValue): number[] {
  if (type !== "election" || day === null || name.toLowerCase() !== "general election") return [];
  return ["presidential-election", "midterm-elections"]
    .flatMap((series) => [...gazetteer.lookup("events#series", [series])])
    .filter((index) => {
      const { start } = dated(gazetteer, index);
      return start !== null && daysBetween(day, start) >= -AFTER_ELECTION && daysBetween(day, start) <= BEFORE_ELECTION;
    });
}
const BEFORE_ELECTION = 240;
const AFTER_ELECTION = 20;

/** All that belongs to the series of a row. */
export function seriesAround(gazetteer: Gazetteer, { row }: Dated): Dated[] {
  const series = seriesOf(row);
  return series ? gazetteer.lookup("events#series", [series]).map((index) => dated(gazetteer, index)) : [];
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
    // "the Riverton quake"
    const at = folds.lastIndexOf(head);
    const renamed =
      at < 0 ? [] : namesOfKind(head).flatMap((form) => [...gazetteer.lookup("events", folds.with(at, form))]);
    if (renamed.length > 0) return renamed;
    // "the tornado that flattened Greensburg"
    const forms = namesOfKind(head);
    const places = name
      .split(/\b(?:that|which) [a-z]{2,14} (?:through |across |over |into )?|\s(?:in|near|at|on|across) (?:the )?/)
      .slice(1)
      .flatMap((place) => [place, ...place.split(/, (?:and )?| and /)]);
    return places.flatMap((place) => {
      const folds = tokenize(place).map((t) => t.fold);
      return forms.flatMap((form) => [...gazetteer.lookup("events", [...folds, form])]);
    });
  }
  return type === "attack" ? attacksAt(gazetteer, name) : [];
}

function spread(gazetteer: Gazetteer, rows: readonly number[]): number[] {
  return rows.flatMap((index) => {
    const series = seriesOf(gazetteer.row("events", index));
    return series ? [index, ...gazetteer.lookup("events#series", [series])] : [index];
  });
}
