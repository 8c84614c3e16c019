export {
  type BooleanFacet,
  type BooleanKey,
  type DayFacet,
  defineFacets,
  type Facet,
  type Facets,
  type ListKey,
  type NumberFacet,
  type RangeFacet,
  type RangeKey,
  type RecordFor,
  type TermsFacet,
  type TreeFacet,
} from "./facet.js";
export { createFacetIndex, type FacetIndex, type Query, type Result } from "./facet-index.js";
export { filter } from "./filter.js";
export type { Sort, SortKey } from "./order.js";
export type { Page } from "./page.js";
export { type FacetParams, facetParams, type ParsedParams, type RejectedParam } from "./params.js";
export type { FacetRecord, FacetRecordOptions } from "./record.js";
export { RELEASE_FACETS } from "./release-facets.js";
export type { Bounds, FacetState, Filters, Ranges } from "./state.js";
export type { Bucket, FacetCounts, FacetValue, RangeCounts } from "./tally.js";
export { toFacetRecord } from "./to-record.js";
