import { join } from "node:path";
import { sureSides, type Term } from "./holder-terms.js";
import { isTurnover } from "./leader-turnover.js";
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
export const plain = { variants: [], party: "", bioguide: "", wikidata: "" } as const;

const DOUBT = /not checked|not seen|outcome|still acting/;

/** An empty end is "in office" only for the newest terms without a word of doubt. */
const endOf = (row: { start: string; end: string; note: string }): string => {
  if (row.end !== "") return row.end;
  const standing = row.start >= "2025" || /^(associate|chief)-justice$/.test(row.note);
  return standing &&
    !DOUBT.test(
      row.note.replace(/swearing-in day not seen|first day not seen|start month not seen|not seen on a page/g, ""),
    )
    ? ".."
    : "";
};

const FACTS = ["office_id", "person", "name_variants", "start", "end", "acting", "source", "verified", "note"] as const;

/** The hand-made table. The terms of presidents and vice presidents come from the executives' table. */
export const factHoldings = (shared: string): Holding[] =>
  readTsv(join(shared, "facts/federal-office-holders.tsv"), FACTS).flatMap((row) => {
    const office = officeId(row.office_id);
    if (office === null || /candidate|designate/.test(row.note) || row.start === "") return [];
    const sides = sureSides(row.verified, row.note);
    const lasting = /-justice$|^speaker|-leader$|-whip$/.test(office) && row.end === "" ? ".." : endOf(row);
    const term = {
      start: row.start,
      end: lasting,
      startSure: sides.start || isTurnover(office, row.start),
      endSure: sides.end || isTurnover(office, row.end),
      acting: row.acting === "y",
    };
    const source = /knowledge/.test(row.source) ? "common knowledge" : row.source;
    const licence = /fivethirtyeight/.test(row.source) ? "cc-by-538" : "own";
    return [
      {
        ...plain,
        name: row.person,
        variants: row.name_variants.split("|").filter(Boolean),
        office,
        term,
        source,
        licence,
      },
    ];
  });

const EXECUTIVES = [
  "start",
  "end",
  "office",
  "first",
  "middle",
  "nickname",
  "last",
  "suffix",
  "party",
  "bioguide",
  "wikidata",
  "wikipedia",
] as const;

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

const INITIALS: Readonly<Record<string, string>> = {
  "John F. Kennedy": "JFK",
  "Franklin D. Roosevelt": "FDR",
  "Lyndon B. Johnson": "LBJ",
};

/** Every president and vice president, with exact days. */
export const executiveHoldings = (shared: string): Holding[] =>
  readTsv(join(shared, "data/executives.tsv"), EXECUTIVES).map((row) => {
    const plainName = `${row.first} ${row.last}`;
    const title = row.wikipedia.replace(/ \(.*\)$/, "");
    const name =
      CALLED[`${plainName} ${row.start.slice(0, 4)}`] ??
      CALLED[plainName] ??
      (title || `${row.nickname || row.first} ${row.last}`);
    const middle = /^[A-Z]/.test(row.middle) ? `${row.first} ${row.middle[0]}. ${row.last}` : "";
    const forms = [
      plainName,
      middle,
      row.middle ? `${row.first} ${row.middle} ${row.last}` : "",
      row.nickname ? `${row.nickname} ${row.last}` : "",
      INITIALS[name] ?? "",
    ];
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
  readTsv(join(shared, "data/federal-officials-wikidata.tsv"), [
    "position",
    "name",
    "wikidata",
    "start",
    "end",
  ] as const).flatMap((row) => {
    const office = POSITIONS[row.position];
    if (!office || row.start === "") return [];
    const term = { ...sure(row.start, row.end), acting: ACTING.test(`${office} ${row.name} ${row.start}`) };
    return [
      {
        ...plain,
        name: row.name.replace(/, (?=Jr|Sr)/, " "),
        office,
        term,
        wikidata: row.wikidata,
        source: "Wikidata",
        licence: "cc0",
      },
    ];
  });

/** Wikidata ids of federal officials by name; a name with two ids is left out. */
export const wikidataIds = (shared: string): Map<string, string> => {
  const ids = new Map<string, string>();
  for (const row of readTsv(join(shared, "data/federal-officials-wikidata.tsv"), [
    "position",
    "name",
    "wikidata",
  ] as const)) {
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
  "Secretary of Health, Education and Welfare/Secretary of Health and Human Services":
    "secretary-of-health-and-human-services",
};

const cabinetOffice = (position: string): string | null =>
  CABINET[position] ??
  (/^Secretary of/.test(position) && !/Welfare/.test(position)
    ? `secretary-of-${position
        .replace(/^Secretary of (the )?/, "")
        .toLowerCase()
        .replace(/ /g, "-")}`
    : null);

/** Cabinets since 1977. The list stops in February 2023, so an empty end there is not known. */
export const cabinetHoldings = (shared: string): Holding[] =>
  readTsv(join(shared, "data/cabinet-1977-2023.tsv"), ["position", "name", "start", "end"] as const).flatMap((row) => {
    const office = cabinetOffice(row.position);
    return office === null || row.start === ""
      ? []
      : [
          {
            ...plain,
            name: row.name,
            office,
            term: sure(row.start, row.end),
            source: "fivethirtyeight cabinet-turnover",
            licence: "cc-by-538",
          },
        ];
  });
