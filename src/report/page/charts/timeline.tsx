import { rectY, ruleY } from "@observablehq/plot";
import { useMemo } from "preact/hooks";
import type { Bounds, Bucket, RangeCounts } from "../../../facets/index.js";
import { PlotFigure } from "./plot-figure.js";

interface TimelineProps {
  readonly counts: RangeCounts<string>;
  readonly chosen: Bounds<string> | undefined;
  readonly onPick: (bucket: Bucket<string>) => void;
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayAfter = (day: string): Date => new Date(dateOf(day).getTime() + 86_400_000);

/** Releases by the day, month or year of their publication. */
export function Timeline({ counts: { histogram, missing }, chosen, onPick }: TimelineProps) {
  const draw = useMemo(() => {
    const inside = ({ start, end }: Bucket<string>): boolean =>
      (!chosen?.min || end >= chosen.min) && (!chosen?.max || start <= chosen.max);
    const most = Math.max(1, ...histogram.map(({ count }) => count));
    return (_: number) => ({
      height: 120,
      marginLeft: 40,
      marginBottom: 24,
      x: { type: "utc" as const, label: null },
      y: { domain: [0, most], label: null, ticks: Math.min(3, most), grid: true, tickFormat: "d" },
      marks: [
        rectY(histogram, {
          x1: ({ start }: Bucket<string>) => dateOf(start),
          x2: ({ end }: Bucket<string>) => dayAfter(end),
          y: "count",
          fill: (bucket: Bucket<string>) => (inside(bucket) ? "var(--bar)" : "var(--bar-soft)"),
          inset: 0.5,
          title: ({ start, end, count }: Bucket<string>) => `${start === end ? start : `${start} to ${end}`}: ${count}`,
          tip: true,
        }),
        ruleY([0]),
      ],
    });
  }, [histogram, chosen?.min, chosen?.max]);
  if (histogram.length < 2) return null;
  const [first, last] = [histogram[0], histogram.at(-1)];
  const undated = missing > 0 ? `; ${missing.toLocaleString("en-US")} have no date` : "";
  return (
    <PlotFigure
      wide
      caption={`Published${undated}`}
      description={`Releases by time, from ${first?.start} to ${last?.end}${undated}`}
      draw={draw}
      onPick={(datum) => onPick(datum as Bucket<string>)}
    />
  );
}
