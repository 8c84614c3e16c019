import type { Field, Hit, Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { hitsAt } from "../places/hits.js";
import { leftStart } from "./left.js";
import { isNameWord } from "./name-word.js";
import { isNamed } from "./named.js";
import { rightEnd } from "./right.js";
import { HEAD_TYPES, HEADS, WEAK_HEADS } from "./words.js";

/** A named body as the grammar reads it; token indices, `end` exclusive. */
export interface NamedBody {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Reads the named body round the head word at token `h` ("Department"), or null where it is a bare noun. */
export function readBody(field: Field, hits: readonly Hit[], h: number): NamedBody | null {
  const { tokens } = field;
  const head = foldAt(tokens, h);
  const end = rightEnd(tokens, hits, h);
  // "Council Bluffs", "Union Station": the head is the first word of something else.
  if (end === h + 1 && isNameWord(tokens, end) && !HEADS.at(tokens, end) && WEAK_HEADS.hasFold(head)) return null;
  const start = behindLostMark(field, leftStart(tokens, hits, h), end > h + 1 ? h : h - 1);
  if (!isNamed(tokens, hits, start, end, h)) return null;
  const type = typeOf(tokens, start, end, h);
  const local =
    type === "federal-agency" && start < h && hitsAt(hits, "places", start).some((place) => !isNation(tokens, place));
  return { start, end, type: local ? "state-agency" : type };
}

const isNation = (tokens: readonly Token[], place: Hit): boolean => /^(?:us|united)$/.test(foldAt(tokens, place.start));

/** Where a text has lost its apostrophes, "FBIs Tampa Field Office" and "Antitrust Divisions Chicago Office" name the owner first. */
function behindLostMark({ text, tokens }: Field, start: number, last: number): number {
  for (let i = start; i < last; i++) {
    const token = tokens[i] as Token;
    if (OWNERS.has(token.fold) || LOST_MARK.test(text.slice(token.start, token.end))) return i + 1;
  }
  return start;
}
const OWNERS = new Set(["divisions", "departments", "presidents"]);
const LOST_MARK = /^[A-Z]{2,}s$/;

const LOCAL = new Set([
  "city",
  "county",
  "police",
  "fire",
  "sheriff",
  "school",
  "housing",
  "transit",
  "mayor",
  "clerk",
]);

function typeOf(tokens: readonly Token[], start: number, end: number, h: number): string {
  const head = foldAt(tokens, h);
  if (head === "force" || head === "board") return "committee";
  if (head === "department" || head === "bureau" || head === "agency" || head === "authority" || head === "office") {
    for (let i = start; i < end; i++) if (LOCAL.has(foldAt(tokens, i))) return "city-agency";
    if (head === "authority") return "city-agency";
  }
  return HEAD_TYPES.get(head) ?? "association";
}
