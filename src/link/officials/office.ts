import type { OfficeClaim } from "../../extract/persons/claim.js";
import type { HolderRow, OfficeRow } from "../../gazetteer/index.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { Office, Official } from "../../model/index.js";

export function idsOf({ bioguide, wikidata }: HolderRow): Record<string, string> {
  if (bioguide && wikidata) return { bioguide, wikidata };
  return bioguide ? { bioguide } : wikidata ? { wikidata } : {};
}

/** "Chairman of the Commission" for a chair whom the text calls so: some titles go with the person. */
export function asPrinted(office: Office, claims: readonly OfficeClaim[]): Office {
  const printed = claims
    .map(({ role }) => role.match(/\bchair(?:man|woman|person)\b/i)?.[0])
    .find((word) => word !== undefined);
  if (printed === undefined || !office.title.startsWith("Chair of")) return office;
  const word = printed.charAt(0).toUpperCase() + printed.slice(1).toLowerCase();
  return { ...office, title: office.title.replace(/^Chair\b/, word) };
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

/** The holder that a row tells of, linked without a rival. */
export function linkedTo(
  row: HolderRow,
  office: Office,
  { printed, mentions }: PersonCluster,
  { status, confidence }: Pick<Official, "status" | "confidence">,
): Official {
  return {
    id: row.id,
    person: row.person,
    name: row.name,
    printed,
    named: true,
    office,
    status,
    party: row.party,
    ids: idsOf(row),
    link: "linked",
    candidates: [],
    confidence,
    mentions,
  };
}
