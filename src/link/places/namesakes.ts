import type { PlaceValue } from "../../extract/places.js";
import type { Gazetteer, PlaceRow } from "../../gazetteer/index.js";
import type { Candidate } from "../../model/index.js";

const ABROAD = 0.25;
const CLASSES = ["incorporated", "", "mcd", "section", "unincorporated"];

/** How much a namesake weighs: a city abroad is less likely meant than its population says ("Bristol"). */
export function weightOf(row: PlaceRow): number {
  if (row.country !== "US") return row.population * ABROAD;
  // Populations of unincorporated places are unsure: they never dwarf a city.
  return row.class === "unincorporated" ? Math.min(row.population, 10_000) : row.population;
}

/** One row a state, the city before the township of its name; most populous first. */
export function withinStates(rows: readonly PlaceRow[]): PlaceRow[] {
  const ranked = [...rows].sort(
    (a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) || b.population - a.population,
  );
  const best = new Map<string, PlaceRow>();
  for (const row of ranked) {
    const key = `${row.country} ${row.state ?? row.id}`;
    if (!best.has(key)) best.set(key, row);
  }
  return [...best.values()].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
}

/** States that the release prints, alone or behind a city. */
export function statesOf(kept: readonly Candidate<PlaceValue>[], gazetteer: Gazetteer): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { value } of kept) {
    // A dateline's own city says where the release was written, not what it is about.
    if (value.state !== null) {
      if (value.state !== "DC") states.add(value.state);
      continue;
    }
    for (const r of value.rows) {
      const row = gazetteer.row("places", r);
      if (row.kind === "state" && row.state && (value.level === "state" || !isBoth(row.id))) states.add(row.state);
    }
  }
  return states;
}

/** States that cities are called like: a bare name may mean either. */
export const isBoth = (id: string): boolean => id === "us-ny" || id === "us-wa";
