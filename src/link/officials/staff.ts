import type { OfficeClaim } from "../../extract/persons/claim.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { Official } from "../../model/index.js";
import { type LinkContext, slug } from "../context.js";
import { roleName } from "../titles.js";
import { officeOf } from "./office.js";

/** "Rep. Ellen Marsh (D-OH)": the party and the state say Congress, though no table has the name. */
function unknownMember(
  context: LinkContext,
  cluster: PersonCluster,
  officeId: string,
  seat: OfficeClaim,
): Official | null {
  const office = context.gazetteer.byId("offices", officeId);
  if (!office) return null;
  const person = slug(cluster.printed);
  return {
    id: `${person}_${officeId}`,
    person,
    name: cluster.printed,
    printed: cluster.printed,
    named: true,
    office: { ...officeOf(office, null), state: seat.state },
    status: "incumbent",
    party: seat.party,
    ids: {},
    link: "unknown",
    candidates: [],
    confidence: 0.7,
    mentions: cluster.mentions,
  };
}

export const isOfNation = ({ gazetteer }: LinkContext, bodyId: string | null): boolean =>
  bodyId !== null && gazetteer.byId("organizations", bodyId)?.type === "federal-agency";

/** "the President's Council on Disability": bodies of no agency that a President has called. */
const PRESIDENTS_OWN =
  /^(?:the )?(?:President['\u2019]s|White House) (?:.*\b)?(?:Council|Commission|Committee|Board|Task Force)\b/;

/** Who serves in the ranks holds no office. */
const ENLISTED =
  /^(?:private|corporal|specialist|airman|seaman|(?:lance|staff|master|first) (?:corporal|sergeant)|sergeant)\b/i;

/** A named role in a federal body ("EPA Assistant Administrator for Water X") is a federal office, known or not. */
export function federalStaff(context: LinkContext, cluster: PersonCluster): Official | null {
  const seat = cluster.claims.find(
    ({ claim }) => claim.rule === "official/seat" && claim.kind === "office" && claim.party !== null,
  )?.claim;
  if (seat?.kind === "office") {
    const titled = cluster.claims.find(
      ({ claim }) => claim.kind === "office" && /^(?:u\.?s\.? )?(?:rep|congress|sen)/i.test(claim.role),
    )?.claim;
    if (titled?.kind === "office")
      return unknownMember(context, cluster, /sen/i.test(titled.role) ? "us-senator" : "us-representative", seat);
  }
  for (const { claim } of cluster.claims) {
    if (claim.kind !== "role" || claim.body === null || /^president$/i.test(claim.role)) continue;
    if (ENLISTED.test(claim.role)) continue;
    if (!isOfNation(context, claim.bodyId) && !PRESIDENTS_OWN.test(claim.body)) continue;
    const person = slug(cluster.printed);
    const role = roleName(claim.role);
    const id = slug(`${role} ${claim.bodyId ?? claim.body}`);
    return {
      id: `${person}_${id}`,
      person,
      name: cluster.printed,
      printed: cluster.printed,
      named: true,
      office: {
        id,
        title: `${role}, ${claim.body}`,
        agency: claim.body,
        branch: "executive",
        state: null,
        district: null,
      },
      status: claim.past ? "former" : claim.acting ? "acting" : "incumbent",
      party: null,
      ids: {},
      link: "unknown",
      candidates: [],
      confidence: 0.6,
      mentions: cluster.mentions,
    };
  }
  return null;
}
