import { join } from "node:path";
import { type Term, sureSides } from "./holder-terms.js";
import { officeId } from "./offices.js";
import { readTsv } from "./tables.js";

/** One person's one term in one office, as a source tells it. */
export interface Holding {
  readonly name: string;
  readonly variants: readonly string[];
  readonly office: string;
  readonly term: Term;
  readonly party: string;
  readonly bioguide: string;
  readonly wikidata: string;
  readonly source: string;
  readonly licence: string;
}

const sure = (start: string, end: string): Term => ({ start, end, startSure: true, endSure: true, acting: false });
const plain = { variants: [], party: "", bioguide: "", wikidata: "" } as const;

/**
 * Days on which the leaders of a chamber changed for sure: a Congress begins on 3 January of an odd year (Amendment XX),
 * the Senate turned over on the others (fact-index.com, "United States Senate Majority Leader"; congress-legislators for 2021).
 */
const isTurnover = (office: string, date: string): boolean =>
  /^(house|senate)-(majority|minority)-(leader|whip)$/.test(office) &&
  (/^\d{3}[13579]-01-03$/.test(date) || (office.startsWith("senate") && ["2001-01-20", "2001-06-06", "2021-01-20"].includes(date)));

const DOUBT = /not checked|not seen|outcome|still acting/;

/** An empty end is "in office" only for the newest terms without a word of doubt. */
const endOf = (row: { start: string; end: string; note: string }): string => {
  if (row.end !== "") return row.end;
  const standing = row.start >= "2025" || /^(associate|chief)-justice$/.test(row.note);
  return standing && !DOUBT.test(row.note.replace(/swearing-in day not seen|first day not seen|start month not seen|not seen on a page/g, "")) ? ".." : "";
};

const FACTS = ["office_id", "person", "name_variants", "start", "end", "acting", "source", "verified", "note"] as const;

/** The hand-made table. The terms of presidents and vice presidents come from the executives' table. */
export const factHoldings = (shared: string): Holding[] =>
  readTsv(join(shared, "facts/federal-office-holders.tsv"), FACTS).flatMap((row) => {
    const office = officeId(row.office_id);
    if (office === null || /candidate|designate/.test(row.note) || row.start === "") return [];
    const sides = sureSides(row.verified, row.note);
    const lasting = /-justice$|^speaker|-leader$|-whip$/.test(office) && row.end === "" ? ".." : endOf(row);
    const term = { start: row.start, end: lasting, startSure: sides.start || isTurnover(office, row.start), endSure: sides.end || isTurnover(office, row.end), acting: row.acting === "y" };
    const source = /knowledge/.test(row.source) ? "common knowledge" : row.source;
    const licence = /fivethirtyeight/.test(row.source) ? "cc-by-538" : "own";
    return [{ ...plain, name: row.person, variants: row.name_variants.split("|").filter(Boolean), office, term, source, licence }];
  });

const EXECUTIVES = ["start", "end", "office", "first", "middle", "nickname", "last", "suffix", "party", "bioguide", "wikidata", "wikipedia"] as const;

/** How these presidents are called, where first and last name are not it. */
const CALLED: Readonly<Record<string, string>> = {
  "John Adams 1825": "John Quincy Adams",
  "James Polk": "James K. Polk",
  "Ulysses Grant": "Ulysses S. Grant",
  "Rutherford Hayes": "Rutherford B. Hayes",
  "James Garfield": "James A. Garfield",
  "Chester Arthur": "Chester A. Arthur",
  "William Taft": "William Howard Taft",
  "Warren Harding": "Warren G. Harding",
  "Franklin Roosevelt": "Franklin D. Roosevelt",
  "Harry Truman": "Harry S. Truman",
  "Dwight Eisenhower": "Dwight D. Eisenhower",
  "John Kennedy": "John F. Kennedy",
  "Lyndon Johnson": "Lyndon B. Johnson",
  "George Bush 2001": "George W. Bush",
  "George Bush 1989": "George H. W. Bush",
  "George Bush 1981": "George H. W. Bush",
  "Stephen Cleveland": "Grover Cleveland",
  "Thomas Wilson": "Woodrow Wilson",
  "John Coolidge": "Calvin Coolidge",
};

const INITIALS: Readonly<Record<string, string>> = { "John F. Kennedy": "JFK", "Franklin D. Roosevelt": "FDR", "Lyndon B. Johnson": "LBJ" };

