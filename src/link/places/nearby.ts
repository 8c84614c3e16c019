import type { PlacePhrase } from "../../extract/places/phrase.js";
import type { Gazetteer } from "../../gazetteer/index.js";
import type { PlaceContext } from "./context.js";
import { withinStates } from "./namesakes.js";
import { FEW_STATES, KNOWN_SMALL } from "./sizes.js";

/** The states of the release's own city and of its mayors' cities, where they are few. */
export function statesNearby({ gazetteer, anchors, home }: PlaceContext): ReadonlySet<string> {
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
