import type { HolderRow, OfficeRow } from "../../gazetteer/index.js";
import type { Office } from "../../model/index.js";

export const idsOf = (row: HolderRow): Record<string, string> => ({
  ...(row.bioguide ? { bioguide: row.bioguide } : {}),
  ...(row.wikidata ? { wikidata: row.wikidata } : {}),
});

export function officeOf(office: OfficeRow, row: HolderRow | null): Office {
  return {
    id: office.id,
    title: office.title,
    agency: office.agency,
    branch: office.branch,
    state: row?.state ?? null,
    district: row?.district ?? null,
  };
}
