import type { Claim } from "../extract/persons/claim.js";
import type { Gazetteer, PersonRow, Term } from "../gazetteer/index.js";
import { rowsNamed } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import type { IsoDay } from "../model/index.js";

/** What one thing in the release says about its day: it lies between these, either of which may be open. */
export interface Clue {
  readonly kind: "office" | "mayor" | "leadership" | "told" | "event" | "instrument" | "neighbour";
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  /** The dictionary row, or the words, that say so. */
  readonly because: string;
}

/** Clues from the persons named in office. Only verified bounds of the one row that fits are used. */
export function personClues(gazetteer: Gazetteer, clusters: readonly PersonCluster[]): Clue[] {
  return clusters.flatMap((cluster) => {
    // A surname alone is enough beside a federal office, and only there.
    const claims = cluster.claims.filter(({ claim }) => cluster.name.given.length > 0 || claim.kind === "office");
    return claims.flatMap(({ claim }) => clueOf(gazetteer, cluster, claim));
  });
}

function clueOf(gazetteer: Gazetteer, cluster: PersonCluster, claim: Claim): Clue[] {
  if (claim.kind === "office") {
    if (claim.status !== null || claim.rows.length === 0) return [];
    const offices = new Set(claim.rows.map((r) => gazetteer.row("offices", r).id));
    const rows = (["holders", "congress"] as const).flatMap((t) =>
      rowsNamed(gazetteer, t, cluster.name).filter((r) => offices.has(r.office)),
    );
    return onlyTerm("office", rows);
  }
  if (claim.kind === "mayor") {
    if (claim.status !== null || !claim.city) return [];
    const cities = new Set(claim.city.rows.map((r) => gazetteer.row("places", r).id));
    return onlyTerm(
      "mayor",
      rowsNamed(gazetteer, "mayors", cluster.name).filter((r) => cities.has(r.city)),
    );
  }
  if (claim.past || claim.bodyId !== "uscm") return [];
  const role = claim.role.toLowerCase();
  return onlyTerm(
    "leadership",
    rowsNamed(gazetteer, "leadership", cluster.name).filter((r) => r.role.toLowerCase() === role),
  );
}

/** A clue of the one term of the one row; several terms bound by the first and the last. */
function onlyTerm(kind: Clue["kind"], rows: readonly PersonRow[]): Clue[] {
  const row = rows[0];
  if (rows.length !== 1 || !row || row.terms.length === 0) return [];
  const first = row.terms[0] as Term;
  const last = row.terms.at(-1) as Term;
  const start = first.startSure ? first.start : null;
  const end = last.endSure && !last.open ? last.end : null;
  return start === null && end === null ? [] : [{ kind, start, end, because: row.id }];
}
