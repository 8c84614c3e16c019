import { particulars, placedThing, victims } from "./complement.js";
import { deed } from "./deeds.js";
import { anaphor, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { dayBehind, definite, isGrave, isToday, isYearly, lists, NO_NOUN_BEHIND, yearBehind } from "./harms.js";
import { coveredBy, foldAt, isCap, isName, leftEdge, nameRun, type View } from "./view.js";
import { PLAIN } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const AT = set("at in on near outside across over");

const STORM_TAIL = set(
  "relief season center evacuation evacuees preparedness recovery protection victims response aid shelter",
);

/** "Hurricane X": the kind, then the name it was given. */
export const storm: FrameReader = (view, i, { lemma, plural }) => {
  const unnamed = view.headline ? null : unnamedStorm(view, i, lemma);
  if (unnamed) return unnamed;
  if (!isCap(view, i) && lemma !== "storm") return null;
  const lead = foldAt(view, i - 1);
  if (lemma === "storm") {
    if (!(lead === "tropical" || lead === "winter") || !isCap(view, i))
      return lead === "the" && !isCap(view, i) ? anaphor(view, i) : null;
  }
  if (!isName(view, i + 1) || STORM_TAIL.has(foldAt(view, i + 1))) return null;
  const end = plural ? nameRun(view, i + 1) : i + 2;
  return found(lemma === "storm" ? i - 1 : i, end, "named");
};

const WEATHER = set("ice snow wind hail dust rain winter tropical");

/** "the hurricane that hit Dover", "an ice storm that struck Ohio last month", "the ice storm in Ohio". */
function unnamedStorm(view: View, i: number, lemma: string) {
  if (isCap(view, i) && lemma !== "storm") return null;
  const start = lemma === "storm" ? i - 1 : i;
  if (lemma === "storm" && !WEATHER.has(foldAt(view, i - 1))) return null;
  if (/^(?:that|which)$/.test(foldAt(view, i + 1)) && /^(?:began|started)$/.test(foldAt(view, i + 2)))
    return found(start, i + 1, "dated");
  const told = deed(view, i + 1);
  const end = told > i + 1 || isCap(view, i) ? told : particulars(view, i + 1, AT);
  if (end === i + 1)
    return lemma === "storm" && foldAt(view, start - 1) === "the" ? found(start, end, "anaphor") : null;
  return found(start, end, definite(view, start) ? "described" : "dated");
}

const NEEDS_THING = set("collapse spill crash");
const THINGS = set(
  "bridge building condominium condo tower dam mine oil chemical coal plane train bus helicopter crane tunnel roof wall",
);

/** "collapse of half of X Towers", "collapse this morning of the Y Bridge": the end of the building's name, or `i`. */
function fallenThing(view: View, i: number): number {
  for (let at = i; at < Math.min(view.hi, i + 6); at++) {
    if (foldAt(view, at) !== "of") continue;
    const end = nameRun(view, at + 1);
    for (let k = end; end > at + 1 && k < end + 2; k++) if (THINGS.has(foldAt(view, k))) return k + 1;
    for (let k = at + 1; k < end; k++)
      if (THINGS.has(foldAt(view, k)) || /^(?:towers?|flight|airlines)$/.test(foldAt(view, k)))
        return numbered(view, end);
  }
  return i;
}

/** "Flight 1549": the number belongs to the name. */
const numbered = (view: View, end: number): number =>
  end < view.hi && foldAt(view, end - 1) === "flight" && /^\d+$/.test(foldAt(view, end)) ? end + 1 : end;

/** "the blackout that began at noon yesterday" */
const BEGINS = set("began started struck hit broke swept followed knocked left");

const STRIKES = set("struck tore ran cut blew took hit ravaged devastated swept destroyed leveled battered pummeled");

/** "An earthquake struck Puerto Rico": the verb, then the place. */
function strikes(view: View, i: number): boolean {
  if (!STRIKES.has(foldAt(view, i))) return false;
  for (let at = i + 1; at < i + 4; at++) if (isName(view, at)) return true;
  return false;
}

/** A headline leaves out the article. */
const BARE = set("earthquake quake tsunami blackout tornado flood flooding derecho wildfire");
/** Behind "a tornado": it struck, and is no "flood barrier". */
const STRUCK =
  /^(?:that|which|a|an|of|with|had|has|was|came|struck|hit|tore|took|swept|flattened|destroyed|ripped|roared|leveled|levelled|shook|killed|broke|rocked|ravaged|devastated|left|,)$/;
const SUPERLATIVE = /^(?:largest|worst|deadliest|costliest|biggest|greatest|widest|fiercest)$/;

/** "in American history", "in the history of the state", "in memory": its end, or `i`. */
function inHistory(view: View, i: number): number {
  if (foldAt(view, i) !== "in") return i;
  for (let at = i + 1; at < i + 5; at++) if (/^(?:history|memory)$/.test(foldAt(view, at))) return at + 1;
  return i;
}

/** Earthquakes, floods, explosions, with where. */
export const disaster: FrameReader = (view, i, { lemma, plural }) => {
  if (isCompound(view, i) || NO_NOUN_BEHIND.has(foldAt(view, i + 1))) return null;
  if (coveredBy(view, "organizations", i, 2)) return null;
  // Of diseases there are outbreaks too.
  if (lemma === "outbreak" && foldAt(view, i - 1) !== "tornado") return null;
  const start = leftEdge(view, lemma === "outbreak" || lemma === "wave" ? i - 1 : i);
  const fallen = lemma === "collapse" || lemma === "crash" ? fallenThing(view, i + 1) : i + 1;
  if (fallen > i + 1) return found(start, fallen, "described");
  const thing = i - 1 >= start && THINGS.has(foldAt(view, i - 1));
  if (NEEDS_THING.has(lemma) && !thing) return null;
  const names = namesIn(view, start, i, PLAIN);
  const done = deed(view, i + 1);
  if (done > i + 1) return found(start, done, "described");
  if (lemma === "fire")
    return names > 0 && isCap(view, i) && !view.headline
      ? found(start, i + 1, foldAt(view, start - 1) === "the" ? "described" : "weak")
      : null;
  const greatest = inHistory(view, i + 1);
  if (greatest > i + 1 && start > view.lo && SUPERLATIVE.test(foldAt(view, start - 1)) && !isCap(view, start - 1))
    return found(start - 1, greatest, "weak");
  const dayed = dayBehind(view, i + 1);
  if (dayed > i + 1 && definite(view, start)) return found(start, dayed, "described");
  const dated = yearBehind(view, i + 1, "of");
  if (dated > i + 1 || (definite(view, start) && isYearly(view, i + 1))) return found(start, dated, "described");
  const placed = particulars(view, i + 1, AT);
  const end = placed === i + 1 ? placedThing(view, i + 1) : placed;
  const burst = end === i + 1 && (lemma === "explosion" || lemma === "blast") ? victims(view, i + 1) : i + 1;
  if (burst > i + 1) return found(start, burst, definite(view, start) ? "described" : "dated");
  if (end === i + 1 && strikes(view, i + 1)) return found(start, i + 1, "described");
  if (end > i + 1)
    return found(
      start,
      end,
      definite(view, start) || lists(view, i + 1, end) || thing || isGrave(view, start, i) || names > 0
        ? "described"
        : "dated",
    );
  if (isToday(view, start)) return found(start, i + 1, "described");
  if (/^(?:that|which)$/.test(foldAt(view, i + 1)) && BEGINS.has(foldAt(view, i + 2)))
    return found(start, i + 1, "dated");
  if (names > 0 && !(view.headline && names === 1)) return found(start, i + 1, "described");
  if (view.headline && BARE.has(lemma)) return found(i, i + 1, "anaphor");
  return (
    anaphor(view, i) ??
    (/^an?$/.test(foldAt(view, start - 1)) && !plural && STRUCK.test(foldAt(view, i + 1))
      ? found(start, i + 1, "weak")
      : null)
  );
};
