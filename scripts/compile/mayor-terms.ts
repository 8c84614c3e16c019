import type { TermClaim } from "./mayor-claims.js";
import type { MayorCluster } from "./mayor-clusters.js";
import { termOf } from "./tables.js";

/** A term with its cluster's other knowledge folded in; `open` is still in office. */
export interface Term extends TermClaim {
  readonly open: boolean;
  readonly trust: number;
}

/** The first day a partial date may mean. */
export const earliest = (date: string): string =>
  `${date}${"-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
/** The last day a partial date may mean; days past a month's end compare as well as the end itself. */
export const latest = (date: string): string =>
  `${date}${"-12-31".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;

const begin = (term: TermClaim): string => (term.start === "" ? "" : earliest(term.start));

/** Whether two terms share more than a day of handing over, by what their dates surely mean. */
export const surelyOverlap = (a: Term, b: Term): boolean => {
  const runsInto = (x: Term, y: Term): boolean => {
    if (x.start === "" || y.start === "") return false;
    const end = x.end === "" ? (x.open ? "9999" : "") : earliest(x.end);
    return latest(x.start) < end && latest(y.start) < end;
  };
  return runsInto(a, b) && runsInto(b, a);
};

/** Drops what a more trusted claim of the same person says already; the rest oldest first. */
export const settleTerms = (claims: readonly Term[]): Term[] => {
  const kept: Term[] = [];
  for (const claim of [...claims].sort((a, b) => a.trust - b.trust)) {
    if (claim.end !== "" && claim.start !== "" && latest(claim.end) < earliest(claim.start)) continue;
    // Less trusted sources tell of a term that the trusted ones lack only where the years are clearly others.
    const near = kept.some((term) => claim.trust > 1 && !apart(term, claim));
    const same = kept.some((term) => term.start === claim.start && term.end === claim.end);
    const i = kept.findIndex(
      (term) =>
        term.start === "" && claim.start !== "" && term.end.slice(0, 4) === claim.end.slice(0, 4) && term.end !== "",
    );
    const half = kept[i];
    if (half) kept[i] = { ...half, start: claim.start, verified: false };
    else if (!near && !same) kept.push(claim);
  }
  return kept.sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
};

const year = (date: string): number => Number(date.slice(0, 4));
const apart = (a: TermClaim, b: TermClaim): boolean => {
  if (a.start === "" || b.start === "") return false;
  const before = (x: TermClaim, y: TermClaim): boolean => x.end !== "" && year(x.end) < year(y.start) - 1;
  return before(a, b) || before(b, a);
};

/** The cell: terms oldest first, "|" between. */
export const printTerms = (terms: readonly Term[]): string =>
  terms
    .map((term) =>
      termOf(term.start, term.end, {
        verified: term.verified,
        acting: term.acting,
        open: term.open,
      }),
    )
    .join("|");

/** A person's terms in one city, and the days on which sources saw him or her in office. */
export interface Holding {
  readonly cluster: MayorCluster;
  readonly seen: readonly string[];
  readonly terms: readonly Term[];
}

/** From this day on a sighting speaks for the present holder. */
const RECENT = "2025-01-01";

const lastSeen = (holding: Holding): string => holding.seen.map(latest).sort().at(-1) ?? "";
const who = (holding: Holding): string => `${holding.cluster.claims[0]?.name ?? ""} (${holding.cluster.city.id})`;

const succeeded = (start: string, holding: Holding, others: readonly Holding[]): boolean =>
  others.some((other) => {
    if (
      other.cluster.claims.some(
        (claim) =>
          claim.trust < 2 &&
          claim.term !== null &&
          claim.term.start !== "" &&
          earliest(claim.term.start) > earliest(start),
      )
    )
      return true;
    const left = other.cluster.claims.some(
      (claim) => claim.term?.verified === true && claim.term.end !== "" && claim.term.end <= latest(start),
    );
    return !left && lastSeen(other) >= RECENT && lastSeen(other) > lastSeen(holding);
  });

const openTerm = (claim: TermClaim, holding: Holding, others: readonly Holding[]): boolean => {
  if (claim.end !== "" || claim.start === "" || succeeded(claim.start, holding, others)) return false;
  return claim.followed === true || lastSeen(holding) >= RECENT || (claim.verified && claim.start >= "2022");
};

/** The sightings that no verified term of the same person speaks against. */
const plausible = (seen: readonly string[], terms: readonly Term[]): string[] => {
  if (
    terms.length === 0 ||
    terms.some((term) => !term.verified || term.start === "" || (term.end === "" && !term.open))
  )
    return [...seen];
  return seen.filter((day) =>
    terms.some((term) => latest(day) >= earliest(term.start) && (term.open || earliest(day) <= latest(term.end))),
  );
};

/** Cuts an unverified term where a verified term of another holder surely begins or ends inside it. */
const cutUnverified = (term: Term, others: readonly Holding[]): Term => {
  if (term.verified || term.acting) return term;
  let { start, end } = term;
  for (const fixed of others
    .flatMap((other) => other.terms)
    .filter((other) => other.verified && !other.acting && other.start !== "")) {
    if (!surelyOverlap({ ...term, start, end }, fixed)) continue;
    if (start !== "" && earliest(start) < earliest(fixed.start)) end = fixed.start;
    else if (fixed.end !== "" && (end === "" || latest(end) > latest(fixed.end))) start = fixed.end;
  }
  return start === term.start && end === term.end ? term : { ...term, start, end };
};

const byCityId = (holdings: readonly Holding[]): Map<string, Holding[]> => {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const group = groups.get(holding.cluster.city.id);
    if (group) group.push(holding);
    else groups.set(holding.cluster.city.id, [holding]);
  }
  return groups;
};

