import { parseTerms, type Term } from "../gazetteer/terms/terms.js";
import type { Problem } from "./problems.js";
import type { RawRow } from "./rows.js";

type Wrong = Omit<Problem, "file">;

/** What no row shows by itself: an id given twice, terms that overlap, two mayors of a city at a time. */
export function clashesIn(rows: readonly RawRow[]): Wrong[] {
  const problems: Wrong[] = [];
  const first = new Map<string, RawRow>();
  const terms = new Map<RawRow, readonly Term[]>();
  for (const row of rows) {
    const key = `${row.file} ${row.cells.id}`;
    const other = first.get(key);
    if (other)
      problems.push({
        row: row.at,
        field: "id",
        expected: `an id of its own (${other.at} has it too)`,
        received: row.cells.id ?? "",
      });
    else first.set(key, row);
    const own = parseTerms(row.cells.terms ?? "");
    terms.set(row, own);
    if (own.some((term, i) => own.slice(i + 1).some((later) => overlap(term, later)))) {
      problems.push({
        row: row.at,
        field: "terms",
        expected: "terms that do not overlap",
        received: row.cells.terms ?? "",
      });
    }
  }
  for (const held of heldByCity(rows, terms).values()) {
    for (const [one, two] of clashing(held)) {
      const expected = `a term in which ${one.cells.name} (${one.at}) is not mayor of ${two.cells.city}`;
      problems.push({ row: two.at, field: "terms", expected, received: two.cells.terms ?? "" });
    }
  }
  return problems;
}

/** A term whose bounds are known, and the row that tells of it. */
interface Held {
  readonly row: RawRow;
  readonly place: number;
  readonly term: Term;
  readonly start: string;
}

function heldByCity(
  rows: readonly RawRow[],
  terms: ReadonlyMap<RawRow, readonly Term[]>,
): ReadonlyMap<string, readonly Held[]> {
  const cities = new Map<string, Held[]>();
  rows.forEach((row, place) => {
    const city = row.cells.city ?? "";
    if (row.file !== "mayors" || city === "") return;
    let held = cities.get(city);
    if (!held) cities.set(city, (held = []));
    for (const term of terms.get(row) ?? [])
      if (term.start !== null && isBounded(term)) held.push({ row, place, term, start: term.start });
  });
  return cities;
}

/**
 * Rows of different persons whose terms overlap, the earlier row first: for each term that begins while another's
 * runs a pair, so that many who all overlap are not told of each with each.
 */
function clashing(held: readonly Held[]): readonly (readonly [RawRow, RawRow])[] {
  const found: (readonly [Held, Held])[] = [];
  // Whose term so far ends last, and whose does of all others: whoever meets anybody meets one of these.
  let last: Held | null = null;
  let other: Held | null = null;
  for (const next of [...held].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.place - b.place))) {
    const met: Held | null = last && isSame(last, next) ? other : last;
    if (met && overlap(met.term, next.term)) found.push(met.place < next.place ? [met, next] : [next, met]);
    if (!last || endOf(next) > endOf(last)) {
      if (last && !isSame(last, next)) other = last;
      last = next;
    } else if (!isSame(last, next) && (!other || endOf(next) > endOf(other))) other = next;
  }
  return found.sort(([, a], [, b]) => a.place - b.place).map(([one, two]) => [one.row, two.row]);
}

const isSame = (a: Held, b: Held): boolean => a.row.cells.person === b.row.cells.person;
const endOf = ({ term }: Held): string => lastDay(term);

/** Whether it is a regular term with verified bounds: others may overlap. */
const isBounded = (term: Term): boolean => !term.acting && term.startSure && (term.open || term.endSure);

/** Two terms that share more than the day of handing over; only verified bounds of regular terms count. */
function overlap(a: Term, b: Term): boolean {
  if (!isBounded(a) || !isBounded(b) || a.start === null || b.start === null) return false;
  return a.start < lastDay(b) && b.start < lastDay(a);
}

const lastDay = (term: Term): string => (term.open ? "9999-12-31" : (term.end ?? ""));
