export { dictionaryOf } from "./dictionary.js";
export { type Sighting, sightingsOf } from "./sightings.js";
export { type Suggestion, suggest } from "./suggestions.js";
