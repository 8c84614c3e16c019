import { type Field, type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, hitsAt, shapeAt } from "../places/hits.js";
import {
  BOARD_MEMBERS,
  BUILDINGS,
  GENERIC,
  HEAD_TYPES,
  HEADS,
  LISTING,
  MEETING_WORDS,
  OF_BEFORE,
  OFFICE_HOLDERS,
  OUTSIDE,
  POSSESSORS,
  TAIL_WORDS,
  TAILED,
  WEAK_HEADS,
} from "./words.js";

/** A named body as the grammar reads it; token indices, `end` exclusive. */
export interface NamedBody {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const LONGEST = 18;
/** Heads that may say what they are for by a verb: "Partnership to Prevent …". */
const PURPOSEFUL = new Set([
  "partnership",
  "coalition",
  "campaign",
  "committee",
  "alliance",
  "network",
  "commission",
  "association",
  "league",
]);
const TIMES = /^\d/;

/** Reads the named body round the head word at token `h` ("Department"), or null where it is a bare noun. */
export function readBody(field: Field, hits: readonly Hit[], h: number): NamedBody | null {
  const { tokens } = field;
  const head = foldAt(tokens, h);
  const end = rightEnd(tokens, hits, h);
  // "Council Bluffs", "Union Station": the head is the first word of something else.
  if (end === h + 1 && isNameWord(tokens, end) && !HEADS.at(tokens, end) && WEAK_HEADS.hasFold(head)) return null;
  const start = leftStart(tokens, hits, h);
  if (!isNamed(tokens, hits, start, end, h)) return null;
  const type = typeOf(tokens, start, end, h);
  const local = type === "federal-agency" && start < h && hitsAt(hits, "places", start).length > 0;
  // "U.S. Attorney's Office for …": an office is whose its name says.
  const nations = head === "office" && foldAt(tokens, start) === "us";
  return { start, end, type: local ? "state-agency" : nations ? "federal-agency" : type };
}

function leftStart(tokens: readonly Token[], hits: readonly Hit[], h: number): number {
  const listing = LISTING.at(tokens, h);
  let start = h;
  let lists = false;
  while (start > 0 && h - start < LONGEST && !(shapeAt(tokens, start) & Shape.Line)) {
    const fold = foldAt(tokens, start - 1);
    if (isNameWord(tokens, start - 1) || opensPlace(tokens, hits, start - 1)) start--;
    else if (fold === "-" && isNameWord(tokens, start - 2) && !(shapeAt(tokens, start) & Shape.Spaced)) start -= 2;
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
    else if (fold === "and" && listing && foldAt(tokens, start - 2) === "," && isNameWord(tokens, start - 3)) {
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
    else break;
  }
  return start;
}

/** Whether "and" stands between token `from` and the head: then commas before it part a list of subjects. */
function listsBehind(tokens: readonly Token[], from: number, h: number): boolean {
  for (let i = from; i < h; i++) if (foldAt(tokens, i) === "and" || foldAt(tokens, i) === "&") return true;
  return false;
}

function rightEnd(tokens: readonly Token[], hits: readonly Hit[], h: number): number {
  let end = h + 1;
  const fold = foldAt(tokens, h);
  if (fold === "task") return end;
  if (fold === "board" && foldAt(tokens, end) === "of" && BOARD_MEMBERS.at(tokens, end + 1))
    return shapeAt(tokens, end + 1) & Shape.Cap ? end + 2 : end;
  if (!TAILED.hasFold(fold)) return end;
  while (end - h < LONGEST && TAIL_WORDS.at(tokens, end) && !(shapeAt(tokens, end) & Shape.Line)) {
    const tail = foldAt(tokens, end);
    if ((tail === "to" || tail === "against") && (end > h + 1 || !PURPOSEFUL.has(fold))) break;
    let from = end + 1;
    if (foldAt(tokens, from) === "the") from++;
    if (!isNameWord(tokens, from) && !opensPlace(tokens, hits, from)) break;
    end = runEnd(tokens, hits, from);
  }
  return end;
}

/** The end of a run of capitals with what joins them: "Banking, Housing, and Urban Affairs". */
function runEnd(tokens: readonly Token[], hits: readonly Hit[], from: number): number {
  let end = from;
  while (end < tokens.length && end - from < LONGEST) {
    const fold = foldAt(tokens, end);
    if (end > from && shapeAt(tokens, end) & Shape.Line) break;
    if (end > from && MEETING_WORDS.hasFold(fold)) break;
    if (isNameWord(tokens, end) || opensPlace(tokens, hits, end)) end++;
    else if (fold === "-" && isNameWord(tokens, end + 1) && !(shapeAt(tokens, end + 1) & Shape.Spaced)) end += 2;
    else if ((fold === "and" || fold === "&") && joins(tokens, end + 1)) end += 2;
    else if (fold === "," && listGoesOn(tokens, end)) end += foldAt(tokens, end + 1) === "and" ? 3 : 2;
    else if ((fold === "'s" || fold === "'") && POSSESSORS.at(tokens, end - 1) && isNameWord(tokens, end + 1)) end += 2;
    else break;
  }
  return end;
}

/** An acronym or another head behind "and" is another body. */
const joins = (tokens: readonly Token[], i: number): boolean =>
  isNameWord(tokens, i) && !(shapeAt(tokens, i) & Shape.Upper) && !HEADS.at(tokens, i + 1) && !HEADS.at(tokens, i);

/** Behind a comma the list goes on only if "and" closes it: "A, B, and C". */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  let i = comma + 1;
  if (foldAt(tokens, i) === "and") return joins(tokens, i + 1) && foldAt(tokens, comma - 2) === ",";
  if (shapeAt(tokens, i) & (Shape.Dotted | Shape.Upper)) return false;
  for (let words = 0; isNameWord(tokens, i) && words < 4; words++) {
    // An item that ends as bodies do is another body.
    if (HEADS.at(tokens, i)) return false;
    i++;
  }
  if (i === comma + 1) return false;
  if (foldAt(tokens, i) === "and") return joins(tokens, i + 1);
  return foldAt(tokens, i) === "," && (foldAt(tokens, i + 1) === "and" ? joins(tokens, i + 2) : listGoesOn(tokens, i));
}

/** A body is named by one word at least that no other body shares. */
function isNamed(tokens: readonly Token[], hits: readonly Hit[], start: number, end: number, h: number): boolean {
  const head = foldAt(tokens, h);
  if (isCityCouncil(tokens, start, end, h)) return true;
  if (head === "center" && end === h + 1 && BUILDINGS.at(tokens, h - 1)) return false;
  if (head === "force" && foldAt(tokens, h - 1) !== "task") return false;
  if (head === "district" && foldAt(tokens, h - 1) !== "school") return false;
  if (head === "chamber" && foldAt(tokens, h + 1) !== "of" && foldAt(tokens, h - 1) !== "regional") return false;
  if (head === "school" && !SCHOOLS.has(foldAt(tokens, h - 1))) return false;
  if (head === "division" && foldAt(tokens, h + 1) !== "of") return false;
  if (head === "system" && !/^(?:health|transit|hospital|university|school|library)$/.test(foldAt(tokens, h - 1)))
    return false;
  // "Boston Office" and "Clarence Center" are an address and a hamlet.
  const bare =
    (head === "office" || head === "center" || head === "team") && end === h + 1 && foldAt(tokens, h - 1) !== "'s";
  let own = 0;
  let shouted = 0;
  for (let i = start; i < end; i++) {
    if (shapeAt(tokens, i) & Shape.Upper && (tokens[i] as Token).end - (tokens[i] as Token).start > 4) shouted++;
    if (!isNameWord(tokens, i) || i === h) continue;
    const place = bare ? hitsAt(hits, "places", i)[0] : undefined;
    if (place && place.end <= h + 1) i = place.end - 1;
    else if (!GENERIC.at(tokens, i)) own++;
  }
  if (shouted > 1) return false;
  if (head === "team") return own >= 2 && h - start >= 3;
  return own >= 1;
}

/** "the City Council", in capitals: the one of the city that the release speaks of. */
const isCityCouncil = (tokens: readonly Token[], start: number, end: number, h: number): boolean =>
  foldAt(tokens, h) === "council" &&
  end === h + 1 &&
  h - start === 1 &&
  foldAt(tokens, start) === "city" &&
  /^(?:the|its|our|'s)$/.test(foldAt(tokens, start - 1)) &&
  !/^(?:chamber|chambers|meeting|seat|race|committee)$/.test(foldAt(tokens, end));

const SCHOOLS = new Set(
  "high elementary middle charter primary grammar magnet preparatory prep junior law medical business public".split(
    " ",
  ),
);

const LOCAL = new Set(["city", "county", "police", "fire", "sheriff", "school", "housing", "transit"]);

function typeOf(tokens: readonly Token[], start: number, end: number, h: number): string {
  const head = foldAt(tokens, h);
  if (head === "force" || head === "board") return "committee";
  if (head === "department" || head === "bureau" || head === "agency" || head === "authority") {
    for (let i = start; i < end; i++) if (LOCAL.has(foldAt(tokens, i))) return "city-agency";
    if (head === "authority") return "city-agency";
  }
  return HEAD_TYPES.get(head) ?? "association";
}

/** A capitalised word that may be part of a body's name. */
export function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !(token.shape & Shape.Word) || !(token.shape & Shape.Cap) || token.shape & Shape.Address) return false;
  return !OUTSIDE.has(token) && !TIMES.test(token.fold) && !(token.shape & Shape.Initial);
}

/** "New" stands outside a body's name unless a place begins with it: "New Mexico Wildlife Federation". */
const opensPlace = (tokens: readonly Token[], hits: readonly Hit[], i: number): boolean =>
  foldAt(tokens, i) === "new" && (shapeAt(tokens, i) & Shape.Cap) !== 0 && hitsAt(hits, "places", i).length > 0;
