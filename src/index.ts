export type * from "./model/index.js";
export { CitydeskError } from "./model/index.js";
export { splitArchive } from "./read/archive/split.js";
export { createTagger, type Tagger, type TaggerOptions } from "./tagger.js";
