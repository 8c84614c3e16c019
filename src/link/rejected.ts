import { type Gazetteer, type HolderRow, holdingOn, holdingWithin, type PersonRow } from "../gazetteer/index.js";
import { rowsNamed } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import type { Timeline } from "../model/index.js";

const TABLES = ["mayors", "holders", "congress", "judges", "people"] as const;
const MOST = 12;

/**
 * Rows that bear a person's name and were not chosen, each with what spoke against it, for `explain`:
 * `"ed-lee_san-francisco-ca: in office until 2017-12-12"`.
 */
export function rejectedRows(
  gazetteer: Gazetteer,
  timeline: Timeline,
  cluster: PersonCluster,
  chosen: ReadonlySet<string>,
): string[] {
  const rows = TABLES.flatMap((table) =>
    rowsNamed(gazetteer, table, cluster.name)
      .filter((row) => !chosen.has(row.id))
      .map((row) => `${row.id}: ${reason(row, timeline)}`),
  );
  return rows.length > MOST ? [...rows.slice(0, MOST), `and ${rows.length - MOST} more`] : rows;
}

function reason(row: PersonRow, { day, range }: Timeline): string {
  const holding = day === null ? holdingWithin(row.terms, range.start, range.end) : holdingOn(row.terms, day);
  const first = row.terms[0]?.start ?? "a day not known";
  const last = row.terms.at(-1)?.end ?? "a day not known";
  if (holding === "before") return `in office from ${first}`;
  if (holding === "after") return `in office until ${last}`;
  if (holding === "unknown") return day === null ? "the release's day is not known" : "its terms are not known";
  return "office" in row && (row as HolderRow).office ? "nothing in the text says the office" : "the text says another";
}
