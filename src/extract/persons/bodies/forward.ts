import { Shape, type Token } from "../../../model/index.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { BODY_HEADS } from "../words.js";
import type { Body } from "./body.js";
import { ARTICLES, isBarrier, isRaised, LINKING, LONGEST_BODY, longestOrganization } from "./parts.js";
import { ownCommittee, PEOPLE, plainBody } from "./plain.js";

const OWNERS = new Set(["group", "organization", "organisation", "association", "conference", "league", "nation"]);

/** The body that begins at token `start`, a leading article skipped. */
export function readBodyForward(field: PersonField, start: number): Body | null {
  const { tokens } = field;
  let from = start;
  while (ARTICLES.at(tokens, from) || (foldAt(tokens, from) === "new" && !isRaised(tokens[from]))) from++;
  // "the group's Energy Committee": whose it is says no name.
  if (foldAt(tokens, from + 1) === "'s" && OWNERS.has(foldAt(tokens, from)) && !isRaised(tokens[from])) from += 2;
  if (from >= tokens.length || from - start > 4) return null;
  // "the League Night Life Task Force" is the task force; "the League Steering Board" the board.
  const known = longestOrganization(field, from, "start");
  let end = from;
  let head = 0;
  let last = 0;
  const stop = Math.min(tokens.length, from + LONGEST_BODY);
  for (; end < stop; end++) {
    const token = tokens[end] as Token;
    if (end > from && token.shape & Shape.Line) break;
    if (isRaised(token)) {
      // "Anaheim Mayor Tom Tait, Immigration Task Force": somebody else's city.
      if (head === 0 && token.fold === "mayor" && isRaised(tokens[end + 1])) break;
      // "the Mayors Metro Council"
      const opens = end === from && PEOPLE.has(token.fold) && isRaised(tokens[end + 1]);
      if (BODY_HEADS.has(token) && !opens) {
        head = end + 1;
        if (token.fold === "task" || token.fold === "force") continue;
      } else if (head > 0 && last < head && !LINKING.at(tokens, end - 1)) break;
      else if (head > 0 && last >= head && !LINKING.at(tokens, end - 1) && token.fold === "mayor") break;
      last = end + 1;
      continue;
    }
    if (token.fold === "'s" || token.fold === "'") continue;
    // "Task Force on State-Local Road Repair"
    if (token.fold === "-" && !(token.shape & Shape.Spaced) && joinsWords(tokens[end + 1])) continue;
    if (token.fold === "," && isRaised(tokens[end + 1]) && commaInside(tokens, end)) continue;
    if (LINKING.has(token) && continues(tokens, end)) continue;
    // "Council on Year 1900 Records"
    if (head > 0 && token.shape & Shape.Number && isRaised(tokens[end + 1]) && end > head) continue;
    break;
  }
  // "its task force on hunger"
  const own =
    foldAt(tokens, from - 1) === "its" && !known && !isRaised(tokens[from]) ? plainBody(field, from, null) : null;
  if (own && own.end - own.start > 2) return own;
  const plain =
    known && (head <= known.end || PEOPLE.has(foldAt(tokens, head - 1))) ? ownCommittee(field, known) : null;
  if (plain) return plain;
  // "Task Force on Homelessness and Housing," where a table has the first half.
  const more =
    known && foldAt(tokens, known.end) === "and" && head < known.end && last > known.end ? tokens[last] : null;
  if (known && more && more.shape & Shape.Mark && /\b(?:on|for) /.test(known.text))
    return { start: known.start, end: last, text: textOf(field, known.start, last), row: null, parent: known.row };
  if (known && (known.end >= head || head === 0)) return withRegion(field, known);
  if (head === 0) return null;
  const parent = known?.row ?? null;
  // "the League's Alliance of …": the owner is no part of the name.
  if (known && foldAt(tokens, known.end) === "'s") from = known.end + 1;
  const until = foldAt(tokens, head) !== "" && LINKING.at(tokens, head) && last > head ? last : head;
  return { start: from, end: until, text: textOf(field, from, until), row: null, parent };
}

/** "FEMA Region 4": the part of an agency is no more than its number. */
function withRegion(field: PersonField, known: Body): Body {
  const { tokens } = field;
  if (foldAt(tokens, known.end) !== "region" || !REGION_NUMBER.test(foldAt(tokens, known.end + 1))) return known;
  const end = known.end + 2;
  return { start: known.start, end, text: textOf(field, known.start, end), row: null, parent: known.row };
}
const REGION_NUMBER = /^(?:\d+|[ivx]+)$/;

/** "Parks, Water, and Rural Roads Committee": a list of subjects before the head. */
function commaInside(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 14); i++) {
    const token = tokens[i] as Token;
    if (token.shape & Shape.Line) return false;
    const ends = ((tokens[i + 1]?.shape ?? 0) & Shape.Line) !== 0;
    if (BODY_HEADS.has(token) && isRaised(token)) return ends || foldAt(tokens, i + 1) !== "mayor";
    if (!isRaised(token) && !JOINS_SUBJECTS.has(token.fold)) return false;
    if (token.fold === "mayor") return false;
  }
  return false;
}

const JOINS_SUBJECTS = new Set(["and", "&", ",", "the"]);

/** A linking word goes on with the body where a capitalised word follows soon. */
function continues(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.fold === "and" && isMayorsCity(tokens, at + 1)) return false;
  for (let i = at + 1; i <= at + 2; i++) {
    const token = tokens[i];
    if (isRaised(token)) return !isBarrier(token as Token);
    if (!token || !LINKING.has(token)) return false;
  }
  return false;
}

/** "Task Force on Guns and | Los Angeles Mayor <name>": the city of the next one is none of the body's. */
function isMayorsCity(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST_CITY && isRaised(tokens[i]); i++) {
    const token = tokens[i] as Token;
    if (BODY_HEADS.has(token) || token.shape & Shape.Line) return false;
    if (i > at && token.fold === "mayor") return true;
  }
  return false;
}
const LONGEST_CITY = 5;

const joinsWords = (next: Token | undefined): boolean => isRaised(next) && !((next?.shape ?? 0) & Shape.Spaced);
