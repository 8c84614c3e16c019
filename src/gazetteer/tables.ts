import { Casing } from "./trie.js";

/** One row as it stands in a dictionary file: column → cell. */
export type Cells = Readonly<Record<string, string>>;

/** A surface form of a row. */
export interface SurfaceForm {
  readonly text: string;
  readonly casing: Casing;
}

/** A kind of row: where it comes from, what is kept of it, and how text prints it. */
export interface TableSpec {
  readonly name: string;
  /** Dictionary files, by name; their rows stand in one table, sorted by id. */
  readonly files: readonly string[];
  /** The columns kept when packed, `id` first. */
  readonly columns: readonly string[];
  /** Forms that scanning reports. */
  readonly forms?: (row: Cells) => readonly SurfaceForm[];
  /** Keys that only a look-up finds, in the table `<name>#<key>`. */
  readonly keys?: Readonly<Record<string, (row: Cells) => readonly string[]>>;
}

export const listOf = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);

const ACRONYM = /^[A-Z][A-Z0-9&.]*$/;
const written = (text: string): SurfaceForm => ({
  text,
  casing: ACRONYM.test(text) && text.length > 1 ? Casing.Upper : Casing.Capital,
});
const named = (row: Cells): SurfaceForm[] =>
  [row.name ?? "", ...listOf(row.variants), ...listOf(row.aliases)].filter(Boolean).map(written);

const anyCase = (forms: readonly SurfaceForm[]): SurfaceForm[] =>
  forms.map((form) => (form.casing === Casing.Capital ? { ...form, casing: Casing.Any } : form));
/** Roles are printed in small letters too, and in the plural before a list: "Trustees", "Co-Chairs". */
const withPlurals = (row: Cells): SurfaceForm[] =>
  anyCase(named(row)).flatMap((form) =>
    /[a-z]$/.test(form.text) && !form.text.endsWith("s") ? [form, { ...form, text: `${form.text}s` }] : [form],
  );

const SUFFIX = /,? (?:Jr|Sr)\.?$|,? (?:II|III|IV|V)$|,? (?:Ph\.?D|M\.?D|Esq)\.?$/;
/** The surname, and where it has several words or a hyphen, its last and its first part too. */
function surnames(row: Cells): string[] {
  const out = new Set<string>();
  for (const form of [row.name ?? "", ...listOf(row.variants)]) {
    const bare = form.replace(SUFFIX, "");
    const last = bare.slice(bare.lastIndexOf(" ") + 1);
    out.add(last);
    for (const part of last.split("-")) if (part.length > 2) out.add(part);
  }
  return [...out].filter(Boolean);
}
const PERSON = ["id", "person", "name", "variants"];

/** Every table of the gazetteer. The order is the order of precedence where forms tie. */
export const TABLES: readonly TableSpec[] = [
  {
    name: "places",
    files: ["states", "counties", "places", "world"],
    columns: [
      "id",
      "kind",
      "class",
      "name",
      "aliases",
      "state",
      "abbr",
      "country",
      "population",
      "geoid",
      "geonames",
      "lat",
      "lon",
    ],
    forms: named,
    keys: { code: (row) => (row.kind === "state" ? [row.abbr ?? "", ...listOf(row.aliases)].filter(Boolean) : []) },
  },
  {
    name: "mayors",
    files: ["mayors"],
    columns: [...PERSON, "city", "terms", "seen", "party", "wikidata"],
    forms: named,
    keys: { surname: surnames, city: (row) => [row.city ?? ""] },
  },
  {
    name: "leadership",
    files: ["leadership"],
    columns: [...PERSON, "role", "body", "terms"],
    keys: { surname: surnames },
  },
  {
    name: "people",
    files: ["people"],
    columns: [...PERSON, "role", "body", "bodyId", "state", "terms"],
    forms: named,
    keys: { surname: surnames },
  },
  {
    name: "offices",
    files: ["offices"],
    columns: ["id", "title", "variants", "agency", "agencyVariants", "branch", "level", "seats"],
    forms: (row) => [row.title ?? "", ...listOf(row.variants)].filter(Boolean).map(written),
    keys: { agency: (row) => [row.agency ?? "", ...listOf(row.agencyVariants)].filter(Boolean) },
  },
  {
    name: "holders",
    files: ["holders"],
    columns: [...PERSON, "office", "state", "terms", "party", "bioguide", "wikidata"],
    forms: named,
    keys: { surname: surnames, office: (row) => [row.office ?? ""] },
  },
  {
    name: "congress",
    files: ["congress"],
    columns: [...PERSON, "office", "state", "district", "terms", "party", "bioguide", "wikidata"],
    forms: named,
    keys: { surname: surnames },
  },
  { name: "judges", files: ["judges"], columns: [...PERSON, "office", "court", "terms"], keys: { surname: surnames } },
  {
    name: "organizations",
    files: ["organizations"],
    columns: ["id", "name", "variants", "type", "level"],
    forms: named,
  },
  {
    name: "events",
    files: ["events"],
    columns: ["id", "name", "variants", "type", "start", "end", "place", "series", "ordinal"],
    forms: named,
    keys: { series: (row) => (row.series ? [row.series] : []) },
  },
  {
    name: "instruments",
    files: ["instruments"],
    columns: ["id", "name", "variants", "type", "number", "date"],
    forms: named,
    keys: { date: (row) => (row.date ? [row.date] : []) },
  },
  { name: "roles", files: ["roles"], columns: ["id", "name", "variants", "kind"], forms: withPlurals },
  {
    name: "given",
    files: ["given-names"],
    columns: ["id", "name", "count"],
    keys: { name: (row) => [row.name ?? ""] },
  },
  { name: "surname", files: ["surnames"], columns: ["id", "name", "count"], keys: { name: (row) => [row.name ?? ""] } },
  { name: "nicknames", files: ["nicknames"], columns: ["id", "names"], keys: { name: (row) => listOf(row.names) } },
  {
    name: "honorifics",
    files: ["honorifics"],
    columns: ["id", "name", "kind"],
    keys: { name: (row) => [row.name ?? ""] },
  },
  { name: "topics", files: ["topics"], columns: ["id", "area", "areaLabel", "label", "capCode"] },
];
