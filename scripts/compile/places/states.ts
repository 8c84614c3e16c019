import { type CompileContext, mergeTable, readTsv, slug } from "../tables.js";

const COLUMNS = ["kind", "name", "abbr", "aliases", "capital", "geoid", "lat", "lon"];
const SOURCE = ["usps", "name", "fips", "ap_abbr", "ap_spelled_out", "capital", "other_abbrs"] as const;

/** Older abbreviations that are still printed; what is also a word or a name ("Miss", "Mo", "O.") is left out. */
const OLDER = new Set([
  "Alas.",
  "Cal.",
  "Ida.",
  "Kans.",
  "Nebr.",
  "Oreg.",
  "Penn.",
  "Penna.",
  "Tex.",
  "Wisc.",
  "W. Va.",
  "N. Mex.",
  "N. Dak.",
  "S. Dak.",
  "N. C.",
  "S. C.",
  "N. H.",
  "N. J.",
  "N. M.",
  "N. Y.",
  "R. I.",
  "P.R.",
  "P. R.",
  "V.I.",
  "CNMI",
  "USVI",
  "U.S. Virgin Islands",
  "Hawai‘i",
]);
const COMMONWEALTHS = new Set(["KY", "MA", "PA", "VA", "PR", "MP"]);
const MORE: Readonly<Record<string, readonly string[]>> = {
  DC: ["D.C.", "DC"],
  NY: ["New York State", "NYS"],
  WA: ["Washington State"],
  VI: ["U.S.V.I.", "United States Virgin Islands", "US Virgin Islands", "Territory of the Virgin Islands"],
  MP: ["Commonwealth of the Northern Mariana Islands"],
};

/** Every form of a state's name besides the plain one: abbreviations as prose prints them, then the full style. */
const aliasesOf = (row: Record<(typeof SOURCE)[number], string>): string[] => {
  const style = COMMONWEALTHS.has(row.usps) ? "Commonwealth" : "State";
  const hasStyle = row.capital !== "" && !["AS", "GU", "VI", "MP"].includes(row.usps);
  const forms = [
    row.ap_spelled_out === "1" ? "" : row.ap_abbr,
    ...row.other_abbrs.split("|").filter((form) => OLDER.has(form)),
    ...(MORE[row.usps] ?? []),
    hasStyle ? `${style} of ${row.name}` : "",
  ];
  return [...new Set(forms)].filter((form) => form !== "" && form !== row.name);
};

/** Compiles dictionaries/states.tsv: the states, the District and the territories. */
export const compileStates = (context: CompileContext): void => {
  const rows = readTsv(`${context.shared}/data/states.tsv`, SOURCE).map((row) => ({
    id: `us-${slug(row.usps)}`,
    kind: "state",
    name: row.name,
    abbr: row.usps,
    aliases: aliasesOf(row).join("|"),
    capital: row.capital === "Saint Paul" ? "St. Paul" : row.capital.replace(/ \([^()]*\)$/, ""),
    geoid: row.fips,
    source: "unitedstates/python-us; AP forms checked by hand",
    licence: "bsd",
  }));
  mergeTable("states", COLUMNS, rows, { fresh: context.fresh("states") });
};
