import { join } from "node:path";
import { type CompileContext, mergeTable, readTsv, slug, type TableRow } from "../tables.js";
import { committeeRows } from "./committees.js";

const COLUMNS = ["name", "variants", "type", "level"] as const;

/** The facts' words for a type, where the dictionary's differ. */
const TYPES: Readonly<Record<string, string>> = {
  "congressional-committee": "committee",
  "congressional-body": "committee",
  "uscm-standing-committee": "uscm-body",
  "police-union": "union",
  intergovernmental: "international",
  "not-an-organization": "reject",
};

/** The name as news prints it: "U.S. Senate", "House Judiciary Committee". */
const shortName = (canonical: string): string =>
  canonical
    .replace(/^(?:The )?United States /, "U.S. ")
    .replace(/^The /, "")
    .replace(/^(House|Senate) Committee on (?:House )?(.+)$/, "$1 $2 Committee");

/** "House Committee on Judiciary" is printed "House Committee on the Judiciary" as well. */
const withArticle = (canonical: string): string[] =>
  / Committee on (?:Budget|Judiciary)$/.test(canonical) ? [canonical.replace(" on ", " on the ")] : [];

/** The distinct values, without `name` itself and without a leading article. */
export const variantsOf = (name: string, values: readonly string[]): string => {
  const bare = values
    .map((value) => value.trim().replace(/^the /i, ""))
    .filter((value) => value !== "" && value !== name);
  return [...new Set(bare)].join("|");
};

const fromFacts = (shared: string): TableRow[] =>
  readTsv(join(shared, "facts/organizations.tsv"), ["id", "canonical", "variants", "type", "level", "source"]).map(
    (row) => {
      const name = shortName(row.canonical);
      return {
        id: slug(row.id),
        name,
        variants: variantsOf(name, [row.canonical, ...withArticle(row.canonical), ...row.variants.split("|")]),
        type: TYPES[row.type] ?? row.type,
        level: row.level,
        source: row.source,
        licence: "own",
      };
    },
  );

/** Writes organizations.tsv from the project's facts and the committees of Congress. */
export const compileOrganizations = (context: CompileContext): void => {
  const facts = fromFacts(context.shared);
  const known = new Set(facts.flatMap((row) => [row.name ?? "", ...(row.variants ?? "").split("|")]));
  const committees = committeeRows(context.shared, (name) => known.has(name));
  mergeTable("organizations", COLUMNS, [...facts, ...committees], {
    fresh: context.fresh("organizations"),
  });
};
