import { useEffect, useMemo, useState } from "preact/hooks";
import type { TaggedRelease } from "../../model/index.js";
import type { ReportIndex } from "../data.js";
import { Charts } from "./charts/index.js";
import { Chosen } from "./chosen.js";
import { numbered, openIndex } from "./facets.js";
import { Reader } from "./reader.js";
import { useReleases } from "./releases.js";
import { Results } from "./results.js";
import { matcher } from "./search.js";
import { SearchBox } from "./search-box.js";
import { Sidebar } from "./sidebar.js";
import { useView } from "./view.js";

const PAGE = 20;
const ORDERS = {
  newest: undefined,
  oldest: { by: "published", order: "asc" },
  title: { by: "title", order: "asc" },
} as const;

/** The whole page: facets, charts and a list of releases, or one release. */
export function App({ index }: { index: ReportIndex }) {
  const view = useView();
  const records = useMemo(() => numbered(index.records), [index]);
  const facets = useMemo(() => openIndex(records), [records]);
  const { releases, texts, loaded, whole } = useReleases(index);
  const { filters, ranges, q, sort, page } = view;
  const state = JSON.stringify([filters, ranges, q, sort, page]);
  // `state` is filters, order and page as one string; that texts have come matters to searches only.
  const result = useMemo(() => {
    const matches = matcher(q);
    const where = matches ? ({ number }: { number: number }) => matches(texts[number] ?? "") : undefined;
    return facets.query({ filters, ranges, sort: ORDERS[sort], page: { number: page, size: PAGE }, where });
  }, [facets, state, q === "" ? 0 : loaded]);

  const number = view.release === null ? -1 : records.findIndex(({ address }) => address === view.release);
  const [filtersOpen, openFilters] = useState(false);
  useEffect(() => scrollTo(0, 0), [view.release, page]);
  useEffect(() => {
    document.title = number < 0 ? index.title : `${records[number]?.title ?? records[number]?.id} · ${index.title}`;
  }, [index, records, number]);

  return (
    <>
      <header class="top">
        <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
          Skip to the releases
        </button>
        <h1>{index.title}</h1>
        <SearchBox view={view} />
        <button
          type="button"
          class="open-filters"
          aria-expanded={filtersOpen}
          onClick={() => openFilters(!filtersOpen)}
        >
          Filters
        </button>
      </header>
      <div class={number < 0 ? "desk" : "desk reading"}>
        {number < 0 && (
          <nav class={filtersOpen ? "facets open" : "facets"} aria-label="Filters">
            <Sidebar view={view} result={result} />
          </nav>
        )}
        <main id="main" tabIndex={-1}>
          {number < 0 ? (
            <>
              <Chosen view={view} result={result} partial={q !== "" && !whole} />
              <Charts view={view} result={result} cities={index.cities} />
              <Results view={view} result={result} releases={releases} />
            </>
          ) : (
            <Reader view={view} release={releases[number] as TaggedRelease | undefined} />
          )}
        </main>
      </div>
      <footer>
        {index.records.length.toLocaleString("en-US")} releases, tagged by citydesk {index.version}. Outlines: Natural
        Earth and the United States Census Bureau.
      </footer>
    </>
  );
}
