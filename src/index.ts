export type * from "./model/dictionary.js";
export type * from "./model/entities.js";
export { CitydeskError } from "./model/errors.js";
export type * from "./model/explanation.js";
export type {
  Branch,
  EventType,
  FieldName,
  InstrumentType,
  Kind,
  Link,
  MayorStatus,
  OfficialStatus,
  PlaceKind,
  Precision,
  PublishedBasis,
  SpeakerKind,
  WarningCode,
} from "./model/lists.js";
export type { ParserMode } from "./model/parsers.js";
export type * from "./model/release.js";
export type * from "./model/values.js";
export { splitArchive } from "./read/archive/split.js";
export { createTagger, type Tagger, type TaggerOptions } from "./tagger.js";
