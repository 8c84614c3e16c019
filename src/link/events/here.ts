import type { EventValue } from "../../extract/events.js";
import type { IsoDay } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import type { EventContext } from "../events.js";
import { isOfKind } from "./by-place.js";
import { type Dated, dated } from "./dated.js";
import { namesOfKind } from "./harm-kinds.js";
import type { Told } from "./told.js";
import { daysBetween, meets } from "./when.js";

/** Days for which "the earthquake" needs no more said of it than the place; an attack is sooner one of several. */
const NEWS = 45;
const NEWS_OF_ATTACK = 14;
/** Heads that say too little of what happened. */
const UNSAID: ReadonlySet<string> = new Set("violence unrest events incident act death raid".split(" "));
/** So many of a release's places are asked for. */
const MOST_PLACES = 24;

/**
 * The dictionary's harm that "the earthquake", "the blackout" or "a tornado" of a day stands for, where the phrase
 * tells no place: of its kind, at a place that the release names, on the day told or in the weeks before. [] where
 * none fits, or where several do.
 */
export function harmsHere(context: EventContext, value: EventValue, told: Told | null): Dated[] {
  const harm = value.type === "attack" || value.type === "disaster";
  if (!harm || value.rows.length > 0 || UNSAID.has(value.head) || /\d/.test(value.name)) return [];
  const { gazetteer, timeline } = context;
  const rows = new Map<number, Dated>();
  for (const { id, name } of placesOf(context)) {
    const folds = tokenize(name).map((t) => t.fold);
    const named = namesOfKind(value.head).flatMap((noun) => [...gazetteer.lookup("events", [...folds, noun])]);
    for (const index of [...gazetteer.lookup("events#place", [id]), ...named]) rows.set(index, dated(gazetteer, index));
  }
  const here = [...rows.values(), ...placeless(context, value)];
  const own = told && told.tie !== "sentence" ? told : null;
  const fitting = here.filter(
    (one) =>
      isOfKind(one.row, value) &&
      bears(one, value.name) &&
      !isFloodOfStorm(one, value) &&
      isThen(one, value, own, timeline.day),
  );
  const ids = new Set(fitting.map(({ index }) => index));
  return ids.size === 1 ? fitting.slice(0, 1) : [];
}

/** Whether all names of a phrase are in the row's own: "the attack on Pulse". */
function bears({ row }: Dated, name: string): boolean {
  const names = (name.slice(1).match(/\b[A-Z]\w+/g) ?? []).map((word) => word.toLowerCase());
  const own = [row.name, ...row.variants].join(" ").toLowerCase();
  return names.every((word) => own.includes(word));
}

/** A flood with no place is the flood of no hurricane. */
const isFloodOfStorm = ({ row }: Dated, { head }: EventValue): boolean =>
  head.startsWith("flood") && /^(?:hurricane|tropical)/i.test(row.name);

function isThen({ start, end }: Dated, { type }: EventValue, told: Told | null, day: IsoDay | null): boolean {
  if (start === null) return false;
  if (told) return meets(told.when, { start, end });
  const limit = type === "attack" ? NEWS_OF_ATTACK : NEWS;
  return day !== null && start <= day && daysBetween(start, day) <= limit;
}

/** What struck no one place is known by its year: "the blackout", weeks after the one of 2003. */
function placeless({ gazetteer, timeline: { day } }: EventContext, { head }: EventValue): Dated[] {
  if (day === null) return [];
  return namesOfKind(head)
    .flatMap((noun) => [...gazetteer.lookup("events", [day.slice(0, 4), noun])])
    .map((index) => dated(gazetteer, index))
    .filter(({ row }) => !row.place);
}

interface Named {
  readonly id: string;
  readonly name: string;
}
/** A release's first places, once each, by the list that they are of. */
const KEPT = new WeakMap<EventContext["places"], readonly Named[]>();

function placesOf({ places }: EventContext): readonly Named[] {
  const kept = KEPT.get(places);
  if (kept) return kept;
  const distinct = [...new Map<string, Named>(places.map(({ place }) => [place.id, place])).values()].slice(
    0,
    MOST_PLACES,
  );
  KEPT.set(places, distinct);
  return distinct;
}
