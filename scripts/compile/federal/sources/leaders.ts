import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { type Holding, plain } from "../holdings.js";
import { isTurnover } from "../leader-turnover.js";

const LEADERS: Readonly<Record<string, string>> = {
  "Senate Majority Leader": "senate-majority-leader",
  "Senate Minority Leader": "senate-minority-leader",
  "House Republican Conference Chair": "house-republican-conference-chair",
  "House Democratic Caucus Chair": "house-democratic-caucus-chair",
  "Senate Republican Conference Chair": "senate-republican-conference-chair",
  "Assistant House Minority Leader": "assistant-house-minority-leader",
  "Assistant Speaker of the House": "assistant-speaker",
};

/** The source's spans of this office overlap, so they stand here, from memory. */
const PRO_TEMPORE = [
  ["Robert Byrd", "1989-01-03", "1995-01-03"],
  ["Strom Thurmond", "1995-01-03", "2001-01-03"],
  ["Robert Byrd", "2001-01-03", "2001-01-20"],
  ["Strom Thurmond", "2001-01-20", "2001-06-06"],
  ["Robert Byrd", "2001-06-06", "2003-01-03"],
  ["Ted Stevens", "2003-01-03", "2007-01-03"],
  ["Robert Byrd", "2007-01-04", "2010-06-28"],
  ["Daniel Inouye", "2010-06-28", "2012-12-17"],
  ["Patrick Leahy", "2012-12-17", "2015-01-06"],
  ["Orrin Hatch", "2015-01-06", "2019-01-03"],
  ["Chuck Grassley", "2019-01-03", "2021-01-20"],
  ["Patrick Leahy", "2021-01-20", "2023-01-03"],
  ["Patty Murray", "2023-01-03", "2025-01-03"],
  ["Chuck Grassley", "2025-01-03", ".."],
] as const;

/** The presidents pro tempore since 1989. */
export const proTemporeHoldings = (): Holding[] =>
  PRO_TEMPORE.map(([name, start, end]) => {
    const term = { start, end, startSure: false, endSure: false, acting: false };
    return { ...plain, name, office: "senate-president-pro-tempore", term, source: "common knowledge", licence: "own" };
  });

/** Leaders of Congress that the facts lack or tell less exactly; the hand-made rows of the source are from memory, so unsure. */
export const leaderHoldings = (shared: string): (Holding & { readonly bioguide: string })[] =>
  readTsv(join(shared, "data/congress-leadership.tsv"), [
    "title",
    "bioguide",
    "name",
    "start",
    "end",
    "source",
  ] as const).flatMap((row) => {
    const office = LEADERS[row.title];
    if (!office) return [];
    const known = row.source !== "curated";
    const term = {
      start: row.start,
      end: row.end || "..",
      startSure: known || isTurnover(office, row.start),
      endSure: known || isTurnover(office, row.end),
      acting: false,
    };
    return [
      {
        ...plain,
        name: row.name,
        office,
        term,
        bioguide: row.bioguide,
        source: known ? "congress-legislators" : "common knowledge",
        licence: known ? "cc0" : "own",
      },
    ];
  });
