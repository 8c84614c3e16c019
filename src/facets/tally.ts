import type { Column, ListColumn, RangeColumn } from "./columns.js";
import { lastPart, parentOf } from "./values.js";

/** One value of a facet, with how many records it would show. */
export interface FacetValue<T = string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
  /** What stands below it; only in trees. */
  readonly children?: readonly FacetValue<T>[];
}

/** The values of one facet, and what has none. */
export interface FacetCounts<T = string> {
  /** Values that some record has, and selected ones even at 0. */
  readonly values: readonly FacetValue<T>[];
  /** Records that have no value here. */
  readonly missing: number;
}

/** One bar of a histogram. */
export interface Bucket<T> {
  /** Where it begins. */
  readonly start: T;
  /** Its last day, or the number at which the next one begins. */
  readonly end: T;
  readonly count: number;
}

/** The values of a range: their ends and their histogram, ISO days or numbers. */
export interface RangeCounts<T> {
  /** The least and the greatest value; null where there is none. */
  readonly min: T | null;
  readonly max: T | null;
  readonly missing: number;
  /** In order; every bucket that any record of the index falls in, so that an axis keeps still while counts change. */
  readonly histogram: readonly Bucket<T>[];
}

/** How many of the admitted records hold each code, and how many hold none. */
export function tally(
  { offsets, codes, values }: Column<unknown>,
  admits: (r: number) => boolean,
): { readonly counts: Uint32Array; readonly missing: number } {
  const counts = new Uint32Array(values.length);
  let missing = 0;
  for (let r = 0; r + 1 < offsets.length; r++) {
    if (!admits(r)) continue;
    const from = offsets[r] as number;
    const to = offsets[r + 1] as number;
    if (from === to) missing++;
    for (let at = from; at < to; at++) (counts[codes[at] as number] as number)++;
  }
  return { counts, missing };
}

/** The values of a terms or tree facet that are shown: those with records, and the selected ones. */
export function shownValues(column: ListColumn, counts: Uint32Array, selected: ReadonlySet<string>): FacetValue[] {
  const shown: FacetValue[] = [];
  column.values.forEach((value, code) => {
    const count = counts[code] as number;
    if (count > 0 || selected.has(value))
      shown.push({ value, label: column.labels[code] ?? value, count, selected: selected.has(value) });
  });
  for (const value of selected)
    if (!column.codeOf.has(value)) shown.push({ value, label: column.labelOf(value), count: 0, selected: true });
  return shown;
}

type Order = (a: FacetValue, b: FacetValue) => number;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byLabel: Order = (a, b) => compare(a.label, b.label) || compare(a.value, b.value);
const byCount: Order = (a, b) => b.count - a.count || byLabel(a, b);

/** Sorts values in place, by count or by label. */
export const ordered = (values: FacetValue[], order: "count" | "label"): FacetValue[] =>
  values.sort(order === "label" ? byLabel : byCount);

/** Puts values under their parents, each level in order. Those above a selected value stand there even at 0. */
export function nested(values: readonly FacetValue[], order: "count" | "label"): FacetValue[] {
  const nodes = new Map(values.map((value) => [value.value, value]));
  const below = new Map<string | null, FacetValue[]>();
  const place = (node: FacetValue): void => {
    const parent = parentOf(node.value);
    const siblings = below.get(parent);
    if (siblings) siblings.push(node);
    else below.set(parent, [node]);
    if (parent === null || nodes.has(parent)) return;
    const above = { value: parent, label: lastPart(parent), count: 0, selected: false };
    nodes.set(parent, above);
    place(above);
  };
  for (const value of values) place(value);
  const grow = (parent: string | null): FacetValue[] =>
    ordered(below.get(parent) ?? [], order).map((node) =>
      below.has(node.value) ? { ...node, children: grow(node.value) } : node,
    );
  return grow(null);
}

/** The least and the greatest number of the admitted records, and how many have none. */
export function extent(
  { offsets, numbers }: RangeColumn,
  admits: (r: number) => boolean,
): { readonly min: number | null; readonly max: number | null; readonly missing: number } {
  let min = Infinity;
  let max = -Infinity;
  let missing = 0;
  for (let r = 0; r + 1 < offsets.length; r++) {
    if (!admits(r)) continue;
    const from = offsets[r] as number;
    const to = offsets[r + 1] as number;
    if (from === to) missing++;
    for (let at = from; at < to; at++) {
      const number = numbers[at] as number;
      if (number < min) min = number;
      if (number > max) max = number;
    }
  }
  return { min: min === Infinity ? null : min, max: max === -Infinity ? null : max, missing };
}
