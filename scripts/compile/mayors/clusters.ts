import { fold, isInitial, parseName } from "../persons/names.js";
import type { Nicknames } from "../persons/nicknames.js";
import { sameName } from "../persons/same-name.js";
import type { FindCity } from "./cities.js";
import type { MayorClaim } from "./claims.js";

/** All that the sources say of one person as mayor of one city. */
export interface MayorCluster {
  readonly city: {
    readonly id: string;
    readonly name: string;
    readonly state: string;
  };
  readonly claims: readonly MayorClaim[];
}

const NO_NAME = /\d|\b(?:mayor|vice|pro tem|vacant|vacancy|council|trustees|commissioner|tbd|seat)\b|[:;@/]/i;

/** Whether a printed name can be a person's: two words or more, no digits, no title or office in it. */
export const isPersonName = (text: string): boolean => {
  const { given, surname } = parseName(text.replace(/^(?:Mayor|Hon\.) /, ""));
  const bare = text.replace(/["“'(][^"“”'()]*["”')]/g, "").replace(/^Mayor /, "");
  return given.length > 0 && surname.length > 1 && !isInitial(surname) && !NO_NAME.test(bare);
};

/** Fathers, sons and namesakes in one city that the names alone would merge: the folded names of each one. */
const APART: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "us-ms-jackson": [["chokwe lumumba"], ["chokwe antar lumumba", "chokwe a lumumba"]],
};

/** Claims that a source's own page refutes, by city and folded name: a staff member, a mayor of the county around the city. */
const WRONG: Readonly<Record<string, string>> = {
  "us-co-denver": "michael bennet",
  "us-ut-salt-lake-city": "ben mcadams",
};

const keptApart = (city: string, a: string, b: string): boolean => {
  const groups = APART[city];
  if (!groups) return false;
  const of = (name: string): number => groups.findIndex((group) => group.includes(fold(name)));
  return of(a) >= 0 && of(b) >= 0 && of(a) !== of(b);
};

const samePerson = (city: string, a: MayorClaim, b: MayorClaim, nicknames: Nicknames): boolean => {
  if (keptApart(city, a.name, b.name)) return false;
  if (a.wikidata !== "" && b.wikidata !== "" && a.wikidata !== b.wikidata) return false;
  if (sameName(a.name, b.name, nicknames)) return true;
  return [a.name, ...a.variants].some((x) => [b.name, ...b.variants].some((y) => sameName(x, y, nicknames)));
};

/** The province of a Canadian city, which a claim may leave out. */
const provinceOf = (city: string): string => /^ca-([a-z]{2})-/.exec(city)?.[1]?.toUpperCase() ?? "";

const firstWord = (name: string): string => fold(name.replace(/-/g, " ")).split(" ")[0] ?? "";

/**
 * Directories file a township under its namesake borough: a mayor whom the facts know in one of the two is not
 * another mayor in the other.
 */
const mergeTwins = (clusters: readonly MayorCluster[], nicknames: Nicknames): MayorCluster[] => {
  const fromFacts = clusters.filter((cluster) => cluster.claims.some((claim) => claim.origin === "facts"));
  const extra = new Map<MayorCluster, MayorClaim[]>();
  const left = clusters.filter((cluster) => {
    if (cluster.claims.some((claim) => claim.origin === "facts" || claim.origin === "wikidata")) return true;
    const twin = fromFacts.find(
      (other) =>
        other.city.id !== cluster.city.id &&
        other.city.state === cluster.city.state &&
        firstWord(other.city.name) === firstWord(cluster.city.name) &&
        fold(other.claims[0]?.name ?? "") === fold(cluster.claims[0]?.name ?? "") &&
        sameName(other.claims[0]?.name ?? "", cluster.claims[0]?.name ?? "", nicknames),
    );
    if (twin) extra.set(twin, [...(extra.get(twin) ?? []), ...cluster.claims]);
    return !twin;
  });
  return left.map((cluster) => ({
    ...cluster,
    claims: [...cluster.claims, ...(extra.get(cluster) ?? [])],
  }));
};

/** Groups the claims by city and person. `unresolved` takes the claims whose city no place row fits, `refused` those without a person's name. */
export const clusterClaims = (
  claims: readonly MayorClaim[],
  findCity: FindCity,
  nicknames: Nicknames,
  report: {
    unresolved: (claim: MayorClaim) => void;
    refused: (claim: MayorClaim) => void;
  },
): MayorCluster[] => {
  const cities = new Map<string, { city: MayorCluster["city"]; people: MayorClaim[][] }>();
  for (const claim of claims) {
    if (!isPersonName(claim.name)) {
      report.refused(claim);
      continue;
    }
    const place = findCity(claim);
    if (!place) {
      report.unresolved(claim);
      continue;
    }
    if (WRONG[place.id] === fold(claim.name)) {
      report.refused(claim);
      continue;
    }
    const entry = cities.get(place.id) ?? {
      city: {
        id: place.id,
        name: place.name,
        state: claim.state || provinceOf(place.id) || claim.country,
      },
      people: [],
    };
    cities.set(place.id, entry);
    const found = entry.people.find((person) => person.some((known) => samePerson(place.id, known, claim, nicknames)));
    const own = {
      ...claim,
      variants: claim.variants.filter((variant) => !keptApart(place.id, claim.name, variant)),
    };
    if (found) found.push(own);
    else entry.people.push([own]);
  }
  return mergeTwins(
    [...cities.values()].flatMap(({ city, people }) => people.map((mayor) => ({ city, claims: mayor }))),
    nicknames,
  );
};
