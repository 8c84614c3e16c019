import { Shape, type Token } from "../../../model/index.js";
import { wordClass } from "../../../text/index.js";
import { readBodyForward } from "../bodies/forward.js";
import { foldAt, type PersonField } from "../field.js";

const BEING = /* @__PURE__ */ wordClass([
  "is",
  "was",
  "became",
  "becomes",
  "remains",
  "serves",
  "served",
  "as",
  "sits",
]);

const ADVERBS = /* @__PURE__ */ wordClass([
  "serve",
  "to",
  "currently",
  "now",
  "also",
  "recently",
  "once",
  "then",
  "formerly",
  "previously",
  "who",
  "has",
  "been",
  "the",
  "a",
  "an",
  "our",
  "its",
  "their",
  "his",
  "her",
  "city",
  "this",
  "that",
  "year",
  "today",
  "just",
  "elected",
  "named",
  "appointed",
  "sworn",
  "in",
  "future",
  "himself",
  "herself",
  "themselves",
  "will",
  "take",
  "takes",
  "over",
  "become",
  "soon",
  "both",
  "other",
  "re",
  "-",
  "reelected",
  "reappointed",
  "tapped",
  "selected",
  "chosen",
  "picked",
  "confirmed",
  "installed",
  "inducted",
  "promoted",
  "unanimously",
  "newly",
]);

/** Words between a name and its title: "was unanimously re-elected the". */
const MOST_BETWEEN = 9;

interface Entry {
  readonly at: number;
  /** The words between bind the title to the name ("who is"): it cannot belong to the next name. */
  readonly bound: boolean;
  /** On a line of its own, below the name. */
  readonly signature: boolean;
  /** "who was" leads to it. */
  readonly past?: boolean;
  /** "once", "formerly", "then" lead to it: the role is over, too. */
  readonly over?: boolean;
  /** "who is to take over as" leads to it. */
  readonly coming?: boolean;
}

/** Where a title may begin behind `at`: over a comma, "who is", "and", or on the next line. */
export function skipToTitle(field: PersonField, at: number, chained: boolean): Entry | null {
  const { tokens } = field;
  const token = tokens[at];
  if (!token) return null;
  if (token.shape & Shape.Line) return token.shape & Shape.Paragraph ? null : { at, bound: true, signature: true };
  let i = overAside(field, at);
  let comma = false;
  // "<name>, 63, the former mayor of Birmingham", "<name>, 39, was mayor of San Antonio"
  if (token.fold === "," && isAge(tokens, at + 1)) i = at + 2;
  if (token.fold === "," || token.fold === "-" || token.fold === "(" || (token.fold === ";" && !chained)) {
    i++;
    comma = true;
    if (foldAt(tokens, i) === "-") i++;
  }
  if (foldAt(tokens, i) === "and" || foldAt(tokens, i) === "&") {
    if (!chained) return null;
    i++;
    comma = true;
  }
  const next = tokens[i];
  if (!next) return null;
  if (next.shape & Shape.Line && comma) return { at: i, bound: true, signature: true };
  // "<name>, in his capacity as chair of the League,"
  if (comma && foldAt(tokens, i) === "in" && CAPACITY.has(foldAt(tokens, i + 2)) && foldAt(tokens, i + 3) === "as")
    return { at: skipOrdinal(field, i + 4), bound: true, signature: false };
  const took = comma ? null : takesOffice(field, i);
  // "<name> spoke as Mayor Lund looked on": what is not right behind the name may be the next one's.
  if (took !== null) {
    const coming = foldAt(tokens, i) === "will" && COMING.has(foldAt(tokens, i + 2));
    return { at: took, bound: ["as", "its"].includes(foldAt(tokens, i)), signature: false, coming };
  }
  let bound = false;
  for (let n = 0; n < MOST_BETWEEN && i < tokens.length; n++, i++) {
    const fold = foldAt(tokens, i);
    if (BEING.hasFold(fold) || (fold === "has" && foldAt(tokens, i + 1) === "been")) bound = true;
    else if (fold === "'s" && (foldAt(tokens, i - 1) === "city" || foldAt(tokens, i - 1) === "year")) continue;
    else if (!ADVERBS.hasFold(fold) || (!comma && !bound && fold !== "who")) break;
    else if (fold === "who") bound = true;
  }
  const past = isPast(tokens, at, i);
  if (bound) i = skipOrdinal(field, i);
  // What brackets hold is set like a signature: "(Co-Chair, Mayors Water Council)".
  return comma || bound
    ? {
        at: i,
        bound,
        signature: token.fold === "(",
        past,
        over: isOver(tokens, at, i),
        coming: isComing(tokens, at, i),
      }
    : null;
}

