import { Shape, type Token } from "../../model/index.js";
import { foldAt, isCap, isHyphen, isName, nameRun, placeAt, type View } from "./view.js";
import { MONTHS } from "./words.js";

/** Nouns for where people are together; behind a name they belong to it: "at the Dover Winter parade". */
export const VENUES: ReadonlySet<string> = new Set(
  "school university college church synagogue mosque temple store supermarket mall hospital parade park airport marathon festival nightclub club theater bridge concert rally game stadium market restaurant bar hotel library station post office clinic center plant factory warehouse refinery celebration".split(
    " ",
  ),
);

const PLACING = new Set(["at", "in", "on", "near", "outside"]);
const ENDS_LOWER = new Set(
  "with at in to by from that which who today on where when while during after before hosted held will was is are were has have and or as this last next be it another back takes took begins began opens opened starts started ends ended comes came brings brought draws drew kicks".split(
    " ",
  ),
);

/** The end of a name behind a preposition, with the places of a list and the state behind a comma; `i` where there is none. */
export function namesFrom(view: View, i: number): number {
  let end = nameRun(view, i);
  if (end === i) return i;
  while (foldAt(view, end) === ",") {
    const lead = foldAt(view, end + 1) === "and" || foldAt(view, end + 1) === "&" ? end + 2 : end + 1;
    const next = nameRun(view, lead);
    if (next === lead) break;
    // "A, B and C": the last one's "and" closes the list.
    if (lead === end + 2 || joinsLast(view, lead, next)) return next;
    const behind = foldAt(view, next);
    const isState = next - lead <= 3 && (isStateCode(view, lead) || placeAt(view, lead) === next);
    const goesOn = behind === "," && (isName(view, next + 1) || foldAt(view, next + 1) === "and");
    if (!isState && !goesOn) break;
    end = next;
    if (isState && !goesOn) break;
  }
  return end;
}

function joinsLast(view: View, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (foldAt(view, i) === "and" || foldAt(view, i) === "&") return true;
  return false;
}

const isStateCode = (view: View, i: number): boolean => {
  const token = view.tokens[i] as Token;
  return (token.shape & Shape.Upper) !== 0 && token.fold.length === 2;
};

/**
 * What stands behind a head to say which happening it is: "at X in Y", "in A, B, and C", "of Name",
 * "at a nightclub in Z". Gives its end, or `i` where nothing particular follows.
 */
export function particulars(view: View, i: number, prepositions: ReadonlySet<string>): number {
  let end = i;
  for (let links = 0; links < 3; links++) {
    const preposition = foldAt(view, end);
    if (!(links === 0 ? prepositions.has(preposition) : PLACING.has(preposition))) break;
    if (isDay(view, end + 1)) break;
    let next =
      preposition === "of"
        ? nameRun(view, foldAt(view, end + 1) === "former" || foldAt(view, end + 1) === "late" ? end + 2 : end + 1)
        : preposition === "in"
          ? placesFrom(view, end + 1)
          : namesFrom(view, end + 1);
    if (next <= end + 2 && !isName(view, next - 1)) next = commonPlace(view, end + 1);
    if (next === end + 1) break;
    end = preposition !== "of" && VENUES.has(foldAt(view, next)) ? next + 1 : next;
  }
  return end;
}

export const isDay = (view: View, i: number): boolean =>
  MONTHS.has(foldAt(view, i)) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(foldAt(view, i));

/** "in X", "in X and Y", "in X, Y, and Z", "in X, ST": as names are, but a place of the gazetteer ends where it ends. */
function placesFrom(view: View, i: number): number {
  const place = placeAt(view, i);
  const joined =
    foldAt(view, place) === "and" ||
    foldAt(view, place) === "," ||
    isHyphen(view, place) ||
    (isName(view, place) && placeAt(view, place) === place);
  const end = place > i && !joined ? place : namesFrom(view, i);
  return end > i && COUNTIES.has(foldAt(view, end)) ? end + 1 : end;
}
const COUNTIES = new Set(["county", "counties", "parish", "parishes"]);

