import { Shape } from "../../model/index.js";
import type { PlacePhrase } from "../places/phrase.js";
import type { Name } from "./claim.js";
import { foldAt, type PersonField } from "./field.js";
import { nameLengthInHeadline } from "./headline.js";
import { cityAfterOf, cityForward } from "./mayor-city.js";
import { isNameWord, readName, shortenName } from "./name.js";

/** One person of "Mayors A of X, B of Y, and C of Z". */
export interface ListedMayor {
  readonly name: Name;
  readonly city: PlacePhrase | null;
  readonly end: number;
}

const LONGEST_LIST = 60;

/** Reads the people whom a plural "Mayors" distributes over; one item is no list. */
export function readMayorList(field: PersonField, start: number): ListedMayor[] {
  const { tokens } = field;
  const listed: ListedMayor[] = [];
  let at = start;
  while (listed.length < LONGEST_LIST) {
    const token = tokens[at];
    if (!token || !isNameWord(token, field.field.shouting)) break;
    const read = readName(field.field, at);
    if (!read) break;
    const name = shortenName(field.field, read, nameLengthInHeadline(field, read));
    const city = readCity(field, name.end);
    const end = city ? city.end : name.end;
    listed.push({ name, city: city?.place ?? null, end });
    const next = skipSeparator(field, end);
    if (next === null) break;
    at = next;
  }
  return listed;
}

function readCity(field: PersonField, at: number): { place: PlacePhrase; end: number } | null {
  const { tokens } = field;
  const fold = foldAt(tokens, at);
  if (fold === "of") {
    const place = cityAfterOf(field, foldAt(tokens, at + 1) === "the" ? at + 2 : at + 1);
    return place && { place, end: place.end };
  }
  if (fold === "(" || fold === "[" || fold === ",") {
    const place = fold === "," ? cityForward(field, at + 1) : cityAfterOf(field, at + 1);
    if (!place) return null;
    // ", Dallas (TX)": a city with its state; a bare word behind a comma is the next surname.
    if (fold === ",") return place.printedState ? { place, end: place.end } : null;
    const close = foldAt(tokens, place.end);
    return close === ")" || close === "]" ? { place, end: place.end + 1 } : null;
  }
  return null;
}

/** Over ",", ";", "and", "&" and their pairs; null where the list ends. */
function skipSeparator(field: PersonField, at: number): number | null {
  const { tokens } = field;
  let i = at;
  if (foldAt(tokens, i) === "," || foldAt(tokens, i) === ";") i++;
  if (foldAt(tokens, i) === "and" || foldAt(tokens, i) === "&") i++;
  const token = tokens[i];
  if (!token || token.shape & Shape.Paragraph) return null;
  // On lines of their own nothing need stand between.
  return i > at || token.shape & Shape.Line ? i : null;
}
