import { type Sentence, Shape } from "../../../model/index.js";
import { cueOf, lastWhere, placesOf } from "../../../text/index.js";
import { type PlacePhrase, readPlaceBackward } from "../../places/phrase.js";
import type { Claim, Name } from "../claim.js";
import type { Read } from "../distribute.js";
import { foldAt, type PersonField } from "../field.js";
import { cityAfterOf, cityForward } from "../mayors/city.js";
import { STATUS_WORDS } from "../words.js";

type Named = Read & { readonly name: Name; readonly rule: string };

/** Between the places of a list stands no more than this; between them and the names, no more than that. */
const SEPARATORS = new Set([",", "and", "&", ";"]);
const HINGES = new Set([",", "-", ":", "(", ";"]);
const LONGEST_HINGE = 3;
const MOST_PLACES = 12;

const MAYORS = cueOf(["mayors"]);

/**
 * Mayors told by the order of a list: "the mayors of A and B, X and Y", "X and Y, the mayors of A and B",
 * "mayors from A (X) and B (Y)", "A's X and B's Y, mayors all"; and the city that stands before its mayor,
 * set apart: "Tulsa, OK (Mayor X)", "Tulsa, Oklahoma – X, Mayor".
 */
export function claimRolls<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const given = new Map<T, Claim>();
  const { sentences } = field.field;
  let listed = null as Listed<T> | null;
  for (const i of placesOf(field.field, MAYORS)) {
    const sentence = sentences[lastWhere(sentences, (s) => s.start <= i)];
    if (!sentence || sentence.end <= i) continue;
    if (listed?.sentence !== sentence) listed = listedIn(field, sentence, reads);
    if (listed) claimSentence(field, listed, i, given);
  }
  return reads.map((read) => {
    const claim = given.get(read) ?? cityBefore(field, read);
    if (!claim) return read;
    return { ...read, rule: claim.rule, claims: [claim, ...read.claims.filter((c) => c.kind !== "mayor")] };
  });
}

/** Those of a sentence who may be of a list, and the city beside each where that tells it. */
interface Listed<T> {
  readonly sentence: Sentence;
  readonly bare: readonly T[];
  readonly beside: readonly [T, PlacePhrase][];
}

function listedIn<T extends Named>(field: PersonField, sentence: Sentence, reads: readonly T[]): Listed<T> {
  const from = lastWhere(reads, (r) => r.name.start < sentence.start) + 1;
  const inside = reads.slice(from, lastWhere(reads, (r) => r.name.end <= sentence.end) + 1);
  const bare = inside.filter((r) => r.claims.every((c) => c.kind !== "mayor" || c.city === null));
  return { sentence, bare, beside: bare.length < 2 ? [] : beside(field, bare) };
}

function claimSentence<T extends Named>(
  field: PersonField,
  { bare, beside }: Listed<T>,
  at: number,
  given: Map<T, Claim>,
): void {
  if (bare.length < 2) return;
  const status = STATUS_WORDS.get(foldAt(field.tokens, at - 1)) === "former" ? "former" : null;
  for (const [read, city] of inOrder(field, bare, at) ?? ofOneCity(field, bare, at) ?? beside) {
    const span = { start: city.start, end: city.end };
    given.set(read, { kind: "mayor", status, city, span, rule: "mayor/roll" });
  }
}

/** "The mayors of A and B, X and Y": as many places as persons, in one order. */
function inOrder<T extends Named>(field: PersonField, reads: readonly T[], at: number): [T, PlacePhrase][] | null {
  const of = foldAt(field.tokens, at + 1);
  if (of !== "of" && of !== "from") return null;
  const places = placesFrom(field, at + 2);
  const last = places.at(-1);
  if (!last || places.length < 2) return null;
  const behind = runOf(field, reads.slice(lastWhere(reads, (r) => r.from < last.end) + 1));
  const before = runOf(
    field,
    reads.filter((r) => r.end <= at),
  ).slice(-places.length);
  const hinge = (from: number, to: number): boolean => {
    if (to - from < 1 || to - from > LONGEST_HINGE) return false;
    for (let i = from; i < to; i++)
      if (!HINGES.has(foldAt(field.tokens, i)) && foldAt(field.tokens, i) !== "the") return false;
    return true;
  };
  const fits = (run: readonly T[]): boolean => run.length === places.length;
  if (fits(behind) && hinge(last.end, (behind[0] as T).from))
    return behind.map((read, i) => [read, places[i] as PlacePhrase]);
  if (fits(before) && hinge((before.at(-1) as T).end, at))
    return before.map((read, i) => [read, places[i] as PlacePhrase]);
  return null;
}

