import type { PlacePhrase } from "../extract/places/phrase.js";
import type { PlaceValue } from "../extract/places.js";
import { foldsOf, type Gazetteer, type PlaceRow } from "../gazetteer/index.js";
import type { Settled } from "../mentions/settle.js";
import type { Alternative, Candidate, Document, PlaceEntity, Timeline } from "../model/index.js";
import { listedCounties } from "./counties.js";
import { mentionOf, slugOf } from "./mention.js";
import { isBoth, weightOf, withinStates } from "./namesakes.js";

/** What linking places leans on. */
export interface PlaceContext {
  readonly gazetteer: Gazetteer;
  readonly timeline: Timeline;
  readonly document: Document;
  /** City name in lower case → id of the place that a mayor's link decided on. */
  readonly anchors: ReadonlyMap<string, string>;
  /** States that the release prints. */
  readonly states: ReadonlySet<string>;
  /** The dateline's own city, where it is not the capital. */
  readonly home: PlacePhrase | null;
}

/** Which row a mention stands for, or several where nothing decides. */
interface Choice {
  readonly row: PlaceRow | null;
  readonly alternatives: readonly PlaceRow[];
  readonly confidence: number;
}

/** A city that dwarfs its namesakes, or one everybody knows, needs no state. */
const DWARFS = 5;
const NATIONAL = 300_000;
/** Below this a namesake elsewhere is hardly meant. */
const KNOWN_SMALL = 50_000;
/** From this size on a city hides namesakes that are so many times smaller, even in a release about their state. */
const FAMOUS = 150_000;
const HIDES = 30;
/** A release about no more states than this is about these states. */
const FEW_STATES = 2;

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
  const groups = new Map<string, { choice: Choice; found: Candidate<PlaceValue>[] }>();
  kept.forEach((candidate, i) => {
    const { value } = candidate;
    let choice = choices[i] as Choice;
    const known = value.state === null && value.level !== "state" ? decided.get(keyOf(value.name)) : undefined;
    if (known && choice.row?.kind !== "country" && (choice.row?.kind !== "state" || isBoth(choice.row.id)))
      choice = { row: known, alternatives: [], confidence: 0.95 };
    const key = choice.row?.id ?? `?${keyOf(value.name)} ${value.state ?? ""}`;
    const group = groups.get(key);
    if (group) group.found.push(candidate);
    else groups.set(key, { choice, found: [candidate] });
  });
  return [...groups.values()].map(({ choice, found }) => toEntity(choice, found, context.document));
}

/** Nothing else decides, but the places named right before or behind lie in one state with one of the namesakes. */
function settleBeside(i: number, { state }: PlaceValue, choices: readonly Choice[]): Choice | null {
  const { row, alternatives } = choices[i] as Choice;
  if (row || state !== null || !alternatives.length) return null;
  const beside = [choices[i - 1]?.row?.state, choices[i + 1]?.row?.state];
  const fitting = alternatives.filter((a) => a.state !== null && beside.includes(a.state));
  return fitting.length === 1 ? { row: fitting[0] as PlaceRow, alternatives: [], confidence: 0.7 } : null;
}

/** "Rio" beside "Rio de Janeiro": a village's name that begins the full name of a city of the release. */
function settleShort({ name, state }: PlaceValue, { row }: Choice, choices: readonly Choice[]): Choice | null {
  if (state !== null || row?.kind !== "city" || row.population >= KNOWN_SMALL) return null;
  const full = choices.find(
    (other) =>
      other.row &&
      other.row.population > row.population * DWARFS &&
      keyOf(other.row.name).startsWith(`${keyOf(name)} `),
  );
  return full?.row ? { row: full.row, alternatives: [], confidence: 0.8 } : null;
}

const keyOf = (name: string): string => name.toLowerCase();

function choose(
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

/** The states of the release's own city and of its mayors' cities, where they are few. */
function statesNearby({ gazetteer, anchors, home }: PlaceContext): ReadonlySet<string> {
  const nearby = new Set<string>();
  const own = home ? homeStateOf(home, gazetteer) : null;
  if (own) nearby.add(own);
  for (const id of anchors.values()) {
    const { state, country } = gazetteer.byId("places", id) ?? { state: null, country: null };
    if (state && country === "US") nearby.add(state);
  }
  return nearby.size > FEW_STATES ? new Set() : nearby;
}

/** The state in which the release was written, where its dateline leaves one. */
function homeStateOf({ state, rows }: PlacePhrase, gazetteer: Gazetteer): string | null {
  if (state) return state;
  const [first] = withinStates(rows.map((r) => gazetteer.row("places", r)));
  return first && first.country === "US" && first.population >= KNOWN_SMALL ? first.state : null;
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

function toEntity(
  { row, alternatives, confidence }: Choice,
  found: readonly Candidate<PlaceValue>[],
  document: Document,
): PlaceEntity {
  const mentions = found.map((candidate) => mentionOf(candidate, document));
  const [first] = found as [Candidate<PlaceValue>];
  if (row) {
    const { id, kind, name, state, country, geoid, geonames, lat, lon } = row;
    return {
      id,
      kind,
      name,
      state,
      country: country || null,
      geoid,
      geonames,
      lat,
      lon,
      link: "linked",
      candidates: [],
      confidence,
      mentions,
    };
  }
  const { name, state, country } = first.value;
  const total = alternatives.reduce((sum, a) => sum + a.population + 1, 0);
  const candidates: Alternative[] = alternatives.map((a) => ({
    id: a.id,
    name: `${a.name}, ${a.state ?? a.country}`,
    score: Math.round(((a.population + 1) / total) * 100) / 100,
  }));
  return {
    id: slugOf(state ? `${name} ${state}` : name),
    kind: "city",
    name: alternatives[0]?.name ?? name,
    state,
    country,
    geoid: null,
    geonames: null,
    lat: null,
    lon: null,
    link: alternatives.length ? "ambiguous" : "unknown",
    candidates,
    confidence,
    mentions,
  };
}
