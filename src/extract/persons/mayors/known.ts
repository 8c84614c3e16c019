import { lastWhere } from "../../../text/index.js";
import { type PlacePhrase, readPlaceBackward, readPlaceForward } from "../../places/phrase.js";
import type { Claim, MayorClaim, Name } from "../claim.js";
import type { Read } from "../distribute.js";
import { foldAt, type PersonField } from "../field.js";

/** Rules of claims in which the word "Mayor" is not printed: they count only where the dictionary agrees on the day. */
export const KNOWN_MAYOR = "mayor/known";
/** So many known mayors in one sentence about mayors make a list. */
const LIST_LENGTH = 3;

/**
 * The claim of a name that a dictionary's mayor bears, where that mayor's city stands beside it without
 * the word: "Tulsa's <name>", "<name>, of Tulsa (OK)", "<name> Tulsa OK".
 */
export function knownMayorClaim(field: PersonField, name: Name): MayorClaim | null {
  const cities = citiesOf(field, name);
  if (cities.size === 0) return null;
  const { tokens, reading } = field;
  const fits = (place: PlacePhrase | null): place is PlacePhrase =>
    place?.rows.some((r) => cities.has(reading.gazetteer.row("places", r).id)) ?? false;
  if (foldAt(tokens, name.start - 1) === "'s") {
    const before = readPlaceBackward(reading, field.field, name.start - 1);
    if (fits(before)) return claimOf(before, `${KNOWN_MAYOR}-possessive`);
  }
  // "<name>, who led Sacramento"
  const led = foldAt(tokens, name.end) === "," && foldAt(tokens, name.end + 1) === "who" ? name.end + 2 : -1;
  const governed = led > 0 && LED.has(foldAt(tokens, led)) ? readPlaceForward(reading, field.field, led + 1) : null;
  if (fits(governed)) return { ...claimOf(governed, `${KNOWN_MAYOR}-led`), status: "former" };
  let at = name.end;
  if (foldAt(tokens, at) === "," || foldAt(tokens, at) === "(") at++;
  if (foldAt(tokens, at) === "of" || foldAt(tokens, at) === "from") at++;
  const behind = readPlaceForward(reading, field.field, at);
  if (!fits(behind)) return null;
  // A bare city behind a comma or nothing may be anything: its state must be printed.
  const bound = foldAt(tokens, at - 1) === "of" || foldAt(tokens, at - 1) === "from" || isTitled(field, behind.end);
  if (behind.printedState === null && !bound) return null;
  return claimOf(behind, `${KNOWN_MAYOR}-city`);
}

/** "<name>, Tulsa, Vice President": between a name and a title stands its city. */
const isTitled = (field: PersonField, at: number): boolean =>
  foldAt(field.tokens, at) === "," &&
  (field.startingAt("roles", at + 1).length > 0 || field.startingAt("offices", at + 1).length > 0);

const LED = new Set(["led", "ran", "governed"]);

const claimOf = (city: PlacePhrase, rule: string): MayorClaim => ({
  kind: "mayor",
  status: null,
  city,
  span: { start: city.start, end: city.end },
  rule,
});

function citiesOf(field: PersonField, name: Name): ReadonlySet<string> {
  const hits = field
    .startingAt("mayors", name.start)
    .filter((h) => h.end === name.end || h.end === name.end - 1 || h.end === name.end - 2);
  return new Set(hits.flatMap((h) => h.rows.map((r) => field.reading.gazetteer.row("mayors", r).city)));
}

/** Adds the claim to known mayors who are listed by name alone in a sentence about mayors. */
export function claimListedMayors<T extends Read & { readonly name: Name }>(
  field: PersonField,
  reads: readonly T[],
): T[] {
  const bare = reads.filter((r) => r.claims.length === 0 && citiesOf(field, r.name).size > 0);
  if (bare.length < LIST_LENGTH) return [...reads];
  const listed = new Set<T>();
  for (const sentence of field.field.sentences) {
    const before = (token: number): number => lastWhere(bare, (r) => r.name.start < token) + 1;
    const inside = bare.slice(before(sentence.start), before(sentence.end));
    if (inside.length < LIST_LENGTH) continue;
    for (let i = sentence.start; i < sentence.end; i++) {
      if (foldAt(field.tokens, i) !== "mayors") continue;
      for (const r of inside) if (r.name.start > i) listed.add(r);
      break;
    }
  }
  return reads.map((r) => {
    if (!listed.has(r)) return r;
    const claim: Claim = {
      kind: "mayor",
      status: null,
      city: null,
      span: { start: r.name.start, end: r.name.end },
      rule: `${KNOWN_MAYOR}-listed`,
    };
    return { ...r, claims: [claim] };
  });
}

/** "Green Bay's <surname>": a surname alone behind the city that a mayor of that surname has. */
export function ownedMayorClaim(field: PersonField, at: number): MayorClaim | null {
  if (foldAt(field.tokens, at - 1) !== "'s") return null;
  const { gazetteer } = field.reading;
  const rows = gazetteer.lookup("mayors#surname", [foldAt(field.tokens, at)]);
  if (rows.length === 0) return null;
  const city = readPlaceBackward(field.reading, field.field, at - 1);
  const ids = new Set(city?.rows.map((r) => gazetteer.row("places", r).id));
  return city && rows.some((r) => ids.has(gazetteer.row("mayors", r).city))
    ? claimOf(city, `${KNOWN_MAYOR}-possessive`)
    : null;
}
