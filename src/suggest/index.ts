export { dictionaryOf } from "./dictionary.js";
export { type Sighting, sightingsOf } from "./sightings.js";
export { suggest } from "./suggestions.js";
