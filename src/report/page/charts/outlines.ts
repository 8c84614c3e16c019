import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import us from "us-atlas/states-10m.json";
import world from "world-atlas/land-110m.json";

const states = us as unknown as Topology<{ states: GeometryCollection; nation: GeometryCollection }>;
const earth = world as unknown as Topology<{ land: GeometryCollection }>;

/** The land of a map, and the borders on it. */
export interface Outline {
  readonly projection: "albers-usa" | "equal-earth";
  readonly land: ReturnType<typeof feature>;
  readonly borders: ReturnType<typeof mesh> | null;
  /** Height by width. */
  readonly ratio: number;
}

export const UNITED_STATES: Outline = {
  projection: "albers-usa",
  land: feature(states, states.objects.nation),
  borders: mesh(states, states.objects.states, (a, b) => a !== b),
  ratio: 0.62,
};

export const WORLD: Outline = {
  projection: "equal-earth",
  land: feature(earth, earth.objects.land),
  borders: null,
  ratio: 0.49,
};
