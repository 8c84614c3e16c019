import type { FacetValue } from "../../facets/index.js";
import type { ReportResult } from "./facets.js";
import { go, hrefOf, toggled, type View, withDays, withFilter } from "./view.js";

interface ChosenProps {
  readonly view: View;
  readonly result: ReportResult;
  /** Not all texts are there yet to be searched. */
  readonly partial: boolean;
}

/** How many releases there are, and what was chosen, each thing with a way to drop it. */
export function Chosen({ view, result, partial }: ChosenProps) {
  const drops: { readonly label: string; readonly without: View }[] = [];
  for (const [key, { values }] of Object.entries(result.facets))
    for (const { value, label } of selected(values as readonly FacetValue<string | boolean>[]))
      drops.push(
        typeof value === "boolean"
          ? { label: value ? "With quotes" : "Without quotes", without: withFilter(view, key, undefined) }
          : { label, without: toggled(view, key, value) },
      );
  for (const key of ["published", "dates"] as const) {
    const bounds = view.ranges?.[key];
    if (!bounds) continue;
    const days = [bounds.min ? `from ${bounds.min}` : "", bounds.max ? `to ${bounds.max}` : ""].join(" ").trim();
    const label = `${key === "published" ? "Published" : "Speaks of"} ${days}`;
    drops.push({ label, without: withDays(view, key, "", "") });
  }
  if (view.q !== "") drops.push({ label: `“${view.q}”`, without: { ...view, q: "", page: 1 } });
  const none: View = { q: "", sort: view.sort, page: 1, release: null, entry: null };
  return (
    <div class="picks">
      <p class="total" role="status">
        <strong>{result.total.toLocaleString("en-US")}</strong> {result.total === 1 ? "release" : "releases"}
        {partial && " so far"}
      </p>
      {drops.length > 0 && (
        <ul>
          {drops.map(({ label, without }) => (
            <li key={label}>
              <button type="button" onClick={() => go(without)} aria-label={`Remove ${label}`}>
                {label} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <a href={hrefOf(none)}>Clear all</a>
          </li>
        </ul>
      )}
    </div>
  );
}

/** The selected values, those below others too. */
function selected<T>(values: readonly FacetValue<T>[]): readonly FacetValue<T>[] {
  return values.flatMap((each) => [...(each.selected ? [each] : []), ...selected(each.children ?? [])]);
}
