import {
  type Forms,
  formsOf,
  keysOf,
  type ReadCell,
  surnamesOf,
  withLostApostrophes,
  withManySeats,
  withPlurals,
} from "./forms.js";
import { holderId, mayorId, nameSlug, placeId, roleId } from "./ids.js";

export type { Cells } from "./forms.js";

/** A kind of row: where it comes from, what is kept of it, and how text prints it. */
export interface TableSpec {
  readonly name: string;
  /** Dictionary files, by name; their rows stand in one table. */
  readonly files: readonly string[];
  /** The column whose cell names a row; rows are ordered by it. */
  readonly title: string;
  /** The columns kept when packed. */
  readonly columns: readonly string[];
  /** What a column mostly says, given the others; only cells that differ are packed. */
  readonly derived?: Readonly<Record<string, (cell: ReadCell) => string>>;
  /** Columns with ids of another table's rows, by that table's name. */
  readonly refers?: Readonly<Record<string, string>>;
  /** Columns with forms of the title, which mostly set something into it. */
  readonly around?: readonly string[];
  /** Columns of numbers that are kept to three digits: a rough size is all they are asked for. */
  readonly rounded?: readonly string[];
  /** Columns of numbers that run on among the rows that agree in `groupedBy`. */
  readonly grouped?: readonly string[];
  readonly groupedBy?: readonly string[];
  /** Forms that scanning reports. */
  readonly forms?: Forms;
  /** A table of words, whose one key is its title. */
  readonly wordList?: true;
  /** Columns whose whole cells a look-up finds, in the table `<name>#<column>`. */
  readonly references?: readonly string[];
  /** Keys that only a look-up finds, in the table `<name>#<key>`. */
  readonly keys?: Readonly<Record<string, (cell: ReadCell) => readonly string[]>>;
}

/** What a derived cell may ask for beside other columns: the first word of the row's title, folded. */
export const WORD = "#word";

const named = formsOf("name", "variants");
const PERSON = ["id", "person", "name", "variants"];
const personal = (id: (cell: ReadCell) => string) => ({ id, person: nameSlug });

/** A table of single words, which stand among the first words already: `printed` is how most are written. */
const wordList = (name: string, file: string, printed: (word: string) => string = (word) => word): TableSpec => ({
  name,
  files: [file],
  title: "name",
  columns: ["id", "name"],
  derived: { id: nameSlug, name: (cell) => printed(cell(WORD)) },
  keys: { name: keysOf("name") },
  wordList: true,
});
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Every table of the gazetteer. The order is the order of precedence where forms tie. */
export const TABLES: readonly TableSpec[] = [
  {
    name: "places",
    files: ["states", "counties", "places", "world"],
    title: "name",
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
    derived: { id: placeId },
    rounded: ["population"],
    grouped: ["geoid", "geonames", "lat", "lon"],
    groupedBy: ["state", "class"],
    forms: formsOf("name", "aliases"),
    keys: { code: (cell) => (cell("kind") === "state" ? keysOf("abbr", "aliases")(cell) : []) },
  },
  {
    name: "mayors",
    files: ["mayors"],
    title: "name",
    columns: [...PERSON, "city", "terms", "seen", "party", "wikidata"],
    derived: personal(mayorId),
    around: ["variants"],
    forms: named,
    keys: { surname: surnamesOf },
    references: ["city"],
    refers: { city: "places" },
  },
  {
    name: "leadership",
    files: ["leadership"],
    title: "name",
    columns: [...PERSON, "role", "body", "terms"],
    derived: personal(roleId),
    around: ["variants"],
    keys: { surname: surnamesOf },
  },
  {
    name: "people",
    files: ["people"],
    title: "name",
    columns: [...PERSON, "role", "body", "bodyId", "state", "terms"],
    derived: personal(roleId),
    around: ["variants"],
    forms: named,
    keys: { surname: surnamesOf },
  },
  {
    name: "offices",
    files: ["offices"],
    title: "title",
    columns: ["id", "title", "variants", "agency", "agencyVariants", "branch", "level", "seats"],
    forms: withManySeats(formsOf("title", "variants")),
    keys: { agency: keysOf("agency", "agencyVariants") },
  },
  {
    name: "holders",
    files: ["holders"],
    title: "name",
    columns: [...PERSON, "office", "state", "terms", "party", "bioguide", "wikidata"],
    derived: personal(holderId),
    around: ["variants"],
    forms: named,
    keys: { surname: surnamesOf },
    references: ["office"],
  },
  {
    name: "congress",
    files: ["congress"],
    title: "name",
    columns: [...PERSON, "office", "state", "district", "terms", "party", "bioguide", "wikidata"],
    derived: personal(holderId),
    around: ["variants"],
    forms: named,
    keys: { surname: surnamesOf },
  },
  {
    name: "judges",
    files: ["judges"],
    title: "name",
    columns: [...PERSON, "office", "court", "terms"],
    derived: personal(holderId),
    around: ["variants"],
    keys: { surname: surnamesOf },
  },
  {
    name: "organizations",
    files: ["organizations"],
    title: "name",
    columns: ["id", "name", "variants", "type"],
    derived: { id: nameSlug },
    forms: withLostApostrophes(named),
  },
  {
    name: "events",
    files: ["events"],
    title: "name",
    columns: ["id", "name", "variants", "type", "start", "end", "place", "series", "ordinal"],
    derived: { id: nameSlug, end: (cell) => cell("start") },
    forms: named,
    references: ["series", "place"],
  },
  {
    name: "instruments",
    files: ["instruments"],
    title: "name",
    columns: ["id", "name", "variants", "type", "number", "date"],
    derived: { id: nameSlug },
    forms: named,
    references: ["date"],
  },
  {
    name: "roles",
    files: ["roles"],
    title: "name",
    columns: ["id", "name", "variants", "kind"],
    derived: { id: nameSlug },
    forms: withPlurals(named),
  },
  wordList("given", "given-names", capital),
  wordList("surname", "surnames", capital),
  wordList("word", "common-words"),
  {
    name: "nicknames",
    files: ["nicknames"],
    title: "id",
    columns: ["id", "names"],
    keys: { name: keysOf("names") },
  },
  {
    name: "honorifics",
    files: ["honorifics"],
    title: "name",
    columns: ["id", "name", "kind"],
    derived: { id: nameSlug },
    keys: { name: keysOf("name") },
  },
  { name: "topics", files: ["topics"], title: "id", columns: ["id", "area", "areaLabel", "label", "capCode"] },
];
