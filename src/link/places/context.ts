import type { PlacePhrase } from "../../extract/places/phrase.js";
import type { Gazetteer } from "../../gazetteer/index.js";
import type { Document, Timeline } from "../../model/index.js";

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
