import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { EMPTY, type MayorClaim, party } from "../claims.js";

/** The day of the snapshot: a mayor it calls current is seen in office on it only if the scheduled end lies behind it. */
const OPENSTATES_DAY = "2026-08-05";

export const fromOpenStates = (shared: string): MayorClaim[] =>
  readTsv(join(shared, "data/mayors-openstates.tsv"), [
    "name",
    "city",
    "state",
    "geoid",
    "start",
    "end",
    "folder",
    "party",
  ]).map((row) => {
    const current = row.folder === "municipalities" && row.end > OPENSTATES_DAY;
    return {
      ...EMPTY,
      origin: "openstates",
      trust: 5,
      name: row.name,
      city: row.city,
      state: row.state,
      geoid: row.geoid,
      term: { start: row.start, end: row.end, verified: false, acting: false },
      seen: current ? [OPENSTATES_DAY] : [],
      party: party(row.party),
      source: "openstates/people",
      licence: "cc0",
    };
  });
