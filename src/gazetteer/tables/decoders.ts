import type { Branch, PlaceKind } from "../../model/index.js";
import { parseTerms } from "../terms/terms.js";
import { type Cells, listOf } from "./forms.js";
import type { HolderRow, KindRow, RoleRow, Rows, TableName } from "./rows.js";

const text = (cell: string | undefined): string | null => (cell ? cell : null);
const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

// All fields of a row are written out: a spread that is added to makes an object of a shape of its own each time.
const role = (c: Cells): RoleRow => ({
  id: c.id ?? "",
  person: c.person ?? "",
  name: c.name ?? "",
  variants: listOf(c.variants),
  terms: parseTerms(c.terms ?? ""),
  role: c.role ?? "",
  body: text(c.body),
  bodyId: text(c.bodyId),
  state: text(c.state),
});
const holder = (c: Cells): HolderRow => ({
  id: c.id ?? "",
  person: c.person ?? "",
  name: c.name ?? "",
  variants: listOf(c.variants),
  terms: parseTerms(c.terms ?? ""),
  office: c.office ?? "",
  state: text(c.state),
  district: text(c.district),
  court: text(c.court),
  party: text(c.party),
  bioguide: text(c.bioguide),
  wikidata: text(c.wikidata),
});
const kind = (c: Cells): KindRow => ({ id: c.id ?? "", name: c.name ?? "", kind: c.kind ?? "" });

/** How each table's cells become a row. */
export const DECODERS: { readonly [T in TableName]: (cells: Cells) => Rows[T] } = {
  places: (c) => ({
    id: c.id ?? "",
    kind: (c.kind || "city") as PlaceKind,
    class: c.class ?? "",
    name: c.name ?? "",
    state: text(c.kind === "state" && !c.country ? c.abbr : c.state),
    country: c.country || "US",
    population: Number(c.population || 0),
    geoid: text(c.geoid),
    geonames: number(c.geonames),
    lat: number(c.lat),
    lon: number(c.lon),
  }),
  mayors: (c) => ({
    id: c.id ?? "",
    person: c.person ?? "",
    name: c.name ?? "",
    variants: listOf(c.variants),
    terms: parseTerms(c.terms ?? ""),
    city: c.city ?? "",
    seen: listOf(c.seen),
    party: text(c.party),
    wikidata: text(c.wikidata),
  }),
  leadership: role,
  people: role,
  offices: (c) => ({
    id: c.id ?? "",
    title: c.title ?? "",
    agency: text(c.agency),
    branch: (c.branch || "executive") as Branch,
    level: c.level ?? "",
    seats: c.seats ?? "1",
  }),
  holders: holder,
  congress: holder,
  judges: holder,
  organizations: (c) => ({ id: c.id ?? "", name: c.name ?? "", variants: listOf(c.variants), type: c.type ?? "" }),
  events: (c) => ({
    id: c.id ?? "",
    name: c.name ?? "",
    variants: listOf(c.variants),
    type: c.type ?? "other",
    start: c.start ?? "",
    end: c.end ?? "",
    place: text(c.place),
    series: text(c.series),
    ordinal: number(c.ordinal),
  }),
  instruments: (c) => ({
    id: c.id ?? "",
    name: c.name ?? "",
    variants: listOf(c.variants),
    type: c.type ?? "law",
    number: text(c.number),
    date: text(c.date),
  }),
  roles: kind,
  given: kind,
  surname: kind,
  word: kind,
  nicknames: (c) => ({ id: c.id ?? "", names: listOf(c.names) }),
  honorifics: kind,
  topics: (c) => ({
    id: c.id ?? "",
    area: c.area ?? "",
    areaLabel: c.areaLabel ?? "",
    label: c.label ?? "",
    capCode: text(c.capCode),
  }),
};
