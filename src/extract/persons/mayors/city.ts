import { Shape, type Token } from "../../../model/index.js";
import { type PlacePhrase, readPlaceBackward, readPlaceForward } from "../../places/phrase.js";
import { foldAt, type PersonField } from "../field.js";
import { isWord } from "../layout/headline.js";
import { isNameWord } from "../name/word.js";
import { BODY_HEADS, SAYING, STATUS_WORDS } from "../words.js";

/** A town that no table has is no longer than this. */
const MOST_WORDS = 3;
/** Tables whose hit ends the search for more words of a town: what they name is none of it. */
const OTHER_NAMES = [
  "roles",
  "offices",
  "organizations",
  "mayors",
  "holders",
  "congress",
  "people",
  "events",
  "instruments",
] as const;

/** The city in front of "Mayor": "Reno (NV)", "Gary's", "Charlotte, N.C.,", a town that no table has. */
export function cityBefore(field: PersonField, end: number): PlacePhrase | null {
  const { tokens, reading } = field;
  // What stands on the line above belongs to somebody else.
  if ((tokens[end]?.shape ?? 0) & Shape.Line) return null;
  const mark = foldAt(tokens, end - 1);
  const stop = mark === "'s" || mark === "," || (mark === "'" && foldAt(tokens, end - 2).endsWith("s")) ? end - 1 : end;
  const place = readPlaceBackward(reading, field.field, stop);
  if (place) {
    if (mark === "," && place.printedState === null) return null;
    return widen(field, place);
  }
  return mark === "," ? null : unknownTown(field, stop);
}

/** "Marrow Creek, Ala." where only "Creek" is in a table: the words before belong to the name. */
function widen(field: PersonField, place: PlacePhrase): PlacePhrase {
  if (place.start !== place.name.start) return place;
  let start = place.start;
  while (place.start - start < MOST_WORDS && belongsToTown(field, start - 1, start)) start--;
  // Without a printed state, the first word of a sentence may be no name at all.
  if (start === place.start || (place.printedState === null && opensSentence(field, start))) return place;
  return { ...place, start, name: { start, end: place.name.end }, rows: [], cityUnknown: true };
}

function unknownTown(field: PersonField, end: number): PlacePhrase | null {
  // "Dry Fork Village Mayor <name>"
  const kind = TOWN_KINDS.has(foldAt(field.tokens, end - 1)) && belongsToTown(field, end - 2, end - 2);
  let start = kind ? end - 1 : end;
  while (end - start < MOST_WORDS && belongsToTown(field, start - 1, start)) start--;
  if (start === end) return null;
  if (end - start === 1 && opensSentence(field, start) && isWord(field, foldAt(field.tokens, start))) return null;
  return bareTown(start, end);
}

const TOWN_KINDS = new Set(["village", "town", "township", "borough"]);

const bareTown = (start: number, end: number): PlacePhrase => ({
  start,
  end,
  name: { start, end },
  rows: [],
  state: null,
  country: null,
  printedState: null,
  cityUnknown: true,
});

/** The town behind "Mayor <name> of": one that tables know, else its capitalised words. */
export function cityAfterOf(field: PersonField, start: number): PlacePhrase | null {
  const known = cityForward(field, start);
  if (known && !isJoinedOn(field, known.end)) return known;
  let end = start;
  while (end - start < MOST_WORDS && belongsToTown(field, end, end)) end++;
  // "Huron-Kinloss"
  while (end > start && isJoinedOn(field, end)) end += 2;
  return end === start ? null : withState(field, bareTown(start, end));
}

/** A hyphen without blanks before one more word of the name. */
function isJoinedOn({ tokens }: PersonField, at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark?.fold !== "-" || !next || (mark.shape | next.shape) & Shape.Spaced) return false;
  return (next.shape & Shape.Cap) !== 0 && next.fold !== "elect";
}

/** A city that begins at `start`; "Larkspur Bend, PA" is no Larkspur: further words are taken in up to the state. */
export function cityForward(field: PersonField, start: number): PlacePhrase | null {
  const { reading } = field;
  const known = readPlaceForward(reading, field.field, start);
  if (!known || known.printedState !== null || known.start !== known.name.start) return known;
  let last = known.end;
  while (last - known.start < MOST_WORDS && belongsToTown(field, last, last)) last++;
  if (last === known.end) return known;
  // "(Larkspur Bend)": brackets say where the name ends.
  if (foldAt(field.tokens, start - 1) === "(" && foldAt(field.tokens, last) === ")") return bareTown(start, last);
  const tail = readPlaceForward(reading, field.field, last - 1);
  return tail?.printedState ? { ...tail, start, name: { start, end: last }, rows: [], cityUnknown: true } : known;
}

/** ", Montana" behind a town that no table has. */
function withState(field: PersonField, town: PlacePhrase): PlacePhrase {
  if (foldAt(field.tokens, town.end) !== ",") return town;
  const { gazetteer } = field.reading;
  for (const hit of field.startingAt("places", town.end + 1)) {
    const row = hit.rows.map((r) => gazetteer.row("places", r)).find((r) => r.kind === "state");
    if (row)
      return {
        ...town,
        end: hit.end,
        state: row.state,
        country: row.country,
        printedState: { start: hit.start, end: hit.end },
      };
  }
  return town;
}

function belongsToTown(field: PersonField, at: number, next: number): boolean {
  const token = field.tokens[at];
  if (!token || !isNameWord(token, false) || token.shape & (Shape.Initial | Shape.Dotted)) return false;
  const { fold } = token;
  if (BODY_HEADS.hasFold(fold) || STATUS_WORDS.has(fold) || SAYING.hasFold(fold) || NO_TOWN.has(fold)) return false;
  if (next > at && (field.tokens[next] as Token).shape & Shape.Line) return false;
  return (
    !OTHER_NAMES.some((table) => field.endingAt(table, at + 1).length > 0) &&
    field.endingAt("places", at + 1).every((h) => h.end - h.start === 1)
  );
}

const NO_TOWN = new Set(
  "democrat democratic republican big black african asian latino hispanic women gay lgbtq local area hometown honorary lord young fellow county district".split(
    " ",
  ),
);

function opensSentence(field: PersonField, at: number): boolean {
  const before = field.tokens[at - 1];
  return (
    !before || ((field.tokens[at] as Token).shape & Shape.Line) !== 0 || [".", '"', "!", "?", ":"].includes(before.fold)
  );
}
