import type { Change } from "./compare.js";
import type { Outcome } from "./outcome.js";
import type { Figures, Score } from "./score.js";

const NAME = 18;
const CELL = 7;
const share = (value: number) => value.toFixed(3).padStart(CELL);
const count = (value: number) => String(value).padStart(CELL);

/** The figures as a table for people, one kind a line. */
export function scoreText({ records, absent, figures }: Score, heading?: string): string {
  const counted = `${records} record${records === 1 ? "" : "s"}${absent ? `, ${absent} without a prediction` : ""}`;
  const head = ["P", "R", "F1", "hit", "miss", "extra"].map((name) => name.padStart(CELL)).join("");
  const rows = [...figures].map(([kind, f]) => kind.padEnd(NAME) + row(f));
  return [heading ? `${heading}: ${counted}` : counted, "kind".padEnd(NAME) + head, ...rows, ""].join("\n");
}

const row = (f: Figures): string =>
  [f.precision, f.recall, f.f1].map(share).join("") + [f.hits, f.misses, f.extras].map(count).join("");

/** The figures as one JSON object. */
export const scoreJson = ({ records, absent, figures }: Score) => ({
  records,
  absent,
  kinds: Object.fromEntries(figures),
});

const SIGNS: Readonly<Record<Outcome["sign"], string>> = { hit: "=", miss: "-", extra: "+", wrong: "!" };

/** Misses ("-"), extras ("+") and what is found but said wrongly ("!"), one a line; `kind` limits them to one row. */
export function missesText(outcomes: readonly Outcome[], kind: string | null): string {
  return outcomes
    .filter((outcome) => outcome.sign !== "hit" && (kind === null || outcome.kind === kind))
    .map((outcome) => `${outcome.kind}  ${line(outcome, SIGNS[outcome.sign])}\n`)
    .join("");
}

const line = ({ record, what, said }: Outcome, sign: string): string =>
  `${record} ${sign} ${what}${said ? ` | said: ${said}` : ""}`;

/** Gains and losses kind by kind. */
export function changesText(changes: readonly Change[]): string {
  if (changes.length === 0) return "nothing gained, nothing lost\n";
  const block = ({ kind, f1, gained, lost, newExtras, oldExtras }: Change): string => {
    const head = `${kind}: F1 ${f1 < 0 ? "" : "+"}${f1.toFixed(3)}, ${gained.length} gained, ${lost.length} lost, ${newExtras.length} new extras, ${oldExtras.length} extras gone`;
    const lines = [
      ...gained.map((o) => `  gained     ${o.record} ${o.what}`),
      ...lost.map((o) => `  lost       ${o.record} ${o.what}`),
      ...newExtras.map((o) => `  new extra  ${o.record} ${o.said ?? o.what}`),
      ...oldExtras.map((o) => `  extra gone ${o.record} ${o.said ?? o.what}`),
    ];
    return [head, ...lines, ""].join("\n");
  };
  return changes.map(block).join("");
}