/** "Six former mayors of Tulsa, among them X and Y": all of them of one city, one behind the other. */
function ofOneCity<T extends Named>(field: PersonField, reads: readonly T[], at: number): [T, PlacePhrase][] | null {
  if (foldAt(field.tokens, at + 1) !== "of") return null;
  const places = placesFrom(field, at + 2);
  const [city] = places;
  if (!city || places.length > 1 || foldAt(field.tokens, city.end) !== ",") return null;
  const from = ["including", "among"].includes(foldAt(field.tokens, city.end + 1)) ? city.end + 2 : -1;
  const first = foldAt(field.tokens, from) === "them" ? from + 1 : from;
  const behind = reads.filter((r) => r.from >= first);
  const run = from > 0 && behind[0]?.from === first ? runOf(field, behind) : [];
  return run.length > 0 ? run.map((read) => [read, city]) : null;
}

function placesFrom(field: PersonField, start: number): PlacePhrase[] {
  const places: PlacePhrase[] = [];
  let at = start;
  while (places.length < MOST_PLACES) {
    const place = cityForward(field, at) ?? cityAfterOf(field, at);
    if (!place) break;
    places.push(place);
    at = place.end;
    while (at < place.end + 2 && SEPARATORS.has(foldAt(field.tokens, at))) at++;
    if (at === place.end) break;
  }
  return places;
}

/** The first unbroken run of persons with only separators between them. */
function runOf<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const run: T[] = [];
  for (const read of reads) {
    const last = run.at(-1);
    if (last) {
      let only = true;
      for (let i = last.end; i < read.from; i++) only &&= SEPARATORS.has(foldAt(field.tokens, i));
      if (!only) break;
    }
    run.push(read);
  }
  return run;
}

/** "A (X) and B (Y)", "A's X and B's Y": each with the place right before it. */
function beside<T extends Named>(field: PersonField, reads: readonly T[]): [T, PlacePhrase][] {
  const pairs = reads.flatMap((read): [T, PlacePhrase][] => {
    const { start, end } = read.name;
    const mark = foldAt(field.tokens, start - 1);
    const bracketed = mark === "(" && foldAt(field.tokens, end) === ")";
    if (!bracketed && mark !== "'s") return [];
    const place = readPlaceBackward(field.reading, field.field, start - 1);
    return place && place.rows.length > 0 ? [[read, place]] : [];
  });
  return pairs.length > 1 ? pairs : [];
}

/** A city that a dash or a bracket parts from its mayor: it may be a dateline's. */
export const SET_APART = "mayor/city-set-apart";

/** A mayor without a city, behind a mark and a city that begins its item. */
function cityBefore(field: PersonField, read: Named): Claim | null {
  const claim = read.claims.find((c) => c.kind === "mayor");
  if (claim?.kind !== "mayor" || claim.status === "candidate") return null;
  if (read.claims.some((c) => c.kind === "mayor" && c.city !== null)) return null;
  const { tokens } = field;
  const mark = foldAt(tokens, read.from - 1);
  if (mark !== "(" && mark !== "-" && mark !== ",") return null;
  if ((tokens[read.from]?.shape ?? 0) & Shape.Line) return null;
  let stop = read.from - 1;
  while (foldAt(tokens, stop - 1) === "-") stop--;
  const place = readPlaceBackward(field.reading, field.field, stop);
  if (!place || place.rows.length === 0 || (mark !== "(" && !opensItem(field, place.start))) return null;
  if (mark === "," && place.printedState === null) return null;
  return { ...claim, city: place, span: { start: place.start, end: claim.span.end }, rule: SET_APART };
}

const opensItem = ({ tokens }: PersonField, at: number): boolean =>
  at === 0 || ((tokens[at]?.shape ?? 0) & Shape.Line) !== 0 || [":", ";", "."].includes(foldAt(tokens, at - 1));