/** Every president and vice president, with exact days. */
export const executiveHoldings = (shared: string): Holding[] =>
  readTsv(join(shared, "data/executives.tsv"), EXECUTIVES).map((row) => {
    const plainName = `${row.first} ${row.last}`;
    const title = row.wikipedia.replace(/ \(.*\)$/, "");
    const name = CALLED[`${plainName} ${row.start.slice(0, 4)}`] ?? CALLED[plainName] ?? (title || `${row.nickname || row.first} ${row.last}`);
    const middle = /^[A-Z]/.test(row.middle) ? `${row.first} ${row.middle[0]}. ${row.last}` : "";
    const forms = [plainName, middle, row.middle ? `${row.first} ${row.middle} ${row.last}` : "", row.nickname ? `${row.nickname} ${row.last}` : "", INITIALS[name] ?? ""];
    return {
      name,
      variants: [...new Set(forms)].filter((form) => form !== "" && form !== name),
      office: row.office === "president" ? "president" : "vice-president",
      term: sure(row.start, row.end > "2026" ? ".." : row.end),
      party: row.party === "Democrat" ? "D" : row.party === "Republican" ? "R" : "",
      bioguide: row.bioguide,
      wikidata: row.wikidata,
      source: "congress-legislators",
      licence: "cc0",
    };
  });

const POSITIONS: Readonly<Record<string, string>> = {
  "Secretary of the Air Force": "secretary-of-the-air-force",
  "Secretary of the Navy": "secretary-of-the-navy",
  "Counselor to the President": "counselor-to-the-president",
  "White House Cabinet Secretary": "white-house-cabinet-secretary",
  "White House Communications Director": "white-house-communications-director",
  "Chief of Staff to the Vice President": "vice-president-chief-of-staff",
  "Chief of Staff of the Army": "army-chief-of-staff",
};

/** The list does not say who was acting. */
const ACTING =
  /^secretary-of-the-(air-force .*(Delaney|Teets|Montelongo|Dominguez|Geren|Fanning|Disbrow|Donovan|Roth|Donley 2008-06-21)|navy .*(Pirie|Livingstone|Johnson|Aviles|Penn|Stackley|Modly|McPherson|Harker))/;

/** The posts that only the Wikidata list holds. It ends in June 2022, so an empty end there is not known. */
export const wikidataHoldings = (shared: string): Holding[] =>
  readTsv(join(shared, "data/federal-officials-wikidata.tsv"), ["position", "name", "wikidata", "start", "end"] as const).flatMap((row) => {
    const office = POSITIONS[row.position];
    if (!office || row.start === "") return [];
    const term = { ...sure(row.start, row.end), acting: ACTING.test(`${office} ${row.name} ${row.start}`) };
    return [{ ...plain, name: row.name.replace(/, (?=Jr|Sr)/, " "), office, term, wikidata: row.wikidata, source: "Wikidata", licence: "cc0" }];
  });

/** Wikidata ids of federal officials by name; a name with two ids is left out. */
export const wikidataIds = (shared: string): Map<string, string> => {
  const ids = new Map<string, string>();
  for (const row of readTsv(join(shared, "data/federal-officials-wikidata.tsv"), ["position", "name", "wikidata"] as const)) {
    const known = ids.get(row.name);
    ids.set(row.name, known === undefined || known === row.wikidata ? row.wikidata : "");
  }
  return ids;
};

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
  "Secretary of Health, Education and Welfare/Secretary of Health and Human Services": "secretary-of-health-and-human-services",
};

const cabinetOffice = (position: string): string | null =>
  CABINET[position] ?? (/^Secretary of/.test(position) && !/Welfare/.test(position) ? `secretary-of-${position.replace(/^Secretary of (the )?/, "").toLowerCase().replace(/ /g, "-")}` : null);

/** Cabinets since 1977. The list stops in February 2023, so an empty end there is not known. */
export const cabinetHoldings = (shared: string): Holding[] =>
  readTsv(join(shared, "data/cabinet-1977-2023.tsv"), ["position", "name", "start", "end"] as const).flatMap((row) => {
    const office = cabinetOffice(row.position);
    return office === null || row.start === "" ? [] : [{ ...plain, name: row.name, office, term: sure(row.start, row.end), source: "fivethirtyeight cabinet-turnover", licence: "cc-by-538" }];
  });

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
  readTsv(join(shared, "data/congress-leadership.tsv"), ["title", "bioguide", "name", "start", "end", "source"] as const).flatMap((row) => {
    const office = LEADERS[row.title];
    if (!office) return [];
    const known = row.source !== "curated";
    const term = { start: row.start, end: row.end || "..", startSure: known || isTurnover(office, row.start), endSure: known || isTurnover(office, row.end), acting: false };
    return [{ ...plain, name: row.name, office, term, bioguide: row.bioguide, source: known ? "congress-legislators" : "common knowledge", licence: known ? "cc0" : "own" }];
  });
