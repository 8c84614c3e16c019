import { isGivenName, Naming } from "../../gazetteer/index.js";
import { type Hit, Shape, type Token } from "../../model/index.js";
import { wordClass } from "../../text/index.js";
import type { Claim, Name } from "./claim.js";
import { swallowed } from "./evidence/things.js";
import { ruleOf } from "./evidence.js";
import { foldAt, type PersonField } from "./field.js";
import { isKnownSurname, nameLengthInHeadline } from "./layout/headline.js";
import { isMayorWord } from "./mayors/head.js";
import { knownMayorClaim, ownedMayorClaim } from "./mayors/known.js";
import { isNameWord } from "./name/word.js";
import { readName, shortenName } from "./name.js";
import { fitsTitle, isCityOfTitle, isStateOfCity, startsTitled } from "./titled.js";
import { withBodyBehind } from "./titles-after/body-behind.js";
import { readTitlesAfter } from "./titles-after.js";
import { readTitlesBefore } from "./titles-before.js";
import { ELECTING } from "./told/elections.js";
import { HONORIFICS } from "./words.js";

/** Tables whose full names stand for persons. */
const isPersons = (table: string): boolean =>
  table === "people" || table === "mayors" || table === "holders" || table === "congress";

/** A person's mention on its way to a candidate. */
export interface ReadPerson {
  readonly name: Name;
  readonly claims: readonly Claim[];
  readonly rule: string;
  readonly hits: readonly Hit[];
  /** Where the titles before the name begin, and where those behind it end. */
  readonly from: number;
  readonly end: number;
}

const NO_HITS: readonly Hit[] = [];

function personsAt(field: PersonField, i: number): readonly Hit[] {
  const hits = field.hitsAt(i);
  for (const { table } of hits) if (isPersons(table)) return hits.filter((h) => isPersons(h.table));
  return NO_HITS;
}

export function readPerson(field: PersonField, i: number, floor: number, last: ReadPerson | null): ReadPerson | null {
  const hits = personsAt(field, i);
  if (hits.length === 0 && (isInside(field, i) || isTitleOfNext(field, i))) return null;
  if (isNamedAfter(field, i) || isOfPageant(field, i)) return null;
  // "Mayor of | Freetown": there stands a city.
  if (foldAt(field.tokens, i - 1) === "of" && isMayorWord(field, i - 2)) return null;
  const before = startsTitled(field, i) ? readTitlesBefore(field, i, floor) : null;
  const titled = before !== null && before.claims.length > 0;
  const honored = !titled && HONORIFICS.at(field.tokens, i - 1);
  const supported = titled || honored || hits.length > 0;
  if (!supported) {
    const owned = ownedMayorClaim(field, i);
    const name = owned && readName(field.field, i, 1);
    if (owned && name) return { name, claims: [owned], rule: owned.rule, hits: [], from: i, end: name.end };
  }
  if (!supported && !goesOn(field, i)) return null;
  const name = chooseName(field, i, hits[0], titled || honored);
  if (!name || (titled && (!fitsTitle(field, name, before) || isStateOfCity(field, name, before)))) return null;
  // "…, Dry Fork Mayor Amos Carver": a town that no table has.
  const behind = field.tokens[name.end];
  const townsMayor = hits.length === 0 && isMayorWord(field, name.end) && !((behind?.shape ?? 0) & Shape.Line);
  if (!titled && townsMayor && !ELECTING.at(field.tokens, i - 1)) return null;
  if ((!supported && !mayStandAlone(field, name)) || isCityOfTitle(field, i)) return null;
  if (!supported && isDefinite(field, name)) return null;
  const after = readTitlesAfter(field, name.end, titled && before.claims.some((c) => c.kind === "mayor"));
  const printed = [...(titled ? withBodyBehind(field, before.claims, name.end) : []), ...after.claims];
  const known = hits.length > 0 && !printed.some((c) => c.kind === "mayor") ? knownMayorClaim(field, name) : null;
  // "<name>, Louisville, KY, Vice President"
  const more = known && after.claims.length === 0 ? readTitlesAfter(field, known.span.end, false) : null;
  const claims = known ? [...printed, known, ...(more?.claims ?? [])] : printed;
  const coordinated = last !== null && isJoined(field, last.end, i);
  const rule = ruleOf(field, name, { hits, claims, titled, honored, coordinated });
  if (!rule) return null;
  const own = hits.filter((h) => h.end === name.end || h.end === name.end - 1);
  return {
    name,
    claims,
    rule,
    hits: own,
    from: titled ? before.start : i,
    end: Math.max(name.end, after.end, more?.claims.length ? more.end : 0),
  };
}

