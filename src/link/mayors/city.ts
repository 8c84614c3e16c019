import type { MayorClaim } from "../../extract/persons/claim.js";
import type { PlacePhrase } from "../../extract/places/phrase.js";
import type { PlaceRow } from "../../gazetteer/index.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { MayorCity, Mention, Place } from "../../model/index.js";
import { type LinkContext, placeOf, slug } from "../context.js";
import { weightOf, withinStates } from "../places/namesakes.js";

/** The fullest printed city among the claims: one with a state before one without. */
export function bestCity(claims: readonly MayorClaim[]): PlacePhrase | null {
  const phrases = claims.flatMap((c) => (c.city ? [c.city] : []));
  return phrases.find((p) => p.printedState) ?? phrases[0] ?? null;
}

/** "D.C. Mayor": the District is its city. */
export const cityId = (id: string): string => (id === "us-dc" ? "us-dc-washington" : id);

/** A city so many times as large as its next namesake needs no state. */
const DWARFS = 2;

/**
 * The rows that a printed city may mean where no known mayor decides, the likeliest first; one where something does:
 * the printed state, that the others have mayors of their own on the day, the states of the release, size.
 */
export function citiesMeant(context: LinkContext, phrase: PlacePhrase, sitting: boolean): readonly PlaceRow[] {
  const rows = phrase.rows.map((r) => context.gazetteer.row("places", r));
  const cities = rows.filter((r) => r.kind === "city" || r.kind === "county");
  const pool = withinStates(cities.length ? cities : rows);
  const [first] = pool;
  if (!first) return [];
  if (phrase.printedState !== null || pool.length === 1) return [whole(context, first)];
  const free = sitting ? pool.filter((r) => !hasSureMayor(context, r.id)) : pool;
  // A village of the same name is hardly meant without its state, whoever may be mayor of the city.
  const open = free.some((r) => weightOf(r) * OUTSHINES >= weightOf(first) || isNear(context, r)) ? free : pool;
  const near = open.filter((r) => isNear(context, r));
  // Among cities of many states a village's state says little against a city so much larger.
  const [big, small] = [open[0] as PlaceRow, near[0]];
  const dwarfed = small !== undefined && context.states.size >= MANY && weightOf(big) >= weightOf(small) * OUTSHINES;
  const meant = near.length > 0 && !dwarfed ? near : open;
  const [largest, next] = meant as [PlaceRow, PlaceRow | undefined];
  return !next || meant === near || weightOf(largest) >= weightOf(next) * DWARFS ? [whole(context, largest)] : meant;
}

const OUTSHINES = 10;
/** So many states make a release the nation's. */
const MANY = 4;

const isNear = ({ states }: LinkContext, { state }: PlaceRow): boolean => state !== null && states.has(state);

const whole = ({ gazetteer }: LinkContext, row: PlaceRow): PlaceRow => gazetteer.byId("places", cityId(row.id)) ?? row;

/** Whether the dictionary is sure who was mayor of a city on the day. */
function hasSureMayor({ gazetteer, timeline: { day } }: LinkContext, city: string): boolean {
  if (day === null) return false;
  return gazetteer
    .lookup("mayors#city", [city])
    .some((r) =>
      gazetteer
        .row("mayors", r)
        .terms.some(
          (t) =>
            t.startSure && t.start !== null && t.start <= day && (t.end === null ? t.open : t.endSure && t.end >= day),
        ),
    );
}

/** The dateline's town where no table has it. */
export function homeCity({ document }: LinkContext, home: PlacePhrase): MayorCity {
  const { tokens, text } = document.text;
  const name = text.slice(tokens[home.name.start]?.start, tokens[home.name.end - 1]?.end);
  return shown(unknownCity(name, home), true, null);
}

/** The city as it is shown: the row, or the printed words where no row is sure. */
export function cityOf(
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
  if (row) return shown(placeOf(row), inferred, mention);
  return phrase && mention ? shown(unknownCity(mention.text, phrase), inferred, mention) : null;
}

const shown = (place: Place, inferred: boolean, mention: Mention | null): MayorCity => {
  const { id, kind, name, state, country, geoid, geonames, lat, lon } = place;
  return { id, kind, name, state, country, geoid, geonames, lat, lon, inferred, mention };
};

function unknownCity(name: string, { state, country }: PlacePhrase): Place {
  return {
    id: slug(`${state ?? ""} ${name}`),
    kind: /\bcounty$/i.test(name) ? "county" : "city",
    name,
    state,
    country: country ?? (state ? "US" : null),
    geoid: null,
    geonames: null,
    lat: null,
    lon: null,
  };
}
