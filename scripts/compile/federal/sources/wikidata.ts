import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { type Holding, plain, sure } from "../holdings.js";

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
