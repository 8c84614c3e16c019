import { epochSeconds, isoDay } from "../facets/days.js";
import type { Facet, Facets, RecordFor } from "../facets/facet.js";
import { type Choice, choicesOf, type FacetState } from "../facets/state.js";
import { fieldOf, labelsOf, lastPart, listOf, NAME_SEPARATOR, pathsOf, termsOf } from "../facets/values.js";
import { CitydeskError } from "../model/index.js";

/** A record that engines take: it has an id, and what the facets need. */
export type Searchable<F extends Facets> = RecordFor<F> & { readonly id: string };

/** Trees stand in documents with a field a level too, as hierarchical menus want them; deeper ones only as paths. */
const LEVELS = 4;

export const listFields = (facets: Facets): readonly string[] =>
  fieldsOf(facets, (facet) => facet.kind === "terms" || facet.kind === "tree");
export const treeFields = (facets: Facets): readonly string[] => fieldsOf(facets, (facet) => facet.kind === "tree");
export const booleanFields = (facets: Facets): readonly string[] =>
  fieldsOf(facets, (facet) => facet.kind === "boolean");

const fieldsOf = (facets: Facets, wanted: (facet: Facet) => boolean): readonly string[] => [
  ...new Set(Object.keys(facets).flatMap((key) => (wanted(facets[key] as Facet) ? [fieldOf(facets, key)] : []))),
];

/** The fields of numbers that ranges are held against: of days, their epoch seconds. */
export function numberFields(facets: Facets): ReadonlyMap<string, { readonly many: boolean; readonly whole: boolean }> {
  const found = new Map<string, { many: boolean; whole: boolean }>();
  for (const [key, facet] of Object.entries(facets))
    if (facet.kind === "range")
      found.set(numberField(facets, key), { many: facet.many === true, whole: facet.unit === "day" });
  return found;
}

/** The field of numbers of one range facet. */
export function numberField(facets: Facets, key: string): string {
  const facet = facets[key];
  const field = fieldOf(facets, key);
  return facet?.kind === "range" && facet.unit === "day" ? (facet.epoch ?? `${field}Ts`) : field;
}

/** The fields that text is searched in: title, text and all labels. */
export const textFields = (facets: Facets): readonly string[] => [
  ...new Set(["title", "text", ...Object.values(facets).flatMap((facet) => ("names" in facet && facet.names) || [])]),
];

export const levelFields = (facets: Facets): readonly string[] =>
  treeFields(facets).flatMap((field) => Array.from({ length: LEVELS }, (_, n) => `${levelsOf(field)}.lvl${n}`));

const levelsOf = (field: string): string => `${field}Levels`;

/**
 * The record as a document of a search engine: terms as lists, every path with all above it, days with their epoch
 * seconds, and the labels of trees level by level (`placesLevels: { lvl0: ["US"], lvl1: ["US > LA"] }`).
 */
export function documentOf<F extends Facets>(record: Searchable<F>, facets: F): Record<string, unknown> {
  const document: Record<string, unknown> = { ...record };
  for (const [key, facet] of Object.entries<Facet>(facets)) {
    const field = fieldOf(facets, key);
    if (facet.kind === "terms" || facet.kind === "tree")
      document[field] = [...termsOf(record, field, facet.kind === "tree")];
    if (facet.kind === "tree") document[levelsOf(field)] = levels(record, field, facet.names);
    if (facet.kind === "range" && facet.unit === "day") {
      const seconds = listOf(record, field).flatMap(
        (day) => (typeof day === "string" ? epochSeconds(day) : null) ?? [],
      );
      document[numberField(facets, key)] = facet.many ? seconds : (seconds[0] ?? null);
    }
  }
  return document;
}

function levels(record: object, field: string, names: string | undefined): Record<string, readonly string[]> {
  const labels = new Map(names === undefined ? [] : labelsOf(record, field, names, true));
  const found = new Map<string, Set<string>>();
  for (const path of termsOf(record, field, true)) {
    const parts = pathsOf(path);
    if (parts.length > LEVELS) continue;
    const level = `lvl${parts.length - 1}`;
    const shown = parts.map((part) => labels.get(part) ?? lastPart(part)).join(NAME_SEPARATOR);
    found.set(level, (found.get(level) ?? new Set()).add(shown));
  }
  return Object.fromEntries([...found].map(([level, shown]) => [level, [...shown]]));
}

/** A choice in the terms of engines: bounds as numbers, those of days as the seconds of their first and last instants. */
export type Clause =
  | {
      readonly kind: "list";
      readonly key: string;
      readonly field: string;
      readonly values: readonly string[];
      readonly all: boolean;
    }
  | { readonly kind: "boolean"; readonly key: string; readonly field: string; readonly value: boolean }
  | {
      readonly kind: "range";
      readonly key: string;
      readonly field: string;
      readonly min: number | null;
      readonly max: number | null;
    };

export function clausesOf<F extends Facets>(facets: F, state: FacetState<F>): readonly Clause[] {
  return choicesOf(facets, state).map((choice): Clause => {
    const { key } = choice;
    if (choice.kind !== "range") return { ...choice, field: fieldOf(facets, key) };
    return { kind: "range", key, field: numberField(facets, key), ...bounds(facets[key], choice) };
  });
}

function bounds(facet: Facet | undefined, { min, max }: Extract<Choice, { kind: "range" }>) {
  const days = facet?.kind === "range" && facet.unit === "day";
  const end = (number: number, past: number): number | null =>
    !Number.isFinite(number) ? null : days ? (epochSeconds(isoDay(number)) ?? 0) + past : number;
  return { min: end(min, 0), max: end(max, days ? 86_399 : 0) };
}

/**
 * An id as Meilisearch and Typesense take one: letters, digits, `_` and `-`. An id that has others, or begins with
 * `id_`, becomes `id_` and each other character as its code; no two ids meet.
 */
export function engineId(id: string): string {
  if (/^[A-Za-z0-9_-]{1,511}$/.test(id) && !id.startsWith("id_")) return id;
  return `id_${id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;
}

/** Refuses a value that an engine's own grammar cannot say. */
export function unsayable(engine: string, field: string, expected: string, received: string): CitydeskError {
  const message = `${engine}: ${field}: expected ${expected}, received ${received}`;
  return new CitydeskError("INVALID_FILTER", message, { field, expected, received });
}
