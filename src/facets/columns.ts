import { periodStart } from "./days.js";
import type { RangeFacet } from "./facet.js";
import { booleanOf, labelsOf, lastPart, numbersOf, termsOf } from "./values.js";

/**
 * The values of one facet over all records, as numbers: record `r` holds the codes `codes[offsets[r]]` up to
 * `codes[offsets[r + 1]]`, each once. Counting is then adding up in typed arrays.
 */
export interface Column<T> {
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  /** The value of each code, in the order in which they were first met. */
  readonly values: readonly T[];
  readonly codeOf: ReadonlyMap<T, number>;
}

export interface ListColumn extends Column<string> {
  /** The label of each code: the longest that a record gave, else the value, of paths their last part. */
  readonly labels: readonly string[];
  /** The label of any value, those of no record too. */
  readonly labelOf: (value: string) => string;
}

export interface RangeColumn {
  readonly offsets: Uint32Array;
  readonly numbers: Float64Array;
  /** The buckets of the histogram by their starts, null where none is asked for. */
  readonly buckets: Column<number> | null;
}

function encode<T>(records: readonly object[], valuesOf: (record: object, r: number) => Iterable<T>): Column<T> {
  const offsets = new Uint32Array(records.length + 1);
  const codes: number[] = [];
  const values: T[] = [];
  const codeOf = new Map<T, number>();
  records.forEach((record, r) => {
    for (const value of valuesOf(record, r)) {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = values.push(value) - 1;
        codeOf.set(value, code);
      }
      codes.push(code);
    }
    offsets[r + 1] = codes.length;
  });
  return { offsets, codes: Uint32Array.from(codes), values, codeOf };
}

export function listColumn(
  records: readonly object[],
  field: string,
  names: string | undefined,
  tree: boolean,
): ListColumn {
  const column = encode(records, (record) => termsOf(record, field, tree));
  const labels = new Map<string, string>();
  if (names !== undefined)
    for (const record of records)
      for (const [value, label] of labelsOf(record, field, names, tree)) learnLabel(labels, value, label);
  const labelOf = (value: string): string => labels.get(value) ?? (tree ? lastPart(value) : value);
  return { ...column, labels: column.values.map(labelOf), labelOf };
}

/** Of several labels the longest, of those the first in code units: whatever order the records come in. */
function learnLabel(labels: Map<string, string>, value: string, label: string): void {
  const known = labels.get(value) ?? "";
  if (label.length > known.length || (label.length === known.length && label < known)) labels.set(value, label);
}

export function booleanColumn(records: readonly object[], field: string): Column<boolean> {
  return encode(records, (record) => {
    const value = booleanOf(record, field);
    return value === null ? [] : [value];
  });
}

export function rangeColumn(records: readonly object[], field: string, facet: RangeFacet): RangeColumn {
  const held = records.map((record) => numbersOf(record, field, facet));
  const offsets = new Uint32Array(records.length + 1);
  held.forEach((numbers, r) => {
    offsets[r + 1] = (offsets[r] ?? 0) + numbers.length;
  });
  const startOf = bucketing(facet);
  const buckets = startOf && encode(records, (_, r) => new Set(held[r]?.map(startOf)));
  return { offsets, numbers: Float64Array.from(held.flat()), buckets };
}

/** Where the bucket of a number begins; null for a facet without a histogram. */
function bucketing(facet: RangeFacet): ((number: number) => number) | null {
  if (facet.unit === "day") return (day) => periodStart(day, facet.step ?? "month");
  const { step } = facet;
  return step === undefined ? null : (number) => Math.floor(number / step) * step;
}