/** Over ", the host," before a verb: "<name>, the host, is Vice President". */
function overAside(field: PersonField, at: number): number {
  const { tokens } = field;
  if (foldAt(tokens, at) !== "," || !ASIDE.has(foldAt(tokens, at + 1))) return at;
  for (let i = at + 2; i < at + LONGEST_ASIDE; i++) {
    const token = tokens[i];
    if (!token || token.shape & Shape.Line || token.fold === "." || field.startingAt("offices", i).length > 0)
      return at;
    if (i > at + 2 && field.startingAt("roles", i).length > 0) return at;
    if (token.fold === ",") return PREDICATES.has(foldAt(tokens, i + 1)) ? i + 1 : at;
  }
  return at;
}
const ASIDE = new Set(["the", "its", "our", "a"]);
const PREDICATES = new Set(["is", "was", "becomes", "became", "serves"]);
const LONGEST_ASIDE = 16;

/** "who is to take over as", "who is to become". */
function isComing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (foldAt(tokens, i) === "will") return true;
  return false;
}

/** "once", "formerly", "then". */
function isOver(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OVER.at(tokens, i)) return true;
  return false;
}

/** "who was", "once", "formerly": what follows is over. */
function isPast(tokens: readonly Token[], from: number, to: number): boolean {
  if (isOver(tokens, from, to)) return true;
  for (let i = from; i < to; i++) if (foldAt(tokens, i) === "was" && foldAt(tokens, i - 1) === "who") return true;
  // "<name>, 39, was mayor of San Antonio from 2009"
  return foldAt(tokens, to - 1) === "was" || (foldAt(tokens, to - 2) === "was" && ARTICLES.at(tokens, to - 1));
}
const ARTICLES = /* @__PURE__ */ wordClass(["the", "a"]);
const OVER = /* @__PURE__ */ wordClass(["once", "formerly", "previously", "then"]);

const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^[1-9]\d$/.test(foldAt(tokens, at)) && foldAt(tokens, at + 1) === ",";

/** "took office as League President", "its 9th President", "USCM Vice President" right behind the name. */
function takesOffice(field: PersonField, at: number): number | null {
  const { tokens } = field;
  if (foldAt(tokens, at) === "its" || foldAt(tokens, at) === "as") return skipOrdinal(field, at + 1);
  for (let i = at; i < at + 8 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    // "was sworn in Monday as": a weekday's capital says nothing.
    const raised = (token.shape & Shape.Cap) !== 0 && i > at && !WEEKDAYS.has(token) && !field.isTitleCase(i);
    if (token.shape & (Shape.Mark | Shape.Line) || raised) break;
    if (token.fold === "as" || (token.fold === "to" && RISING.has(foldAt(tokens, i - 1))))
      return skipOrdinal(field, i + 1);
  }
  const body = (tokens[at]?.shape ?? 0) & Shape.Cap ? readBodyForward(field, at) : null;
  return body?.row != null && field.startingAt("roles", body.end).length > 0 ? at : null;
}

/** "will be sworn in as", "will take office as", "will take over as". */
const COMING = new Set(["sworn", "inaugurated", "installed", "office", "over", "oath", "the"]);
const CAPACITY = new Set(["capacity", "role"]);
/** "moves up to Vice President" */
const RISING = new Set(["up", "moves", "moved", "rises", "rose", "promoted", "elevated", "succeeds"]);
const WEEKDAYS = wordClass(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);

function skipOrdinal(field: PersonField, from: number): number {
  let at = from;
  while (
    ["the", "its", "a", "an", "our", "new"].includes(foldAt(field.tokens, at)) ||
    (/^\d+(?:st|nd|rd|th)$/.test(foldAt(field.tokens, at)) && field.startingAt("roles", at).length === 0)
  )
    at++;
  return at;
}
