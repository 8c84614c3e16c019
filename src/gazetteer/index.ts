export { foldsOf } from "./folds.js";
export { type Gazetteer, openGazetteer } from "./gazetteer.js";
export { layerGazetteers } from "./layers.js";
export { isGivenName, Naming } from "./naming.js";
export { packDictionaries } from "./pack.js";
export type * from "./tables/rows.js";
export { type Holding, holdingOn, holdingWithin, seenNear, termOn } from "./terms/holding.js";
export { parseTerms, type Term } from "./terms/terms.js";
