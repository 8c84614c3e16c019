import { particulars, subject } from "./complement.js";
import { type FrameReader, found, isCompound, namesIn } from "./found.js";
import { coveredBy, foldAt, isCap, isHyphen, isName, leftEdge, nameRun, type View } from "./view.js";
import { isDayWord } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** In lower case, part of what an occasion is called. */
const KINDS = set(
  `awards award community neighborhood prayer swearing in ribbon cutting groundbreaking ground breaking grand opening closing farewell welcome victory
   holiday tree lighting wreath laying naturalization citizenship graduation commencement signing dedication kickoff launch block job jobs resource health
   housing street career book county state memorial remembrance commemoration commemorative unveiling unity fundraising charity scholarship recognition
   induction appreciation homecoming ticker tape music arts film food cultural heritage open town inaugural installation prize flag raising media`,
);
const OF_FOR = set("of for honoring celebrating marking");
/** Behind these a "dedication" is zeal and a "groundbreaking" is praise. */
const TO = set("to and");
/** Only "the opening of …" is a happening. */
const OF_SOMETHING = set("opening kickoff");
/** What goes on behind the head makes of it a kind: "breakfast program", "festival season". */
const KIND_ONLY = set(
  "program programs table tables season organizers committee grounds plaza market meeting director staff goers attendees speaker speakers speech series route hall room research work new bombing bombings attack attacks shooting runners runner",
);
/** Capitals alone make no happening of these. */
const EVERYDAY = set(
  "championship pageant contest concert exposition expo exercise drill tournament picnic telethon convoy camp dedication groundbreaking breakfast dinner reception luncheon banquet cleanup unveiling cutting",
);

/** Ceremonies, openings, parades, festivals and meals: an occasion is one by its name, or by the day set for it. */
export const occasion: FrameReader = (view, i, { lemma }) => {
  const next = foldAt(view, i + 1);
  if (KIND_ONLY.has(next) || coveredBy(view, "organizations", i, 2) || isCompound(view, i)) return null;
  if ((lemma === "dedication" || lemma === "groundbreaking") && TO.has(next)) return null;
  if (OF_SOMETHING.has(lemma)) {
    const end = next === "of" || next === "for" ? particulars(view, i + 1, OF_FOR) : i + 1;
    return end > i + 1 && (!isCap(view, i) || view.headline) ? found(i, end, "dated") : null;
  }
  const start = kindsBefore(view, leftEdge(view, i));
  // "a drill called Steady Hand"
  if (/^(?:called|named|dubbed)$/.test(next) && isName(view, i + 2)) return found(i + 2, nameRun(view, i + 2), "dated");
  if (lemma === "groundbreaking" && !isNoun(view, i)) return null;
  const names = namesIn(view, start, i);
  const end = OF_FOR.has(next) && !isDayWord(foldAt(view, i + 2)) ? whatFor(view, i + 1) : i + 1;
  if (view.headline) return found(start, i + 1, "dated");
  if (foldAt(view, i + 1) === "in" || foldAt(view, i + 1) === "at") {
    const placed = particulars(view, i + 1, set("in at"));
    if (placed > i + 1 && opensWithAt(view, start)) return found(start, placed, "described");
  }
  const yearly = foldAt(view, start) === "annual" || /^\d+(?:st|nd|rd|th)$/.test(foldAt(view, start));
  const whole = isCap(view, i) && names > 0 && (yearly || !EVERYDAY.has(lemma));
  return found(start, end, whole ? "named" : "dated");
};

/** "of Smith Park", "for the new library": its end. */
function whatFor(view: View, i: number): number {
  const named = particulars(view, i, OF_FOR);
  return named > i ? named : subject(view, i, OF_FOR);
}

/** "At a ceremony in Union Station, …": what the release reports on. */
const opensWithAt = (view: View, start: number): boolean =>
  start - 2 === view.lo && /^(?:at|in|during)$/.test(foldAt(view, start - 2)) && /^an?$/.test(foldAt(view, start - 1));

/** A word of praise has a noun behind it. */
const isNoun = (view: View, i: number): boolean =>
  /^(?:for|of|on|at|is|was|will|ceremony|[.,;]|)$/.test(foldAt(view, i + 1)) || isDayWord(foldAt(view, i + 1));

/** The first of the words in small letters that say what occasion it is. */
function kindsBefore(view: View, from: number): number {
  let start = from;
  for (let at = from - 1; at >= Math.max(view.lo, from - 6); at--) {
    if (isHyphen(view, at)) continue;
    if (!KINDS.has(foldAt(view, at)) || (foldAt(view, at) === "in" && !isHyphen(view, at - 1))) break;
    start = at;
  }
  return start;
}
