import type { FacetCounts } from "../../facets/index.js";
import { DayRange } from "./day-range.js";
import { FacetList } from "./facet-list.js";
import type { ReportResult } from "./facets.js";
import { go, toggled, type View, withFilter } from "./view.js";

/** The lists in the order in which they are shown, and whether they start open. */
const LISTS = [
  ["topics", "Topics", true],
  ["mayors", "Mayors", true],
  ["states", "States", true],
  ["cities", "Cities", false],
  ["officials", "Officials", false],
  ["people", "People", false],
  ["organizations", "Organizations", false],
  ["events", "Events", false],
  ["instruments", "Laws, orders and programs", false],
  ["categories", "Categories", false],
] as const;

/** All facets with the counts of what each value would show. */
export function Sidebar({ view, result }: { view: View; result: ReportResult }) {
  const { facets, ranges } = result;
  const quoted = facets.quoted.values.find(({ value }) => value === true);
  return (
    <>
      <DayRange view={view} name="published" label="Published" counts={ranges.published} open />
      {LISTS.map(([key, label, open]) => {
        const counts: FacetCounts = facets[key];
        if (counts.values.length === 0) return null;
        return (
          <FacetList
            key={key}
            name={key}
            label={label}
            open={open}
            values={counts.values}
            onToggle={(value) => go(toggled(view, key, value))}
          />
        );
      })}
      <DayRange view={view} name="dates" label="Dates spoken of" counts={ranges.dates} />
      {quoted && (
        <label class="only">
          <input
            type="checkbox"
            checked={quoted.selected}
            onChange={() => go(withFilter(view, "quoted", quoted.selected ? undefined : true))}
          />
          <span>With quotes</span> <span class="count">{quoted.count.toLocaleString("en-US")}</span>
        </label>
      )}
    </>
  );
}
