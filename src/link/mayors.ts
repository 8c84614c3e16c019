import type { MayorClaim } from "../extract/persons/claim.js";
import { KNOWN_MAYOR } from "../extract/persons/known-mayors.js";
import type { PlacePhrase } from "../extract/places/phrase.js";
import {
  type Holding,
  holdingOn,
  holdingWithin,
  type MayorRow,
  type PlaceRow,
  seenNear,
  termOn,
} from "../gazetteer/index.js";
import { namesExactly, rowHasGiven, rowsNamed } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import type { Alternative, Mayor, MayorCity, MayorStatus, Mention } from "../model/index.js";
import { foldToken } from "../text/index.js";
import { type LinkContext, placeOf, slug } from "./context.js";
import { hasPassed } from "./passing.js";
import { isOfficer, speaksForConference, titlesOf } from "./titles.js";

/** A row that a cluster may mean, and how well it fits. */
export interface ScoredMayor {
  readonly row: MayorRow;
  readonly score: number;
  readonly holding: Holding;
}

/** Links a person whom the text calls mayor; null where nothing in the claims is a mayor's. */
export function linkMayor(context: LinkContext, cluster: PersonCluster): Mayor | null {
  const claims = cluster.claims.flatMap(({ claim }) => (claim.kind === "mayor" ? [claim] : []));
  const officer = claims.length === 0 && presides(context, cluster);
  if (claims.length === 0 && !officer) return null;
  const printed = bestCity(claims);
  const scored = scoreMayors(context, cluster, printed?.rows ?? null, claims);
  const best = scored[0] ?? misprint(context, cluster, printed);
  const rivals = best ? scored.filter((s) => s.row.id !== best.row.id && s.score > best.score - 0.5) : [];
  const row = best && rivals.length === 0 ? best.row : null;
  // Where the word "Mayor" is not printed, the dictionary must say it for that day.
  const said = claims.some((c) => !c.rule.startsWith(KNOWN_MAYOR));
  if (!said && !(row && (best?.holding === "in" || best?.holding === "near"))) return null;
  // "CEDAR GAP, Mont. — Mayor <name>": whom no table knows is mayor of where the release is from.
  const home = !row && !printed && rivals.length === 0 ? context.home : null;
  const cityRow = row
    ? context.gazetteer.byId("places", row.city)
    : (printed ?? home)
      ? choosePlace(context, (printed ?? home) as PlacePhrase)
      : null;
  const ambiguous = rivals.length > 0;
  // A surname alone that nobody is known by, with no city: no more than the word "Mayor" speaks for it.
  if (!row && !printed && !ambiguous && cluster.truncated) return null;
  const name = row ? row.name : cluster.printed;
  const person = row?.person ?? slug(cluster.printed);
  const succeeded = !row && !ambiguous && isSomebodyElses(context, cityRow, person);
  const status = statusOf(context, cluster, claims, best, succeeded);
  return {
    id: row?.id ?? (cityRow ? `${person}_${cityRow.id.replace(/^us-([a-z]{2})-(.*)$/, "$2-$1")}` : person),
    person,
    name: fullerName(name, cluster.printed),
    printed: cluster.printed,
    city: cityOf(context, cluster, printed, cityRow ?? null) ?? (home ? homeCity(context, home) : null),
    status,
    titles: titlesOf(context, cluster),
    party: row?.party ?? null,
    link: row ? "linked" : ambiguous ? "ambiguous" : "unknown",
    candidates: ambiguous && best ? [best, ...rivals].slice(0, 8).map(alternative) : [],
    confidence: row
      ? best?.holding === "in"
        ? 0.98
        : best?.holding === "near"
          ? 0.9
          : 0.8
      : ambiguous
        ? 0.5
        : printed
          ? 0.75
          : 0.6,
    mentions: cluster.mentions,
  };
}

const alternative = ({ row, score }: ScoredMayor): Alternative => ({
  id: row.id,
  name: row.name,
  score: Math.round(score * 100) / 100,
});

/** The dictionary's name, unless the text prints a fuller form of it. */
const fullerName = (known: string, printed: string): string =>
  printed.split(" ").length > known.split(" ").length ? printed : known;

