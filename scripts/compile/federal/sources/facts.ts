import { join } from "node:path";
import { readTsv } from "../../tables.js";
import { sureSides } from "../holder-terms.js";
import { type Holding, plain } from "../holdings.js";
import { isTurnover } from "../leader-turnover.js";
import { officeId } from "../office-titles.js";

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
