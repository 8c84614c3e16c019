import type { Claim, Name, PersonValue } from "../extract/persons/claim.js";
import type { Reading } from "../extract/reading.js";
import { type Candidate, FIELDS, type Mention } from "../model/index.js";
import { compatibleNames, sameSurname } from "./names.js";

/** One person of a release: every mention, and every claim about them. */
export interface PersonCluster {
  /** The fullest name printed. */
  readonly name: Name;
  readonly printed: string;
  readonly mentions: readonly Mention[];
  readonly claims: readonly { readonly claim: Claim; readonly mention: Candidate<PersonValue> }[];
  /** Rows whose full name stands in the text, as "table:row". */
  readonly rows: readonly string[];
  readonly truncated: boolean;
  readonly candidates: readonly Candidate<PersonValue>[];
}

/**
 * Groups mentions into persons: full names first, then surnames, each with the bearer named before it
 * whose titles fit. Two full names that do not agree stay two persons, even with one surname.
 */
export function clusterPersons(reading: Reading, kept: readonly Candidate<PersonValue>[]): PersonCluster[] {
  const { gazetteer } = reading;
  const groups: Candidate<PersonValue>[][] = [];
  for (const candidate of kept.filter((c) => c.value.name.given.length > 0)) {
    const group = groups.find(
      (g) => compatibleNames(gazetteer, longest(g).value.name, candidate.value.name) && citiesAgree(g, candidate),
    );
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  const full = groups.length;
  for (const candidate of kept.filter((c) => c.value.name.given.length === 0)) {
    const group = ownerOf(candidate, groups, full);
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  const clusters = groups
    .map((group) => group.sort(inOrder))
    .sort((a, b) => inOrder(a[0] as Candidate, b[0] as Candidate));
  return clusters.map((group) => toCluster(reading, group));
}

const longest = (group: readonly Candidate<PersonValue>[]): Candidate<PersonValue> =>
  group.reduce((a, b) => (rank(b.value.name) > rank(a.value.name) ? b : a));
const rank = (name: Name): number =>
  name.given.length * 10 + name.words.reduce((n, w) => n + Math.min(w.fold.length, 9) / 10, 0);

const inOrder = (a: Candidate, b: Candidate): number =>
  FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start;

/** The group that a surname alone belongs to: one whose titles agree, the nearest before it, else the first after. */
function ownerOf(
  candidate: Candidate<PersonValue>,
  groups: Candidate<PersonValue>[][],
  full: number,
): Candidate<PersonValue>[] | undefined {
  const fits = groups.filter(
    (g) => sameSurname(longest(g).value.name.surname, candidate.value.name.surname) && citiesAgree(g, candidate),
  );
  if (fits.length < 2) return fits[0];
  const kinds = new Set(candidate.value.claims.map((c) => c.kind));
  const agree = fits.filter((g) => g.some((c) => c.value.claims.some((claim) => kinds.has(claim.kind))));
  const pool = agree.length ? agree : fits.filter((g) => groups.indexOf(g) < full);
  const before = (g: Candidate<PersonValue>[]) =>
    Math.max(...g.filter((c) => inOrder(c, candidate) < 0).map((c) => c.start), -1);
  return [...pool].sort((a, b) => before(b) - before(a))[0];
}

/** Mayors of two cities are two persons: no city row in common, and one printed with each. */
function citiesAgree(group: readonly Candidate<PersonValue>[], candidate: Candidate<PersonValue>): boolean {
  const own = cityRows(candidate);
  const theirs = group.flatMap(cityRows);
  return own.length === 0 || theirs.length === 0 || own.some((r) => theirs.includes(r));
}

const cityRows = (candidate: Candidate<PersonValue>): readonly number[] =>
  candidate.value.claims.flatMap((c) => (c.kind === "mayor" && c.city ? c.city.rows : []));

function toCluster(reading: Reading, group: readonly Candidate<PersonValue>[]): PersonCluster {
  const fullest = longest(group);
  return {
    name: fullest.value.name,
    printed: textOf(reading, fullest),
    mentions: group.map((c) => mentionOf(reading, c)),
    claims: group.flatMap((mention) => mention.value.claims.map((claim) => ({ claim, mention }))),
    rows: [...new Set(group.flatMap((c) => c.value.rows))],
    truncated: group.some((c) => c.value.truncated),
    candidates: group,
  };
}

const fieldText = (reading: Reading, name: string): string =>
  reading.document.fields.find((f) => f.name === name)?.text ?? "";
const textOf = (reading: Reading, c: Candidate): string => fieldText(reading, c.field).slice(c.start, c.end);
const mentionOf = (reading: Reading, c: Candidate): Mention => ({
  field: c.field,
  start: c.start,
  end: c.end,
  text: textOf(reading, c),
  rule: c.rule,
});
