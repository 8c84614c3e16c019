import { join } from "node:path";
import { type CompileContext, mergeTable, readTsv, type TableRow } from "../tables.js";
import { OFFICE_ADDITIONS, type OfficeSpec } from "./office-additions.js";
import { agencyForms, distinct } from "./office-forms.js";
import { LEVELS, MORE, officeId, SEATS, TITLES } from "./office-titles.js";

const COLUMNS = ["title", "variants", "agency", "agencyVariants", "branch", "level", "seats"];

/** Taken out: words of status (grammar reads those), other offices' titles, stubs that end in a preposition. */
const REFUSED =
  /(-elect|-designate| nominee|^acting .+| to| for the| from)$|^acting |^(fcc commissioner|counselor to the president|madam speaker|senators|representatives|sens\.|reps\.|delegate|resident commissioner|under secretary for the national protection and programs directorate|deputy director of the white house office of gun violence prevention|the court|high court|.* administration)$/i;

/** Titles that stand bare before a name and mean whichever office that person held. */
const bareTitles = (id: string, level: string): readonly string[] => {
  if (/^secretary-of-/.test(id)) return ["Secretary"];
  if (/^deputy-secretary-of-/.test(id)) return ["Deputy Secretary"];
  if (!/^(cabinet-rank|agency-head)$/.test(level)) return [];
  if (id.endsWith("-administrator")) return ["Administrator"];
  return id.endsWith("-director") ? ["Director"] : [];
};

const departmentName = (agency: string): string =>
  agency
    .replace(/^U\.S\. (Department|House|Senate|Environmental|Small Business)/, "$1")
    .replace(/^AmeriCorps .*/, "AmeriCorps");

const rowOf = (spec: OfficeSpec, source: string): TableRow => {
  const refused = (form: string): boolean => REFUSED.test(form.trim()) && form !== spec.title;
  const forms = [
    spec.title,
    ...spec.variants,
    ...(MORE[spec.id] ?? []),
    ...agencyForms(spec.title, spec.agency, spec.agencyVariants),
    ...bareTitles(spec.id, spec.level),
  ];
  // "Biden Administration" is the holder's, not the office's.
  const agencyVariants = distinct(spec.agencyVariants).filter(
    (form) => form !== spec.agency && !(spec.agency === "White House" && form.endsWith(" Administration")),
  );
  return {
    id: spec.id,
    title: spec.title,
    variants: distinct(forms.filter((form) => !refused(form)))
      .filter((form) => form !== spec.title)
      .join("|"),
    agency: spec.agency,
    agencyVariants: agencyVariants.join("|"),
    branch: spec.branch,
    level: spec.level,
    seats: spec.seats,
    source,
    licence: "own",
  };
};

const FACTS = [
  "office_id",
  "canonical_title",
  "title_variants",
  "agency",
  "agency_variants",
  "branch",
  "level",
  "source",
] as const;

const factsSpecs = (shared: string): { spec: OfficeSpec; source: string }[] =>
  readTsv(join(shared, "facts/federal-offices.tsv"), FACTS).flatMap((row) => {
    const id = officeId(row.office_id);
    if (id === null) return [];
    const agency = departmentName(row.agency);
    const spec: OfficeSpec = {
      id,
      title: TITLES[id] ?? row.canonical_title,
      agency,
      agencyVariants: row.agency_variants.split("|"),
      branch: row.branch,
      level: LEVELS[row.level] ?? row.level,
      seats: SEATS[id] ?? "1",
      variants: [row.canonical_title, ...row.title_variants.split("|")],
    };
    return [{ spec, source: row.source === "knowledge" ? "common knowledge" : row.source }];
  });

/** Writes `dictionaries/offices.tsv`: federal offices with the forms of their titles in prose. Throws on a malformed source. */
export const compileOffices = ({ shared, fresh }: CompileContext): void => {
  const rows = [
    ...factsSpecs(shared).map(({ spec, source }) => rowOf(spec, source)),
    ...OFFICE_ADDITIONS.map((spec) => rowOf(spec, "common knowledge")),
  ];
  mergeTable("offices", COLUMNS, rows, { fresh: fresh("offices") });
};
