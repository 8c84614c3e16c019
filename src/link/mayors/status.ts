import type { MayorClaim } from "../../extract/persons/claim.js";
import { KNOWN_MAYOR } from "../../extract/persons/mayors/known.js";
import { type MayorRow, termOn } from "../../gazetteer/index.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { IsoDay, MayorStatus } from "../../model/index.js";
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
  const plain = claims.some((c) => c.city !== null && c.status === null && !c.rule.startsWith(KNOWN_MAYOR));
  if (
    (best?.holding === "after" && !(plain && isLately(best.row, context.timeline.day))) ||
    hasLeft(context, cluster.mentions)
  )
    return "former";
  const term = best && context.timeline.day ? termOn(best.row.terms, context.timeline.day) : null;
  return term?.acting ? "acting" : "incumbent";
}

/** "Mayor of Tulsa" where the dictionary has a term that ended within about a year and a half: the text is believed. */
const isLately = ({ terms }: MayorRow, day: IsoDay | null): boolean =>
  day !== null &&
  terms.some((t) => t.end !== null && (Date.parse(day) - Date.parse(t.end)) / DAY_MS < (t.endSure ? LATELY : LONG_AGO));
const DAY_MS = 86_400_000;
const LATELY = 550;
/** An end that nobody verified may be this many days off. */
const LONG_AGO = 1500;
