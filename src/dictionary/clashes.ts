import { parseTerms, type Term } from "../gazetteer/terms.js";
import type { Problem } from "./problems.js";
import type { RawRow } from "./rows.js";
import type { TableFile } from "./tables.js";

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
  for (const [one, two] of pairsIn(rows, "mayors", "city")) {
    if (one.cells.person === two.cells.person) continue;
    if (!terms.get(one)?.some((a) => terms.get(two)?.some((b) => overlap(a, b)))) continue;
    const expected = `a term in which ${one.cells.name} (${one.at}) is not mayor of ${two.cells.city}`;
    problems.push({ row: two.at, field: "terms", expected, received: two.cells.terms ?? "" });
  }
  return problems;
}

function pairsIn(rows: readonly RawRow[], file: TableFile, field: string): [RawRow, RawRow][] {
  const groups = new Map<string, RawRow[]>();
  for (const row of rows) {
    const key = row.cells[field] ?? "";
    if (row.file === file && key !== "") groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b): [RawRow, RawRow] => [a, b])),
  );
}

/** Two terms that share more than the day of handing over; only verified bounds of regular terms count. */
function overlap(a: Term, b: Term): boolean {
  if (a.acting || b.acting) return false;
  const start = (term: Term) => (term.startSure ? term.start : null);
  const end = (term: Term) => (term.open ? "9999-12-31" : term.endSure ? term.end : null);
  const [sa, ea, sb, eb] = [start(a), end(a), start(b), end(b)];
  if (sa === null || ea === null || sb === null || eb === null) return false;
  return sa < eb && sb < ea;
}
