import type { EventValue } from "../../extract/events.js";
import type { EventRow, Gazetteer } from "../../gazetteer/index.js";
import type { Timeline } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import { type Dated, dated } from "./dated.js";
import { kindOf, namesOfKind } from "./harm-kinds.js";
import type { Told } from "./told.js";
import { daysBetween, meets } from "./when.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Heads that say what happened; of two such words one happening bears but one. */
const KINDS = set(
  "shooting bombing stabbing riot lynching cyberattack earthquake tornado flood flooding wildfire fire explosion derailment collapse blackout landslide tsunami spill crash mudslide blizzard snowstorm derecho collision hurricane storm",
);
const RIOTING = set("riot unrest violence");
/** Days for which a harm is news, and needs no day to be known by. */
const NEWS = 45;
const DAY = 1;

/**
 * The dictionary's harm that a phrase describes without its name: of its kind, at a place printed with it, on the day
 * told or in the weeks before the release ("the derailment of a train in Riverton on May 12"), or of its kind in the
 * year told ("the blackout of 2003"). [] where none fits, or where several do.
 */
export function describedHarms(
  { gazetteer, timeline }: { readonly gazetteer: Gazetteer; readonly timeline: Timeline },
  value: EventValue,
  places: readonly string[],
  told: Told | null,
): Dated[] {
  if ((value.type !== "attack" && value.type !== "disaster") || value.standing === "anaphor") return [];
  const placed = atPlace(gazetteer, value, places, told, timeline);
  const found =
    placed.length > 0
      ? placed
      : value.standing === "weak"
        ? ofTheseWeeks(gazetteer, value, timeline)
        : inYear(gazetteer, value, told);
  return found.length === 1 ? found : [];
}

function atPlace(
  gazetteer: Gazetteer,
  value: EventValue,
  places: readonly string[],
  told: Told | null,
  { day }: Timeline,
): Dated[] {
  const rows = places
    .flatMap((place) => [...gazetteer.lookup("events#place", [place])])
    .map((index) => dated(gazetteer, index))
    .filter(({ row }) => isOfKind(row, value));
  const when = told?.when;
  const then = rows.filter(({ start, end }) => {
    if (start === null || !when?.start) return false;
    const until = when.end ?? when.start;
    return daysBetween(until, start) <= DAY && daysBetween(end ?? start, when.start) <= DAY;
  });
  if (then.length > 0 || (when && told?.tie !== "sentence")) return then;
  return rows.filter(({ start }) => start !== null && day !== null && start <= day && daysBetween(start, day) <= NEWS);
}

function inYear(gazetteer: Gazetteer, { head }: EventValue, told: Told | null): Dated[] {
  const year = told?.tie === "sentence" ? undefined : told?.when.start?.slice(0, 4);
  if (told === null || year === undefined) return [];
  return inYearOf(gazetteer, head, year).filter(({ start, end }) => start !== null && meets(told.when, { start, end }));
}

/** What the dictionary knows of a kind by its year: "2003 blackout". */
const inYearOf = (gazetteer: Gazetteer, head: string, year: string): Dated[] =>
  namesOfKind(head)
    .flatMap((noun) => [...gazetteer.lookup("events", [year, noun])])
    .map((index) => dated(gazetteer, index));

/** "the largest blackout in American history", days after it. */
function ofTheseWeeks(gazetteer: Gazetteer, { head, name }: EventValue, { day }: Timeline): Dated[] {
  if (day === null || !/\b(?:history|memory)$/.test(name)) return [];
  return inYearOf(gazetteer, head, day.slice(0, 4)).filter(
    ({ start }) => start !== null && start <= day && daysBetween(start, day) <= NEWS,
  );
}

/** Whether a row is of the type and the kind that a phrase's head says. */
export function isOfKind(row: EventRow, { type, head }: EventValue): boolean {
  if (row.type !== type && !(type === "attack" && row.type === "protest" && RIOTING.has(head))) return false;
  const kind = kindOf(head);
  const theirs = new Set(
    tokenize([row.name, ...row.variants].join(" "))
      .map(({ fold }) => singular(fold))
      .filter((fold) => KINDS.has(fold))
      .map(kindOf),
  );
  if (!KINDS.has(head)) return theirs.size === 0 || type === "attack";
  return theirs.has(kind) || (kind === "flood" && theirs.has("hurricane"));
}

const singular = (fold: string): string =>
  KINDS.has(fold)
    ? fold
    : fold.endsWith("es") && KINDS.has(fold.slice(0, -2))
      ? fold.slice(0, -2)
      : fold.replace(/s$/, "");
