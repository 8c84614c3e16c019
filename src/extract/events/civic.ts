import { Shape } from "../../model/index.js";
import { counts, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { foldAt, isCap, isHyphen, leftEdge, nameRun, type View } from "./view.js";
import { DETERMINERS, isDayWord, MONTHS, STOPS } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const BALLOT = set(
  "presidential mayoral midterm mid-term general special gubernatorial congressional municipal recall runoff",
);
const NOT_BEHIND_ELECTION = set(
  "day fraud official officials security interference commission law laws cycle year results campaign crime crimes officer officers season administration administrators integrity night reform caucus source bill",
);

/** Elections with a year, a month, or what is elected. */
export const election: FrameReader = (view, i, { lemma, plural }) => {
  if (NOT_BEHIND_ELECTION.has(foldAt(view, i + 1)) || (isCompound(view, i) && !(plural && isDated(view, i, i))))
    return null;
  if (
    (lemma === "primary" || lemma === "caucus") &&
    !plural &&
    foldAt(view, i - 1) !== "presidential" &&
    !counts(view, Math.max(view.lo, i - 3), i, MONTHS) &&
    !isSetFor(view, i) &&
    !isStates(view, i) &&
    !isDated(view, i, i) &&
    !(lemma === "primary" && (isOfParty(view, i) || isBallot(view, i)))
  )
    return null;
  if (lemma === "primary" && isBallot(view, i) && !isSetFor(view, i)) return found(i, i + 1, "dated");
  if (isStates(view, i)) return found(leftEdge(view, i), i + 1, "described");
  if (lemma === "midterms") return found(i, i + 1, "described");
  const start = leftEdge(view, i);
  let told = counts(view, start, i);
  let particular = told || isDated(view, start, i);
  for (let at = start; at < i; at++) {
    if (MONTHS.has(foldAt(view, at))) told = true;
    if (BALLOT.has(foldAt(view, at)) && !(lemma === "election" && foldAt(view, at) === "general")) particular = true;
  }
  if (lemma === "primary" && isOfParty(view, i))
    return found(i - 1, i + 1, told || isDated(view, i - 1, i) ? "described" : "dated");
  if (isSetFor(view, start < i && foldAt(view, i - 1) === "general" ? i - 1 : i, i))
    return found(start, i + 1, "described");
  if (start === i && isSetFor(view, i)) return found(i, i + 1, "described");
  if (lemma === "runoff" && (told || particular)) return found(start, i + 1, "described");
  if (told) return found(start, i + 1, "described");
  if (!particular && namesIn(view, start, i) > 0 && (lemma === "runoff" || lemma === "referendum"))
    return found(start, i + 1, "dated");
  if (lemma === "referendum") {
    if (start === i && foldAt(view, i - 1) === "the" && /^(?:that|which)$/.test(foldAt(view, i + 1)))
      return found(i, i + 1, "described");
    const about = view.tokens[start - 1];
    const named =
      start > view.lo && about && (about.shape & (Shape.Word | Shape.Cap)) === Shape.Word && !STOPS.has(about.fold);
    return found(named && !DETERMINERS.has(about.fold) ? start - 1 : start, i + 1, "dated");
  }
  if (
    lemma === "election" &&
    !plural &&
    foldAt(view, i - 1) === "general" &&
    foldAt(view, i - 2) === "the" &&
    !particular
  )
    return found(i - 1, i + 1, "weak");
  if (plural && isDated(view, start, i)) return found(start, i + 1, "described");
  return particular ? found(start, i + 1, plural ? "dated" : "described") : null;
};

/** "the primary is on March 9", "the election will be held Tuesday". */
function isSetFor(view: View, first: number, i = first): boolean {
  if (!/^(?:the|'s)$/.test(foldAt(view, first - 1)) || !/^(?:is|was|will|comes|takes|falls)$/.test(foldAt(view, i + 1)))
    return false;
  for (let at = i + 2; at < i + 6; at++)
    if (isDayWord(foldAt(view, at)) && (isCap(view, at) || /^to/.test(foldAt(view, at)))) return true;
  return false;
}

/** "the Ohio primary is tomorrow" */
function isStates(view: View, i: number): boolean {
  const start = leftEdge(view, i);
  return namesIn(view, start, i) > 0 && isSetFor(view, start, i);
}

/** "She won the primary in June": a noun, and no "primary reason". */
const isBallot = (view: View, i: number): boolean =>
  foldAt(view, i - 1) === "the" && /^(?:in|on|last|this|next|held|which)$/.test(foldAt(view, i + 1));

/** "the Democratic primary" */
const isOfParty = (view: View, i: number): boolean =>
  /^(?:democratic|republican|gop|party|nonpartisan|open|city|mayoral)$/.test(foldAt(view, i - 1));

/** "Tuesday's runoff", "the election on November 3", "of June 26". */
function isDated(view: View, start: number, i: number): boolean {
  if (foldAt(view, start - 1) === "'s" && isDayWord(foldAt(view, start - 2))) return true;
  if (foldAt(view, i - 1) === "'s" && isDayWord(foldAt(view, i - 2))) return true;
  if (foldAt(view, start + 1) === "'s" && isDayWord(foldAt(view, start))) return true;
  const next = foldAt(view, i + 1);
  return (next === "on" || next === "of") && isCap(view, i + 2) && isDayWord(foldAt(view, i + 2));
}

const OFFICES = set("mayor governor president congress senate attorney county city council house");

/** "the race for mayor", "the preliminary on March 9": an election by another name. */
export const race: FrameReader = (view, i, { lemma }) => {
  const article = foldAt(view, i - 1);
  if (article !== "the" && article !== "this" && article !== "a") return null;
  if (lemma === "preliminary") {
    const next = foldAt(view, i + 1);
    return (next === "on" || next === "of") && isCap(view, i + 2) && isDayWord(foldAt(view, i + 2))
      ? found(i, i + 1, "described")
      : null;
  }
  if (foldAt(view, i + 1) !== "for") return null;
  const office = foldAt(view, i + 2) === "the" ? i + 3 : i + 2;
  return OFFICES.has(foldAt(view, office)) ? found(i, office + 1, "described") : null;
};

/** A shutdown of the government, and of nothing else. */
export const shutdown: FrameReader = (view, i) => {
  const start = leftEdge(view, i);
  for (let at = start; at < i; at++) {
    const fold = foldAt(view, at);
    if (fold === "government" || fold === "federal") return found(firstOf(view, start, i), i + 1, "described");
  }
  const article = foldAt(view, i - 1);
  if (article === "day" && isHyphen(view, i - 2)) return found(i - 3, i + 1, "weak");
  return article === "the" || article === "this" || article === "longest" ? found(i, i + 1, "weak") : null;
};

/** In headlines the phrase begins with its own adjectives, whatever stands capitalised before them. */
function firstOf(view: View, start: number, i: number): number {
  let at = i;
  while (at > start && /^(?:government|federal|partial|us|of|the|longest)$/.test(foldAt(view, at - 1))) at--;
  return at;
}

/** "Riverton's bankruptcy", "Riverton's Chapter 9 filing", "the bankruptcy of Riverton": whose. */
export const bankruptcy: FrameReader = (view, i, { lemma }) => {
  if (
    /^(?:court|judge|judges|law|code|protection|case|cases|petition|filing|trustee|fraud|lawyer|attorney)$/.test(
      foldAt(view, i + 1),
    )
  )
    return null;
  const numbered = lemma === "filing" && foldAt(view, i - 2) === "chapter";
  const start = leftEdge(view, numbered ? i - 2 : i);
  const end = lemma === "bankruptcy" && foldAt(view, i + 1) === "of" ? nameRun(view, i + 2) : i + 2;
  if (end > i + 2) return found(start, end, "described");
  return namesIn(view, start, lemma === "filing" ? i - 1 : i) > 0 ? found(start, i + 1, "described") : null;
};
