import type { MayorClaim } from "../../extract/persons/claim.js";
import { type Holding, holdingOn, holdingWithin, type MayorRow, seenNear } from "../../gazetteer/index.js";
import { namesExactly, rowHasGiven, rowsNamed } from "../../mentions/known-persons.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { LinkContext } from "../context.js";
import { speaksForConference } from "../titles.js";
import { cityId } from "./city.js";

/** A row that a cluster may mean, and how well it fits. */
export interface ScoredMayor {
  readonly row: MayorRow;
  readonly score: number;
  readonly holding: Holding;
}

/** Rows that the cluster may mean, the best first. */
export function scoreMayors(
  context: LinkContext,
  cluster: PersonCluster,
  placeRows: readonly number[] | null,
  claims: readonly MayorClaim[],
): ScoredMayor[] {
  const { gazetteer, timeline } = context;
  const { name } = cluster;
  let rows = rowsNamed(gazetteer, "mayors", name);
  const placeIds = placeRows === null ? null : new Set(placeRows.map((r) => cityId(gazetteer.row("places", r).id)));
  if (cluster.truncated && name.given.length === 0 && placeIds) {
    // The last word of a text that is cut off may be a given name.
    const inCity = [...placeIds].flatMap((id) =>
      gazetteer.lookup("mayors#city", [id]).map((r) => gazetteer.row("mayors", r)),
    );
    rows = rows.filter((r) => placeIds.has(r.city));
    if (rows.length === 0) rows = inCity.filter((r) => rowHasGiven(gazetteer, r, name.surname));
  }
  const former = claims.some((c) => c.status === "former" || c.status === "late");
  const scored: ScoredMayor[] = [];
  for (const row of rows) {
    if (placeIds && placeIds.size > 0 && !placeIds.has(row.city)) continue;
    const holding = heldThen(context, row, (placeIds?.size ?? 0) > 0);
    const exact = name.given.length > 0 && namesExactly(row, name) ? 0.3 : 0;
    const place = placeIds?.size ? 3 : 0;
    const time = HOLDING_SCORE[former && holding === "after" ? "in" : holding];
    const elect = claims.some((c) => c.status === "elect" || c.status === "candidate");
    // Without a city, a given name or a term on the day must speak for the row.
    if (
      !place &&
      name.given.length === 0 &&
      (holding === "before" || holding === "after" || holding === "unknown") &&
      timeline.day !== null &&
      !(holding === "after" && former) &&
      !(holding === "after" && leftLately(row, timeline.day) && isNamed(context, row.city))
    )
      continue;
    if (!place && holding === "before" && !elect) continue;
    // Who runs for mayor without a printed city is hardly the sitting one of a city that the release does not name.
    if (!place && elect && holding === "in" && !isNamed(context, row.city)) continue;
    const near = !place && isNamed(context, row.city) ? 1 : 0;
    // Of two whom the text does not tell apart, the one whom releases of those years name is meant.
    const known = !place && seenNear(row.seen, timeline.day) ? 0.6 : 0;
    scored.push({ row, holding, score: exact + place + time + near + known + leads(context, row, cluster) });
  }
  return scored.sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1));
}

const HOLDING_SCORE: Readonly<Record<Holding, number>> = { in: 2, near: 1.2, unknown: 0.5, after: 0, before: -1 };

/** Whether the release names the city anywhere: that speaks for its mayor. */
export function isNamed({ document, gazetteer }: LinkContext, city: string): boolean {
  const name = gazetteer.byId("places", city)?.name;
  return name !== undefined && document.fields.some((f) => f.text.includes(name));
}

/** Whether the row's terms, or the days its mayor was seen, agree with the release. */
export function heldThen({ timeline }: LinkContext, row: MayorRow, beside = false): Holding {
  const { day, range } = timeline;
  const holding = day !== null ? holdingOn(row.terms, day) : holdingWithin(row.terms, range.start, range.end);
  // Beside the city, a day on which a release called them mayor weighs more than an end that nobody verified.
  const doubted = holding === "unknown" || (beside && holding === "after" && row.terms.every((t) => !t.endSure));
  return doubted && seenNear(row.seen, day) ? "near" : holding;
}

/** A president of the Conference is told by the dictionary of its officers. */
function leads(context: LinkContext, row: MayorRow, cluster: PersonCluster): number {
  const titled = cluster.claims.some(({ claim }) => claim.kind !== "mayor" && /president/i.test(claim.role));
  if (!titled || !speaksForConference(context)) return 0;
  const terms = rowsNamed(context.gazetteer, "leadership", cluster.name).filter((l) => l.person === row.person);
  return terms.some((l) => holdingOn(l.terms, context.timeline.day) !== "before") ? 1 : 0;
}

/** Whether a term ended in the weeks before the day: a release about the change still says "Mayor". */
const leftLately = ({ terms }: MayorRow, day: string): boolean =>
  terms.some(({ end }) => end !== null && end < day && Date.parse(day) - Date.parse(end) < 60 * DAY_MS);
const DAY_MS = 86_400_000;
