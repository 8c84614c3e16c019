import type { Token } from "../../model/index.js";
import { namesFrom, subject } from "./complement.js";
import { anaphor, counts, type FrameReader, found, isCompound, namesIn } from "./found.js";
import { LOCAL, local, topical } from "./local-gatherings.js";
import { quotedBehind } from "./quoted.js";
import { coveredBy, foldAt, isCap, isName, leftEdge, nameRun, placeAt, type View } from "./view.js";
import { BODIES, MONTHS, RECURRING, TAILS } from "./words.js";

const PRESS = new Set(["press", "news", "media"]);
const OF = new Set(["of"]);
const ON = new Set(["on", "for", "to", "against", "about"]);
/** "next year's Summit": the same again. */
const NEXT = new Set(["next", "last", "this"]);
/** Anybody may hold one: its day makes it a happening. */
const TAUGHT = new Set(["webinar", "workshop", "seminar", "symposium", "retreat"]);
const FORMER = new Set(["former", "past", "new", "then"]);
const ONLY_ON = new Set(["on"]);
const NONE: ReadonlySet<string> = new Set();
const SUMMIT_ON = new Set([...ON, "of"]);

/** Meetings, conferences, conventions, summits: known by a calendar word, a name in front, or a subject behind. */
export const gathering: FrameReader = (view, i, { lemma, plural }) => {
  if (coveredBy(view, "organizations", i, 2) || /^(?:rooms?|center|centre|committee|report)$/.test(foldAt(view, i + 1)))
    return null;
  const cap = isCap(view, i);
  if (lemma === "conference" && (PRESS.has(foldAt(view, i - 1)) || foldAt(view, i + 1) === "call"))
    return call(view, i);
  if (cap && foldAt(view, i - 1) === "'s" && foldAt(view, i - 2) === "year" && NEXT.has(foldAt(view, i - 3)))
    return found(i - 3, i + 1, "dated");
  if (lemma === "hall" || lemma === "session") return local(view, i, lemma);
  const start = Math.min(leftEdge(view, i), lemma === "table" ? leftEdge(view, i - 1) : i);
  // "CEO, Riverton Conference on Growth": a body.
  if (foldAt(view, start - 1) === "," && POSTS.test(foldAt(view, start - 2))) return null;
  const recurring = counts(view, start, i, RECURRING);
  const names = namesIn(view, start, i);
  if (!recurring && isCompound(view, i)) return null;
  const title = plural ? null : quotedBehind(view, i);
  if (title) return found(names > 0 ? start : title.start, title.end, "dated");
  if (lemma === "meeting") {
    const guest = foldAt(view, i + 1) === "with" && !plural ? nameRun(view, i + 2) : i + 2;
    if (guest > i + 2 && isName(view, i + 2)) return found(start, guest, "described");
    if (plural && !recurring) return null;
    if (!recurring && !cap && LOCAL.has(foldAt(view, i - 1))) return local(view, i, lemma);
    if (!recurring && !(cap && names > 1 && !view.headline && !hasBody(view, start, i)))
      return names || startsWithMonth(view, start, i) || isWeekday(foldAt(view, start))
        ? found(start, i + 1, "dated")
        : anaphor(view, i);
    return found(
      start,
      complement(view, i, recurring && names < 3),
      cap || names > 0 ? "named" : standingOfLower(view, start, i),
    );
  }
  const own = lemma === "conference" || lemma === "convention";
  // Steps of a case, chambers of a party, and treaties.
  if (lemma === "conference" && LED.test(foldAt(view, i + 1))) return null;
  if (lemma === "conference" && OF_CASE.has(foldAt(view, i - 1))) return null;
  if (lemma === "convention" && cap && !recurring && (plural || TREATY.test(foldAt(view, i + 1)))) return null;
  if (plural && !cap && !recurring) return names > 0 ? found(start, i + 1, "dated") : null;
  // "Vice President of the Conference": the body, unless a word right before says which conference.
  if (
    lemma === "conference" &&
    cap &&
    !recurring &&
    !isName(view, i - 1) &&
    foldAt(view, i - 1) !== "'" &&
    foldAt(view, i - 1) !== "'s"
  )
    return null;
  if (lemma === "conference" && cap && FORMER.has(foldAt(view, i - 1))) return null;
  if (own && !recurring && foldAt(view, i + 1) === "of") return null;
  if (cap && (names > 0 || recurring)) return found(start, complement(view, i, names === 0), "named");
  if (cap && (foldAt(view, i + 1) === "for" || foldAt(view, i + 1) === "on") && isName(view, i + 2) && !view.headline) {
    const whole = complement(view, i, false);
    if (whole > i + 1) return found(start, whole, "named");
  }
  const end =
    own && !cap
      ? i + 1
      : subject(view, i + 1, lemma === "summit" ? SUMMIT_ON : lemma === "convention" ? NONE : ONLY_ON);
  if (end > i + 1 && !(view.headline && lemma === "forum")) return found(start, end, cap ? "named" : "described");
  if (recurring) return found(start, complement(view, i, true), standingOfLower(view, start, i));
  if (names > 0 || startsWithMonth(view, start, i)) return found(start, complement(view, i, false), "described");
  const about = cap ? null : topical(view, i);
  if (about) return about;
  if (!cap && !plural && ANOTHER.test(foldAt(view, i - 1)))
    return found(foldAt(view, i - 1) === "another" ? i : i - 1, subject(view, i + 1, ON), "dated");
  if (!cap && !plural && foldAt(view, i + 1) === "in" && /^an?$/.test(foldAt(view, i - 1)) && isName(view, i + 2))
    return found(i, Math.max(placeAt(view, i + 2), nameRun(view, i + 2)), "dated");
  if (!cap && !plural && TAUGHT.has(lemma) && isDayBehind(view, i + 1)) return found(i, i + 1, "dated");
  if (!cap && !plural && TAUGHT.has(lemma)) return anaphor(view, i) ?? found(i, subject(view, i + 1, ON), "dated");
  return lemma === "forum" || (cap && lemma === "conference") ? null : anaphor(view, i);
};

