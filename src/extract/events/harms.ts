import { Shape, type Token } from "../../model/index.js";
import { particulars, VENUES, victims } from "./complement.js";
import { deed } from "./deeds.js";
import { anaphor, type Found, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { HEADS } from "./heads.js";
import { coveredBy, foldAt, isName, leftEdge, nameRun, placeAt, type View } from "./view.js";
import { GRAVE, isDayWord, isYear, MONTHS, PLAIN } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const AT = set("at in on near outside");
const AT_OF = set("at in on near of outside");
const OF = set("of in at on");
const PERSONS = set("beating murder killing assassination slaying lynching");
const OF_VICTIM = set("shooting massacre bombing stabbing ambush rampage");
const BE = set("is are was were be been started began kept stop stopped while");
/** What behind a head makes it only tell what kind: "shooting range", "flood risk". */
export const NO_NOUN_BEHIND = set(
  "risk control prevention resilience mitigation management act protection preparedness zone zones safety range ranges sports star victim victims suspect suspects case cases charge charges charged trial conviction investigation investigations spree deaths death convictions sentence sentences weapon rate rates response insurance statistics scene incidents incident plot plots",
);
/** Mean something grave only beside a word that says so. */
const VAGUE = set("violence unrest events incident tragedy");

/** Attacks on life: shootings, bombings, murders, with where or whom. */
export const violence: FrameReader = (view, i, { lemma, plural }) => {
  const next = foldAt(view, i + 1);
  if (BE.has(foldAt(view, i - 1)) || NO_NOUN_BEHIND.has(next) || (isCompound(view, i) && next !== "on")) return null;
  if (coveredBy(view, "organizations", i, 2)) return null;
  const start = cityBefore(view, leftEdge(view, i));
  if (lemma === "death")
    return next === "of" && nameRun(view, i + 2) > i + 2 ? found(i, nameRun(view, i + 2), "weak") : null;
  if (plural && !VAGUE.has(lemma) && definite(view, start) && isYearly(view, i + 1))
    return found(start, yearBehind(view, i + 1, "of"), "described");
  if (lemma === "raid") {
    const dated = next === "of" && MONTHS.has(foldAt(view, i + 2)) ? i + 4 : i + 1;
    return found(start, particulars(view, dated, AT), namesIn(view, start, i) > 0 || dated > i + 1 ? "dated" : "weak");
  }
  const done = deed(view, i + 1);
  if (done > i + 1 && !VAGUE.has(lemma)) return found(start, done, definite(view, start) ? "described" : "dated");
  if (lemma === "bomb") return null;
  const grave = isGrave(view, start, i);
  const named = namesIn(view, start, i, PLAIN) > 0;
  const today = isToday(view, start);
  if (lemma === "attack" && next === "on" && !grave) return attackOn(view, start, i, today);
  const dayed = VAGUE.has(lemma) ? i + 1 : dayBehind(view, i + 1);
  if (dayed > i + 1) return found(start, dayed, "described");
  const told = particulars(view, i + 1, PERSONS.has(lemma) ? OF : AT_OF);
  const end = told === i + 1 && (PERSONS.has(lemma) || OF_VICTIM.has(lemma)) ? victims(view, i + 1) : told;
  if (end > told) return found(start, end, definite(view, start) || today ? "described" : "weak");
  if (end > i + 1) {
    // "murder of American families": the name only tells what kind.
    if (next === "of" && isCommonNoun(view, end)) return null;
    if (next === "of" && !VAGUE.has(lemma) && !PERSONS.has(lemma) && !OF_VICTIM.has(lemma)) return null;
    if (VAGUE.has(lemma) && lemma !== "tragedy" && !grave) return found(start, end, "weak");
    if (plural && !grave && !definite(view, start) && !lists(view, i + 1, end)) return found(start, end, "dated");
    return found(start, end, "described");
  }
  if (today && !VAGUE.has(lemma) && !PERSONS.has(lemma)) return found(start, i + 1, "described");
  if (named && view.headline && !hasVenue(view, start, i)) return found(start, i + 1, "weak");
  if (named && !(lemma === "attack" && isPossessed(view, i)) && !(lemma === "incident" && !grave)) {
    if (lemma === "violence" || lemma === "events" || lemma === "incident") return found(start, i + 1, "weak");
    return found(
      start,
      i + 1,
      lemma === "attack" || PERSONS.has(lemma)
        ? isPossessed(view, i) && PERSONS.has(lemma)
          ? "described"
          : "weak"
        : "named",
    );
  }
  if (today && !VAGUE.has(lemma)) return found(start, i + 1, "described");
  if (lemma === "events" || lemma === "violence" || lemma === "incident" || lemma === "unrest") return null;
  if (start < i && (foldAt(view, start - 1) === "the" || foldAt(view, start - 1) === "this"))
    return found(start, i + 1, "anaphor");
  return anaphor(view, i);
};

/**
 * "the attack on Pearl Harbor", "yesterday's attack on Congresswoman Jane Doe": an attack with words has an owner, and
 * is on persons or on what they stand for; one on a building or a street, or of a day, is none.
 */
function attackOn(view: View, start: number, i: number, today: boolean): Found | null {
  const named = particulars(view, i + 1, ON);
  const end = named === i + 1 ? placedPersons(view, i + 1) : named;
  if (end === i + 1) return null;
  if (end > named) return found(start, end, definite(view, start) || today ? "described" : "dated");
  if (today) return found(start, end, "described");
  const article = foldAt(view, start - 1);
  if (article !== "the" && article !== "an" && article !== "a") return null;
  for (let at = i + 2; at < end; at++)
    if (VENUES.has(foldAt(view, at)) || SITES.has(foldAt(view, at))) return found(start, end, "described");
  return article === "the" ? found(start, end, "weak") : null;
}
/** "on police officers in Dover": the end of the place, or `i`. */
function placedPersons(view: View, i: number): number {
  for (let at = i + 1; at < i + 4; at++) {
    if (!/^[a-z-]{4,}$/.test(foldAt(view, at)) || isName(view, at)) return i;
    if (foldAt(view, at + 1) === "in" && isName(view, at + 2)) return particulars(view, at + 1, IN);
  }
  return i;
}
const IN = set("in");
const ON = set("on");
const SITES = set(
  "capitol street avenue boulevard plaza square center building buildings courthouse headquarters station embassy consulate marketplace market museum library hotel restaurant club harbor tower towers pentagon bridge subway office offices clinic mosques synagogues",
);

const BEHIND_NAME = set(
  "and or in at on by for from to with as who whom that which when where while after before during since until is are was were has have had will would last this earlier late early near outside but",
);

/** Whether a year tells which harm; one behind "in" is no part of the phrase. */
export const isYearly = (view: View, i: number): boolean =>
  yearBehind(view, i, "of") > i || yearBehind(view, i, "in") > i;

/** "of May 3", "of May 3, 1999": where the day behind "of" ends that tells which harm, or `i`. */
export function dayBehind(view: View, i: number): number {
  if (foldAt(view, i) !== "of" || !MONTHS.has(foldAt(view, i + 1)) || i + 3 > view.hi) return i;
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(foldAt(view, i + 2))) return i;
  return foldAt(view, i + 3) === "," && isYear(foldAt(view, i + 4)) ? i + 5 : i + 3;
}

