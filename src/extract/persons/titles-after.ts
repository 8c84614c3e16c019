import { Shape } from "../../model/index.js";
import { readPlaceForward } from "../places/phrase.js";
import type { Claim } from "./claim.js";
import { foldAt, type PersonField } from "./field.js";
import { mayorHeadAt } from "./mayors/head.js";
import { readBracketedCity, readCityOfMayor } from "./titles-after/city.js";
import { skipToTitle } from "./titles-after/join.js";
import { nameFollows } from "./titles-after/mayor.js";
import { type ReadTitle, readTitleAt } from "./titles-after/one.js";
import { readSeat } from "./titles-after/seat.js";
import { isChosenNow, isOfThatTime } from "./titles-after/term.js";

/** What stands behind a name: its claims and where they end. */
export interface TitlesAfter {
  readonly claims: readonly Claim[];
  readonly end: number;
}

const MOST_PARTS = 5;

/**
 * Reads titles rightwards from a name: ", Mayor of Reno, NV and President of …", "(D-CA)", a
 * signature's next lines, "who is …".
 *
 * @param afterMayor whether "Mayor" stands before the name, so that a place behind it is the city
 */
export function readTitlesAfter(field: PersonField, nameEnd: number, afterMayor: boolean): TitlesAfter {
  const claims: Claim[] = [];
  let at = nameEnd;
  const seat = readSeat(field, at);
  if (seat) {
    claims.push(seat.claim);
    at = seat.end;
  }
  if (afterMayor) {
    const city = readCityOfMayor(field, at);
    if (city) {
      claims.push(city.claim);
      at = city.end;
    }
  }
  const named = afterMayor && claims.length === 0 ? readGapped(field, at) : null;
  if (named) return { claims: named.claims, end: named.end };
  const listed = afterMayor || seat ? null : readBracketedCity(field, at);
  if (listed) {
    claims.push(listed.claim);
    at = listed.end;
  }
  for (let n = 0; n < MOST_PARTS; n++) {
    const from = skipToTitle(field, at, claims.length > 0);
    if (from === null) break;
    const read = readTitleAt(field, from.at, from.signature);
    if (!read || (!from.bound && belongsToNext(field, read)) || (from.signature && !endsLine(field, read.end))) break;
    claims.push(
      ...read.claims.map((claim) =>
        from.past
          ? asPast(field, claim, from.over ?? false)
          : from.coming || isChosenNow(field, from.at, read.end)
            ? asComing(claim)
            : claim,
      ),
    );
    at = read.end;
  }
  return { claims: shareBody(claims), end: at };
}

/** "A becomes Vice President and Mayor B | Second Vice President": the verb is said once for both. */
function readGapped(field: PersonField, at: number): ReadTitle | null {
  if (!RANKS.has(foldAt(field.tokens, at)) || !field.startingAt("roles", at).length) return null;
  const read = readTitleAt(field, at, false);
  const ranked = read && (read.ofBody || !CHAIRS.has(foldAt(field.tokens, at)));
  return ranked && !nameFollows(field, read.end) ? read : null;
}
const CHAIRS = new Set(["chair", "co", "chairman", "chairwoman"]);
const RANKS = new Set(["first", "second", "third", "vice", ...CHAIRS]);

/** "who was mayor of Dry Fork": it is no longer so. */
function asPast(field: PersonField, claim: Claim, over: boolean): Claim {
  if (over && claim.kind === "role") return { ...claim, past: true };
  if (claim.kind !== "mayor" || claim.status !== null) return claim;
  return claim.city !== null || isOfThatTime(field, claim.span.end) ? { ...claim, status: "former" } : claim;
}

/** "who will take over as Director": it is not yet so. */
function asComing(claim: Claim): Claim {
  if (claim.kind === "mayor" && claim.status === null) return { ...claim, status: "elect" };
  return claim.kind === "office" && claim.status === null ? { ...claim, status: "nominee" } : claim;
}

/** "CEO and Executive Director of X": a role without a body takes the next one's. */
function shareBody(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, i) => {
    const next = claims[i + 1];
    return claim.kind === "role" && claim.body === null && next?.kind === "role" && next.body !== null
      ? { ...claim, body: next.body, bodyId: next.bodyId }
      : claim;
  });
}

const ELECT = new Set(["elect", "designate", "designee", "nominee"]);

/** "USCM Vice President Dayton Mayor …": a title that runs straight into the next name is that name's. */
function belongsToNext(field: PersonField, read: ReadTitle): boolean {
  const next = field.tokens[read.end];
  if (!next || next.shape & Shape.Line || (read.closed ?? read.ofBody)) return false;
  // "…, Vice President-Elect <name> will"
  const elect = next.fold === "-" ? ELECT.has(foldAt(field.tokens, read.end + 1)) : ELECT.has(next.fold);
  if (elect) return nameFollows(field, read.end + (next.fold === "-" ? 2 : 1));
  // "…, League Vice President and Tulsa Mayor <name>"
  if (next.fold === "and" || next.fold === "&") {
    const place = readPlaceForward(field.reading, field.field, read.end + 1);
    const head = place ? mayorHeadAt(field, place.end) : null;
    return head !== null && nameFollows(field, head.end);
  }
  return (next.shape & Shape.Word) !== 0 && (next.shape & Shape.Cap) !== 0;
}

/** A signature's title has its line to itself; what runs on belongs to somebody else. */
function endsLine(field: PersonField, end: number): boolean {
  const next = field.tokens[end];
  if (!next || next.shape & Shape.Line) return true;
  return next.fold !== "-" && next.fold !== ":" && !((next.shape & Shape.Word) !== 0 && (next.shape & Shape.Cap) !== 0);
}
