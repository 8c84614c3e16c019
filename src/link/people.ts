import { holdingOn, type RoleRow } from "../gazetteer/index.js";
import { rowsNamed } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import type { Person } from "../model/index.js";
import { type LinkContext, slug } from "./context.js";
import { rolesOf } from "./titles.js";

/** Links a person who is neither mayor nor federal official. */
export function linkPerson(context: LinkContext, cluster: PersonCluster): Person {
  const roles = rolesOf(cluster);
  const known = knownAs(context, cluster);
  const person = known?.person ?? slug(cluster.printed);
  return {
    id: person,
    person,
    name: known?.name ?? cluster.printed,
    printed: cluster.printed,
    roles: roles.length || !known ? roles : [{ role: known.role, body: known.body, bodyId: known.bodyId }],
    link: known ? "linked" : "unknown",
    candidates: [],
    confidence: known ? 0.95 : cluster.claims.length ? 0.85 : 0.65,
    mentions: cluster.mentions,
  };
}

function knownAs(context: LinkContext, cluster: PersonCluster): RoleRow | null {
  const rows = rowsNamed(context.gazetteer, "people", cluster.name).filter(
    (row) => cluster.name.given.length > 0 || holdingOn(row.terms, context.timeline.day) === "in",
  );
  const inOffice = rows.filter((row) => holdingOn(row.terms, context.timeline.day) !== "before");
  const persons = new Set(inOffice.map((r) => r.person));
  return persons.size === 1 ? (inOffice[0] as RoleRow) : null;
}
