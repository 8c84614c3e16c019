import { dot, geo } from "@observablehq/plot";
import { useMemo } from "preact/hooks";
import type { FacetValue } from "../../../facets/index.js";
import type { ReportIndex } from "../../data.js";
import { type Outline, UNITED_STATES, WORLD } from "./outlines.js";
import { PlotFigure } from "./plot-figure.js";

interface CityMapsProps {
  readonly values: readonly FacetValue[];
  readonly cities: ReportIndex["cities"];
  readonly onPick: (city: string) => void;
}

interface Dot extends FacetValue {
  readonly lat: number;
  readonly lon: number;
}

/** The cities that releases name: those of the United States, and where there are others, all on the world. */
export function CityMaps({ values, cities, onPick }: CityMapsProps) {
  const dots = useMemo(
    () =>
      values.flatMap((value): Dot[] => {
        const at = Object.hasOwn(cities, value.value) ? cities[value.value] : undefined;
        return at && value.count > 0 ? [{ ...value, lat: at[0], lon: at[1] }] : [];
      }),
    [values, cities],
  );
  const abroad = Object.keys(cities).some((id) => !isInStates(id));
  const home = useMemo(() => dots.filter(({ value }) => isInStates(value)), [dots]);
  return (
    <>
      <CityMap caption="Cities named, in the United States" outline={UNITED_STATES} dots={home} onPick={onPick} />
      {abroad && <CityMap caption="Cities named, in the world" outline={WORLD} dots={dots} onPick={onPick} />}
    </>
  );
}

/** Whether the map of the states has room for a city: it has none for the territories. */
const isInStates = (id: string): boolean => id.startsWith("us-") && !/^us-(?:pr|gu|vi|as|mp)-/.test(id);

interface CityMapProps {
  readonly caption: string;
  readonly outline: Outline;
  readonly dots: readonly Dot[];
  readonly onPick: (city: string) => void;
}

function CityMap({ caption, outline, dots, onPick }: CityMapProps) {
  const draw = useMemo(() => {
    const some = dots.some(({ selected }) => selected);
    return (width: number) => ({
      height: Math.round(width * outline.ratio),
      margin: 2,
      projection: outline.projection,
      r: { range: [0, Math.max(8, width / 40)] as [number, number] },
      marks: [
        geo(outline.land, { fill: "var(--land)" }),
        ...(outline.borders ? [geo(outline.borders, { stroke: "var(--paper)", strokeWidth: 0.8 })] : []),
        dot(dots, {
          x: "lon",
          y: "lat",
          r: "count",
          fill: "var(--dot)",
          fillOpacity: ({ selected }: Dot) => (selected || !some ? 0.6 : 0.2),
          title: ({ label, count }: Dot) => `${label}: ${count.toLocaleString("en-US")}`,
          tip: true,
        }),
      ],
    });
  }, [outline, dots]);
  const top = [...dots].sort((a, b) => b.count - a.count).slice(0, 10);
  const description = `${caption}, ${dots.length} of them: ${top.map(({ label, count }) => `${label} ${count}`).join(", ")}`;
  return <PlotFigure {...{ caption, description, draw }} onPick={(datum) => onPick((datum as Dot).value)} />;
}
