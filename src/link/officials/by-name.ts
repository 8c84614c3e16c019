import type { Holding, OfficeRow } from "../../gazetteer/index.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { LinkContext } from "../context.js";
import { HOUSEHOLD, type TABLES } from "./tables.js";

/** "Chairman Chris Dodd of Connecticut": the chairs and ranking members of committees sit in Congress. */
const leadsCommittee = (cluster: PersonCluster): boolean =>
  cluster.claims.every(
    ({ claim }) =>
      claim.kind !== "mayor" &&
      claim.rule !== "official/seat" &&
      /^(?:co-?chair|vice chair|chair|ranking|leader|whip|member)/i.test(claim.role),
  );

/** Somebody named without a title is an official only when a full name is known and the day agrees. */
export function standsByName(
  context: LinkContext,
  cluster: PersonCluster,
  office: OfficeRow,
  holding: Holding,
  civic: boolean,
  table: (typeof TABLES)[number],
): boolean {
  if (cluster.name.given.length === 0 || table === "judges") return false;
  if (civic && !leadsCommittee(cluster)) return false;
  if (!cluster.rows.length) return false;
  if (HOUSEHOLD.has(office.id)) return holding !== "before";
  return holding === "in" && context.timeline.day !== null;
}
