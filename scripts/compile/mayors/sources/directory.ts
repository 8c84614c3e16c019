import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { EMPTY, type MayorClaim } from "../claims.js";

export const fromDirectory = (shared: string): MayorClaim[] =>
  readTsv(join(shared, "data/mayors-uscm-2020.tsv"), ["name", "city", "state", "geoid", "snapshot"]).map((row) => ({
    ...EMPTY,
    origin: "uscm-2020",
    trust: 2,
    name: row.name,
    city: row.city,
    state: row.state,
    geoid: row.geoid,
    seen: [row.snapshot],
    source: "USCM directory 2020 (OpenSourceActivismTech/us-mayors)",
    licence: "mit",
  }));
