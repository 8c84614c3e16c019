import type { OfficeClaim } from "../../extract/persons/claim.js";
import { type HolderRow, type Holding, holdingOn, holdingWithin, type OfficeRow } from "../../gazetteer/index.js";
import { hasGivens, namesExactly, rowsNamed } from "../../mentions/known-persons.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { LinkContext } from "../context.js";
import { standsByName } from "./by-name.js";
import { CANDIDACY } from "./candidates.js";
import { names } from "./named.js";
import { isOfNation } from "./staff.js";
import { HOUSEHOLD, TABLES } from "./tables.js";

export interface ScoredHolder {
  readonly row: HolderRow;
  readonly office: OfficeRow;
  readonly holding: Holding;
  readonly score: number;
  readonly claimed: boolean;
}

const HOLDING_SCORE: Readonly<Record<Holding, number>> = { in: 2, near: 1.2, unknown: 0.5, after: 0.4, before: -1 };

export function scoreHolders(
  context: LinkContext,
  cluster: PersonCluster,
  claims: readonly OfficeClaim[],
): ScoredHolder[] {
  const { gazetteer } = context;
  const titled = claims.filter((c) => c.rule !== "official/seat");
  const state = claims.find((c) => c.state)?.state ?? null;
  const seated = claims.some((c) => c.rule === "official/seat");
  // "<name>, his senior advisor": a role that an office's title has speaks for the office.
  const civicFor = (office: OfficeRow): boolean =>
    cluster.claims.some(
      ({ claim }) =>
        claim.kind === "mayor" ||
        (claim.kind === "role" &&
          !isOfNation(context, claim.bodyId) &&
          !(claim.body !== null && isAgency(office, claim.body)) &&
          !(claim.body === null && office.title.toLowerCase().startsWith(claim.role.toLowerCase()))),
    );
  // "State Representative X", called Representative alone elsewhere.
  const isOfState = cluster.claims.some(({ claim }) => claim.kind === "role" && STATE_SEAT.test(claim.role));
  const scored: ScoredHolder[] = [];
  for (const table of TABLES) {
    if (!mayHold(context, cluster, claims, table)) continue;
    for (const row of bestNamed(context, cluster, table)) {
      const office = gazetteer.byId("offices", row.office);
      if (!office || office.level === CANDIDACY) continue;
      const holding = heldThen(context, row);
      const claim = titled.find((c) => names(context, c, office));
      if (state && table === "congress" && row.state !== null && row.state !== state) continue;
      if (!claim && seated && table !== "congress") continue;
      if (!claim && !seated && !standsByName(context, cluster, row, office, holding, civicFor(office), table)) continue;
      if (
        claim &&
        cluster.name.given.length === 0 &&
        !(holding === "before" && claim.status === "elect") &&
        (holding === "before" || (holding === "after" && !HOUSEHOLD.has(office.id) && !isRecent(context, row)))
      )
        continue;
      if (holding === "before" && !claim) continue;
      if (table === "congress" && (isOfState || (holding === "after" && !isSameName(row, cluster, claim)))) continue;
      const full = cluster.name.given.length > 0 ? 0.5 : 0;
      const generic = claim && claim.rows.length === 0 ? -0.2 : 0;
      const rank =
        office.level === "president" || HOUSEHOLD.has(office.id)
          ? 0.6
          : office.level === "cabinet"
            ? 0.3
            : office.level === "leadership"
              ? claim || office.id !== HONORARY
                ? 0.2
                : -0.2
              : 0;
      const leadership = claim?.rows.some((r) => gazetteer.row("offices", r).id === office.id) ? 0.4 : 0;
      // "who will take over as Director on Monday": what is said weighs more than what is held today.
      const coming = holding === "before" && (claim?.status === "nominee" || claim?.status === "elect") ? 3 : 0;
      const gone = claim?.status === "former" && holding === "in" ? -2.5 : 0;
      const acting = row.terms.length > 0 && row.terms.every((t) => t.acting) ? -0.3 : 0;
      const later = Math.max(0, ...row.terms.map((t) => Number((t.start ?? "0").slice(0, 4)))) / 10000;
      scored.push({
        row,
        office,
        holding,
        claimed: claim !== undefined,
        score:
          HOLDING_SCORE[holding] +
          (claim ? 2 : 0) +
          full +
          generic +
          rank +
          leadership +
          coming +
          gone +
          acting +
          later,
      });
    }
  }
  return scored.sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1));
}

/** "Director, U.S. Mint": the body is the office's own agency. */
const isAgency = ({ agency }: OfficeRow, body: string): boolean =>
  agency !== null && agency.replace(/^U\.S\. /, "") === body.replace(/^U\.S\. /, "");

const STATE_SEAT = /^State (?:Rep|Sen|Del|Assembl)/i;

/** Who sat in Congress once and is called by the title alone today bears the very name, and no form of it. */
const isSameName = (row: HolderRow, { name }: PersonCluster, claim: OfficeClaim | undefined): boolean =>
  name.given.length === 0 || claim === undefined || claim.status === "former" || namesExactly(row, name);

/** Its holder is called senator, unless the text says otherwise. */
const HONORARY = "senate-president-pro-tempore";

/** Rows of the name; those that bear just these given names and initials alone, where there are any. */
function bestNamed(
  { gazetteer }: LinkContext,
  { name }: PersonCluster,
  table: (typeof TABLES)[number],
): readonly HolderRow[] {
  const rows = rowsNamed(gazetteer, table, name);
  if (name.given.length < 2) return rows;
  // One row of a person may have a form of the name that another lacks.
  const exact = new Set(rows.filter((row) => hasGivens(row, name)).map((row) => row.person));
  return exact.size > 0 ? rows.filter((row) => exact.has(row.person)) : rows;
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

function heldThen({ timeline }: LinkContext, row: HolderRow): Holding {
  const { day, range } = timeline;
  return day !== null ? holdingOn(row.terms, day) : holdingWithin(row.terms, range.start, range.end);
}

/** Left office within about twelve years: a surname with the old title may still mean them. */
function isRecent({ timeline }: LinkContext, row: HolderRow): boolean {
  const year = Number((timeline.day ?? "").slice(0, 4));
  return !year || row.terms.some((t) => t.end !== null && year - Number(t.end.slice(0, 4)) <= 12);
}
