import { listOf } from "./values.js";

/** The fields of a record that it can be sorted by: one string, number or boolean each. */
export type SortKey<R> = Extract<
  { [K in keyof R]-?: NonNullable<R[K]> extends string | number | boolean ? K : never }[keyof R],
  string
>;

/** The order of items; `order` is "asc" where it is left out. */
export interface Sort<R> {
  readonly by: SortKey<R>;
  readonly order?: "asc" | "desc";
}

/** The numbers of the records in order; worked out once for each field and direction and kept in `known`. */
export function orderOf<R extends object>(
  records: readonly R[],
  { by, order = "asc" }: Sort<R>,
  known: Map<string, Uint32Array>,
): Uint32Array {
  const name = `${order} ${by}`;
  const found = known.get(name);
  if (found) return found;
  const values = records.map((record) => listOf(record, by)[0] as string | number | boolean | undefined);
  const sign = order === "asc" ? 1 : -1;
  const numbers = Uint32Array.from(records, (_, r) => r);
  numbers.sort((a, b) => compare(values[a], values[b], sign) || a - b);
  known.set(name, numbers);
  return numbers;
}

/** Code unit order, numbers by size; what is missing comes last in both directions. */
function compare<T extends {}>(a: T | undefined, b: T | undefined, sign: number): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return a < b ? -sign : a > b ? sign : 0;
}
