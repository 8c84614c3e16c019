export { type Gazetteer, openGazetteer } from "./gazetteer.js";
export { type Holding, holdingOn, holdingWithin, seenNear, termOn } from "./holding.js";
export { foldsOf, type PackedDictionaries, packDictionaries } from "./pack.js";
export type * from "./rows.js";
export { parseTerms, type Term } from "./terms.js";
