import type { RangeCounts } from "../../facets/index.js";
import { go, type View, withDays } from "./view.js";

interface DayRangeProps {
  readonly view: View;
  readonly name: "published" | "dates";
  readonly label: string;
  readonly counts: RangeCounts<string>;
  readonly open?: boolean;
}

/** From and to, both inclusive. */
export function DayRange({ view, name, label, counts, open = false }: DayRangeProps) {
  const { min = "", max = "" } = view.ranges?.[name] ?? {};
  if (counts.histogram.length === 0) return null;
  const bound = (day: "min" | "max", value: string): void =>
    go(withDays(view, name, day === "min" ? value : min, day === "max" ? value : max));
  return (
    <details class="facet days" open={open || min !== "" || max !== ""}>
      <summary>{label}</summary>
      <div>
        <label>
          From <input type="date" value={min} onChange={(event) => bound("min", event.currentTarget.value)} />
        </label>
        <label>
          to <input type="date" value={max} onChange={(event) => bound("max", event.currentTarget.value)} />
        </label>
      </div>
    </details>
  );
}
