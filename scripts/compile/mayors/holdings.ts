import { groupBy } from "../groups.js";
import type { TermClaim } from "./claims.js";
import type { MayorCluster } from "./clusters.js";
import { earliest, latest, printTerms, settleTerms, surelyOverlap, type Term } from "./terms.js";

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

const byCityId = (holdings: readonly Holding[]): Map<string, Holding[]> =>
  groupBy(holdings, (holding) => holding.cluster.city.id);

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
