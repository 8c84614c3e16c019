import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { EMPTY, type MayorClaim } from "../claims.js";

export const fromCivicPatch = (shared: string): MayorClaim[] =>
  readTsv(join(shared, "data/mayors-civicpatch.tsv"), [
    "name",
    "title",
    "office_raw",
    "city",
    "state",
    "geoid",
    "start",
    "end",
    "updated",
  ])
    .filter((row) => row.title === "Mayor" && !/vice|pro tem|deputy/i.test(row.office_raw))
    .map((row) => ({
      ...EMPTY,
      origin: "civicpatch",
      trust: 4,
      name: row.name,
      city: row.city,
      state: row.state,
      geoid: row.geoid,
      term: row.start || row.end ? { start: row.start, end: row.end, verified: false, acting: false } : null,
      seen: [row.updated],
      source: "CivicPatch open-data",
      licence: "cc0",
    }));