/** "annual conference" in lower case is particular only with whose it is, or when. */
const standingOfLower = (view: View, start: number, i: number) =>
  namesIn(view, start, i) > 0 || foldAt(view, i + 1) === "of" || startsWithMonth(view, start, i)
    ? "described"
    : "dated";

const POSTS =
  /^(?:ceo|president|director|chair|chairman|chairwoman|chairperson|officer|secretary|treasurer|member|spokesman|spokeswoman|coordinator|manager|commissioner|counsel|fellow)$/;
const OF_CASE = new Set("status pretrial settlement scheduling judicial republican democratic ndaa".split(" "));
/** "becomes Conference President": the body. */
const LED = /^(?:president|vice|leaders?|staff|executive|ceo|members?|chair|trustee|board)$/;
const TREATY = /^(?:on|against|for)$/;
const ANOTHER = /^(?:another|second|third|fourth|fifth|next)$/;

/** "the webinar on Tuesday" */
const isDayBehind = (view: View, i: number): boolean =>
  foldAt(view, i) === "on" && isCap(view, i + 1) && (MONTHS.has(foldAt(view, i + 1)) || isWeekday(foldAt(view, i + 1)));

function startsWithMonth(view: View, start: number, i: number): boolean {
  for (let at = start; at < i; at++) if (MONTHS.has(foldAt(view, at))) return true;
  return false;
}

function hasBody(view: View, start: number, i: number): boolean {
  for (let at = start; at < i; at++) if (BODIES.has(foldAt(view, at))) return true;
  return false;
}

/** "and Expo", "of the League of …", "on Climate …"; and the place where nothing else tells which one. */
function complement(view: View, i: number, placed: boolean): number {
  let end = i + 1;
  const joint = foldAt(view, end);
  if ((joint === "and" || joint === "&") && isCap(view, end + 1) && TAILS.has(foldAt(view, end + 1))) {
    end += 2;
    if (TAILS.has(foldAt(view, end)) && isCap(view, end)) end++;
  }
  const preposition = foldAt(view, end);
  if (OF.has(preposition)) {
    const run = nameRun(view, end + 1);
    return run > end + 1 ? run : end;
  }
  if (
    ON.has(preposition) &&
    !view.headline &&
    preposition !== "to" &&
    !MONTHS.has(foldAt(view, end + 1)) &&
    !isWeekday(foldAt(view, end + 1))
  ) {
    const run = namesFrom(view, end + 1);
    if (run > end + 1) return run;
  }
  if (placed && preposition === "in" && placeAt(view, end + 1) > end + 1) return placeAt(view, end + 1);
  return end;
}

