import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordClass } from "../../text/index.js";
import { hitsAt } from "../places/hits.js";
import { isNameWord, opensPlace } from "./name-word.js";
import {
  HEADS,
  LISTING,
  LONGEST,
  NAMED_AFTER,
  OF_BEFORE,
  OFFICE_HOLDERS,
  PAIRED,
  PAIRING,
  POSSESSORS,
  SUFFIXES,
} from "./words.js";

/** Where the body begins whose head stands at token `h`: "Community Development and Housing | Committee". */
export function leftStart(tokens: readonly Token[], hits: readonly Hit[], h: number): number {
  const listing = LISTING.at(tokens, h);
  let start = h;
  let lists = false;
  while (start > 0 && h - start < LONGEST && !(shapeAt(tokens, start) & Shape.Line)) {
    const fold = foldAt(tokens, start - 1);
    if (isDateline(tokens, start - 1)) break;
    // "Ellen Marsh and | Dover County Commission"
    if (fold === "and" && hitsAt(hits, "places", start).some((place) => place.end - place.start > 1)) break;
    if (isNameWord(tokens, start - 1) || opensPlace(tokens, hits, start - 1)) start--;
    else if (fold === "-" && isNameWord(tokens, start - 2) && !(shapeAt(tokens, start) & Shape.Spaced)) start -= 2;
    else if (fold === "," && start === h && SUFFIXES.at(tokens, h) && isNameWord(tokens, h - 2)) start -= 2;
    else if (
      (fold === "&" || (fold === "and" && listing)) &&
      isNameWord(tokens, start - 2) &&
      !HEADS.at(tokens, start - 2)
    ) {
      start -= 2;
      lists = true;
    } else if (
      fold === "," &&
      foldAt(tokens, start - 2) !== "inc" &&
      isNameWord(tokens, start - 2) &&
      (lists || listsBehind(tokens, start, h)) &&
      listing
    )
      start -= 2;
    else if (fold === "and" && listing && closesList(tokens, start - 2)) {
      start -= 3;
      lists = true;
    } else if (fold === "of" && OF_BEFORE.at(tokens, start - 2) && isNameWord(tokens, start - 2)) start -= 2;
    else if (
      fold === "for" &&
      isNameWord(tokens, start - 2) &&
      foldAt(tokens, start - 2).endsWith("s") &&
      !HEADS.at(tokens, start - 2)
    )
      start -= 2;
    else if ((fold === "'s" || fold === "'") && POSSESSORS.at(tokens, start - 2) && isNameWord(tokens, start - 2))
      start -= 2;
    else if (fold === "'" && foldAt(tokens, start - 2).endsWith("s") && isNameWord(tokens, start - 2)) start -= 2;
    else if (fold === "'s" && OFFICE_HOLDERS.at(tokens, start - 2) && shapeAt(tokens, start - 2) & Shape.Cap)
      start -= 2;
    else if (
      (fold === "and" || fold === "&") &&
      PAIRING.at(tokens, h) &&
      PAIRED.at(tokens, start - 2) &&
      isNameWord(tokens, start - 2)
    )
      start -= 2;
    else if (
      fold === ")" &&
      foldAt(tokens, start - 3) === "(" &&
      BRACKETED.at(tokens, h) &&
      isNameWord(tokens, start - 4)
    )
      start -= 4;
    else if (isInitial(tokens, start - 1) && isNameWord(tokens, start - 2) && NAMED_AFTER.at(tokens, h)) start -= 2;
    else break;
  }
  return start;
}

/** Whether "and" stands between token `from` and the head: then commas before it part a list of subjects. */
function listsBehind(tokens: readonly Token[], from: number, h: number): boolean {
  for (let i = from; i < h; i++) if (foldAt(tokens, i) === "and" || foldAt(tokens, i) === "&") return true;
  return false;
}

/** Heads that may stand behind their acronym: "Public Works (EPW) Committee"; others would take the owner's. */
const BRACKETED = /* @__PURE__ */ wordClass(["committee", "subcommittee", "caucus", "task", "force"]);

/** "E." in "Ellen B. Marsh Foundation". */
const isInitial = (tokens: readonly Token[], i: number): boolean => (shapeAt(tokens, i) & Shape.Initial) !== 0;

/** Whether the comma is the second of a list: "Arts, Parks, and …"; "Ellen Marsh, and the …" are a person and a body. */
function closesList(tokens: readonly Token[], comma: number): boolean {
  if (foldAt(tokens, comma) !== "," || !isNameWord(tokens, comma - 1)) return false;
  let i = comma - 1;
  while (i > comma - LONGEST && isNameWord(tokens, i)) i--;
  return foldAt(tokens, i) === ",";
}

/** "WASHINGTON Honeywell International": a dateline that has lost its dash. */
const isDateline = (tokens: readonly Token[], i: number): boolean => {
  const shape = shapeAt(tokens, i);
  const token = tokens[i];
  return (
    token !== undefined &&
    (shape & (Shape.Upper | Shape.Line)) === (Shape.Upper | Shape.Line) &&
    token.end - token.start > 5 &&
    !(shapeAt(tokens, i + 1) & Shape.Upper)
  );
};
