import type { FacetValue } from "../../../facets/index.js";
import type { ReportIndex } from "../../data.js";
import type { ReportResult } from "../facets.js";
import { go, toggled, type View, withDays } from "../view.js";
import { Bars } from "./bars.js";
import { CityMaps } from "./map.js";
import { Timeline } from "./timeline.js";

interface ChartsProps {
  readonly view: View;
  readonly result: ReportResult;
  readonly cities: ReportIndex["cities"];
}

/** Pixels up to which charts would push the releases far down: there they start closed. */
const NARROW = 832;

/** When, where, what about and who: each chart counts like its facet, and a click on it chooses as there. */
export function Charts({ view, result: { facets, ranges }, cities }: ChartsProps) {
  const choose = (key: string) => (value: string) => go(toggled(view, key, value));
  return (
    <details class="overview" open={innerWidth > NARROW}>
      <summary>Overview</summary>
      <div class="charts">
        <Timeline
          counts={ranges.published}
          chosen={view.ranges?.published}
          onPick={({ start, end }) => {
            const { min, max } = view.ranges?.published ?? {};
            go(
              min === start && max === end
                ? withDays(view, "published", "", "")
                : withDays(view, "published", start, end),
            );
          }}
        />
        <div class="maps">
          <CityMaps values={facets.cities.values} cities={cities} onPick={choose("cities")} />
        </div>
        <div class="bars">
          <Bars caption="Topics" values={leaves(facets.topics.values)} onPick={choose("topics")} />
          <Bars caption="Mayors" values={facets.mayors.values} onPick={choose("mayors")} />
        </div>
      </div>
    </details>
  );
}

const leaves = (values: readonly FacetValue[]): readonly FacetValue[] =>
  values.flatMap((value) => (value.children ? leaves(value.children) : [value]));
