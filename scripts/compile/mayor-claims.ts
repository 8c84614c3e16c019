import { join } from "node:path";
import { readTsv } from "./tables.js";

/** One term as a source gives it: ISO dates, possibly partial, "" where not given. */
export interface TermClaim {
  readonly start: string;
  readonly end: string;
  readonly verified: boolean;
  readonly acting: boolean;
  /** Whether the source followed the city to the present, so that no end means still in office. */
  readonly followed?: boolean;
}

/** What one source says of one mayor of one city. */
export interface MayorClaim {
  readonly origin: string;
  /** Lower is trusted more. */
  readonly trust: number;
  readonly name: string;
  readonly variants: readonly string[];
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly geoid: string;
  readonly term: TermClaim | null;
  readonly seen: readonly string[];
  readonly party: string;
  readonly wikidata: string;
  readonly source: string;
  readonly licence: string;
}

const list = (cell: string): string[] =>
  cell
    .split("|")
    .map((value) => value.trim())
    .filter((value) => value !== "");

const PARTIES: Readonly<Record<string, string>> = {
  Democratic: "D",
  "Democratic Party": "D",
  Democrat: "D",
  Republican: "R",
  "Republican Party": "R",
  Independent: "I",
  independent: "I",
};
const party = (text: string): string => PARTIES[text] ?? (/^[DRI]$/.test(text) ? text : "");

const EMPTY = {
  variants: [],
  country: "US",
  geoid: "",
  term: null,
  seen: [],
  party: "",
  wikidata: "",
} as const;

const fromFacts = (shared: string): MayorClaim[] =>
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

const fromDirectory = (shared: string): MayorClaim[] =>
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

/** The day of the snapshot: a mayor it calls current is seen in office on it only if the scheduled end lies behind it. */
const OPENSTATES_DAY = "2026-08-05";

const fromOpenStates = (shared: string): MayorClaim[] =>
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

const fromCivicPatch = (shared: string): MayorClaim[] =>
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

const yearOnly = (day: string): string => (day.endsWith("-01-01") ? day.slice(0, 4) : day);
/** Some statements close a year on its last day; the year is all they mean. */
const endYear = (day: string): string => (/-(?:01-01|12-31)$/.test(day) ? day.slice(0, 4) : day);

const fromWikidata = (shared: string): MayorClaim[] =>
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

const fromBioguide = (shared: string): MayorClaim[] =>
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

/** Every claim of the shared sources, the most trusted sources first. */
export const mayorClaims = (shared: string): MayorClaim[] =>
  [fromFacts, fromDirectory, fromWikidata, fromBioguide, fromCivicPatch, fromOpenStates].flatMap((read) =>
    read(shared),
  );
