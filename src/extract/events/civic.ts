import { particulars } from "./complement.js";
import { anaphor, counts, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { coveredBy, foldAt, isCap, isName, leftEdge, nameRun, type View } from "./view.js";
import { MONTHS, PLAIN } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const BALLOT = set(
  "presidential mayoral midterm mid-term general special gubernatorial congressional municipal recall runoff",
);
const NOT_BEHIND_ELECTION = set(
  "day fraud official officials security interference commission law laws cycle year results campaign crime crimes officer officers season administration administrators integrity night reform caucus source bill",
);

/** Elections with a year, a month, or what is elected. */
export const election: FrameReader = (view, i, { lemma, plural }) => {
  if (NOT_BEHIND_ELECTION.has(foldAt(view, i + 1)) || isCompound(view, i)) return null;
  if (
    (lemma === "primary" || lemma === "caucus") &&
    !plural &&
    foldAt(view, i - 1) !== "presidential" &&
    !counts(view, i - 1, i, MONTHS)
  )
    return null;
  if (lemma === "midterms") return found(i, i + 1, "described");
  const start = leftEdge(view, i);
  let told = counts(view, start, i);
  let particular = told || isDated(view, start, i);
  for (let at = start; at < i; at++) {
    if (MONTHS.has(foldAt(view, at))) told = true;
    if (BALLOT.has(foldAt(view, at)) && !(lemma === "election" && foldAt(view, at) === "general")) particular = true;
  }
  if (lemma === "runoff" && (told || particular)) return found(start, i + 1, "described");
  if (told) return found(start, i + 1, "described");
  return particular ? found(start, i + 1, plural ? "weak" : "described") : null;
};

/** "Tuesday's runoff", "the election on November 3", "of June 26". */
function isDated(view: View, start: number, i: number): boolean {
  if (foldAt(view, start - 1) === "'s" && isDayWord(foldAt(view, start - 2))) return true;
  if (foldAt(view, i - 1) === "'s" && isDayWord(foldAt(view, i - 2))) return true;
  const next = foldAt(view, i + 1);
  return (next === "on" || next === "of") && isCap(view, i + 2) && isDayWord(foldAt(view, i + 2));
}

const isDayWord = (fold: string): boolean =>
  MONTHS.has(fold) || /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|tomorrow)$/.test(fold);

/** A shutdown of the government, and of nothing else. */
export const shutdown: FrameReader = (view, i) => {
  const start = leftEdge(view, i);
  for (let at = start; at < i; at++) {
    const fold = foldAt(view, at);
    if (fold === "government" || fold === "federal") return found(firstOf(view, start, i), i + 1, "described");
  }
  const article = foldAt(view, i - 1);
  return article === "the" || article === "this" || article === "longest" ? found(i, i + 1, "weak") : null;
};

/** In headlines the phrase begins with its own adjectives, whatever stands capitalised before them. */
function firstOf(view: View, start: number, i: number): number {
  let at = i;
  while (at > start && /^(?:government|federal|partial|us|of|the|longest)$/.test(foldAt(view, at - 1))) at--;
  return at;
}

const BY = set("by of from in");
const COURT = set("court courts circuit");

/** A court's ruling: the court must be told, behind it or before. */
export const ruling: FrameReader = (view, i, { lemma }) => {
  const start = leftEdge(view, i);
  const behind = foldAt(view, i + 1);
  if (BY.has(behind)) {
    const end = nameRun(view, i + 2);
    for (let at = i + 2; at < end; at++) {
      if (COURT.has(foldAt(view, at)) || (foldAt(view, at) === "v" && behind === "in"))
        return found(namesIn(view, start, i) ? i : start, end, "described");
    }
  }
  for (let at = start; at < i; at++)
    if (COURT.has(foldAt(view, at)) && isCap(view, at) && lemma !== "injunction")
      return found(start, caseEnd(view, i + 1), "described");
  if (caseEnd(view, i + 1) > i + 1) return found(i, caseEnd(view, i + 1), "described");
  if (lemma === "injunction" && namesIn(view, start, i) === 0 && foldAt(view, i - 1) === "nationwide")
    return found(i - 1, i + 1, "anaphor");
  return anaphor(view, i);
};

/** "in X v. Y": its end, or `i`. */
function caseEnd(sentence: View, i: number): number {
  // The full stop of "v." may have been taken for the sentence's.
  const view: View = { ...sentence, hi: Math.min(sentence.tokens.length, sentence.hi + 8) };
  if (foldAt(view, i) !== "in") return i;
  let at = nameRun(view, i + 1);
  if (at === i + 1 || !/^vs?$/.test(foldAt(view, at))) return i;
  at += foldAt(view, at + 1) === "." ? 2 : 1;
  return nameRun(view, at) > at ? nameRun(view, at) : i;
}

const FOR = set("for on against in at");

/** Marches, rallies, vigils: named, or said what for or where. */
export const protest: FrameReader = (view, i, { lemma }) => {
  const next = foldAt(view, i + 1);
  const cap = isCap(view, i);
  if (lemma === "march" && (!cap || /^\d/.test(next) || next === ",")) return null;
  if (isCompound(view, i) || coveredBy(view, "organizations", i, 2)) return null;
  const start = leftEdge(view, i);
  const names = namesIn(view, start, i, PLAIN);
  if (cap && names > 0 && !view.headline) {
    const end =
      next === "for" || next === "on" || next === "against"
        ? Math.max(i + 1, nameRun(view, i + 2) === i + 2 ? 0 : nameRun(view, i + 2))
        : i + 1;
    return found(start, end, "named");
  }
  if (cap && (next === "for" || next === "on") && isName(view, i + 2) && !view.headline)
    return found(i, nameRun(view, i + 2), "named");
  if (lemma === "march") return null;
  const end = particulars(view, i + 1, FOR);
  return end > i + 1 && (next === "in" || next === "at" || lemma === "vigil")
    ? found(start, end, "described")
    : anaphor(view, i);
};

