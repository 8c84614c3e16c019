import type { Claim, Name, PersonValue } from "../extract/persons/claim.js";
import type { Candidate } from "../model/index.js";

/** A person on the way: its mentions, and what is asked of them again and again. */
export interface Group {
  readonly members: Candidate<PersonValue>[];
  fullest: Candidate<PersonValue>;
  readonly cities: Set<number>;
  readonly kinds: Set<Claim["kind"]>;
  readonly chambers: Set<string>;
}

export function join(group: Group, candidate: Candidate<PersonValue>): void {
  group.members.push(candidate);
  if (rank(candidate.value.name) > rank(group.fullest.value.name)) group.fullest = candidate;
  for (const row of cityRows(candidate)) group.cities.add(row);
  for (const claim of candidate.value.claims) group.kinds.add(claim.kind);
  for (const chamber of chambersOf(candidate)) group.chambers.add(chamber);
}

const rank = (name: Name): number =>
  name.given.length * 10 + name.words.reduce((n, w) => n + Math.min(w.fold.length, 9) / 10, 0);

/** A senator and a representative of one surname are two persons. */
export function chambersAgree(group: Group, candidate: Candidate<PersonValue>): boolean {
  const own = chambersOf(candidate);
  return own.length === 0 || group.chambers.size === 0 || own.some((c) => group.chambers.has(c));
}

const chambersOf = (candidate: Candidate<PersonValue>): readonly string[] =>
  candidate.value.claims.flatMap((c) =>
    c.kind !== "office" ? [] : /^sen/i.test(c.role) ? ["senate"] : /^(?:rep|congress)/i.test(c.role) ? ["house"] : [],
  );

/** Mayors of two cities are two persons: no city row in common, and one printed with each. */
export function citiesAgree(group: Group, candidate: Candidate<PersonValue>): boolean {
  const own = cityRows(candidate);
  return own.length === 0 || group.cities.size === 0 || own.some((r) => group.cities.has(r));
}

const cityRows = (candidate: Candidate<PersonValue>): readonly number[] =>
  candidate.value.claims.flatMap((c) => (c.kind === "mayor" && c.city ? c.city.rows : []));
