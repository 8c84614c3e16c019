import { join } from "node:path";
import { groupBy } from "../groups.js";
import { type CompileContext, mergeTable, readTsv, slug, type TableRow, tablePath, termOf } from "../tables.js";
import { personSlug } from "./legislators.js";

const COLUMNS = ["person", "name", "variants", "office", "court", "terms"];
const SOURCE_COLUMNS = ["fjc_nid", "name", "court_type", "court", "commission", "termination_date"] as const;
type Commission = Record<(typeof SOURCE_COLUMNS)[number], string>;

const OFFICES: Readonly<Record<string, string>> = {
  "U.S. District Court": "us-district-judge",
  "U.S. Court of Appeals": "us-circuit-judge",
};

/** Judges who are also in holders.tsv: the same person, so the same id. */
const ALSO_HOLDERS: Readonly<Record<string, string>> = {
  "michael-mukasey": "michael-mukasey",
  "michael-chertoff": "michael-chertoff",
  "merrick-garland": "merrick-garland",
  "john-roberts": "john-roberts",
  "samuel-alito": "samuel-alito",
  "sonia-sotomayor": "sonia-sotomayor",
  "neil-gorsuch": "neil-gorsuch",
  "brett-kavanaugh": "brett-kavanaugh",
  "mark-filip": "mark-filip",
  "raymond-fisher": "raymond-fisher",
  "ketanji-jackson": "ketanji-brown-jackson",
  "amy-barrett": "amy-coney-barrett",
};

interface JudgeName {
  readonly name: string;
  readonly variants: readonly string[];
}

/** "Garcia, Orlando Luis" and "Acker, William Marsh, Jr." turned round; the familiar form leaves the middle name out. */
const turnRound = (fjc: string): JudgeName => {
  const [last = "", given = "", after = ""] = fjc.split(",").map((part) => part.trim());
  const [, rest = given, inner = ""] = /^(.*?) (Jr\.|Sr\.|II|III|IV)$/.exec(given) ?? [];
  const suffix = after || inner;
  const [first = "", ...middle] = rest.split(" ");
  const name = [first, last, suffix].filter(Boolean).join(" ");
  const whole = [first, ...middle, last].join(" ");
  const initial = [first, ...middle.map((word) => `${word[0] ?? ""}.`), last].join(" ");
  // Someone whose first name is an initial goes by the second: "E. Grady Jolly".
  const familiar = /^[A-Z]\.$/.test(first) && middle.length > 0 ? [whole, suffix].filter(Boolean).join(" ") : name;
  const variants = [...new Set([initial, whole, `${first} ${last}`])].filter(
    (form) => form !== familiar && !/^[A-Z]\. \S+$/.test(form),
  );
  return { name: familiar, variants };
};

/** The tail of a court's name: "s-d-ny" would be guesswork, so "southern-district-of-new-york", "ninth-circuit". */
const courtSlug = (court: string): string =>
  slug(court.replace(/^U\.S\. (District Court|Court of Appeals) for the /, ""));

const heldSince1995 = (row: Commission): boolean => row.termination_date === "" || row.termination_date >= "1995-01-01";

/** Person ids that members of Congress and other holders already bear. */
const taken = (): Set<string> =>
  new Set(["holders", "congress"].flatMap((table) => readTsv(tablePath(table), ["person"]).map((row) => row.person)));

const rowOf = (
  person: string,
  office: string,
  rows: readonly Commission[],
  { name, variants }: JudgeName,
): TableRow => ({
  id: `${person}_${office}`,
  person,
  name,
  variants: variants.join("|"),
  office,
  court: [...new Set(rows.map((row) => row.court))].join("|"),
  // The list ends in November 2019: nobody without an end is known to sit still.
  terms: rows.map((row) => termOf(row.commission, row.termination_date, { verified: true })).join("|"),
  source: "Federal Judicial Center",
  licence: "public-domain",
});

/** One term for each court: judges of two districts at once hold two commissions of the same day. */
const oneTermEach = (rows: readonly Commission[]): Commission[] =>
  [...rows]
    .sort((a, b) => (a.commission < b.commission ? -1 : 1))
    .filter((row, i, all) => all.findIndex((other) => other.commission === row.commission) === i);

/** Writes `dictionaries/judges.tsv`; run it after holders and congress, whose person ids it keeps clear of. Throws on a malformed source. */
export const compileJudges = ({ shared, fresh }: CompileContext): void => {
  const source = readTsv(join(shared, "data/federal-judges.tsv"), SOURCE_COLUMNS).filter(
    (row) => OFFICES[row.court_type] && heldSince1995(row),
  );
  const people = [...groupBy(source, (row) => row.fjc_nid).values()].map((rows) => ({
    rows,
    name: turnRound(rows[0]?.name ?? ""),
  }));
  const bySlug = groupBy(people, ({ name }) => personSlug(name.name));
  const others = taken();
  const table = people.flatMap(({ rows, name }) => {
    const base = personSlug(name.name);
    const known = ALSO_HOLDERS[base];
    const alone = (bySlug.get(base)?.length ?? 0) === 1 && !others.has(base);
    const rivals = (bySlug.get(base) ?? []).filter((other) => other.rows[0]?.court === rows[0]?.court);
    const suffix = rivals.length > 1 ? (rows[0]?.commission.slice(0, 4) ?? "") : courtSlug(rows[0]?.court ?? "");
    const person = known ?? (alone ? base : `${base}-${suffix}`);
    return [...groupBy(rows, (row) => OFFICES[row.court_type] ?? "")].map(([office, held]) =>
      rowOf(person, office, oneTermEach(held), name),
    );
  });
  mergeTable("judges", COLUMNS, table, { fresh: fresh("judges") });
};
