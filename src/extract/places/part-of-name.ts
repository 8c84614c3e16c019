import { Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordClass } from "../../text/index.js";
import type { EvidenceContext } from "./evidence.js";
import type { PlacePhrase } from "./phrase.js";
import { isRaised } from "./raised.js";
import * as words from "./words.js";

/** Whether capitals beside the phrase make a longer name of it: "Pennsylvania Avenue", "Houston Astros", "Fort Washington". */
export function isPartOfName({ read, titleCase }: EvidenceContext, { start, end }: PlacePhrase): boolean {
  const { tokens } = read.field;
  if (foldAt(tokens, start - 1) === "-" && !(shapeAt(tokens, start) & Shape.Spaced) && isRaised(tokens, start - 2))
    return true;
  if (foldAt(tokens, end) === "-" && !(shapeAt(tokens, end) & Shape.Spaced) && isRaised(tokens, end + 1)) return true;
  if (foldAt(tokens, start - 1) === "of" && words.NAMED_BY.at(tokens, start - 2)) return true;
  const line = shapeAt(tokens, end) & Shape.Line;
  const next = foldAt(tokens, end);
  if (words.NAME_TAILS.hasFold(next) && isRaised(tokens, end)) return true;
  if (next === "and" && crossesStreets(tokens, end + 1)) return true;
  if (titleCase) return false;
  if (isRaised(tokens, end) && !line && !words.OPEN_NEIGHBOURS.hasFold(next)) {
    // "Lake County District Attorney"
    if (next === "district" && foldAt(tokens, end + 1) === "attorney") return false;
    if (!words.CIVIC_FOLLOWERS.hasFold(next)) return true;
    if (next === "state" && !words.CIVIC_FOLLOWERS.at(tokens, end + 1)) return true;
  }
  const before = foldAt(tokens, start - 1);
  if (!isRaised(tokens, start - 1) || shapeAt(tokens, start) & Shape.Line) return false;
  return !words.OPEN_NEIGHBOURS.hasFold(before) && !words.LOCATIVES.hasFold(before);
}

const STREETS = /* @__PURE__ */ wordClass(["streets", "avenues", "boulevards", "roads", "drives"]);
/** Words of a street's name. */
const STREET = 4;

/** "Santa Monica and | San Vicente Boulevards": where two streets cross. */
function crossesStreets(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + STREET && isRaised(tokens, i); i++) if (STREETS.at(tokens, i)) return i > from;
  return false;
}