/** "of 1992", "in August 2003": where the year behind a preposition ends that tells which harm, or `i`. */
export function yearBehind(view: View, i: number, preposition: "of" | "in"): number {
  if (foldAt(view, i) !== preposition) return i;
  const year = MONTHS.has(foldAt(view, i + 1)) ? i + 2 : i + 1;
  return isYear(foldAt(view, year)) ? year + 1 : i;
}

/** "Dover, Ohio shootings": where the city before a state begins, else `start`. */
export function cityBefore(view: View, start: number): number {
  if (foldAt(view, start - 1) !== "," || !isName(view, start - 2) || view.headline) return start;
  const state = placeAt(view, start);
  if (state === start || state > start + 2) return start;
  let city = start - 2;
  while (isName(view, city - 1)) city--;
  return placeAt(view, city) >= state ? city : start;
}

/** A word in small letters that goes on with the noun phrase: no preposition, verb of the next clause or the like. */
function isCommonNoun(view: View, i: number): boolean {
  const token = view.tokens[i];
  const word = i < view.hi && token !== undefined && (token.shape & (Shape.Word | Shape.Cap)) === Shape.Word;
  return word && !BEHIND_NAME.has(token.fold) && !token.fold.endsWith("ed") && !view.headline && !isDayWord(token.fold);
}

/** In a headline only a place or a venue in front is no verb's subject. */
function hasVenue(view: View, start: number, i: number): boolean {
  for (let at = start; at < i; at++) if (VENUES.has(foldAt(view, at)) || coveredBy(view, "places", at)) return true;
  return false;
}

export function isGrave(view: View, start: number, i: number): boolean {
  for (let at = start; at < i; at++) if (GRAVE.has(foldAt(view, at)) || foldAt(view, at) === "mass") return true;
  return false;
}

export const isToday = (view: View, start: number): boolean =>
  (foldAt(view, start - 1) === "'s" && isDayName(foldAt(view, start - 2))) ||
  (foldAt(view, start + 1) === "'s" && isDayName(foldAt(view, start)));
const isDayName = (fold: string): boolean =>
  /^(?:today|yesterday|night|morning|afternoon|evening|week|weekend|saturday|sunday|monday|tuesday|wednesday|thursday|friday)$/.test(
    fold,
  );

export const definite = (view: View, start: number): boolean =>
  /^(?:the|these|those|'s)$/.test(foldAt(view, start - 1)) ||
  (foldAt(view, start + 1) === "'s" && isDayName(foldAt(view, start)));

const isPossessed = (view: View, i: number): boolean => foldAt(view, i - 1) === "'s" || foldAt(view, i - 1) === "'";

export function lists(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (foldAt(view, at) === "and" || foldAt(view, at) === "&") return true;
  return false;
}

/** Whether a phrase's complement names a harm of its own: "for the victims of the earthquake in Nepal". */
export function holdsHarm(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const type = HEADS.get(view.tokens[at] as Token)?.type;
    if (type === "attack" || type === "disaster") return true;
  }
  return false;
}

/** "the vile acts of terrorism": only particular ones. */
export const terror: FrameReader = (view, i) => {
  if (foldAt(view, i + 1) !== "of" || !/^(?:terror|terrorism|violence|hatred|hate)$/.test(foldAt(view, i + 2)))
    return null;
  const start = leftEdge(view, i);
  const today = isToday(view, start);
  const article = foldAt(view, start - 1);
  const grave = isGrave(view, start, i);
  const end = particulars(view, i + 3, AT);
  if (today || (grave && (article === "the" || article === "these" || article === "this")))
    return found(start, end, "described");
  return end > i + 3 && (grave || article === "the") ? found(start, end, "described") : null;
};
