import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { hitsAt } from "../places/hits.js";
import { isNameWord } from "./name-word.js";
import { HEADS, SUBJECT_HEADS } from "./words.js";

/** A part of the body may stand behind its subjects: "Department of Justice Environment and Natural Resources | Division". */
const PARTS = new Set(["division", "office", "subcommittee", "committee", "bureau", "council", "department"]);
/** How many words behind "and" are looked at for a head. */
const JOINED = 5;
/** Words of one item of a list. */
const ITEM = 4;

/** Whether "and" before token `i` goes on with a name: an acronym, a body of the dictionary, and a run that ends as bodies do are others. */
export function joins(tokens: readonly Token[], hits: readonly Hit[], i: number): boolean {
  if (!isNameWord(tokens, i) || shapeAt(tokens, i) & (Shape.Upper | Shape.Camel) || isKnown(hits, i)) return false;
  for (let at = i; at < i + JOINED && isNameWord(tokens, at); at++)
    if (isOtherHead(tokens, at, i) && !(at > i + 1 && PARTS.has(foldAt(tokens, at)))) return false;
  return true;
}

/** A known body of several words begins here. */
const isKnown = (hits: readonly Hit[], i: number): boolean =>
  hitsAt(hits, "organizations", i).some(({ start, end }) => end - start > 1);

/** "Energy" that opens an item is a subject of the list, not the last word of another body. */
const isOtherHead = (tokens: readonly Token[], at: number, from: number): boolean =>
  HEADS.at(tokens, at) && !(at === from && SUBJECT_HEADS.at(tokens, at));

/** Behind a comma the list goes on only if "and" closes it: "A, B, and C"; `lists` says that it has gone over a comma before. */
export function listGoesOn(tokens: readonly Token[], hits: readonly Hit[], comma: number, lists: boolean): boolean {
  let i = comma + 1;
  if (foldAt(tokens, i) === "and") return (lists || foldAt(tokens, comma - 2) === ",") && joins(tokens, hits, i + 1);
  if (shapeAt(tokens, i) & (Shape.Dotted | Shape.Upper) || isKnown(hits, i)) return false;
  for (let words = 0; isNameWord(tokens, i) && words < ITEM; words++) {
    if (isOtherHead(tokens, i, comma + 1)) return false;
    i++;
  }
  if (i === comma + 1) return false;
  if (foldAt(tokens, i) === "and") return joins(tokens, hits, i + 1);
  if (foldAt(tokens, i) !== ",") return false;
  return foldAt(tokens, i + 1) === "and" ? joins(tokens, hits, i + 2) : listGoesOn(tokens, hits, i, true);
}
