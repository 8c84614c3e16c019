import { join } from "node:path";
import { type CompileContext, mergeTable, readTsv, slug, type TableRow } from "../tables.js";

const COLUMNS = ["name", "count"] as const;

interface Person {
  readonly given: string;
  readonly family: string;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV|V|MD|PhD|Esq)$/;
const PARTICLE = /^(?:de|da|del|della|di|la|le|van|von|der|den|st|ter|el|al|bin)$/i;

/** "Robert A. \"Bob\" Jones, Jr." → Robert and Jones; nicknames and initials are left out. */
const personOf = (full: string): Person => {
  const words = full
    .replace(/"[^"]*"|“[^“”]*”|\([^()]*\)/g, " ")
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !SUFFIX.test(word.replace(/\./g, "")));
  const given = words.slice(0, -1).find((word) => !/^(?:[A-Z]\.?)+$/.test(word)) ?? "";
  const before = words.at(-2) ?? "";
  const last = words.at(-1) ?? "";
  return { given, family: words.length > 2 && PARTICLE.test(before.replace(".", "")) ? `${before} ${last}` : last };
};

/** "Abrams, Leslie Joyce" → "Leslie Joyce Abrams". */
const unbent = (name: string): string => {
  const [family = "", given = ""] = name.split(", ");
  return given === "" ? name : `${given} ${family}`;
};

/** The same person stands in several sources: one given name with one surname counts once. */
const distinct = (all: readonly Person[]): Person[] => [
  ...new Map(all.map((person) => [`${slug(person.given)} ${slug(person.family)}`, person])).values(),
];

const people = (shared: string): Person[] => {
  const split = (file: string, given: string, family: string): Person[] =>
    readTsv(join(shared, file), [given, family]).map((row) => ({ given: row[given] ?? "", family: row[family] ?? "" }));
  const full = (file: string, column: string): Person[] =>
    readTsv(join(shared, file), [column]).map((row) => personOf(row[column] ?? ""));
  return distinct([
    ...[
      ...new Map(
        readTsv(join(shared, "data/legislators.tsv"), ["bioguide", "first", "last"]).map((row) => [row.bioguide, row]),
      ).values(),
    ].map((row) => ({ given: row.first, family: row.last })),
    ...split("data/mayors-openstates.tsv", "given", "family"),
    ...split("data/statewide-officials-openstates.tsv", "given", "family"),
    ...full("data/mayors-civicpatch.tsv", "name"),
    ...full("data/mayors-uscm-2020.tsv", "name"),
    ...full("data/mayors-wikidata.tsv", "name"),
    ...full("data/federal-officials-wikidata.tsv", "name"),
    ...readTsv(join(shared, "data/federal-judges.tsv"), ["name"]).map((row) => personOf(unbent(row.name))),
    ...full("facts/mayors.tsv", "name"),
    ...full("facts/federal-office-holders.tsv", "person"),
  ]);
};

/** Cells of the sources in which a city or a surname slipped into the name. */
const NO_GIVEN_NAMES = ["Janesville", "Smith", "Sharion", "Leirion"];

const SHAPE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

const counted = (names: readonly string[], least: number): TableRow[] => {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    if (!SHAPE.test(name)) continue;
    const forms = counts.get(slug(name)) ?? new Map<string, number>();
    counts.set(slug(name), forms.set(name, (forms.get(name) ?? 0) + 1));
  }
  return [...counts].flatMap(([id, forms]) => {
    const count = [...forms.values()].reduce((sum, n) => sum + n, 0);
    const name = [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
    return count < least
      ? []
      : [{ id, name, count: `${count}`, source: "counted from the source tables of office holders", licence: "own" }];
  });
};

/** Writes given-names.tsv: names that at least two office holders bear. */
export const compileGivenNames = (context: CompileContext): void => {
  const rows = counted(
    people(context.shared)
      .map((person) => person.given)
      .filter((name) => !NO_GIVEN_NAMES.includes(name)),
    2,
  );
  mergeTable("given-names", COLUMNS, rows, { fresh: context.fresh("given-names") });
};

/** Writes surnames.tsv: names that at least three office holders bear. */
export const compileSurnames = (context: CompileContext): void => {
  const rows = counted(
    people(context.shared).map((person) => person.family),
    3,
  );
  mergeTable("surnames", COLUMNS, rows, { fresh: context.fresh("surnames") });
};
