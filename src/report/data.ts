import type { FacetRecord } from "../facets/index.js";
import type { TaggedRelease } from "../model/index.js";

/** What the page needs before it can show anything; the releases themselves come in blocks behind it. */
export interface ReportIndex {
  readonly title: string;
  readonly version: string;
  /** In the order of the report: newest first, those without a day last. */
  readonly records: readonly FacetRecord[];
  /** Where the cities among the facets lie. */
  readonly cities: Readonly<Record<string, readonly [lat: number, lon: number]>>;
  /** Releases in a block; the last one may hold fewer. */
  readonly block: number;
}

/** The releases of one block, in the order of the records. */
export type ReportBlock = readonly TaggedRelease[];