/** The fullest printed city among the claims: one with a state before one without. */
function bestCity(claims: readonly MayorClaim[]): PlacePhrase | null {
  const phrases = claims.flatMap((c) => (c.city ? [c.city] : []));
  return phrases.find((p) => p.printedState) ?? phrases[0] ?? null;
}

/** Surnames this much alike are one, misprinted: "Ryback" and "Rybak". */
const ALIKE = 0.88;

/**
 * "Tulsa Mayor Jim <surname>" where John <surname> holds the office, or one letter of the surname is
 * wrong, or all of it: the city and the day leave one mayor, and one half of the name is that mayor's. The text's
 * own form stays in `printed`.
 */
function misprint(context: LinkContext, cluster: PersonCluster, printed: PlacePhrase | null): ScoredMayor | null {
  const { gazetteer, timeline, similarity } = context;
  const { day } = timeline;
  if (!printed || day === null || cluster.name.given.length === 0) return null;
  const cities = [...new Set(printed.rows.map((r) => cityId(gazetteer.row("places", r).id)))];
  const holders = cities
    .flatMap((id) => gazetteer.lookup("mayors#city", [id]).map((r) => gazetteer.row("mayors", r)))
    .filter((r) => holdingOn(r.terms, day) === "in");
  const meant = holders.filter((row) => {
    const surname = foldToken(
      row.name
        .replace(/,? (?:Jr|Sr)\.?$|,? (?:II|III|IV)$/, "")
        .split(" ")
        .at(-1) ?? "",
    );
    if (similarity(surname, cluster.name.surname) >= ALIKE) return true;
    return holders.length === 1 && namesExactly(row, cluster.name);
  });
  return meant.length === 1 && meant[0] ? { row: meant[0], score: 1, holding: "near" } : null;
}

function scoreMayors(
  context: LinkContext,
  cluster: PersonCluster,
  placeRows: readonly number[] | null,
  claims: readonly MayorClaim[],
): ScoredMayor[] {
  const { gazetteer, timeline } = context;
  const { name } = cluster;
  let rows = rowsNamed(gazetteer, "mayors", name);
  const placeIds = placeRows === null ? null : new Set(placeRows.map((r) => cityId(gazetteer.row("places", r).id)));
  if (cluster.truncated && name.given.length === 0 && placeIds) {
    // The last word of a text that is cut off may be a given name.
    const inCity = [...placeIds].flatMap((id) =>
      gazetteer.lookup("mayors#city", [id]).map((r) => gazetteer.row("mayors", r)),
    );
    rows = rows.filter((r) => placeIds.has(r.city));
    if (rows.length === 0) rows = inCity.filter((r) => rowHasGiven(gazetteer, r, name.surname));
  }
  const former = claims.some((c) => c.status === "former" || c.status === "late");
  const scored: ScoredMayor[] = [];
  for (const row of rows) {
    if (placeIds && placeIds.size > 0 && !placeIds.has(row.city)) continue;
    const holding = heldThen(context, row);
    const exact = name.given.length > 0 && namesExactly(row, name) ? 0.3 : 0;
    const place = placeIds?.size ? 3 : 0;
    const time = HOLDING_SCORE[former && holding === "after" ? "in" : holding];
    const elect = claims.some((c) => c.status === "elect" || c.status === "candidate");
    // Without a city, a given name or a term on the day must speak for the row.
    if (
      !place &&
      name.given.length === 0 &&
      (holding === "before" || holding === "after" || holding === "unknown") &&
      timeline.day !== null
    )
      continue;
    if (!place && holding === "before" && !elect) continue;
    const near = !place && isNamed(context, row.city) ? 1 : 0;
    scored.push({ row, holding, score: exact + place + time + near + leads(context, row, cluster) });
  }
  return scored.sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1));
}

/** "D.C. Mayor": the District is its city. */
const cityId = (id: string): string => (id === "us-dc" ? "us-dc-washington" : id);

const HOLDING_SCORE: Readonly<Record<Holding, number>> = { in: 2, near: 1.2, unknown: 0.5, after: 0, before: -1 };

