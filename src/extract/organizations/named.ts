import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordClass } from "../../text/index.js";
import { hitsAt } from "../places/hits.js";
import { isNameWord } from "./name-word.js";
import { BUILDINGS, GENERIC, HEADS, PASTIMES, SUBJECT_HEADS, WORKING } from "./words.js";

/** A body is named by one word at least that no other body shares. */
export function isNamed(
  tokens: readonly Token[],
  hits: readonly Hit[],
  start: number,
  end: number,
  h: number,
): boolean {
  const head = foldAt(tokens, h);
  if (
    isCityCouncil(tokens, start, end, h) ||
    isPublicBoard(tokens, start, end, h) ||
    isOfSubject(tokens, start, end, h)
  )
    return true;
  if (head === "center" && end === h + 1 && BUILDINGS.at(tokens, h - 1)) return false;
  if (head === "force" && foldAt(tokens, h - 1) !== "task") return false;
  if (head === "district" && !DISTRICTS.at(tokens, h - 1)) return false;
  if (head === "group" && WORKING.at(tokens, h - 1)) return false;
  if (head === "club" && PASTIMES.at(tokens, h - 1)) return false;
  if (head === "bank" && SIDES.at(tokens, h - 1)) return false;
  if (head === "chamber" && foldAt(tokens, h + 1) !== "of" && foldAt(tokens, h - 1) !== "regional") return false;
  if (head === "school" && !SCHOOLS.has(foldAt(tokens, h - 1)) && foldAt(tokens, h + 1) !== "of") return false;
  if (head === "division" && foldAt(tokens, h + 1) !== "of") return false;
  if (head === "system" && !/^(?:health|transit|hospital|university|school|library|water)$/.test(foldAt(tokens, h - 1)))
    return false;
  // "Boston Office" and "Dover Center" are an address and a hamlet.
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

const OWNED = /^(?:the|its|our|their|'s)$/;
const BOARDS = /^(?:planning|zoning|school|select|housing|library|parks)-(?:commission|board|authority)$/;

/** "the Planning Commission", "the City Planning Commission": boards that every town has one of. */
function isPublicBoard(tokens: readonly Token[], start: number, end: number, h: number): boolean {
  const sort = foldAt(tokens, h - 1);
  if (end !== h + 1 || !BOARDS.test(`${sort}-${foldAt(tokens, h)}`)) return false;
  const whole = h - start === 1 || (h - start === 2 && /^(?:city|county|town)$/.test(foldAt(tokens, start)));
  return (
    whole && OWNED.test(foldAt(tokens, start - 1)) && !/^(?:meeting|member|members|chair)$/.test(foldAt(tokens, end))
  );
}

/** Offices and departments of persons, of the press or of law are the administration's own rooms. */
const ROOMS =
  /^(?:mayor|governor|president|secretary|clerk|attorney|press|media|communications|public|policy|law|city|county|council|legal|director|administration|the|of|and|affairs|information|relations|general|assistant|deputy|under)$/;

/** "Department of Public Works", "Office of Housing": what it is for names it, though others are named so, too. */
function isOfSubject(tokens: readonly Token[], start: number, end: number, h: number): boolean {
  if (start !== h || (shapeAt(tokens, h) & Shape.Upper) !== 0) return false;
  if (!/^(?:department|office|bureau)$/.test(foldAt(tokens, h)) || foldAt(tokens, h + 1) !== "of") return false;
  if (HEADS.at(tokens, end - 1) && !SUBJECT_HEADS.at(tokens, end - 1)) return false;
  for (let i = h + 2; i < end; i++) if (isNameWord(tokens, i) && !ROOMS.test(foldAt(tokens, i))) return true;
  return false;
}

/** Districts that are bodies; others are quarters: "Arts District". */
const DISTRICTS = /* @__PURE__ */ wordClass(
  "school control water sewer park port transit conservation improvement utility irrigation sanitation library hospital drainage college".split(
    " ",
  ),
);
const SIDES = /* @__PURE__ */ wordClass(["west", "east", "left", "right", "north", "south", "outer"]);

const SCHOOLS = new Set(
  "high elementary middle charter primary grammar magnet preparatory prep junior law medical business public".split(
    " ",
  ),
);
