import type { PlaceValue } from "../../extract/places.js";
import type { PlaceRow } from "../../gazetteer/index.js";
import { type Choice, keyOf } from "./choose.js";
import { DWARFS, KNOWN_SMALL } from "./sizes.js";

/** Nothing else decides, but the places named right before or behind lie in one state with one of the namesakes. */
export function settleBeside(i: number, { state }: PlaceValue, choices: readonly Choice[]): Choice | null {
  const { row, alternatives } = choices[i] as Choice;
  if (row || state !== null || !alternatives.length) return null;
  const beside = [choices[i - 1]?.row?.state, choices[i + 1]?.row?.state];
  const fitting = alternatives.filter((a) => a.state !== null && beside.includes(a.state));
  return fitting.length === 1 ? { row: fitting[0] as PlaceRow, alternatives: [], confidence: 0.7 } : null;
}

/** "Rio" beside "Rio de Janeiro": a village's name that begins the full name of a city of the release. */
export function settleShort({ name, state }: PlaceValue, { row }: Choice, choices: readonly Choice[]): Choice | null {
  if (state !== null || row?.kind !== "city" || row.population >= KNOWN_SMALL) return null;
  const full = choices.find(
    (other) =>
      other.row &&
      other.row.population > row.population * DWARFS &&
      keyOf(other.row.name).startsWith(`${keyOf(name)} `),
  );
  return full?.row ? { row: full.row, alternatives: [], confidence: 0.8 } : null;
}
