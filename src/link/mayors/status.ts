import type { MayorClaim } from "../../extract/persons/claim.js";
import { termOn } from "../../gazetteer/index.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { MayorStatus } from "../../model/index.js";
import type { LinkContext } from "../context.js";
import { hasLeft, hasPassed } from "../passing.js";
import type { ScoredMayor } from "./score.js";

/** What the text says of the office, else what the day says of the term. */
export function statusOf(
  context: LinkContext,
  cluster: PersonCluster,
  claims: readonly MayorClaim[],
  best: ScoredMayor | null,
): MayorStatus {
  const said = claims.map((c) => c.status).find((s) => s !== null) ?? null;
  if ((said === null || said === "former") && hasPassed(context, cluster.mentions)) return "late";
  if (said && said !== "incumbent") return said;
  if (best?.holding === "after" || hasLeft(context, cluster.mentions)) return "former";
  const term = best && context.timeline.day ? termOn(best.row.terms, context.timeline.day) : null;
  return term?.acting ? "acting" : "incumbent";
}
