import type { OfficeClaim } from "../extract/persons/claim.js";
import { type HolderRow, type Holding, holdingOn, holdingWithin, type OfficeRow, termOn } from "../gazetteer/index.js";
import { rowsNamed } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import type { Alternative, Office, Official, OfficialStatus } from "../model/index.js";
import { type LinkContext, slug } from "./context.js";
import { hasPassed } from "./passing.js";
import { roleName } from "./titles.js";

interface ScoredHolder {
  readonly row: HolderRow;
  readonly office: OfficeRow;
  readonly holding: Holding;
  readonly score: number;
  readonly claimed: boolean;
}

const TABLES = ["holders", "congress", "judges"] as const;
const HOLDING_SCORE: Readonly<Record<Holding, number>> = { in: 2, near: 1.2, unknown: 0.5, after: 0.4, before: -1 };
/** Levels whose bearers are known by name alone, in office or not. */
const HOUSEHOLD = new Set(["president", "vice-president"]);

/** Links a person to a federal office: by the claims around the name, else by the name of somebody in office then. */
export function linkOfficial(context: LinkContext, cluster: PersonCluster): Official | null {
  const claims = cluster.claims.flatMap(({ claim }) => (claim.kind === "office" ? [claim] : []));
  const titled = claims.filter((c) => c.rule !== "official/seat");
  const scored = scoreHolders(context, cluster, claims);
  // Nothing says or suggests a federal office: not worth a look.
  if (claims.length === 0 && cluster.rows.length === 0) return federalStaff(context, cluster);
  const nominee = titled.find((c) => c.rule === "official/nominated");
  const best = scored[0];
  // A nominee holds nothing yet: the office is the one named, whatever else the dictionary knows of the person.
  if (nominee && (!best || best.office.id !== context.gazetteer.row("offices", nominee.rows[0] as number).id)) {
    return unknownOfficial(context, cluster, [nominee], best?.row ?? null);
  }
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
    office: officeOf(best.office, best.row),
    status,
    party: best.row.party ?? claims.find((c) => c.party)?.party ?? null,
    ids: idsOf(best.row),
    link: ambiguous ? "ambiguous" : "linked",
    candidates: ambiguous ? [best, ...rivals].slice(0, 8).map(alternative) : [],
    confidence: ambiguous ? 0.5 : best.claimed ? (best.holding === "in" ? 0.99 : 0.85) : 0.85,
    mentions: cluster.mentions,
  };
}

const alternative = ({ row, score }: ScoredHolder): Alternative => ({
  id: row.id,
  name: row.name,
  score: Math.round(score * 100) / 100,
});

export const idsOf = (row: HolderRow): Record<string, string> => ({
  ...(row.bioguide ? { bioguide: row.bioguide } : {}),
  ...(row.wikidata ? { wikidata: row.wikidata } : {}),
});

export function officeOf(office: OfficeRow, row: HolderRow | null): Office {
  return {
    id: office.id,
    title: office.title,
    agency: office.agency,
    branch: office.branch,
    state: row?.state ?? null,
    district: row?.district ?? null,
  };
}

function scoreHolders(context: LinkContext, cluster: PersonCluster, claims: readonly OfficeClaim[]): ScoredHolder[] {
  const { gazetteer } = context;
  const titled = claims.filter((c) => c.rule !== "official/seat");
  const state = claims.find((c) => c.state)?.state ?? null;
  const seated = claims.some((c) => c.rule === "official/seat");
  const civic = cluster.claims.some(
    ({ claim }) => claim.kind === "mayor" || (claim.kind === "role" && !isOfNation(context, claim.bodyId)),
  );
  const scored: ScoredHolder[] = [];
  for (const table of TABLES) {
    if (!mayHold(context, cluster, claims, table)) continue;
    for (const row of rowsNamed(gazetteer, table, cluster.name)) {
      const office = gazetteer.byId("offices", row.office);
      if (!office) continue;
      const holding = heldThen(context, row);
      const claim = titled.find((c) => names(context, c, office));
      if (state && table === "congress" && row.state !== null && row.state !== state) continue;
      if (!claim && seated && table !== "congress") continue;
      if (!claim && !seated && !standsByName(context, cluster, office, holding, civic, table)) continue;
      if (
        claim &&
        cluster.name.given.length === 0 &&
        (holding === "before" || (holding === "after" && !HOUSEHOLD.has(office.id) && !isRecent(context, row)))
      )
        continue;
      if (holding === "before" && !claim) continue;
      const full = cluster.name.given.length > 0 ? 0.5 : 0;
      const generic = claim && claim.rows.length === 0 ? -0.2 : 0;
      const rank =
        office.level === "president" || HOUSEHOLD.has(office.id)
          ? 0.6
          : office.level === "cabinet"
            ? 0.3
            : office.level === "leadership"
              ? 0.2
              : 0;
      const leadership = claim?.rows.some((r) => gazetteer.row("offices", r).id === office.id) ? 0.4 : 0;
      const acting = row.terms.length > 0 && row.terms.every((t) => t.acting) ? -0.3 : 0;
      const later = Math.max(0, ...row.terms.map((t) => Number((t.start ?? "0").slice(0, 4)))) / 10000;
      scored.push({
        row,
        office,
        holding,
        claimed: claim !== undefined,
        score: HOLDING_SCORE[holding] + (claim ? 2 : 0) + full + generic + rank + leadership + acting + later,
      });
    }
  }
  return scored.sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1));
}

