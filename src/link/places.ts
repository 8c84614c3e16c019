import type { PlaceValue } from "../extract/places.js";
import type { PlaceRow } from "../gazetteer/index.js";
import type { Settled } from "../mentions/settle.js";
import type { Candidate, PlaceEntity } from "../model/index.js";
import { type Choice, choose, keyOf } from "./places/choose.js";
import type { PlaceContext } from "./places/context.js";
import { listedCounties } from "./places/counties.js";
import { toEntity } from "./places/entity.js";
import { isBoth } from "./places/namesakes.js";
import { statesNearby } from "./places/nearby.js";
import { settleBeside, settleShort } from "./places/settle.js";

const NO_ROW: Choice = { row: null, alternatives: [], confidence: 0.6 };

/** Chooses a row for each mention and joins the mentions of a place; ordered by first mention. */
export function linkPlaces(settled: Settled<PlaceValue>, context: PlaceContext): PlaceEntity[] {
  const { kept } = settled;
  const { states } = context;
  const decided = new Map<string, PlaceRow>();
  const counties = listedCounties(
    context.gazetteer,
    kept.map(({ value }) => value),
    states,
  );
  const nearby = statesNearby(context);
  const choices = kept.map(({ value }): Choice => {
    const county = value.level === "county" ? counties.get(keyOf(value.name)) : undefined;
    return county ? { row: county, alternatives: [], confidence: 0.85 } : choose(value, context, states, nearby);
  });
  kept.forEach(({ value }, i) => {
    const { row } = choices[i] as Choice;
    if (row && value.state !== null && !decided.has(keyOf(value.name))) decided.set(keyOf(value.name), row);
  });
  kept.forEach(({ value }, i) => {
    const better = settleBeside(i, value, choices) ?? settleShort(value, choices[i] as Choice, choices);
    if (better) choices[i] = better;
  });
  const unknown = new Map(
    kept.flatMap(({ value }, i) =>
      value.state !== null && !choices[i]?.row ? [[keyOf(value.name), value.state] as const] : [],
    ),
  );
  const groups = new Map<string, { choice: Choice; found: Candidate<PlaceValue>[] }>();
  kept.forEach((candidate, i) => {
    const { value } = candidate;
    let choice = choices[i] as Choice;
    const known = value.state === null && value.level !== "state" ? decided.get(keyOf(value.name)) : undefined;
    if (known && choice.row?.kind !== "country" && (choice.row?.kind !== "state" || isBoth(choice.row.id)))
      choice = { row: known, alternatives: [], confidence: 0.95 };
    // "COLUMBUS, Ill." is no row, and neither is the Columbus behind it.
    const state =
      known || /^(?:state|country)$/.test(choice.row?.kind ?? "") ? undefined : unknown.get(keyOf(value.name));
    if (state !== undefined && value.state === null) choice = NO_ROW;
    const key = choice.row?.id ?? `?${keyOf(value.name)} ${value.state ?? state ?? ""}`;
    const group = groups.get(key);
    if (group) group.found.push(candidate);
    else groups.set(key, { choice, found: [candidate] });
  });
  return [...groups.values()].map(({ choice, found }) => toEntity(choice, found, context.document));
}
