import { foldAt } from "../../text/index.js";
import type { ReadField, Reading } from "../reading.js";
import type { Evidence } from "./evidence.js";
import { hitsAt, hitsUpTo } from "./hits.js";
import type { PlacePhrase } from "./phrase.js";
import { JOINERS } from "./words.js";

/** Whether a city, a county or a state is meant, where the words beside the name tell. */
export type PlaceLevel = "city" | "county" | "state" | null;

const STATE_OFFICES = new Set([
  "governor",
  "gov",
  "senator",
  "sen",
  "senators",
  "sens",
  "representative",
  "rep",
  "reps",
  "congressman",
  "congresswoman",
  "delegate",
]);
const STATE_FOLLOWERS = new Set([
  ...STATE_OFFICES,
  "state",
  "attorney",
  "legislators",
  "legislature",
  "lawmakers",
  "lt",
  "lieutenant",
  "delegation",
]);
const COMPASS = new Set([
  "western",
  "eastern",
  "northern",
  "southern",
  "central",
  "upstate",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
  "statewide",
]);
/** How far back a senator's title stands: "Senator <name> of New York". */
const TITLE_REACH = 6;

/** Reads the level of a phrase off its neighbours. */
export function levelOf(
  reading: Reading,
  read: ReadField,
  { start, end, printedState, rows }: PlacePhrase,
  evidence: Evidence,
): PlaceLevel {
  const { tokens } = read.field;
  // "DALLAS-FORT WORTH, Texas –": a dateline's state, though a township is called so too.
  if (evidence === "dateline" && !printedState && isOnlyState(reading, rows)) return "state";
  if (!printedState && foldAt(tokens, end) === "counties") return "state";
  if (printedState || evidence === "mayor" || evidence === "dateline") return "city";
  if (evidence === "style")
    return foldAt(tokens, start - 2) === "state" || foldAt(tokens, start - 2) === "commonwealth" ? "state" : "city";
  if (STATE_FOLLOWERS.has(foldAt(tokens, end))) return "state";
  const before = foldAt(tokens, start - 1);
  if (COMPASS.has(before)) return "state";
  if (before === "of" || before === "from")
    for (let i = start - 2; i >= Math.max(0, start - TITLE_REACH); i--)
      if (STATE_OFFICES.has(foldAt(tokens, i))) return "state";
  if (JOINERS.hasFold(before)) {
    const joined = JOINERS.at(tokens, start - 2) ? start - 2 : start - 1;
    if (hitsUpTo(read.hits, "places", joined).some((hit) => isOnlyState(reading, hit.rows))) return "state";
  }
  if (JOINERS.at(tokens, end)) {
    const joined = JOINERS.at(tokens, end + 1) ? end + 2 : end + 1;
    if (hitsAt(read.hits, "places", joined).some((hit) => isOnlyState(reading, hit.rows))) return "state";
  }
  return null;
}

/** A name of a state that no city of size shares. */
const isOnlyState = (reading: Reading, rows: readonly number[]): boolean => {
  let state = false;
  for (const r of rows) {
    const row = reading.gazetteer.row("places", r);
    if (row.kind === "state") state = true;
    else if (row.population > 100_000) return false;
  }
  return state;
};
