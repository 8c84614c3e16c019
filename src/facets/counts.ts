import type { Column, ListColumn, RangeColumn } from "./columns.js";
import { isoDay, periodEnd } from "./days.js";
import type { Facet, RangeFacet } from "./facet.js";
import type { Choice } from "./state.js";
import { extent, type FacetCounts, nested, ordered, type RangeCounts, shownValues, tally } from "./tally.js";

/** Whether a record counts for the facet at hand. */
type Admits = (r: number) => boolean;

export function listCounts(
  facet: Extract<Facet, { kind: "terms" | "tree" }>,
  column: ListColumn,
  choice: Choice | undefined,
  admits: Admits,
): FacetCounts {
  const { counts, missing } = tally(column, admits);
  const shown = shownValues(column, counts, new Set(choice?.kind === "list" ? choice.values : []));
  const order = facet.order ?? "count";
  return { values: facet.kind === "tree" ? nested(shown, order) : ordered(shown, order), missing };
}

export function booleanCounts(
  column: Column<boolean>,
  choice: Choice | undefined,
  admits: Admits,
): FacetCounts<boolean> {
  const { counts, missing } = tally(column, admits);
  const values = [true, false].map((value) => ({
    value,
    label: String(value),
    count: counts[column.codeOf.get(value) ?? -1] ?? 0,
    selected: choice?.kind === "boolean" && choice.value === value,
  }));
  return { values: values.filter(({ count, selected }) => count > 0 || selected), missing };
}

export function rangeCounts(facet: RangeFacet, column: RangeColumn, admits: Admits): RangeCounts<string | number> {
  const { min, max, missing } = extent(column, admits);
  const write = facet.unit === "day" ? isoDay : (number: number): number => number;
  const endOf =
    facet.unit === "day"
      ? (start: number) => periodEnd(start, facet.step ?? "month")
      : (start: number) => start + (facet.step ?? 0);
  const { buckets } = column;
  const counts = buckets ? tally(buckets, admits).counts : [];
  const histogram = (buckets?.values ?? [])
    .map((start, code) => ({ start, count: counts[code] as number }))
    .sort((a, b) => a.start - b.start)
    .map(({ start, count }) => ({ start: write(start), end: write(endOf(start)), count }));
  return { min: min === null ? null : write(min), max: max === null ? null : write(max), missing, histogram };
}
