import type { PersonField } from "../field.js";
import { officeClaim } from "../office-claim.js";
import type { OneTitle } from "./title.js";

/** "Department of the Treasury <surname>": the office word is missing, the agency names the office. */
export function readAgency(field: PersonField, end: number): OneTitle | null {
  const { gazetteer } = field.reading;
  for (const hit of field.endingAt("organizations", end)) {
    const folds = field.tokens.slice(hit.start, hit.end).map((t) => t.fold);
    const rows = gazetteer
      .lookup("offices#agency", folds)
      .filter((r) => gazetteer.row("offices", r).level === "cabinet");
    if (!rows.length) continue;
    const span = { start: hit.start, end };
    const claim = officeClaim(rows, span, "official/agency-before", { role: "Secretary" });
    return { claim, start: hit.start };
  }
  return null;
}