const OF_FOR = set("of for");

/** Funerals, inaugurations, celebrations of a life, anniversaries. */
export const ceremony: FrameReader = (view, i, { lemma }) => {
  const before = foldAt(view, i - 1);
  const next = foldAt(view, i + 1);
  if (lemma === "service") {
    if (before !== "funeral" && before !== "memorial") return null;
    const end = particulars(view, i + 1, OF_FOR);
    return end > i + 1 ? found(i - 1, end, "described") : anaphor(view, i - 1) ? found(i - 1, i + 1, "anaphor") : null;
  }
  if (lemma === "celebration") {
    if (next !== "of") return null;
    const life = /^(?:his|her|their|the)$/.test(foldAt(view, i + 2)) ? i + 3 : i + 2;
    return /^(?:life|lives)$/.test(foldAt(view, life)) ? found(i, life + 1, "described") : null;
  }
  if (lemma === "anniversary") {
    if (next !== "of" || !counts(view, i - 1, i)) return null;
    const article = foldAt(view, i + 2) === "the" ? i + 3 : i + 2;
    const end = isCap(view, article) ? nameRun(view, article) : i + 1;
    return found(i - 1, end, end > i + 1 ? "weak" : "described");
  }
  if (lemma === "swearing")
    return foldAt(view, i + 2) === "in" && foldAt(view, i + 3) === "of" && nameRun(view, i + 4) > i + 4
      ? found(i, nameRun(view, i + 4), "described")
      : null;
  if (next === "service" || next === "home" || next === "director" || isCompound(view, i)) return null;
  const start = leftEdge(view, i);
  const end = particulars(view, i + 1, OF_FOR);
  if (end > i + 1) return found(start, end, "described");
  const inaugural =
    (lemma === "inauguration" || (lemma === "funeral" && next !== "expenses" && next !== "homes")) &&
    (foldAt(view, i - 1) === "presidential" || /^(?:the|his|her|their)$/.test(foldAt(view, i - 1)));
  return namesIn(view, start, i) > 0 || inaugural ? found(start, i + 1, "described") : anaphor(view, i);
};

const POLITICAL = set(
  "presidential political trump clinton obama biden bush election reelection re-election senate congressional mayoral capital",
);

/** Campaigns and challenges with a name in capitals. */
export const campaign: FrameReader = (view, i, { lemma }) => {
  if (!isCap(view, i) || (view.headline && lemma === "campaign") || coveredBy(view, "organizations", i, 2))
    return lemma === "campaign" ? anaphor(view, i) : null;
  const start = leftEdge(view, i);
  if (isCompound(view, i) || namesIn(view, start, i) < (view.headline ? 2 : 1)) return null;
  for (let at = start; at < i && lemma === "campaign"; at++) if (POLITICAL.has(foldAt(view, at))) return null;
  const next = foldAt(view, i + 1);
  const end = next === "for" || next === "to" || next === "on" ? nameRun(view, i + 2) : i + 2;
  return found(start, end > i + 2 ? end : i + 1, "named");
};

const CAUSE = set("action remembrance awareness recognition service mourning prayer unity");

/** Days and weeks of action, remembrance, awareness. */
export const day: FrameReader = (view, i) => {
  if (!isCap(view, i)) return null;
  const start = leftEdge(view, i);
  if (foldAt(view, i + 1) === "of" && CAUSE.has(foldAt(view, i + 2)) && isCap(view, i + 2)) {
    const preposition = foldAt(view, i + 3);
    const end =
      preposition === "for" || preposition === "on" || preposition === "to" || preposition === "against"
        ? nameRun(view, i + 4)
        : i + 4;
    return found(start, end > i + 4 ? end : i + 3, "named");
  }
  const cause = foldAt(view, i - 1);
  return start < i - 1 && (cause === "awareness" || cause === "recognition" || cause === "action") && isCap(view, i - 1)
    ? found(start, i + 1, "named")
    : null;
};

const NOT_BEHIND_WAR = set("veteran veterans memorial era hero heroes effort zone crimes powers on chest");

/** Wars with a name or a place. */
export const war: FrameReader = (view, i, { lemma }) => {
  const start = leftEdge(view, i);
  const next = foldAt(view, i + 1);
  const numeral = /^i{1,2}$/.test(next) ? 1 : 0;
  if (NOT_BEHIND_WAR.has(foldAt(view, i + 1 + numeral)) || next === "-") return null;
  if (lemma === "invasion") {
    const end = next === "of" ? nameRun(view, i + 2) : i + 2;
    return end > i + 2 && isName(view, i + 2) ? found(start, end, "described") : null;
  }
  if (numeral) return foldAt(view, i - 1) === "world" ? found(i - 1, i + 2, "named") : null;
  if (isCompound(view, i) || coveredBy(view, "organizations", i, 2)) return null;
  if (isCap(view, i)) return namesIn(view, start, i) > 0 && !view.headline ? found(start, i + 1, "named") : null;
  const end = next === "in" ? nameRun(view, i + 2) : i + 2;
  return end > i + 2 && isName(view, i + 2) ? found(start, end, "described") : null;
};

/** A state's withdrawal from an agreement. */
export const withdrawal: FrameReader = (view, i) => {
  if (foldAt(view, i + 1) !== "from") return null;
  const end = nameRun(view, i + 2);
  for (let at = i + 2; at < end; at++) {
    if (/^(?:agreement|accord|accords|treaty|pact|partnership|deal|compact)$/.test(foldAt(view, at)))
      return found(leftEdge(view, i), end, "described");
  }
  return null;
};
