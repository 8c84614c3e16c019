import type { OfficeClaim } from "../extract/persons/claim.js";
import { holdingOn, type PersonRow } from "../gazetteer/index.js";
import { rowsNamed } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import type { Alternative, Official } from "../model/index.js";
import type { LinkContext } from "./context.js";
import { knownCandidate } from "./officials/candidates.js";
import { committeeChair } from "./officials/committee.js";
import { asPrinted, idsOf, linkedTo, officeOf } from "./officials/office.js";
import { type ScoredHolder, scoreHolders } from "./officials/score.js";
import { federalStaff } from "./officials/staff.js";
import { statusOf } from "./officials/status.js";
import { unknownOfficial } from "./officials/unknown.js";
import { hasPassed } from "./passing.js";

/** Links a person to a federal office: by the claims around the name, else by the name of somebody in office then. */
export function linkOfficial(context: LinkContext, cluster: PersonCluster): Official | null {
  const claims = cluster.claims.flatMap(({ claim }) => (claim.kind === "office" ? [claim] : []));
  const titled = claims.filter((c) => c.rule !== "official/seat");
  const scored = scoreHolders(context, cluster, claims);
  // Nothing says or suggests a federal office: not worth a look.
  if (claims.length === 0 && cluster.rows.length === 0)
    return federalStaff(context, cluster) ?? committeeChair(context, cluster) ?? onlyBearer(context, cluster);
  const nominee = titled.find((c) => c.rule === "official/nominated" || c.rule === "official/candidate");
  const best = scored[0];
  const bare = !best && cluster.claims.length === 0;
  const candidate = nominee ? null : knownCandidate(context, cluster, bare);
  if (candidate) return candidate;
  // A nominee holds nothing yet: the office is the one named, whatever else the dictionary knows of the person.
  if (nominee && (!best || best.office.id !== context.gazetteer.row("offices", nominee.rows[0] as number).id)) {
    const coming = unknownOfficial(context, cluster, [nominee], best?.row ?? null);
    if (coming || !best?.claimed) return coming;
  }
  // "Principal Deputy Assistant Attorney General X", "U.S. Attorney X": the title printed, not another one of the day.
  const printed = best?.claimed === false ? titled.find((c) => isPost(context, c)) : undefined;
  const other = printed ? unknownOfficial(context, cluster, [printed], best?.row ?? null) : null;
  if (other) return other;
  if (!best) return unknownOfficial(context, cluster, titled) ?? federalStaff(context, cluster);
  const rivals = scored.filter((s) => s.row.person !== best.row.person && s.score > best.score - 0.5);
  const ambiguous = rivals.length > 0;
  const status = hasPassed(context, cluster.mentions) ? "former" : statusOf(titled, best, context.timeline.day);
  return {
    id: best.row.id,
    person: best.row.person,
    name: best.row.name,
    printed: cluster.printed,
    named: true,
    office: asPrinted(officeOf(best.office, best.row), titled),
    status,
    party: best.row.party ?? claims.find((c) => c.party)?.party ?? null,
    ids: idsOf(best.row),
    link: ambiguous ? "ambiguous" : "linked",
    candidates: ambiguous ? [best, ...rivals].slice(0, 8).map(alternative) : [],
    confidence: ambiguous ? 0.5 : best.claimed ? (best.holding === "in" ? 0.99 : 0.85) : 0.85,
    mentions: cluster.mentions,
  };
}

/** "Dr. Fauci": a surname with an honorific, which one person of all tables bears, in office on the day. */
function onlyBearer(context: LinkContext, cluster: PersonCluster): Official | null {
  if (cluster.name.given.length > 0 || !cluster.mentions.some((m) => m.rule === "person/honorific")) return null;
  if (cluster.claims.length > 0 || context.timeline.day === null) return null;
  const bearers = ALL_PERSONS.flatMap(
    (table) => rowsNamed(context.gazetteer, table, cluster.name) as readonly PersonRow[],
  );
  if (new Set(bearers.map((row) => row.person)).size !== 1) return null;
  const row = rowsNamed(context.gazetteer, "holders", cluster.name).find(
    (r) => holdingOn(r.terms, context.timeline.day) === "in",
  );
  const office = row && context.gazetteer.byId("offices", row.office);
  if (!row || !office) return null;
  return linkedTo(row, officeOf(office, row), cluster, {
    status: row.terms.every((t) => t.acting) ? "acting" : "incumbent",
    confidence: 0.7,
  });
}
const ALL_PERSONS = ["mayors", "holders", "congress", "judges", "people"] as const;

/** A title of which the table does not know every holder: a deputy's, a post in the field. */
const isPost = ({ gazetteer }: LinkContext, { role, rows: [row] }: OfficeClaim): boolean =>
  row !== undefined && (/^(?:Principal )?Deputy /.test(role) || gazetteer.row("offices", row).level === "field");

const alternative = ({ row, score }: ScoredHolder): Alternative => ({
  id: row.id,
  name: row.name,
  score: Math.round(score * 100) / 100,
});
