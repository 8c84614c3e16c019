import type { OfficeClaim } from "../../extract/persons/claim.js";
import { termOn } from "../../gazetteer/index.js";
import type { OfficialStatus } from "../../model/index.js";
import type { ScoredHolder } from "./score.js";

export function statusOf(titled: readonly OfficeClaim[], best: ScoredHolder, day: string | null): OfficialStatus {
  const said = titled.map((c) => c.status).find((s) => s !== null) ?? null;
  // Who stands for the office again holds it still.
  if (said === "candidate" && best.holding === "in") return "incumbent";
  if (said && said !== "incumbent") return said;
  if (best.holding === "after") return "former";
  const term = day ? termOn(best.row.terms, day) : null;
  return (term ?? best.row.terms.at(-1))?.acting ? "acting" : "incumbent";
}
