import { Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordSet } from "../../text/index.js";
import type { Tense } from "../expression.js";

const FUTURE = /* @__PURE__ */ wordSet(
  "will shall ll upcoming candidate candidates scheduled slated invited invites invite rsvp due join tomorrow begins opens convenes",
);
const UNCHANGED = /* @__PURE__ */ wordSet("let put cut hit shut hurt cost beat quit spread split burst shed");
const SINGULAR = /^(?:it|he|she)$/;
/** Verbs whose past is not told by "-ed". */
const PAST = /* @__PURE__ */ wordSet(
  "was were had did met said held took began went told came gave made led sent wrote saw spoke won lost became left brought found stood ran rose fell sat " +
    "drew grew chose heard kept knew laid paid sang sold taught thought swore sworn died got built fought flew forgot struck spent understood testified " +
    "tore swept shook blew broke cast caught dealt drove ate froze hid hung lent lit meant rang rode sank sent shone shot slept slid sprang stole stuck swung threw woke wept withdrew wore",
);
/** "-ed" words that are no past tense. */
const NO_PAST = /* @__PURE__ */ wordSet(
  "united need indeed speed hundred proposed related based continued red bed fed need seed feed breed sacred naked exceed proceed succeed",
);
/** Behind "is" or "are" these look ahead: "is expected", "are set to". */
const AHEAD = /* @__PURE__ */ wordSet(
  "scheduled slated expected set due planned invited asked poised supposed projected required slotted to",
);
const BE = /* @__PURE__ */ wordSet("is are be being re m");

/** Told of a day in the present, these look ahead: "meets Thursday", "takes the gavel on Monday". */
const TIMETABLE = /* @__PURE__ */ wordSet(
  "start begin starts gives takes meets meet gather gathers convene speaks holds ends expires closes testifies delivers arrives departs leaves presides happens concludes resumes goes steps flies runs " +
    "signs votes hosts marks celebrates returns travels launches unveils honors reopens addresses hears considers decides appears welcomes dedicates inaugurates installs elects",
);

/** The tense of one token, "none" where it is no verb we know. */
export function tenseOf(tokens: readonly Token[], i: number): Tense {
  const { fold, shape } = tokens[i] as Token;
  if (!(shape & Shape.Word)) return "none";
  // "it let the rain fall", "who put it out": of one person the present would end in an s.
  if (UNCHANGED.has(fold)) return SINGULAR.test(foldAt(tokens, i - 1)) ? "past" : "none";
  if (fold === "hope" || fold === "hopes") return foldAt(tokens, i + 1) === "for" ? "future" : "none";
  // "said that it would be heard in June": ahead of what was said
  if (fold === "would") return foldAt(tokens, i + 1) === "have" ? "none" : "future";
  if (fold === "to") return isAimed(tokens, i) ? "future" : "none";
  if (fold === "set")
    return foldAt(tokens, i + 1) === "for" || (BE.has(foldAt(tokens, i - 1)) && foldAt(tokens, i + 1) === "to")
      ? "future"
      : "none";
  if (FUTURE.has(fold))
    return fold === "due" && foldAt(tokens, i + 1) === "to" && !BE.has(foldAt(tokens, i - 1)) ? "none" : "future";
  const past = PAST.has(fold) || (fold.length > 3 && fold.endsWith("ed") && !NO_PAST.has(fold));
  return past ? tenseOfParticiple(tokens, i) : "none";
}

/** "to be held" and "will be opened" lie ahead, "is expected" too, "have met" behind; "-ed" before a noun says little. */
function tenseOfParticiple(tokens: readonly Token[], i: number): Tense {
  const before = foldAt(tokens, i - 1);
  if (before === "be" || before === "being") return "future";
  if (BE.has(before)) return AHEAD.has(foldAt(tokens, i)) ? "future" : "none";
  // "Crowds Expected at Monday's Fair": a headline leaves its "are" out.
  if (shapeAt(tokens, i) & Shape.Cap && i > 0 && HEADLINED.test(foldAt(tokens, i))) return "future";
  if (before === "-" || before === "the" || before === "a" || before === "an" || before === "of") return "none";
  return "past";
}

const HEADLINED = /^(?:expected|planned|scheduled|invited)$/;

/** "are to meet", "plans to", "set to": an infinitive that is meant to happen. */
function isAimed(tokens: readonly Token[], i: number): boolean {
  const before = foldAt(tokens, i - 1);
  if (BE.has(before) || AHEAD.has(before)) return true;
  return /^(?:plan|plans|planning|hope|hopes|intend|intends|expect|expects|want|wants|going|ready|prepare|prepares|gear|gears|about|invitation|promise|promises|promised|pledge|pledges|pledged|vowed|agree|agreed|aims|date|deadline|appointment)$/.test(
    before,
  );
}

/** Whether the token is a verb of the timetable: no noun or infinitive, no word of a headline. */
export function isTimetable(tokens: readonly Token[], i: number): boolean {
  const { fold, shape } = tokens[i] as Token;
  // "comes to Reno on Friday", but not "comes days after Monday's vote"
  const comes = (fold === "comes" || fold === "come") && foldAt(tokens, i + 1) === "to";
  if (shape & Shape.Cap || !(TIMETABLE.has(fold) || comes)) return false;
  const before = foldAt(tokens, i - 1);
  // "She arrived in June and leaves in December."
  if (before === "and" || before === "or") return /^(?:in|on|for|at|to|by|this|next)$/.test(foldAt(tokens, i + 1));
  return !NO_VERB_BEHIND.has(before);
}
const NO_VERB_BEHIND = /* @__PURE__ */ wordSet(
  "to the a an of not never had have has did does do will would could can should",
);
