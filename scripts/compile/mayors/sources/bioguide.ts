import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { EMPTY, type MayorClaim } from "../claims.js";

export const fromBioguide = (shared: string): MayorClaim[] =>
  readTsv(join(shared, "data/mayors-bioguide.tsv"), [
    "name",
    "city",
    "state",
    "title",
    "start_year",
    "end_year",
    "bioguide",
  ])
    .filter((row) => row.title === "mayor" && row.end_year >= "1985")
    .map((row) => ({
      ...EMPTY,
      origin: "bioguide",
      trust: 3,
      name: row.name,
      city: row.city,
      state: row.state,
      term: {
        start: row.start_year,
        end: row.end_year,
        verified: false,
        acting: false,
      },
      source: `Biographical Directory of Congress ${row.bioguide}`,
      licence: "public-domain",
    }));
