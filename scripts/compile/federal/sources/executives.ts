import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { type Holding, sure } from "../holdings.js";

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
    const title = row.wikipedia.replace(/ \([^()]{0,80}\)$/, "");
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
