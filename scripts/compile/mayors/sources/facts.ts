import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { EMPTY, type MayorClaim, party } from "../claims.js";

const list = (cell: string): string[] =>
  cell
    .split("|")
    .map((value) => value.trim())
    .filter((value) => value !== "");

export const fromFacts = (shared: string): MayorClaim[] =>
  readTsv(join(shared, "facts/mayors.tsv"), [
    "name",
    "name_variants",
    "city",
    "state",
    "start",
    "end",
    "party",
    "interim",
    "source",
    "dates_verified",
    "seen_on",
    "country",
    "rank",
  ]).map((row) => ({
    ...EMPTY,
    origin: "facts",
    trust: row.dates_verified === "y" ? 0 : 1,
    name: row.name,
    variants: list(row.name_variants),
    city: row.city,
    state: row.state,
    country: row.country,
    term:
      row.start || row.end
        ? {
            start: row.start,
            end: row.end,
            verified: row.dates_verified === "y",
            acting: row.interim === "y",
            followed: row.rank !== "",
          }
        : null,
    seen: list(row.seen_on),
    party: party(row.party),
    wikidata: /wikidata (Q\d+)/.exec(row.source)?.[1] ?? "",
    source: row.source.split(" ; ").slice(0, 2).join(" ; "),
    licence: "own",
  }));
