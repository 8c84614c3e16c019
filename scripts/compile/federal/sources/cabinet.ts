import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { type Holding, plain, sure } from "../holdings.js";

const CABINET: Readonly<Record<string, string>> = {
  "CEA Chair": "cea-chair",
  "CIA Director": "cia-director",
  "Director of Central Intelligence": "cia-director",
  "Director of Central Intelligence/CIA Director": "cia-director",
  "Chief of Staff": "white-house-chief-of-staff",
  "Director of National Intelligence": "dni",
  "EPA Administrator": "epa-administrator",
  "OMB Director": "omb-director",
  "OSTP Director": "ostp-director",
  "SBA Administrator": "sba-administrator",
  "U.S. Trade Representative": "us-trade-representative",
  "UN Ambassador": "un-ambassador",
  "Attorney General": "attorney-general",
  "Secretary of Health, Education and Welfare/Secretary of Health and Human Services":
    "secretary-of-health-and-human-services",
};

const cabinetOffice = (position: string): string | null =>
  CABINET[position] ??
  (/^Secretary of/.test(position) && !/Welfare/.test(position)
    ? `secretary-of-${position
        .replace(/^Secretary of (the )?/, "")
        .toLowerCase()
        .replace(/ /g, "-")}`
    : null);

/** Cabinets since 1977. The list stops in February 2023, so an empty end there is not known. */
export const cabinetHoldings = (shared: string): Holding[] =>
  readTsv(join(shared, "data/cabinet-1977-2023.tsv"), ["position", "name", "start", "end"] as const).flatMap((row) => {
    const office = cabinetOffice(row.position);
    return office === null || row.start === ""
      ? []
      : [
          {
            ...plain,
            name: row.name,
            office,
            term: sure(row.start, row.end),
            source: "fivethirtyeight cabinet-turnover",
            licence: "cc-by-538",
          },
        ];
  });
