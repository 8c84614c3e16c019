import type { EventRow, Gazetteer } from "../gazetteer/index.js";
import { tokenize } from "../text/index.js";

/** The nouns under which the dictionary keeps an attack by its place: "shooting in Dayton". */
const NOUNS = ["shooting", "attack", "tragedy", "massacre"];
const LIST = /(?:,| and| &) (?:and )?[A-Z]/;

/** Whether a phrase names several places: "shootings in A, B, and C". */
export const listsPlaces = (name: string): boolean => LIST.test(name);

/** The attacks of the places that a phrase names, every one that each place has seen. */
export function attacksAt(gazetteer: Gazetteer, name: string): number[] {
  const found = new Set<number>(
    gazetteer.lookup(
      "events",
      tokenize(name).map((t) => t.fold),
    ),
  );
  const whole = tokenize(name).map((t) => t.fold);
  if (HARMS.has(whole.at(-1) ?? "")) for (const row of atVenue(gazetteer, whole.slice(0, -1))) found.add(row);
  const link = /\b(?:at|on|in) (?:the )?(?=[A-Z0-9])/.exec(name);
  const venue = link ? tokenize(name.slice(link.index + link[0].length)).map((t) => t.fold) : [];
  for (const row of atVenue(gazetteer, venue)) found.add(row);
  for (const piece of name.split(/,\s?(?:and\s)?|\s(?:and|in|at|on|of)\s(?:the\s)?/)) {
    const words = tokenize(piece).map((t) => t.fold);
    if (!/^[A-Z]/.test(piece)) continue;
    for (const row of gazetteer.lookup("events", words)) found.add(row);
    for (const row of atVenue(gazetteer, words)) found.add(row);
    for (const noun of NOUNS) for (const row of gazetteer.lookup("events", [noun, "in", ...words])) found.add(row);
  }
  return [...found];
}

/** "the Riverton Hall synagogue": attacks known by a venue's name, with or without its last word. */
function atVenue(gazetteer: Gazetteer, words: readonly string[]): readonly number[] {
  if (words.length < 2) return [];
  for (const venue of [words, words.slice(0, -1)]) {
    if (venue.length < 2) break;
    for (const noun of BEHIND_VENUE) {
      const rows = gazetteer.lookup("events", [...venue, noun]);
      if (rows.length) return rows;
    }
  }
  return [];
}
const HARMS: ReadonlySet<string> = new Set(
  "shooting shootings attack attacks bombing bombings massacre massacres killings murders tragedy rampage".split(" "),
);
const BEHIND_VENUE = ["shooting", "shootings", "attack", "attacks", "bombing", "massacre"];

/** Of several places one attack each: those that happened closest together; of one place the latest. */
export function closestTogether<T extends { readonly row: EventRow }>(attacks: readonly T[]): T[] {
  const places = new Map<string, T[]>();
  for (const one of attacks) {
    const key = one.row.place ?? one.row.id;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  const sure = [...places.values()].find((list) => list.length === 1)?.[0]?.row.start ?? null;
  return [...places.values()].flatMap((list) =>
    [...list]
      .sort((a, b) => (sure ? apart(a.row.start, sure) - apart(b.row.start, sure) : a.row.start < b.row.start ? 1 : -1))
      .slice(0, 1),
  );
}

const apart = (a: string, b: string): number => {
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10)));
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
};