/** "the Society of | Martha Washington" */
const isNamedAfter = ({ tokens }: PersonField, i: number): boolean =>
  foldAt(tokens, i - 1) === "of" &&
  NAMED_AFTER.has(foldAt(tokens, i - 2)) &&
  ((tokens[i - 2]?.shape ?? 0) & Shape.Cap) !== 0;
const NAMED_AFTER = new Set(["society", "order", "daughters", "sons", "friends", "knights", "sisters", "church"]);

/** "Miss | Brooklyn": the queen of a place. */
const isOfPageant = (field: PersonField, i: number): boolean =>
  foldAt(field.tokens, i - 1) === "miss" &&
  field.startingAt("places", i).some(({ end }) => !((field.tokens[end]?.shape ?? 0) & Shape.Cap));

/** "at the | Union Depot": with an article stands a thing, if no given name follows it. */
const isDefinite = (field: PersonField, { start, words }: Name): boolean =>
  foldAt(field.tokens, start - 1) === "the" && !isGivenName(field.reading.gazetteer, words[0]?.fold ?? "");

/** "Sacramento Kings | Principal Owner <name>": a role of several words begins no name. */
function isTitleOfNext(field: PersonField, i: number): boolean {
  for (const { table, start, end } of field.hitsAt(i)) {
    if (table !== "roles" || end - start < 2) continue;
    if (isNameWord(field.tokens[end] ?? (field.tokens[i] as Token), false)) return true;
  }
  return false;
}

/** Whether a further name word, or the verb of a lone surname, follows: most capitalised words stop here. */
function goesOn(field: PersonField, i: number): boolean {
  const next = field.tokens[i + 1];
  if (!next || next.shape & Shape.Line) return false;
  if (next.shape & (Shape.Cap | Shape.Initial) || NAME_JOINS.has(next)) return true;
  return next.fold === "was" || next.fold === "is" || next.fold === "became";
}

const NAME_JOINS = /* @__PURE__ */ wordClass([
  "-",
  "'",
  '"',
  "(",
  "de",
  "la",
  "del",
  "von",
  "van",
  "y",
  "i",
  "al",
  "el",
]);

/** A name without title, honorific or dictionary needs two words, or to be an office holder's before "was". */
function mayStandAlone(field: PersonField, name: Name): boolean {
  if (name.words.length > 1) return !isInside(field, name.start);
  const next = foldAt(field.tokens, name.end);
  if (next !== "was" && next !== "is" && next !== "became") return false;
  return (field.reading.gazetteer.naming(name.surname) & Naming.Holder) !== 0;
}

/** Whether only "and" or a comma stands between two names. */
function isJoined(field: PersonField, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!["and", "&", ","].includes(foldAt(field.tokens, i))) return false;
  return true;
}

/** "de Janeiro" in "Rio de Janeiro", the second half of "A-B": the inside of something else begins no name. */
function isInside(field: PersonField, i: number): boolean {
  if (field.isInside(i)) return true;
  const token = field.tokens[i] as Token;
  const dash = field.tokens[i - 1];
  if (!dash || token.shape & Shape.Spaced || dash.shape & Shape.Spaced || field.field.text.charAt(dash.start) !== "-")
    return false;
  return ((field.tokens[i - 2]?.shape ?? 0) & Shape.Word) !== 0;
}

function chooseName(field: PersonField, i: number, hit: Hit | undefined, titled: boolean): Name | null {
  const read = readName(field.field, i);
  const inHeadline = titled || (field.field.name === "title" && field.isTitleCase(i));
  const name = read && inHeadline ? shortenName(field.field, read, nameLengthInHeadline(field, read)) : read;
  if (!hit) return name;
  if (swallowed(field, hit.start, hit.end)) return titled ? read : null;
  if (name && isAnothersName(field, name, hit)) return name;
  const exact = readName(field.field, i, wordsUntil(field, i, hit.end));
  return (exact && exact.end >= hit.end ? exact : read) ?? null;
}

/** "Michael Todd Wolfe" where the table has Michael Todd: a further surname makes it another's name. */
const isAnothersName = (field: PersonField, name: Name, hit: Hit): boolean =>
  name.end > hit.end &&
  !field.field.shouting &&
  (field.field.name === "title" || !field.isTitleCase(name.start)) &&
  name.words.at(-1)?.kind === "word" &&
  isKnownSurname(field, name.surname) &&
  personsAt(field, hit.end).length === 0 &&
  field.startingAt("places", hit.end).length === 0;

/** How many name words stand before token `end`. */
function wordsUntil(field: PersonField, from: number, end: number): number {
  for (let count = 1; count <= 6; count++) {
    const name = readName(field.field, from, count);
    if (!name || name.end >= end) return count;
  }
  return 6;
}
