import { Shape } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import type { ReadField } from "../reading.js";
import { isNameWord } from "./name-word.js";
import type { OrganizationSpan } from "./span.js";
import { isTitleCase } from "./title-case.js";

const CONFERENCE_NEIGHBOURS = new Set([
  "of",
  "on",
  "call",
  "center",
  "room",
  "committee",
  "calls",
  "championship",
  "report",
]);
const MEETING_WORDS = new Set([
  "press",
  "news",
  "annual",
  "winter",
  "media",
  "leadership",
  "national",
  "spring",
  "fall",
  "summer",
]);

/** "the Conference", "Conference President", "Conference staff"; not "Press Conference" or "Annual Conference". */
export function isTheConference(read: ReadField, { start, end }: OrganizationSpan): boolean {
  const { tokens } = read.field;
  if (CONFERENCE_NEIGHBOURS.has(foldAt(tokens, end)) || MEETING_WORDS.has(foldAt(tokens, start - 1))) return false;
  if (foldAt(tokens, end) === "and" && isNameWord(tokens, end + 1)) return false;
  if (isTitleCase(read)) return false;
  return !isNameWord(tokens, start - 1) || (shapeAt(tokens, start) & Shape.Line) !== 0;
}