/** Where sources hold several for the present mayor (councils that rotate the chair), nobody's unverified term is open. */
const oneOpen = (holdings: readonly Holding[]): Holding[] =>
  [...byCityId(holdings).values()].flatMap((group) => {
    const several = group.filter((holding) => holding.terms.some((term) => term.open)).length > 1;
    if (!several) return group;
    return group.map((holding) => ({
      ...holding,
      terms: holding.terms.map((term) => (term.verified ? term : { ...term, open: false })),
    }));
  });

/**
 * Settles each holding's terms against the other holders of its city: open terms that a successor ends, sightings that
 * verified terms exclude, unverified terms that run into verified ones. `say` is told of every cut.
 */
export const closeTerms = (holdings: readonly Holding[], say: (line: string) => void): Holding[] => {
  const byCity = byCityId(holdings);
  const settled = holdings.map((holding) => {
    const others = (byCity.get(holding.cluster.city.id) ?? []).filter((other) => other !== holding);
    const claims = holding.cluster.claims.flatMap((claim) =>
      claim.term
        ? [
            {
              ...claim.term,
              trust: claim.trust,
              open: openTerm(claim.term, holding, others),
            },
          ]
        : [],
    );
    const terms = settleTerms(claims);
    return { ...holding, terms, seen: plausible(holding.seen, terms) };
  });
  const settledByCity = byCityId(oneOpen(settled));
  return [...settledByCity.values()].flat().map((holding) => {
    const others = (settledByCity.get(holding.cluster.city.id) ?? []).filter((other) => other !== holding);
    const terms = holding.terms.map((term) => {
      const cut = cutUnverified(term, others);
      if (cut !== term) say(`cut: ${who(holding)} ${term.start}/${term.end} to ${cut.start}/${cut.end}`);
      return cut;
    });
    return { ...holding, terms };
  });
};

/** The pairs of verified, non-acting terms of two holders of one city that surely overlap, as text. */
export const overlaps = (holdings: readonly Holding[]): [string, string][] => {
  const pairs: [string, string][] = [];
  for (const group of byCityId(holdings).values()) {
    const terms = group.flatMap((holding) =>
      holding.terms.filter((term) => term.verified && !term.acting).map((term) => ({ holding, term })),
    );
    terms.forEach((a, i) => {
      for (const b of terms.slice(i + 1)) {
        if (surelyOverlap(a.term, b.term))
          pairs.push([`${who(a.holding)} ${printTerms([a.term])}`, `${who(b.holding)} ${printTerms([b.term])}`]);
      }
    });
  }
  return pairs;
};