/** Whether the release names the city anywhere: that speaks for its mayor. */
function isNamed({ document, gazetteer }: LinkContext, city: string): boolean {
  const name = gazetteer.byId("places", city)?.name;
  return name !== undefined && document.fields.some((f) => f.text.includes(name));
}

/** Whether the row's terms, or the days its mayor was seen, agree with the release. */
function heldThen({ timeline }: LinkContext, row: MayorRow): Holding {
  const { day, range } = timeline;
  const holding = day !== null ? holdingOn(row.terms, day) : holdingWithin(row.terms, range.start, range.end);
  return holding === "unknown" && seenNear(row.seen, day) ? "near" : holding;
}

/**
 * "Council President <name> is acting mayor": a mayor whose city is not printed is mayor of the one
 * city whose mayors the release is about; with several cities, an incumbent's stays unknown.
 */
export function shareCity(mayors: readonly Mayor[]): Mayor[] {
  const cities = new Map(mayors.flatMap((m) => (m.city ? [[m.city.id, m.city] as const] : [])));
  const only = cities.size === 1 ? [...cities.values()][0] : undefined;
  return mayors.map((mayor, i) => {
    // One who is not yet or no longer mayor is told beside the mayor of the same city.
    if (mayor.city || mayor.link !== "unknown" || mayor.status === "incumbent") return mayor;
    const city = only ?? mayors.slice(0, i).findLast((m) => m.city)?.city;
    return city ? { ...mayor, city: { ...city, inferred: true, mention: null } } : mayor;
  });
}

/** Words of one mayor following another. */
const SUCCESSION =
  /\b(?:predecessors?|successors?|succeed(?:s|ed|ing)?|former mayors?|became|elected|sworn|inaugurat|runoff|takes? office|took office|stepped down|mayors)\b/i;

/**
 * A person named without a title, whom the dictionary knows as mayor of a city that the release has another
 * mayor of ("A, whom B succeeded"): the text speaks of one mayor after another.
 */
export function linkSuccession(
  context: LinkContext,
  cluster: PersonCluster,
  cities: ReadonlySet<string>,
): Mayor | null {
  if (cluster.name.given.length === 0 || cluster.claims.length > 0) return null;
  const named = rowsNamed(context.gazetteer, "mayors", cluster.name);
  const followed = named.filter((r) => cities.has(r.city));
  const rows = followed.length > 0 ? followed : named.filter((r) => isSittingThen(context, r));
  const row = rows[0];
  const city = row ? context.gazetteer.byId("places", row.city) : null;
  if (rows.length !== 1 || !row || !city || row.terms.length === 0) return null;
  if (followed.length > 0 && !context.document.fields.some((f) => SUCCESSION.test(f.text))) return null;
  const holding = heldThen(context, row);
  const status: MayorStatus = holding === "after" ? "former" : holding === "before" ? "elect" : "incumbent";
  return {
    id: row.id,
    person: row.person,
    name: fullerName(row.name, cluster.printed),
    printed: cluster.printed,
    city: { ...placeOf(city), inferred: true, mention: null },
    status: hasPassed(context, cluster.mentions) ? "late" : status,
    titles: [],
    party: row.party,
    link: "linked",
    candidates: [],
    confidence: 0.75,
    mentions: cluster.mentions,
  };
}

/**
 * Somebody known as mayor on the day by a verified term, whose city the release names or whose Conference it
 * speaks for: in a text about mayors the bare name is theirs.
 */
function isSittingThen(context: LinkContext, row: MayorRow): boolean {
  const { day } = context.timeline;
  const term = day === null ? null : termOn(row.terms, day);
  if (!term?.startSure || !(term.endSure || term.open)) return false;
  return (
    context.document.fields.some((f) => /\bmayors?\b/i.test(f.text)) &&
    (isNamed(context, row.city) || speaksForConference(context))
  );
}

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

/** A president of the Conference is told by the dictionary of its officers. */
function leads(context: LinkContext, row: MayorRow, cluster: PersonCluster): number {
  const titled = cluster.claims.some(({ claim }) => claim.kind !== "mayor" && /president/i.test(claim.role));
  if (!titled || !speaksForConference(context)) return 0;
  const terms = rowsNamed(context.gazetteer, "leadership", cluster.name).filter((l) => l.person === row.person);
  return terms.some((l) => holdingOn(l.terms, context.timeline.day) !== "before") ? 1 : 0;
}

