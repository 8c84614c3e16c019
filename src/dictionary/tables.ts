import { z } from "zod";
import { BRANCHES, PLACE_KINDS } from "../model/lists.js";
import * as cell from "./cells.js";

const kinds = (known: readonly string[]) =>
  z.string().refine((value) => known.includes(value), { error: `expected ${known.join(", ")}` });
/** A cell that may be empty. */
const maybe = <T extends z.ZodType<string>>(type: T) => z.union([z.literal(""), type]).optional();
const provenance = { source: z.string().optional(), licence: z.string().optional() };
const person = { id: cell.id, person: cell.id, name: cell.form, variants: maybe(cell.forms) };
const spot = { geonames: maybe(cell.whole), lat: maybe(cell.decimal), lon: maybe(cell.decimal) };
const party = { party: maybe(cell.some), wikidata: maybe(cell.wikidata) };
const table = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ ...shape, ...provenance });

/**
 * The rows of every table, by the table's name (dictionaries/README.md). Cells are strings; an empty one is
 * "not known". `source` and `licence` may be left out by users.
 */
export const ROW_SCHEMAS = {
  mayors: table({ ...person, city: cell.place, terms: maybe(cell.terms), seen: maybe(cell.dates), ...party }),
  leadership: table({ ...person, role: cell.some, body: cell.some, terms: maybe(cell.terms) }),
  people: table({
    ...person,
    role: cell.some,
    body: maybe(cell.some),
    bodyId: maybe(cell.id),
    state: maybe(cell.state),
    terms: maybe(cell.terms),
  }),
  offices: table({
    id: cell.id,
    title: cell.form,
    variants: maybe(cell.forms),
    agency: maybe(cell.some),
    agencyVariants: maybe(cell.forms),
    branch: kinds(BRANCHES),
    level: maybe(cell.some),
    seats: maybe(z.string().regex(/^(?:\*|\d{1,4})$/, "expected a number, or * for many")),
  }),
  holders: table({
    ...person,
    office: cell.id,
    state: maybe(cell.state),
    terms: maybe(cell.terms),
    ...party,
    bioguide: maybe(cell.bioguide),
  }),
  congress: table({
    ...person,
    office: kinds(["us-senator", "us-representative", "us-delegate"]),
    state: cell.state,
    district: maybe(cell.some),
    terms: maybe(cell.terms),
    ...party,
    bioguide: maybe(cell.bioguide),
  }),
  judges: table({ ...person, office: cell.id, court: cell.some, terms: maybe(cell.terms) }),
  organizations: table({
    id: cell.id,
    name: cell.form,
    variants: maybe(cell.forms),
    type: cell.some,
    level: maybe(cell.some),
  }),
  events: table({
    id: cell.id,
    name: cell.form,
    variants: maybe(cell.forms),
    type: cell.some,
    start: maybe(cell.recurring),
    end: maybe(z.union([z.literal(".."), cell.recurring])),
    place: maybe(cell.places),
    series: maybe(cell.id),
    ordinal: maybe(cell.whole),
  }),
  instruments: table({
    id: cell.id,
    name: cell.form,
    variants: maybe(cell.forms),
    type: cell.some,
    number: maybe(cell.some),
    date: maybe(cell.date),
  }),
  places: table({
    id: cell.id,
    kind: kinds(PLACE_KINDS),
    class: maybe(kinds(["incorporated", "mcd", "unincorporated", "section"])),
    name: cell.form,
    aliases: maybe(cell.forms),
    state: cell.state,
    county: maybe(cell.some),
    population: maybe(cell.whole),
    geoid: maybe(cell.geoid),
    ...spot,
  }),
  counties: table({
    id: cell.id,
    kind: kinds(["county"]),
    name: cell.form,
    aliases: maybe(cell.forms),
    state: cell.state,
    population: maybe(cell.whole),
    geoid: maybe(cell.geoid),
    lat: maybe(cell.decimal),
    lon: maybe(cell.decimal),
  }),
  states: table({
    id: cell.id,
    kind: kinds(["state"]),
    name: cell.form,
    abbr: cell.state,
    aliases: maybe(cell.forms),
    capital: maybe(cell.some),
    geoid: maybe(cell.geoid),
    lat: maybe(cell.decimal),
    lon: maybe(cell.decimal),
  }),
  world: table({
    id: cell.id,
    kind: kinds(PLACE_KINDS),
    name: cell.form,
    aliases: maybe(cell.forms),
    state: maybe(cell.state),
    country: maybe(cell.state),
    population: maybe(cell.whole),
    ...spot,
  }),
  topics: table({
    id: cell.id,
    area: cell.id,
    areaLabel: maybe(cell.some),
    label: cell.some,
    about: maybe(cell.some),
    capCode: maybe(cell.whole),
  }),
  cues: table({ id: cell.id, topic: cell.id, cue: cell.some, weight: cell.decimal }),
  "given-names": table({ id: cell.id, name: cell.word, count: maybe(cell.whole) }),
  surnames: table({ id: cell.id, name: cell.word, count: maybe(cell.whole) }),
  "common-words": table({ id: cell.id, name: cell.word, count: maybe(cell.whole) }),
  nicknames: table({ id: cell.id, names: cell.some }),
  honorifics: table({ id: cell.id, name: cell.word, kind: kinds(["before", "after"]) }),
  roles: table({ id: cell.id, name: cell.form, variants: maybe(cell.forms), kind: cell.some }),
} as const;

/** The name of a table, which is that of its file. */
export type TableFile = keyof typeof ROW_SCHEMAS;

/** The tables a dictionary may have rows for. */
export const TABLE_FILES = Object.keys(ROW_SCHEMAS) as TableFile[];

/** The columns of a table, in order. */
export const columnsOf = (file: TableFile): readonly string[] => Object.keys(ROW_SCHEMAS[file].shape);

/** Whether a table has that name; `constructor` and the like are none. */
export const isTable = (name: string): name is TableFile => Object.hasOwn(ROW_SCHEMAS, name);
