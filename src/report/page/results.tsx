import type { TaggedRelease } from "../../model/index.js";
import { Card } from "./card.js";
import type { ReportResult } from "./facets.js";
import { go, hrefOf, SORTS, type SortName, type View } from "./view.js";

interface ResultsProps {
  readonly view: View;
  readonly result: ReportResult;
  readonly releases: readonly (TaggedRelease | undefined)[];
}

/** The releases of one page of the list. */
export function Results({ view, result: { total, items, page }, releases }: ResultsProps) {
  return (
    <section aria-labelledby="releases">
      <div class="list-head">
        <h2 id="releases">Releases</h2>
        <label>
          <span class="unseen">Order </span>
          <select
            value={view.sort}
            onChange={(event) => go({ ...view, sort: event.currentTarget.value as SortName, page: 1 })}
          >
            {Object.entries(SORTS).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {total === 0 && (
        <p class="none">No release has all of this. Remove something above, or search for other words.</p>
      )}
      <ol class="cards">
        {items.map((record) => (
          <li key={record.number}>
            <Card view={view} record={record} release={releases[record.number]} />
          </li>
        ))}
      </ol>
      {page.count > 1 && (
        <nav class="pages" aria-label="Pages">
          {page.number > 1 && <a href={hrefOf({ ...view, page: page.number - 1 })}>Previous</a>}
          <span>
            Page {page.number.toLocaleString("en-US")} of {page.count.toLocaleString("en-US")}
          </span>
          {page.number < page.count && <a href={hrefOf({ ...view, page: page.number + 1 })}>Next</a>}
        </nav>
      )}
    </section>
  );
}
