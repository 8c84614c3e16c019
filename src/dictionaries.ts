import { type Gazetteer, openGazetteer } from "./gazetteer/index.js";
import { PACKED_CUES } from "./gazetteer/packed/cues.js";
import { PACKED } from "./gazetteer/packed/dictionaries.js";
import { type CueMatcher, openCues } from "./topics/index.js";

let opened: Gazetteer | undefined;
let cues: CueMatcher | undefined;

/** The dictionaries that ship with the library, opened once: they are immutable, so taggers may share them. */
export function ownDictionaries(): Gazetteer {
  opened ??= openGazetteer(PACKED);
  return opened;
}

/** The cues that speak for topics, opened once. */
export function ownCues(): CueMatcher {
  cues ??= openCues(PACKED_CUES);
  return cues;
}
