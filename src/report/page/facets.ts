import {
  createFacetIndex,
  defineFacets,
  type FacetIndex,
  type FacetRecord,
  facetParams,
  RELEASE_FACETS,
  type Result,
} from "../../facets/index.js";

/** The facets of the report. Places as a tree are left out: cities and states stand for them. */
const { places: _, offices: __, ...shown } = RELEASE_FACETS;
const MONTHS = defineFacets(shown);
export type ReportFacets = typeof MONTHS;

export type Records = readonly NumberedRecord[];
/** A record that knows its place in the report, and the name it has in addresses. */
export type NumberedRecord = FacetRecord & { readonly number: number; readonly address: string };
export type ReportResult = Result<NumberedRecord, ReportFacets>;

/** The facets with bars that suit the time the releases span: days up to three months, years from twelve years on. */
function facetsFor(records: readonly FacetRecord[]): ReportFacets {
  const days = records.flatMap(({ publishedTs }) => publishedTs ?? []);
  const span =
    days.reduce((last, day) => Math.max(last, day), -Infinity) - days.reduce((a, b) => Math.min(a, b), Infinity);
  const step = span <= 92 * 86_400 ? "day" : span >= 12 * 366 * 86_400 ? "year" : "month";
  return { ...MONTHS, published: { ...MONTHS.published, step } } as unknown as ReportFacets;
}

/** The codec of the address. */
export const params = facetParams(MONTHS);

export function openIndex(records: Records): FacetIndex<NumberedRecord, ReportFacets> {
  return createFacetIndex(records, facetsFor(records));
}

/** Numbers the records. Addresses are their ids; where several have one id, `~2` and so on tells them apart. */
export function numbered(records: readonly FacetRecord[]): Records {
  const seen = new Map<string, number>();
  return records.map((record, number) => {
    const times = (seen.get(record.id) ?? 0) + 1;
    seen.set(record.id, times);
    return { ...record, number, address: times === 1 ? record.id : `${record.id}~${times}` };
  });
}
