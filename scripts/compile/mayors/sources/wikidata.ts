import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { EMPTY, type MayorClaim, party } from "../claims.js";

const yearOnly = (day: string): string => (day.endsWith("-01-01") ? day.slice(0, 4) : day);

/** Some statements close a year on its last day; the year is all they mean. */
const endYear = (day: string): string => (/-(?:01-01|12-31)$/.test(day) ? day.slice(0, 4) : day);

export const fromWikidata = (shared: string): MayorClaim[] =>
  readTsv(join(shared, "data/mayors-wikidata.tsv"), [
    "wikidata",
    "name",
    "start",
    "end",
    "city",
    "state",
    "geoid",
    "party",
    "position",
  ])
    .filter((row) => row.state !== "" && (row.end === "" ? row.start >= "1985" : row.end >= "1986"))
    .map((row) => ({
      ...EMPTY,
      origin: "wikidata",
      trust: 3,
      name: row.name,
      city: row.city,
      state: row.state,
      geoid: row.geoid,
      term: {
        start: yearOnly(row.start),
        end: endYear(row.end),
        verified: false,
        acting: false,
      },
      party: party(row.party),
      wikidata: row.wikidata,
      source: `wikidata ${row.wikidata}`,
      licence: "cc0",
    }));
