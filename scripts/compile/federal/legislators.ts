import { join } from "node:path";
import { groupBy } from "../groups.js";
import { readTsv, slug } from "../tables.js";

const SUFFIX = /,? (?:Jr\.?|Sr\.?|II|III|IV)$/;

/** A name without what only tells namesakes apart: suffix, and initials behind the first word. */
export const shortForm = (name: string): string =>
  name
    .replace(SUFFIX, "")
    .replace(/ (?:[A-Z]\. ?)+(?=\S)/g, " ")
    .trim();

/** "J. D. Vance" as the press prints it, "J.D. Vance". */
export const joinInitials = (name: string): string => name.replace(/^([A-Z]\.) (?=[A-Z]\. )/, "$1");

/** The person id by the house rule: slug of the common short form. Namesakes get their suffix from the caller. */
export const personSlug = (name: string): string => slug(shortForm(joinInitials(name)));

/** A name without its suffix, "Jr." and the like. */
export const withoutSuffix = (name: string): string => name.replace(SUFFIX, "");

export const LEGISLATOR_COLUMNS = [
  "bioguide",
  "wikidata",
  "wikipedia",
  "first",
  "middle",
  "nickname",
  "last",
  "suffix",
  "official_full",
  "birthday",
  "party",
  "chamber",
  "state",
  "district",
  "start",
  "end",
  "end_precision",
  "current",
  "source",
] as const;
export type Legislator = Record<(typeof LEGISLATOR_COLUMNS)[number], string>;

/** A member of Congress with every span served, oldest first. */
export interface CongressPerson {
  readonly person: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly spans: readonly Legislator[];
}

const fallbackName = (row: Legislator): string =>
  `${row.nickname || row.first} ${row.last}${row.suffix ? ` ${row.suffix}` : ""}`;

/** The encyclopaedia's title is the form the press uses ("Chuck Schumer"); it is kept only where it bears the surname. */
const familiarName = (row: Legislator): string => {
  const title = row.wikipedia.replace(/ \([^()]{0,80}\)$/, "").replace(/, (?=Jr|Sr)/, " ");
  const fits = title.toLowerCase().includes(row.last.toLowerCase().split(" ").at(-1) ?? "");
  return joinInitials(title && fits ? title : fallbackName(row));
};

const letter = (middle: string): string => (/^[A-Z]/.test(middle) ? ` ${middle[0]}.` : "");

const formsOf = (row: Legislator, name: string): string[] => {
  const { first, nickname, last, middle } = row;
  const initials = joinInitials(`${first} ${last}`);
  const forms = [
    row.official_full,
    `${first} ${last}`,
    `${first}${letter(middle)} ${last}`,
    nickname ? `${nickname} ${last}` : "",
    withoutSuffix(name),
    initials,
  ];
  return [...new Set(forms.map((form) => withoutSuffix(form).trim()))].filter(
    (form) => form !== "" && form !== name && !form.includes("(") && !/^[A-Z]\. \S+$/.test(form),
  );
};

/** Members who share a slug get their state, or where that is one too, their year of birth. */
const suffixOf = (row: Legislator, rivals: readonly Legislator[]): string => {
  const states = rivals.map((rival) => rival.state);
  return new Set(states).size === states.length ? row.state.toLowerCase() : row.birthday.slice(0, 4);
};

/** Everyone who sat in Congress since 1989, by Bioguide id. Throws on a malformed source. */
export const congressPeople = (shared: string): CongressPerson[] => {
  const groups = groupBy(readTsv(join(shared, "data/legislators.tsv"), LEGISLATOR_COLUMNS), (row) => row.bioguide);
  const people = [...groups.values()].map((rows) => [...rows].sort((a, b) => (a.start < b.start ? -1 : 1)));
  const last = (rows: readonly Legislator[]): Legislator => {
    const row = rows.at(-1);
    if (!row) throw new Error("legislators.tsv: expected a span for every person");
    return row;
  };
  const bySlug = groupBy(people, (rows) => personSlug(familiarName(last(rows))));
  return people.map((spans) => {
    const row = last(spans);
    const name = familiarName(row);
    const base = personSlug(name);
    const rivals = (bySlug.get(base) ?? []).map(last);
    const person = rivals.length > 1 ? `${base}-${suffixOf(row, rivals)}` : base;
    return { person, name, variants: formsOf(row, name), spans };
  });
};
