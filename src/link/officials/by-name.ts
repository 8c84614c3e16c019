import type { HolderRow, Holding, OfficeRow } from "../../gazetteer/index.js";
import { formsOf } from "../../mentions/bearers.js";
import { rowsNamed } from "../../mentions/known-persons.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { LinkContext } from "../context.js";
import { HOUSEHOLD, type TABLES } from "./tables.js";

/** "Chairman <name> of Connecticut": the chairs and ranking members of committees sit in Congress. */
const leadsCommittee = (cluster: PersonCluster): boolean =>
  cluster.claims.every(
    ({ claim }) =>
      claim.kind !== "mayor" &&
      claim.rule !== "official/seat" &&
      /^(?:co-?chair|vice chair|chair|ranking|leader|whip|member)/i.test(claim.role),
  );

/** "The Rev. Paul Lund" is not the congressman Paul Lund Jr. where another is known by the plain name. */
const bearsSuffix = ({ gazetteer }: LinkContext, row: HolderRow, { name }: PersonCluster): boolean => {
  const suffix = formsOf(row)[0]?.suffix ?? null;
  return suffix === null || suffix === name.suffix || rowsNamed(gazetteer, "people", name).length === 0;
};

/** Somebody named without a title is an official only when a full name is known and the day agrees. */
export function standsByName(
  context: LinkContext,
  cluster: PersonCluster,
  row: HolderRow,
  office: OfficeRow,
  holding: Holding,
  civic: boolean,
  table: (typeof TABLES)[number],
): boolean {
  if (cluster.name.given.length === 0 || table === "judges") return false;
  if (civic && !leadsCommittee(cluster)) return false;
  if (!cluster.rows.length || !bearsSuffix(context, row, cluster)) return false;
  if (HOUSEHOLD.has(office.id)) return holding !== "before";
  return holding === "in" && context.timeline.day !== null;
}
