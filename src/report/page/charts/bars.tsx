import { barX, text } from "@observablehq/plot";
import { useMemo } from "preact/hooks";
import type { FacetValue } from "../../../facets/index.js";
import { PlotFigure } from "./plot-figure.js";

const MOST = 12;

interface BarsProps {
  readonly caption: string;
  readonly values: readonly FacetValue[];
  readonly onPick: (value: string) => void;
}

/** The most frequent values of a facet. */
export function Bars({ caption, values, onPick }: BarsProps) {
  const shown = useMemo(() => [...values].sort((a, b) => b.count - a.count).slice(0, MOST), [values]);
  const draw = useMemo(() => {
    const some = shown.some(({ selected }) => selected);
    const fill = ({ selected }: FacetValue): string => (selected || !some ? "var(--bar-soft)" : "var(--bar-faint)");
    return (_: number) => ({
      height: shown.length * 24,
      marginLeft: 0,
      marginTop: 0,
      marginBottom: 0,
      marginRight: 44,
      x: { axis: null },
      y: { domain: shown.map(({ value }) => value), axis: null, padding: 0.15 },
      marks: [
        barX(shown, { x: "count", y: "value", fill, rx: 3, title: "label", tip: true }),
        // The label lies over its bar, so that it has the whole width.
        text(shown, {
          x: 0,
          y: "value",
          text: "label",
          textAnchor: "start",
          dx: 7,
          lineWidth: 25,
          textOverflow: "ellipsis",
        }),
        text(shown, {
          y: "value",
          text: ({ count }: FacetValue) => count.toLocaleString("en-US"),
          frameAnchor: "right",
          textAnchor: "end",
          dx: 40,
        }),
      ],
    });
  }, [shown]);
  if (shown.length === 0) return null;
  const description = `${caption}: ${shown.map(({ label, count }) => `${label} ${count}`).join(", ")}`;
  return <PlotFigure {...{ caption, description, draw }} onPick={(datum) => onPick((datum as FacetValue).value)} />;
}
