import type { EventValue } from "../../extract/events.js";
import type { Gazetteer } from "../../gazetteer/index.js";
import { attacksAt, listsPlaces } from "../../mentions/attacks.js";
import { tokenize } from "../../text/index.js";
import { type Dated, dated, seriesOf, spread } from "./dated.js";
import { type Described, described } from "./described.js";
import { namesOfKind } from "./harm-kinds.js";

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
  if (out.size === 0) for (const index of described(context, value)) out.set(index, dated(gazetteer, index));
  return [...out.values()];
}

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
