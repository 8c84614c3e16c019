import type { Holding } from "./holdings.js";
import { personSlug } from "./legislators.js";
import { cabinetHoldings } from "./sources/cabinet.js";
import { executiveHoldings } from "./sources/executives.js";
import { factHoldings } from "./sources/facts.js";
import { leaderHoldings, proTemporeHoldings } from "./sources/leaders.js";
import { wikidataHoldings } from "./sources/wikidata.js";

/** The facts' rows, with the bulk tables where the facts have nobody for that person and office. */
export const allHoldings = (shared: string): Holding[] => {
  const facts = factHoldings(shared);
  const executives = executiveHoldings(shared).map((row) => {
    const fact = facts.find(
      (f) => f.office === row.office && personSlug(f.name) === personSlug(row.name) && f.term.start === row.term.start,
    );
    return fact ? { ...row, name: fact.name, variants: [...new Set([...fact.variants, ...row.variants])] } : row;
  });
  const leaders = leaderHoldings(shared);
  const replaced = new Set(["president", "vice-president", "senate-majority-leader", "senate-minority-leader"]);
  const kept = facts.filter((row) => !replaced.has(row.office));
  const firstDay = new Map<string, string>();
  for (const row of kept)
    if (row.term.start < (firstDay.get(row.office) ?? "9")) firstDay.set(row.office, row.term.start);
  // The facts begin in 1989; before an office's first fact the cabinet table speaks.
  const earlier = cabinetHoldings(shared).filter(
    (row) => row.term.end !== "" && row.term.end <= (firstDay.get(row.office) ?? "0"),
  );
  return [...executives, ...kept, ...earlier, ...leaders, ...proTemporeHoldings(), ...wikidataHoldings(shared)];
};
