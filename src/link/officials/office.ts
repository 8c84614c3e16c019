import type { HolderRow, OfficeRow } from "../../gazetteer/index.js";
import type { Office } from "../../model/index.js";

export function idsOf({ bioguide, wikidata }: HolderRow): Record<string, string> {
  if (bioguide && wikidata) return { bioguide, wikidata };
  return bioguide ? { bioguide } : wikidata ? { wikidata } : {};
}

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
