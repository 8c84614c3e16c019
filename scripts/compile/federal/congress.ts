import { groupBy } from "../groups.js";
import { type CompileContext, mergeTable, type TableRow, termOf } from "../tables.js";
import { type CongressPerson, congressPeople, type Legislator } from "./legislators.js";

const COLUMNS = ["person", "name", "variants", "office", "state", "district", "terms", "party", "bioguide", "wikidata"];
const TERRITORIES = new Set(["AS", "DC", "GU", "MP", "PR", "VI"]);
const PARTIES: Readonly<Record<string, string>> = {
  Democratic: "D",
  Republican: "R",
  Independent: "I",
  "Popular Democrat": "PPD",
  "New Progressive": "PNP",
};

/** The letter of a party's name; "" where it is not one of those that sat in Congress since 1989. */
export const partyLetter = (party: string): string => PARTIES[party] ?? (party === "Democrat" ? "D" : "");

const officeOf = (row: Legislator): string => {
  if (row.chamber === "senate") return "us-senator";
  return TERRITORIES.has(row.state) ? "us-delegate" : "us-representative";
};

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Congresses begin a few days after the one before ends: a gap of that length is no break in service. */
const mergeSpans = (rows: readonly Legislator[]): Legislator[] => {
  const merged: Legislator[] = [];
  for (const row of rows) {
    const before = merged.at(-1);
    if (before && days(before.end, row.start) <= 10) merged[merged.length - 1] = { ...row, start: before.start };
    else merged.push(row);
  }
  return merged;
};

const termsOf = (rows: readonly Legislator[]): string =>
  mergeSpans(rows)
    .map((row) =>
      row.current === "1"
        ? termOf(row.start, "", { verified: true, open: true })
        : termOf(row.start, row.end, { verified: true }),
    )
    .join("|");

const rowsOf = (person: CongressPerson): TableRow[] =>
  [...groupBy(person.spans, (row) => `${officeOf(row)}-${row.state.toLowerCase()}`)].flatMap(([key, rows]) => {
    const row = rows.at(-1);
    if (!row) return [];
    return [
      {
        id: `${person.person}_${key}`,
        person: person.person,
        name: person.name,
        variants: person.variants.join("|"),
        office: officeOf(row),
        state: row.state,
        district: row.district === "0" ? (TERRITORIES.has(row.state) ? "" : "at-large") : row.district,
        terms: termsOf(rows),
        party: partyLetter(row.party),
        bioguide: row.bioguide,
        wikidata: row.wikidata,
        source: row.source === "bioguide" ? "Biographical Directory of Congress" : "congress-legislators",
        licence: row.source === "bioguide" ? "public-domain" : row.end_precision === "538" ? "cc-by-538" : "cc0",
      },
    ];
  });

/** Writes `dictionaries/congress.tsv`: a row for each person, chamber and state. Throws on a malformed source. */
export const compileCongress = ({ shared, fresh }: CompileContext): void => {
  mergeTable("congress", COLUMNS, congressPeople(shared).flatMap(rowsOf), { fresh: fresh("congress") });
};
