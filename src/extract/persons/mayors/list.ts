import { Shape } from "../../../model/index.js";
import type { PlacePhrase } from "../../places/phrase.js";
import type { Claim, Name } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { isCommonWord, nameLengthInHeadline } from "../layout/headline.js";
import { isParticle } from "../name/inner.js";
import { readName, shortenName } from "../name.js";
import { readTitlesAfter } from "../titles-after.js";
import { HONORIFICS } from "../words.js";
import { cityAfterOf, cityForward } from "./city.js";
import { isMayorWord } from "./head.js";

/** One person of "Mayors A of X, B of Y, and C of Z". */
export interface ListedMayor {
  readonly name: Name;
  readonly city: PlacePhrase | null;
  /** Titles behind name and city: "A (Tulsa), chair, and B". */
  readonly claims: readonly Claim[];
  readonly end: number;
}

const LONGEST_LIST = 60;

/**
 * Reads the people whom a plural "Mayors" distributes over; one item is no list.
 *
 * @param itemized whether each stands with a city ("A – Tulsa", "B, Reno" on its line, "C in Boise, Idaho")
 */
export function readMayorList(field: PersonField, start: number, itemized = false): ListedMayor[] {
  const { tokens } = field;
  const listed: ListedMayor[] = [];
  let at = start;
  while (listed.length < LONGEST_LIST) {
    while (HONORIFICS.at(tokens, at) || (itemized && foldAt(tokens, at) === "the")) at++;
    const token = tokens[at];
    if (!token || (!(token.shape & Shape.Cap) && !isParticle(tokens, at, 0))) break;
    const read = readName(field.field, at);
    // "A of X, and Honolulu Mayor B": the city of a mayor of its own is no name.
    if (!read || isMayorWord(field, read.end)) break;
    const name = shortenName(field.field, read, nameLengthInHeadline(field, read));
    // "The Mayors Water, Parks and Roads Summit"
    if (name.words.length === 1 && isCommonWord(field, name.surname)) break;
    const city = readCity(field, name.end) ?? (itemized ? readItemCity(field, name.end) : null);
    const after = readTitlesAfter(field, city ? city.end : name.end, false);
    const claims = after.claims.filter((c) => c.kind === "role");
    const end = claims.length > 0 && claims.length === after.claims.length ? after.end : city ? city.end : name.end;
    listed.push({ name, city: city?.place ?? null, claims, end });
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

/** "– Tulsa", ", Reno" at the end of an item; "in Boise, Idaho". */
function readItemCity(field: PersonField, at: number): { place: PlacePhrase; end: number } | null {
  const { tokens } = field;
  let from = at;
  while (foldAt(tokens, from) === "-") from++;
  if (from === at && [",", "in", "from"].includes(foldAt(tokens, at))) from++;
  if (from === at) return null;
  const place = cityForward(field, from);
  if (!place) return null;
  const next = tokens[place.end];
  const ends = !next || (next.shape & Shape.Line) !== 0 || next.fold === ";";
  return ends || place.printedState !== null ? { place, end: place.end } : null;
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
