import type { OfficeClaim } from "../claim.js";
import type { PersonField } from "../field.js";
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
    const claim: OfficeClaim = {
      kind: "office",
      rows,
      status: null,
      state: null,
      party: null,
      role: "Secretary",
      body: null,
      span: { start: hit.start, end },
      rule: "official/agency-before",
    };
    return { claim, start: hit.start };
  }
  return null;
}