/** Whether the claims, or a full name in the text, point at a table at all: most persons need no look at most tables. */
function mayHold(
  context: LinkContext,
  cluster: PersonCluster,
  claims: readonly OfficeClaim[],
  table: (typeof TABLES)[number],
): boolean {
  if (cluster.rows.some((row) => row.startsWith(`${table}:`))) return true;
  return claims.some((claim) => {
    if (claim.rule === "official/seat") return table === "congress";
    if (/judge|justice/i.test(claim.role)) return table !== "congress";
    const branches = claim.rows.map((r) => context.gazetteer.row("offices", r).branch);
    if (table === "judges") return false;
    return table === "holders" || branches.includes("legislative") || branches.length === 0;
  });
}

/** Whether a claim's title can be this office's: one of its rows, or a bare word that its title has. */
function names(context: LinkContext, claim: OfficeClaim, office: OfficeRow): boolean {
  if (claim.rows.some((r) => context.gazetteer.row("offices", r).id === office.id)) return true;
  const word =
    claim.role
      .toLowerCase()
      .replace(/[^a-z ]/g, "")
      .split(" ")
      .at(-1) ?? "";
  const bare = BARE[word] ?? BARE[singular(word)];
  if (bare === undefined) return false;
  return bare.test(office.title) && (claim.rows.length === 0 || isGeneric(claim.role));
}

/** Words of a title that make it the nation's. */
const FEDERAL = /\b[A-Z]{2,}\b|U\.S\.|\b(?:Federal|White House|to the President|of Congress)\b/;
/** Titles that cities and states have too. */
const ANYBODYS =
  /^(?:(?:Deputy |Assistant |Associate |Acting )?(?:Budget|Communications|Policy|Legislative|Executive|Field|Regional|Area|District|Managing|Program)? ?(?:Director|Administrator|Commissioner)|(?:Deputy )?Secretary|Chief of Staff|Press Secretary|General Counsel|Inspector General|Chief Financial Officer|Senior Advisor|Secretary of State|(?:Deputy |Assistant )?Attorney General|Solicitor General|Surgeon General|Comptroller|Treasurer|Judge)$/i;
/** Of these levels the dictionary knows about everybody: an unknown holder is a state's or a city's. */
const KNOWN_LEVELS = new Set(["cabinet", "cabinet-rank", "agency-head"]);
const COMPLETE = new Set(["president", "vice-president", "leadership", "congress", "white-house-president"]);

const singular = (word: string): string => word.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "");

const isGeneric = (role: string): boolean => !role.includes(" ");
const BARE: Readonly<Record<string, RegExp>> = {
  secretary: /^Secretary\b/,
  sec: /^Secretary\b/,
  secy: /^Secretary\b/,
  administrator: /^Administrator\b/,
  director: /^Director\b/,
  commissioner: /^Commissioner\b/,
  justice: /Justice\b/,
  judge: /Judge\b/,
  senator: /^U\.S\. Senator/,
  sen: /^U\.S\. Senator/,
  representative: /^U\.S\. Representative|Delegate/,
  rep: /^U\.S\. Representative|Delegate/,
  congressman: /^U\.S\. Representative|Delegate/,
  congresswoman: /^U\.S\. Representative|Delegate/,
  congressmember: /^U\.S\. Representative|Delegate/,
  delegate: /Delegate/,
  speaker: /^Speaker/,
  leader: /Leader$/,
  president: /^President of the United States/,
  chairman: /^Chair/,
  chair: /^Chair/,
  chairwoman: /^Chair/,
  ambassador: /Ambassador/,
};

