import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { hitsAt } from "../places/hits.js";
import { joins, listGoesOn } from "./joining.js";
import { isNameWord, opensPlace } from "./name-word.js";
import { BOARD_MEMBERS, BOARD_SORTS, LONGEST, MEETING_WORDS, POSSESSORS, TAIL_WORDS, TAILED } from "./words.js";

/** Heads that may say what they are for by a verb: "Coalition to End …". */
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
/** Heads that are of one place or thing: what "and" joins to it is another body. */
const ONE_SUBJECT = new Set(["university", "chamber", "hospital", "clinic", "bank"]);

/** Where the body ends whose head stands at token `h`: "Department | of Housing and Urban Development". */
export function rightEnd(tokens: readonly Token[], hits: readonly Hit[], h: number): number {
  let end = h + 1;
  const fold = foldAt(tokens, h);
  if (fold === "task") return end;
  // "Ohio Task Force 1", "District Council 37"
  if (isNumbered(tokens, h)) return end + 1;
  // "Baptist Hospital Riverton"
  if (fold === "hospital" && !(shapeAt(tokens, end) & Shape.Line)) {
    const [place] = hitsAt(hits, "places", end);
    if (place && !isNameWord(tokens, place.end)) return place.end;
  }
  if (fold === "board" && foldAt(tokens, end) === "of") {
    const sort = BOARD_SORTS.at(tokens, end + 1) && isNameWord(tokens, end + 1) ? 1 : 0;
    const members = end + 1 + sort;
    if (BOARD_MEMBERS.at(tokens, members)) return shapeAt(tokens, members) & Shape.Cap ? members + 1 : end;
  }
  if (!TAILED.hasFold(fold)) return end;
  while (end - h < LONGEST && TAIL_WORDS.at(tokens, end) && !(shapeAt(tokens, end) & Shape.Line)) {
    const tail = foldAt(tokens, end);
    if ((tail === "to" || tail === "against") && (end > h + 1 || !PURPOSEFUL.has(fold))) break;
    if (fold === "department" && tail !== "of" && end === h + 1) break;
    let from = end + 1;
    if (foldAt(tokens, from) === "the") from++;
    if (!isNameWord(tokens, from) && !opensPlace(tokens, hits, from)) break;
    end = runEnd(tokens, hits, from, ONE_SUBJECT.has(fold));
  }
  if (end > h + 1 && fold === "council" && foldAt(tokens, end) === "in" && isNameWord(tokens, end + 1))
    return hitsAt(hits, "places", end + 1).length ? end : runEnd(tokens, hits, end + 1, true);
  return end;
}

function isNumbered(tokens: readonly Token[], h: number): boolean {
  if (!(shapeAt(tokens, h + 1) & Shape.Number) || !/^\d{1,4}$/.test(foldAt(tokens, h + 1))) return false;
  const [before, fold] = [foldAt(tokens, h - 1), foldAt(tokens, h)];
  return (fold === "force" && before === "task") || (fold === "council" && before === "district");
}

const PERSONS = ["mayors", "holders", "congress", "people", "leadership"] as const;

/** Whether a person's whole name begins here: "Office of River Safety | Abraham Lincoln". */
const isPerson = (hits: readonly Hit[], i: number): boolean =>
  PERSONS.some((table) => hitsAt(hits, table, i).some(({ start, end }) => end - start > 1));

/** The end of a run of capitals with what joins them: "Parks, Water, and Rural Roads"; of `one` subject it has no joints. */
function runEnd(tokens: readonly Token[], hits: readonly Hit[], from: number, one: boolean): number {
  let end = from;
  let pairs = 0;
  let lists = false;
  while (end < tokens.length && end - from < LONGEST) {
    const fold = foldAt(tokens, end);
    if (end > from && shapeAt(tokens, end) & Shape.Line) break;
    if (end > from && (MEETING_WORDS.hasFold(fold) || isPerson(hits, end))) break;
    if (isNameWord(tokens, end) || opensPlace(tokens, hits, end)) end++;
    else if (fold === "-" && isNameWord(tokens, end + 1) && !(shapeAt(tokens, end + 1) & Shape.Spaced)) end += 2;
    else if (!one && (fold === "and" || fold === "&") && pairs < PAIRS && joins(tokens, hits, end + 1)) {
      end += 2;
      pairs++;
    } else if (!one && fold === "," && listGoesOn(tokens, hits, end, lists)) {
      end += foldAt(tokens, end + 1) === "and" ? 3 : 2;
      lists = true;
    } else if ((fold === "'s" || fold === "'") && POSSESSORS.at(tokens, end - 1) && isNameWord(tokens, end + 1))
      end += 2;
    else break;
  }
  return end;
}

/** "Oversight and Reform", "Labor and Employment and Training": what a third "and" joins is another body. */
const PAIRS = 2;
