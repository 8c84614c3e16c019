import { Shape, type Token } from "../../../model/index.js";
import { cueOf, placesOf } from "../../../text/index.js";
import { type PlacePhrase, readPlaceForward } from "../../places/phrase.js";
import type { MayorClaim, Name } from "../claim.js";
import type { Read } from "../distribute.js";
import { foldAt, type PersonField } from "../field.js";
import { mayorHeadAt } from "../mayors/head.js";
import { lastBefore } from "../order.js";
import { WINNING } from "./elections.js";

type Named = Read & { readonly name: Name };

const LEADING = cueOf(["as", "became", "becomes", "become", "been"]);
/** Words in front of "as" by which somebody enters upon an office. */
const ENTERING = new Set([
  "oath",
  "in",
  "office",
  "over",
  "serve",
  "serves",
  "serving",
  "served",
  "job",
  "reins",
  "up",
]);
/** Words of the verb itself: "was sworn in Monday afternoon as". */
const MOST_BETWEEN = 6;
/** So many tokens may stand between the person and the verb. */
const REACH = 20;
const BEFORE_MAYOR = new Set(
  "the a its his her city metro new next first second third youngest oldest permanent acting interim".split(" "),
);

/**
 * Adds the mayoralty into which a sentence tells somebody to come behind an apposition of its own: "X, Deputy Mayor since
 * 2013, took the oath as acting mayor", "X became Tulsa's eighth mayor", "X won in May, and has been mayor since".
 */
export function claimOaths<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const out = [...reads];
  for (const at of placesOf(field.field, LEADING)) {
    const verb = foldAt(field.tokens, at);
    if (verb === "as" && !entersBefore(field, at)) continue;
    const claim = mayoraltyAt(field, at + 1);
    if (verb === "been" && !(claim && isStanding(field, at, claim.span.end))) continue;
    const index = claim ? subjectOf(field, out, at) : -1;
    const person = out[index];
    if (claim && person && !person.claims.some((c) => c.kind === "mayor"))
      out[index] = { ...person, claims: [...person.claims, claim] };
  }
  return out;
}

/** "has been mayor since October" */
const isStanding = ({ tokens }: PersonField, been: number, end: number): boolean =>
  /^ha(?:s|ve)$/.test(foldAt(tokens, been - 1)) && /^(?:since|for)$/.test(foldAt(tokens, end));

function entersBefore({ tokens }: PersonField, as: number): boolean {
  for (let i = as - 1; i > as - MOST_BETWEEN && i > 0; i--) if (ENTERING.has(foldAt(tokens, i))) return true;
  return false;
}

function mayoraltyAt(field: PersonField, from: number): MayorClaim | null {
  const { tokens } = field;
  let at = from;
  let city: PlacePhrase | null = readPlaceForward(field.reading, field.field, at);
  if (city && foldAt(tokens, city.end) === "'s") at = city.end + 1;
  else city = null;
  while (at < from + MOST_BETWEEN && (BEFORE_MAYOR.has(foldAt(tokens, at)) || isOrdinal(foldAt(tokens, at)))) at++;
  const head = mayorHeadAt(field, at);
  if (!head || head.plural) return null;
  if (!city && foldAt(tokens, head.end) === "of") city = readPlaceForward(field.reading, field.field, head.end + 1);
  const end = Math.max(head.end, city?.end ?? 0);
  return { kind: "mayor", status: head.status, city, span: { start: from, end }, rule: "mayor/oath" };
}

const isOrdinal = (fold: string): boolean =>
  /^(?:\d+(?:st|nd|rd|th)|[a-z-]+(?:teenth|tieth|th|first|second))$/.test(fold);

/** The person before the verb, in its sentence, with nobody else between. */
function subjectOf(field: PersonField, reads: readonly Named[], verb: number): number {
  let index = lastBefore(reads, verb);
  // "A defeated Councilman B to become mayor": the one who lost is passed over.
  if (WINNING.at(field.tokens, (reads[index]?.from ?? 0) - 1)) index--;
  const person = reads[index];
  if (!person || verb - person.name.end > REACH) return -1;
  for (let i = person.name.end; i < verb; i++) {
    const token = field.tokens[i] as Token;
    if (token.fold === "." || token.fold === ";" || (token.shape & Shape.Line) !== 0) return -1;
  }
  return index;
}
