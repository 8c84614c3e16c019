import type { PlaceValue } from "../../extract/places.js";
import { foldsOf, type Gazetteer, type PlaceRow } from "../../gazetteer/index.js";
import type { PlaceContext } from "./context.js";
import { isBoth, weightOf, withinStates } from "./namesakes.js";
import { DWARFS, FEW_STATES, KNOWN_SMALL } from "./sizes.js";

/** Which row a mention stands for, or several where nothing decides. */
export interface Choice {
  readonly row: PlaceRow | null;
  readonly alternatives: readonly PlaceRow[];
  readonly confidence: number;
}

/** A city that everybody knows needs no state. */
const NATIONAL = 300_000;
/** From this size on a city hides namesakes that are so many times smaller, even in a release about their state. */
const FAMOUS = 150_000;
const HIDES = 30;

/** Names are compared in lower case. */
export const keyOf = (name: string): string => name.toLowerCase();

/** The row that one mention stands for, by what is printed with it, by the mayors' cities, the states of the release and sizes. */
export function choose(
  value: PlaceValue,
  { gazetteer, anchors }: PlaceContext,
  states: ReadonlySet<string>,
  nearby: ReadonlySet<string>,
): Choice {
  const all = value.rows.map((r) => gazetteer.row("places", r)).filter((row) => row.kind !== "region");
  if (value.level === "state" || (value.level === null && value.state === null)) {
    const area = all.find((row) => row.kind === "state") ?? all.find((row) => row.kind === "country");
    if (area && (value.level === "state" || !isBoth(area.id))) return { row: area, alternatives: [], confidence: 0.95 };
  }
  const anchor = anchors.get(keyOf(value.name));
  const anchored = anchor === undefined ? null : gazetteer.byId("places", anchor);
  if (anchored && (value.state === null || value.state === anchored.state))
    return { row: anchored, alternatives: [], confidence: 0.97 };
  const cities = withinStates(all.filter((row) => row.kind === "city" || row.kind === "county"));
  const rows = cities.length ? cities : all;
  const [first, second] = rows;
  if (!first) return { row: null, alternatives: [], confidence: 0.4 };
  if (value.state !== null || value.country !== null) return { row: first, alternatives: [], confidence: 0.98 };
  const here = rows.filter((row) => row.state !== null && states.has(row.state));
  // A release about Ohio means its own Lima, and not the one abroad; but Buffalo is no hamlet of Texas.
  const [own] = here;
  const rivals = (first.population < NATIONAL && !(own && hides(first, own))) || first.country !== "US";
  if (own && rivals && states.size <= FEW_STATES && !here.includes(first))
    return { row: own, alternatives: [], confidence: 0.75 };
  const near = rows.filter((row) => row.state !== null && nearby.has(row.state));
  const [atHome] = near;
  if (
    atHome &&
    near.length === 1 &&
    (first.population < KNOWN_SMALL || first.country !== "US" || first.kind === "county")
  )
    return { row: atHome, alternatives: [], confidence: 0.75 };
  const county = here.length || first.population >= KNOWN_SMALL ? null : countyOf(value.name, states, gazetteer);
  if (county) return { row: county, alternatives: [], confidence: 0.7 };
  if (!second) return { row: first, alternatives: [], confidence: 0.92 };
  if (weightOf(first) >= weightOf(second) * DWARFS) return { row: first, alternatives: [], confidence: 0.9 };
  if (weightOf(first) >= NATIONAL) return { row: first, alternatives: [], confidence: 0.85 };
  if (here.length === 1) return { row: here[0] as PlaceRow, alternatives: [], confidence: 0.75 };
  return { row: null, alternatives: rows.slice(0, 5), confidence: 0.5 };
}

/** Whether one city is so well known, and its namesake so small, that nobody thinks of the other. */
const hides = (known: PlaceRow, other: PlaceRow): boolean =>
  known.country === "US" && known.population >= FAMOUS && known.population > other.population * HIDES;

/** "Westchester" in a release about New York is the county, not a village elsewhere. */
function countyOf(name: string, states: ReadonlySet<string>, gazetteer: Gazetteer): PlaceRow | null {
  if (!states.size || states.size > FEW_STATES) return null;
  const rows = gazetteer.lookup("places", [...foldsOf(name), "county"]).map((r) => gazetteer.row("places", r));
  const here = rows.filter((row) => row.state !== null && states.has(row.state));
  return here.length === 1 ? (here[0] as PlaceRow) : null;
}
