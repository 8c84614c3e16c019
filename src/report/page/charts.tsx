import type { ReportIndex } from "../data.js";
import type { ReportResult } from "./facets.js";
import type { View } from "./view.js";

interface ChartsProps {
  readonly view: View;
  readonly result: ReportResult;
  readonly cities: ReportIndex["cities"];
}

export function Charts(_: ChartsProps) {
  return null;
}
