import type { MayorClaim } from "../extract/persons/claim.js";
import { SET_APART } from "../extract/persons/layout/rolls.js";
import { KNOWN_MAYOR } from "../extract/persons/mayors/known.js";
import type { PlacePhrase } from "../extract/places/phrase.js";
import type { PlaceRow } from "../gazetteer/index.js";
import type { PersonCluster } from "../mentions/persons.js";
import type { Alternative, Mayor, MayorStatus } from "../model/index.js";
import { type LinkContext, slug } from "./context.js";
import { bestCity, citiesMeant, cityOf, homeCity } from "./mayors/city.js";
import { misprint } from "./mayors/misprint.js";
import { type ScoredMayor, scoreMayors } from "./mayors/score.js";
import { statusOf } from "./mayors/status.js";
import { isOfficer, titlesOf } from "./titles.js";

/** Links a person whom the text calls mayor; null where nothing in the claims is a mayor's. */
export function linkMayor(context: LinkContext, cluster: PersonCluster): Mayor | null {
  const claims = cluster.claims.flatMap(({ claim }) => (claim.kind === "mayor" ? [claim] : []));
  const officer = claims.length === 0 && presides(context, cluster);
  if (claims.length === 0 && !officer) return null;
  const { printed, scored } = readCity(context, cluster, claims);
  const best = scored[0] ?? misprint(context, cluster, printed);
  const rivals = best ? scored.filter((s) => s.row.id !== best.row.id && s.score > best.score - 0.5) : [];
  const row = best && rivals.length === 0 ? best.row : null;
  // Where the word "Mayor" is not printed, the dictionary must say it for that day.
  const said = claims.some((c) => !c.rule.startsWith(KNOWN_MAYOR));
  const past = best?.holding === "after" && claims.some((c) => c.status === "former");
  if (!said && !(row && (best?.holding === "in" || best?.holding === "near" || past))) return null;
  // "CEDAR GAP, Mont. — Mayor <name>": whom no table knows is mayor of where the release is from.
  const home = !row && !printed && rivals.length === 0 ? context.home : null;
  const status = statusOf(context, cluster, claims, best);
  const phrase = printed ?? home;
  const meant = row || !phrase ? [] : citiesMeant(context, phrase, SITTING.has(status));
  const cityRow = row ? context.gazetteer.byId("places", row.city) : meant.length === 1 ? (meant[0] ?? null) : null;
  const ambiguous = rivals.length > 0;
  // A surname alone that nobody is known by, with no city: no more than the word "Mayor" speaks for it.
  if (!row && !printed && !ambiguous && cluster.truncated) return null;
  const person = row?.person ?? slug(cluster.printed);
  const places = ambiguous ? [] : meant.slice(0, MOST_CANDIDATES).map((city) => inCity(person, cluster.printed, city));
  return {
    id: row?.id ?? (cityRow ? idIn(person, cityRow) : person),
    person,
    name: row?.name ?? cluster.printed,
    printed: cluster.printed,
    city: cityOf(context, cluster, printed, cityRow ?? null) ?? (home ? homeCity(context, home) : null),
    status,
    titles: titlesOf(context, cluster),
    party: row?.party ?? null,
    link: row ? "linked" : ambiguous || places.length > 1 ? "ambiguous" : "unknown",
    candidates:
      ambiguous && best
        ? [best, ...rivals].slice(0, MOST_CANDIDATES).map(alternative)
        : places.length > 1
          ? places
          : [],
    confidence: row
      ? best?.holding === "in"
        ? 0.98
        : best?.holding === "near"
          ? 0.9
          : 0.8
      : guessed(ambiguous, printed),
    mentions: cluster.mentions,
  };
}

/** The printed city and the rows that fit it; a dateline's is left where the name's one mayor of the day is another city's. */
function readCity(context: LinkContext, cluster: PersonCluster, claims: readonly MayorClaim[]) {
  const printed = bestCity(claims);
  const scored = scoreMayors(context, cluster, printed?.rows ?? null, claims);
  if (scored.length > 0 || cluster.name.given.length === 0) return { printed, scored };
  if (!claims.every((c) => c.city === null || c.rule === SET_APART)) return { printed, scored };
  const elsewhere = scoreMayors(context, cluster, null, claims).filter((s) => s.holding === "in");
  return elsewhere.length === 1 ? { printed: null, scored: elsewhere } : { printed, scored };
}

/** Of two mayors of a town at once one is of another town. */
const SITTING: ReadonlySet<MayorStatus> = new Set(["incumbent", "acting"]);

const MOST_CANDIDATES = 8;

const guessed = (ambiguous: boolean, printed: PlacePhrase | null): number => (ambiguous ? 0.5 : printed ? 0.75 : 0.6);

const idIn = (person: string, city: PlaceRow): string =>
  `${person}_${city.id.replace(/^us-([a-z]{2})-(.*)$/, "$2-$1")}`;

/** The same person as mayor of one of the cities that the printed one may be. */
const inCity = (person: string, name: string, city: PlaceRow): Alternative => ({
  id: idIn(person, city),
  name,
  score: 0.5,
});

const alternative = ({ row, score }: ScoredMayor): Alternative => ({
  id: row.id,
  name: row.name,
  score: Math.round(score * 100) / 100,
});

/** "USCM President <name>": the Conference's officers are mayors, and the dictionary knows them. */
function presides(context: LinkContext, cluster: PersonCluster): boolean {
  const titled = cluster.claims.some(
    ({ claim }) =>
      claim.kind !== "mayor" && OFFICER.test(claim.role) && (claim.body === null || CONFERENCE.test(claim.body)),
  );
  return titled && isOfficer(context, cluster);
}
const OFFICER = /\b(?:vice )?president$|^trustee$/i;
const CONFERENCE = /conference of mayors|^uscm$/i;