const isWeekday = (fold: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(fold);

/** Press conferences, media calls, briefings for the press. `i` is the head. */
const call = (view: View, i: number) => {
  const end = foldAt(view, i + 1) === "call" ? i + 2 : i + 1;
  return PRESS.has(foldAt(view, i - 1))
    ? { ...found(leftEdge(view, i - 1), end, "described"), type: "press-conference" as const }
    : foldAt(view, i) === "conference" && end > i + 1
      ? found(leftEdge(view, i), end, "dated")
      : null;
};

/** "media call", "press briefing", "media availability". */
export const mediaCall: FrameReader = (view, i, { lemma }) => {
  if (foldAt(view, i - 1) === "conference" || foldAt(view, i + 1) === "for" || foldAt(view, i + 1) === "room")
    return null;
  const start = leftEdge(view, i);
  const opens = start === view.lo || (view.tokens[start - 1] as Token).fold === ":";
  if (lemma === "briefing" && opens && isCap(view, start) && foldAt(view, i + 1) === "on")
    return found(start, i + 1, "described");
  return call(view, i);
};

const LEGISLATIVE = new Set(
  "committee subcommittee senate house congress congressional oversight council commission ranking".split(" "),
);
const PUBLIC = new Set(["public", "budget", "field", "regional", "oversight"]);
const JUDICIAL = new Set(
  "sentencing detention plea bail bond court preliminary initial probation removal immigration evidentiary revocation arraignment fair due hard public's change guilty".split(
    " ",
  ),
);

/** A hearing of a legislature; those of courts are steps of a case, and "hearing from" is no noun. */
export const hearing: FrameReader = (view, i, { plural }) => {
  const before = foldAt(view, i - 1);
  if (plural) return PUBLIC.has(before) ? found(leftEdge(view, i - 1), i + 1, "dated") : null;
  if (JUDICIAL.has(before) || coveredBy(view, "organizations", i, 2)) return null;
  const start = leftEdge(view, i);
  const article = foldAt(view, start - 1);
  const noun = start < i || /^(?:a|an|the|this|that|'s|today's|yesterday's|her|his|its)$/.test(article);
  if (!noun || (isCompound(view, i) && !view.headline)) return null;
  let house = false;
  for (let at = view.lo; at < view.hi && !house; at++) house = LEGISLATIVE.has(foldAt(view, at)) && at !== i;
  const named = namesIn(view, start, i) > 0;
  const topic = foldAt(view, i + 1) === "on" || foldAt(view, i + 1) === "about" ? subject(view, i + 1, ON) : i + 1;
  if (
    topic > i + 1 &&
    !house &&
    !/^(?:motion|motions|petition|sentence|plea|bond)$/.test(foldAt(view, topic - 1)) &&
    article === "a" &&
    !view.headline
  )
    return found(start, topic, "described");
  if (house) return found(start, tail(view, i), named ? "named" : "described");
  return sitsAnywhere(view) && article === "the" ? found(i, i + 1, "described") : anaphor(view, i);
};

const sitsAnywhere = ({ tokens }: View): boolean =>
  tokens.some((t) => t.fold === "committee" || t.fold === "subcommittee");

function tail(view: View, i: number): number {
  const preposition = foldAt(view, i + 1);
  if (preposition === "of" || preposition === "on") {
    const run = nameRun(view, i + 2);
    if (run > i + 2 && !MONTHS.has(foldAt(view, i + 2)) && !isWeekday(foldAt(view, i + 2))) return run;
    if (preposition === "on" && !view.headline) return subject(view, i + 1, ON);
  }
  return i + 1;
}
