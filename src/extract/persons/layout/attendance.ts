import { Shape, type Token } from "../../../model/index.js";
import { type PlacePhrase, readPlaceForward } from "../../places/phrase.js";
import type { Name } from "../claim.js";
import type { PersonField } from "../field.js";
import { readName } from "../name.js";

/** One entry of a list by states: the city on a line, its mayor on the next. */
export interface Attending {
  readonly name: Name;
  readonly city: PlacePhrase;
}

/** People whom a list names under the headings of states: "INDIANA / Carmel / <name> / Gary / <name>". */
export interface Attendance {
  readonly people: readonly Attending[];
  readonly end: number;
}

/** The entries below the heading of a state that begins at `from`; null where no such list begins. */
export function readAttendance(field: PersonField, from: number): Attendance | null {
  const state = stateLine(field, from);
  if (!state || !field.tokens.some((t) => t.fold === "mayors")) return null;
  const people: Attending[] = [];
  let at = state.end;
  for (;;) {
    const city = cityLine(field, at, state.code);
    const name = city ? nameLine(field, city.end) : null;
    if (!city || !name) break;
    people.push({ name, city });
    at = name.end;
  }
  return people.length > 0 ? { people, end: at } : null;
}

const endsLine = ({ tokens }: PersonField, at: number): boolean =>
  at >= tokens.length || ((tokens[at] as Token).shape & Shape.Line) !== 0;

function stateLine(field: PersonField, from: number): { readonly code: string; readonly end: number } | null {
  for (const hit of field.startingAt("places", from)) {
    if (!endsLine(field, hit.end)) continue;
    const state = hit.rows.map((r) => field.reading.gazetteer.row("places", r)).find((r) => r.kind === "state");
    if (state?.state) return { code: state.state, end: hit.end };
  }
  return null;
}

/** A city of the state that has its line to itself; on another line's head a state begins the next block. */
function cityLine(field: PersonField, at: number, state: string): PlacePhrase | null {
  if (!endsLine(field, at) || at >= field.tokens.length) return null;
  const place = readPlaceForward(field.reading, field.field, at);
  if (!place || !endsLine(field, place.end)) return null;
  const rows = place.rows.filter((r) => {
    const row = field.reading.gazetteer.row("places", r);
    return row.state === state && row.kind !== "state";
  });
  return rows.length > 0 ? { ...place, rows, state, country: "US" } : null;
}

function nameLine(field: PersonField, at: number): Name | null {
  if (at >= field.tokens.length || !endsLine(field, at)) return null;
  const name = readName(field.field, at);
  return name && name.words.length > 1 && endsLine(field, name.end) ? name : null;
}