/** "Chairman Chris Dodd of Connecticut": the chairs and ranking members of committees sit in Congress. */
const leadsCommittee = (cluster: PersonCluster): boolean =>
  cluster.claims.every(
    ({ claim }) =>
      claim.kind !== "mayor" &&
      claim.rule !== "official/seat" &&
      /^(?:chair|ranking|leader|whip|member)/i.test(claim.role),
  );

/** Somebody named without a title is an official only when a full name is known and the day agrees. */
function standsByName(
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

function heldThen({ timeline }: LinkContext, row: HolderRow): Holding {
  const { day, range } = timeline;
  return day !== null ? holdingOn(row.terms, day) : holdingWithin(row.terms, range.start, range.end);
}

/** Left office within about twelve years: a surname with the old title may still mean them. */
function isRecent({ timeline }: LinkContext, row: HolderRow): boolean {
  const year = Number((timeline.day ?? "").slice(0, 4));
  return !year || row.terms.some((t) => t.end !== null && year - Number(t.end.slice(0, 4)) <= 12);
}

function statusOf(titled: readonly OfficeClaim[], best: ScoredHolder, day: string | null): OfficialStatus {
  const said = titled.map((c) => c.status).find((s) => s !== null) ?? null;
  if (said && said !== "incumbent") return said;
  if (best.holding === "after") return "former";
  const term = day ? termOn(best.row.terms, day) : null;
  return (term ?? best.row.terms.at(-1))?.acting ? "acting" : "incumbent";
}

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

const isOfNation = ({ gazetteer }: LinkContext, bodyId: string | null): boolean =>
  bodyId !== null && gazetteer.byId("organizations", bodyId)?.type === "federal-agency";

/** A named role in a federal body ("EPA Assistant Administrator for Water X") is a federal office, known or not. */
function federalStaff(context: LinkContext, cluster: PersonCluster): Official | null {
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
    if (claim.kind !== "role" || claim.bodyId === null || claim.body === null || /^president$/i.test(claim.role))
      continue;
    if (!isOfNation(context, claim.bodyId)) continue;
    const person = slug(cluster.printed);
    const role = roleName(claim.role);
    const id = slug(`${role} ${claim.bodyId}`);
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

/** "Director X of the Fish and Wildlife Service": the text gives the office's own agency. */
function isOfOwnBody({ gazetteer }: LinkContext, { rows, body }: OfficeClaim): boolean {
  const agency = rows[0] === undefined ? null : gazetteer.row("offices", rows[0]).agency;
  return body !== null && agency !== null && body.endsWith(agency.replace(/^U\.S\. /, ""));
}

/** An office that the text names whole, held by somebody no dictionary knows. */
function unknownOfficial(
  context: LinkContext,
  cluster: PersonCluster,
  titled: readonly OfficeClaim[],
  known: HolderRow | null = null,
): Official | null {
  const claim = titled.find(
    (c) =>
      c.rows.length > 0 &&
      (c.rule === "official/nominated" ||
        isOfOwnBody(context, c) ||
        (!isGeneric(c.role) && c.rule !== "official/agency-before")),
  );
  const row = claim?.rows[0];
  if (!claim || row === undefined) return null;
  const office = context.gazetteer.row("offices", row);
  const ownBody = isOfOwnBody(context, claim);
  if (
    claim.status === null &&
    !ownBody &&
    !FEDERAL.test(claim.role) &&
    (ANYBODYS.test(claim.role) || (KNOWN_LEVELS.has(office.level) && claim.role.split(" ").length < 4))
  )
    return null;
  // Of these offices the dictionary knows every holder: whoever it does not know holds another one.
  if (
    claim.status !== "nominee" &&
    claim.status !== "candidate" &&
    (COMPLETE.has(office.level) || HOUSEHOLD.has(office.id))
  )
    return null;
  const person = known?.person ?? slug(cluster.printed);
  return {
    id: `${person}_${office.id}`,
    person,
    name: known?.name ?? cluster.printed,
    printed: cluster.printed,
    named: true,
    office: officeOf(office, null),
    status: claim.status ?? "incumbent",
    party: claim.party,
    ids: {},
    link: "unknown",
    candidates: [],
    confidence: 0.6,
    mentions: cluster.mentions,
  };
}
