import { type Gazetteer, openGazetteer } from "./gazetteer/index.js";
import { PACKED } from "./gazetteer/packed/dictionaries.js";

let opened: Gazetteer | undefined;

/** The dictionaries that ship with the library, opened once: they are immutable, so taggers may share them. */
export function ownDictionaries(): Gazetteer {
  opened ??= openGazetteer(PACKED);
  return opened;
}
