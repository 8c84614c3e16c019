import { join } from "node:path";
import { assignPersons } from "../persons/ids.js";
import { PREFERRED } from "../persons/known-same.js";
import { readNicknames } from "../persons/nicknames.js";
import { type CompileContext, mergeTable, readTsv, slug } from "../tables.js";
import { cityFinder } from "./cities.js";
import type { MayorClaim } from "./claims.js";
import { clusterClaims, type MayorCluster } from "./clusters.js";
import { GAPS } from "./gaps.js";
import { closeTerms, type Holding, overlaps } from "./holdings.js";
import { chooseName, variantsOf } from "./names.js";
import { mayorClaims } from "./sources/index.js";
import { printTerms } from "./terms.js";

const COLUMNS = ["person", "name", "variants", "city", "terms", "seen", "party", "wikidata"] as const;

const say = (line: string): void => {
  process.stderr.write(`mayors: ${line}\n`);
};

/** The names that the Conference's own list of offices prints, by city and state. */
const leadershipNames = (shared: string): Map<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const row of readTsv(join(shared, "facts/uscm-leadership.tsv"), ["mayor", "city", "state"])) {
    const key = `${slug(row.city)}-${row.state.toLowerCase()}`;
    names.set(key, [...(names.get(key) ?? []), row.mayor]);
  }
  return names;
};

const cityKey = (cluster: MayorCluster): string => `${slug(cluster.city.name)}-${cluster.city.state.toLowerCase()}`;

/** Days on which someone was seen in office: a month or year is left out where a day of it stands. */
const seenDays = (claims: readonly MayorClaim[]): string[] => {
  const days = [...new Set(claims.flatMap((claim) => claim.seen))].sort();
  return days.filter((day) => !days.some((other) => other !== day && other.startsWith(day)));
};

const first = (values: readonly string[]): string => values.find((value) => value !== "") ?? "";

/** The sources of a row; the first, most trusted one gives the licence. */
const sourceOf = (claims: readonly MayorClaim[]): { source: string; licence: string } => ({
  source: [...new Set(claims.map((claim) => claim.source))].slice(0, 3).join(" ; "),
  licence: claims[0]?.licence ?? "own",
});

/** Writes mayors.tsv from the shared facts and rosters; prints what it could not place, refused, or left overlapping. */
export const compileMayors = (context: CompileContext): void => {
  const nicknames = readNicknames();
  const unresolved: MayorClaim[] = [];
  const refused: MayorClaim[] = [];
  const clusters = clusterClaims([...mayorClaims(context.shared), ...GAPS], cityFinder(), nicknames, {
    unresolved: (claim) => unresolved.push(claim),
    refused: (claim) => refused.push(claim),
  });
  for (const claim of unresolved)
    say(`dropped, no place row: ${claim.name}, ${claim.city}, ${claim.state || claim.country} (${claim.origin})`);
  for (const claim of refused)
    say(`dropped, no person's name: "${claim.name}", ${claim.city}, ${claim.state} (${claim.origin})`);

  const preferred = leadershipNames(context.shared);
  const holdings: Holding[] = clusters.map((cluster) => ({
    cluster,
    seen: seenDays(cluster.claims),
    terms: [],
  }));
  const closed = closeTerms(holdings, say);
  for (const [a, b] of overlaps(closed)) say(`overlap left: ${a} | ${b}`);

  const named = closed.map((holding) => {
    const { cluster } = holding;
    const name = chooseName(cluster.claims, nicknames, [...PREFERRED, ...(preferred.get(cityKey(cluster)) ?? [])]);
    return { ...holding, name, city: cluster.city };
  });
  const persons = assignPersons(
    named.map(({ name, city, cluster }) => ({
      name,
      cityId: city.id,
      cityName: city.name,
      state: city.state,
      wikidata: first(cluster.claims.map((claim) => claim.wikidata)),
    })),
    say,
  );
  const rows = named.map(({ cluster, name, city, terms, seen }, i) => {
    const person = persons[i] ?? slug(name);
    const { claims } = cluster;
    return {
      id: `${person}_${slug(city.name)}-${city.state.toLowerCase()}`,
      person,
      name,
      variants: variantsOf(
        name,
        claims.flatMap((claim) => [claim.name, ...claim.variants]),
      ).join("|"),
      city: city.id,
      terms: printTerms(terms),
      seen: seen.join("|"),
      party: first(claims.map((claim) => claim.party)),
      wikidata: first(claims.map((claim) => claim.wikidata)),
      ...sourceOf(claims),
    };
  });
  const verified = rows.filter((row) => /\d\//.test(row.terms) && !row.terms.includes("?")).length;
  say(
    `${rows.length} rows, ${verified} with verified terms only, ${rows.filter((row) => row.terms === "").length} with days seen alone`,
  );
  mergeTable("mayors", COLUMNS, rows, { fresh: context.fresh("mayors") });
};