/** "a nightclub in Dover": a common noun that a name places; its end is the name's. */
function commonPlace(view: View, i: number): number {
  const article = foldAt(view, i);
  if (article !== "a" && article !== "an" && article !== "the" && article !== "his" && article !== "her") return i;
  for (let at = i + 1; at < Math.min(view.hi, i + 6); at++) {
    const fold = foldAt(view, at);
    if (fold === "in" || fold === "on" || fold === "near" || fold === "outside") {
      const end = isCap(view, at + 1) || foldAt(view, at + 1) === "the" ? namesFrom(view, at + 1) : at + 1;
      return end > at + 1 ? end : i;
    }
    if (!((view.tokens[at] as Token).shape & Shape.Word)) return i;
    if (isName(view, at)) return placedBehind(view, namesFrom(view, at));
    if (ENDS_LOWER.has(fold)) return i;
  }
  return i;
}

/** "a Brightway supermarket in Dover": the noun that a name tells apart, and where it stands. */
function placedBehind(view: View, named: number): number {
  for (let at = named; at < Math.min(view.hi, named + 3); at++) {
    const fold = foldAt(view, at);
    if (at > named && PLACING.has(fold)) {
      const end = namesFrom(view, at + 1);
      return end > at + 1 ? end : named;
    }
    if (!((view.tokens[at] as Token).shape & Shape.Word) || isCap(view, at) || ENDS_LOWER.has(fold)) return named;
  }
  return named;
}

/** "of two bus drivers in Dover": victims in small letters, and where; `i` where no place follows. */
export const victims = (view: View, i: number): number => placedWhole(view, i, false);

/** "of a Northline train in Dover": the thing, its maker's name let through, and where; `i` where no place follows. */
export const placedThing = (view: View, i: number): number => placedWhole(view, i, true);

function placedWhole(view: View, i: number, names: boolean): number {
  if (foldAt(view, i) !== "of") return i;
  for (let at = i + 1; at < Math.min(view.hi, i + 7); at++) {
    const fold = foldAt(view, at);
    if (at > i + 1 && PLACING.has(fold)) {
      const end = namesFrom(view, at + 1);
      return end > at + 1 && !isDay(view, at + 1) ? end : i;
    }
    if (!((view.tokens[at] as Token).shape & (Shape.Word | Shape.Number)) || (isCap(view, at) && at > i + 1 && !names))
      return i;
    if (ENDS_LOWER.has(fold) && fold !== "and" && fold !== "or") return i;
  }
  return i;
}

/** The subject behind "summit on …", in capitals or in a few plain words; `i` where there is none. */
export function subject(view: View, i: number, prepositions: ReadonlySet<string>): number {
  if (!prepositions.has(foldAt(view, i)) || isDay(view, i + 1)) return i;
  const run = namesFrom(view, i + 1);
  if (run > i + 1) return run;
  let at = i + 1;
  for (; at < Math.min(view.hi, i + 7); at++) {
    const token = view.tokens[at] as Token;
    if (!(token.shape & Shape.Word) && token.fold !== "-") break;
    if (token.shape & Shape.Number) return i;
    if (at > i + 1 && ENDS_LOWER.has(token.fold) && !(token.fold === "and" && at < i + 5)) break;
    if (at > i + 1 && (isDay(view, at) || /^(?:today|tonight|tomorrow|yesterday)$/.test(token.fold))) break;
    // "on the measures introduced", but "on proposed rules"
    if (at > i + 2 && token.fold.length > 4 && token.fold.endsWith("ed")) break;
  }
  while (
    at > i + 1 &&
    (foldAt(view, at - 1) === "and" || foldAt(view, at - 1) === "of" || foldAt(view, at - 1) === "the")
  )
    at--;
  return at > i + 1 && !ENDS_LOWER.has(foldAt(view, i + 1)) ? at : i;
}
