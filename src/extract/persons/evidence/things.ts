import { Shape } from "../../../model/index.js";
import type { Name } from "../claim.js";
import { isDescribed, type PersonField } from "../field.js";
import { NEVER_IN_NAMES, VENUE_HEADS } from "../words.js";

/** "John F. Kennedy Airport", "Martin Luther King Day", "James J. Peters VA Medical Center": named after somebody. */
export const namesAThing = ({ tokens }: PersonField, end: number): boolean => {
  for (let i = end; i < end + LONGEST_THING; i++) {
    const token = tokens[i];
    if (!token || !(token.shape & Shape.Cap) || token.shape & Shape.Line || !(token.shape & Shape.Word)) return false;
    if (VENUE_HEADS.has(token) || (i === end && token.fold === "day")) return true;
  }
  return false;
};
const LONGEST_THING = 5;

/** "Ada Quill Intercontinental": in prose no capital follows a person's name. */
export function runsOn(field: PersonField, { start, end }: Name): boolean {
  const next = field.tokens[end];
  if (!next || !(next.shape & Shape.Cap) || !(next.shape & Shape.Word) || next.shape & Shape.Line) return false;
  if (field.field.shouting || field.field.name === "title" || NEVER_IN_NAMES.has(next)) return false;
  // Two names side by side, or a title behind one, are columns that ran together.
  if (field.hitsAt(end).some((hit) => BESIDE.has(hit.table))) return false;
  return !field.isTitleCase(start) && !isSilentZone(field, start);
}

const BESIDE: ReadonlySet<string> = new Set(["mayors", "holders", "congress", "people", "roles", "offices"]);

const isSilentZone = ({ field: { zones } }: PersonField, at: number): boolean =>
  zones.some((z) => z.start <= at && at < z.end && z.kind !== "quote");

/** "Chief Budget Advisor": the words of a role are nobody's name. */
export const isRole = (field: PersonField, name: Name): boolean =>
  ["roles", "offices"].some(
    (table) => field.endingAt(table, name.end).length > 0 || field.startingAt(table, name.start).length > 0,
  );

/** Tables whose hits swallow a name: "Martin Luther King Day", "George Washington University". */
const SWALLOWING: ReadonlySet<string> = new Set(["organizations", "places", "events", "instruments"]);

/** Whether a longer hit of the dictionary, or one that reaches in from before, has these tokens. */
export function swallowed(field: PersonField, start: number, end: number): boolean {
  for (let i = Math.max(0, start - 6); i <= start; i++) {
    for (const hit of field.hitsAt(i)) {
      if (hit.end <= start || !SWALLOWING.has(hit.table)) continue;
      if (isDescribed(field.tokens, hit)) continue;
      if (hit.start < start || hit.end > end) return true;
      if (hit.end === end && (hit.table !== "places" || hit.end - hit.start > 1)) return true;
    }
  }
  return false;
}
