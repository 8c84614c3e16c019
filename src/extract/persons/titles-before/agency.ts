import { foldAt, type PersonField } from "../field.js";
import { officeClaim } from "../office-claim.js";
import type { OneTitle } from "./title.js";

/** Whose heads are known by their agency's name alone. */
const HEADED = new Set(["cabinet", "cabinet-rank", "agency-head"]);

/** "Department of the Treasury <surname>", "Treasury's <surname>": the office word is missing, the agency names the office. */
export function readAgency(field: PersonField, end: number): OneTitle | null {
  const { gazetteer } = field.reading;
  const owned = foldAt(field.tokens, end - 1) === "'s";
  for (const hit of field.endingAt("organizations", owned ? end - 1 : end)) {
    const folds = field.tokens.slice(hit.start, hit.end).map((t) => t.fold);
    const rows = gazetteer.lookup("offices#agency", folds).filter((r) => {
      const { level } = gazetteer.row("offices", r);
      return level === "cabinet" || (owned && HEADED.has(level));
    });
    const [head] = rows;
    if (head === undefined) continue;
    const role = gazetteer.row("offices", head).title.split(" ")[0] ?? "";
    const claim = officeClaim(rows, { start: hit.start, end }, "official/agency-before", { role });
    return { claim, start: hit.start };
  }
  return null;
}