/** The row of a printed city that no known mayor decides: the printed state has narrowed it, size does the rest. */
export function choosePlace(context: LinkContext, phrase: PlacePhrase): PlaceRow | null {
  const rows = phrase.rows.map((r) => context.gazetteer.row("places", r));
  const cities = rows.filter((r) => r.kind === "city" || r.kind === "county");
  const pool = cities.length ? cities : rows;
  const rankOf = (r: PlaceRow) =>
    r.population *
    (r.class === "incorporated" || r.class === "" ? 1 : r.class === "mcd" ? 0.7 : 0.2) *
    (r.country === "US" ? 1 : 0.2);
  const first = [...pool].sort((a, b) => rankOf(b) - rankOf(a))[0] ?? null;
  return first ? context.gazetteer.byId("places", cityId(first.id)) : null;
}

/** The dateline's town where no table has it. */
function homeCity({ document }: LinkContext, home: PlacePhrase): MayorCity {
  const { tokens, text } = document.text;
  const name = text.slice(tokens[home.name.start]?.start, tokens[home.name.end - 1]?.end);
  const bare = { kind: "city" as const, geoid: null, geonames: null, lat: null, lon: null };
  return {
    id: slug(`${home.state ?? ""} ${name}`),
    name,
    state: home.state,
    country: home.country ?? "US",
    ...bare,
    inferred: true,
    mention: null,
  };
}

function cityOf(
  context: LinkContext,
  cluster: PersonCluster,
  phrase: PlacePhrase | null,
  row: PlaceRow | null,
): MayorCity | null {
  const owner = cluster.claims.find(({ claim }) => claim.kind === "mayor" && claim.city === phrase);
  const field = context.document.fields.find((f) => f.name === owner?.mention.field);
  let mention: Mention | null = null;
  if (phrase && field && owner) {
    const start = field.tokens[phrase.name.start]?.start ?? 0;
    const end = field.tokens[phrase.name.end - 1]?.end ?? start;
    mention = { field: field.name, start, end, text: field.text.slice(start, end), rule: owner.claim.rule };
  }
  const inferred = phrase === null || phrase.printedState === null;
  if (row) return { ...placeOf(row), inferred, mention };
  if (!phrase || !mention) return null;
  const name = mention.text;
  return {
    id: slug(`${phrase.state ?? ""} ${name}`),
    kind: /\bcounty$/i.test(name) ? "county" : "city",
    name,
    state: phrase.state,
    country: phrase.country ?? (phrase.state ? "US" : null),
    geoid: null,
    geonames: null,
    lat: null,
    lon: null,
    inferred,
    mention,
  };
}

/** What the text says of the office, else what the day says of the term. */
function statusOf(
  context: LinkContext,
  cluster: PersonCluster,
  claims: readonly MayorClaim[],
  best: ScoredMayor | null,
  succeeded: boolean,
): MayorStatus {
  const said = claims.map((c) => c.status).find((s) => s !== null) ?? null;
  if ((said === null || said === "former") && hasPassed(context, cluster.mentions)) return "late";
  if (said && said !== "incumbent") return said;
  if (best?.holding === "after" || succeeded) return "former";
  const term = best && context.timeline.day ? termOn(best.row.terms, context.timeline.day) : null;
  return term?.acting ? "acting" : "incumbent";
}

/** Whether the dictionary is sure that somebody else was mayor of the city on the day. */
function isSomebodyElses(context: LinkContext, city: PlaceRow | null, person: string): boolean {
  const { day } = context.timeline;
  if (!city || day === null) return false;
  return context.gazetteer
    .lookup("mayors#city", [city.id])
    .map((r) => context.gazetteer.row("mayors", r))
    .some(
      (r) =>
        r.person !== person &&
        r.terms.some(
          (t) =>
            t.startSure && t.start !== null && t.start <= day && (t.end === null ? t.open : t.endSure && t.end >= day),
        ),
    );
}
