import { type Candidate, type Hit, Shape, type Token } from "../model/index.js";
import type { Parsers } from "../model/parsers.js";
import { wordClass } from "../text/index.js";
import { readAsked } from "./persons/asked.js";
import { claimCandidacies } from "./persons/candidacies.js";
import { claimChairs } from "./persons/chairing.js";
import type { Claim, Name, PersonValue } from "./persons/claim.js";
import { type Columns, readColumns, readRunTogether } from "./persons/columns.js";
import { distribute, isPlural } from "./persons/distribute.js";
import { claimElections, ELECTING } from "./persons/elections.js";
import { ruleOf, swallowed } from "./persons/evidence.js";
import { foldAt, indexField, type PersonField } from "./persons/field.js";
import { isCommonWord, isKnownSurname, nameLengthInHeadline } from "./persons/headline.js";
import { claimListedMayors, knownMayorClaim } from "./persons/known-mayors.js";
import { readLaterMentions, readPronounClaims } from "./persons/later.js";
import { isMayorWord, mayorHeadBefore } from "./persons/mayor-head.js";
import { readMayorList } from "./persons/mayor-list.js";
import { isNameWord, isRareGiven, readName, shortenName } from "./persons/name.js";
import { claimNominations } from "./persons/nominations.js";
import { claimRolls } from "./persons/rolls.js";
import { readTitlesAfter, withBodyBehind } from "./persons/titles-after.js";
import { BARE_OFFICES, endsSubject, readTitlesBefore, type TitlesBefore } from "./persons/titles-before.js";
import { HONORIFICS, SAYING, STATUS_WORDS } from "./persons/words.js";
import { readPlaceForward } from "./places/phrase.js";
import type { Reading } from "./reading.js";

/** Tables whose full names stand for persons. */
const PERSON_TABLES: ReadonlySet<string> = new Set(["mayors", "holders", "congress", "people"]);

/** A person's mention on its way to a candidate. */
interface ReadPerson {
  readonly name: Name;
  readonly claims: readonly Claim[];
  readonly rule: string;
  readonly hits: readonly Hit[];
  /** Where the titles before the name begin, and where those behind it end. */
  readonly from: number;
  readonly end: number;
}

/** Every person named in the release, once a mention, with what the words around each name claim. */
export function proposePersons(reading: Reading, parsers: Parsers): Candidate<PersonValue>[] {
  const fields = reading.fields.map((readField) => indexField(reading, readField));
  const read = fields.map((field) => {
    const told = claimRolls(field, claimListedMayors(field, distribute(field, readField(field))));
    // Last, where the rules could not decide, the parsers are asked.
    const asked: ReadPerson[] = readAsked(field, told, parsers);
    return asked.length > 0 ? [...told, ...asked].sort((a, b) => a.name.start - b.name.start) : told;
  });
  const surnames = new Set(read.flat().flatMap((r) => (r.name.given.length > 0 ? [r.name.surname] : [])));
  return fields.flatMap((field, i) => {
    const first = read[i] ?? [];
    const later = readLaterMentions(field, surnames, (token) =>
      first.some((r) => r.from <= token && token < r.name.end),
    ).map(
      ({ name, claims, end }): ReadPerson => ({
        name,
        claims,
        end,
        from: name.start,
        hits: [],
        rule: "coreference/surname",
      }),
    );
    const all = [...first, ...later].sort((a, b) => a.name.start - b.name.start);
    return claimCandidacies(
      field,
      claimElections(field, claimNominations(field, claimChairs(field, withPronouns(field, all)))),
    ).map((r) => candidateOf(field, r));
  });
}

function readField(field: PersonField): ReadPerson[] {
  const found: ReadPerson[] = [];
  const { tokens } = field;
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i < floor || !mayBegin(field, token, i)) continue;
    const columns = token.shape & Shape.Line ? (readColumns(field, i) ?? readRunTogether(field, i)) : null;
    if (columns) {
      found.push(...columns.people.map((person) => inColumn(person, columns.end)));
      floor = columns.end;
      continue;
    }
    const list =
      foldAt(tokens, i - 1) === "mayors" ? readList(field, i, floor) : opensRoll(field, i) ? readRoll(field, i) : null;
    if (list) {
      found.push(...list);
      floor = list.at(-1)?.end ?? i;
      continue;
    }
    const read = readPerson(field, i, floor, found.at(-1) ?? null);
    if (!read) continue;
    const others = readSurnames(field, read);
    found.push(read, ...others);
    floor = Math.max(i + 1, others.at(-1)?.end ?? read.end);
  }
  return found;
}

const inColumn = ({ name, claims }: Columns["people"][number], end: number): ReadPerson => ({
  name,
  claims,
  rule: "mayor/columns",
  hits: [],
  from: name.start,
  end,
});

/** "Senators Graham | and McCain": behind a plural office the surnames of others who hold it. */
function readSurnames(field: PersonField, first: ReadPerson): ReadPerson[] {
  const others: ReadPerson[] = [];
  if (!first.claims.some(isPlural)) return others;
  for (let end = first.end; ; ) {
    let at = end;
    while (at - end < 2 && LIST_MARKS.has(foldAt(field.tokens, at))) at++;
    const name = at > end ? readName(field.field, at) : null;
    if (name?.words.length !== 1 || field.isInside(at) || !isKnownSurname(field, name.surname)) return others;
    if (field.startingAt("places", at).some((place) => place.end === name.end) && !isFederalSurname(field, name))
      return others;
    const after = readTitlesAfter(field, name.end, false);
    end = Math.max(name.end, after.end);
    others.push({ name, claims: after.claims, rule: "official/list", hits: [], from: at, end });
  }
}
const LIST_MARKS: ReadonlySet<string> = new Set([",", "and", "&"]);

const isFederalSurname = ({ reading }: PersonField, { surname }: Name): boolean =>
  ["congress#surname", "holders#surname"].some((table) => reading.gazetteer.lookup(table, [surname]).length > 0);

const mayBegin = (field: PersonField, token: Token, i: number): boolean =>
  isNameWord(token, field.field.shouting) ||
  (token.fold === "de" && i > 0) ||
  field.startingAt("people", i).length > 0 ||
  (isRareGiven(field.field, i) && startsTitled(field, i));

const NO_HITS: readonly Hit[] = [];

function personsAt(field: PersonField, i: number): readonly Hit[] {
  const hits = field.hitsAt(i);
  return hits.some((h) => PERSON_TABLES.has(h.table)) ? hits.filter((h) => PERSON_TABLES.has(h.table)) : NO_HITS;
}

function readPerson(field: PersonField, i: number, floor: number, last: ReadPerson | null): ReadPerson | null {
  const hits = personsAt(field, i);
  if (hits.length === 0 && (isInside(field, i) || isTitleOfNext(field, i))) return null;
  const before = startsTitled(field, i) ? readTitlesBefore(field, i, floor) : null;
  const titled = before !== null && before.claims.length > 0;
  const honored = !titled && HONORIFICS.has(foldAt(field.tokens, i - 1));
  const supported = titled || honored || hits.length > 0;
  if (!supported && !goesOn(field, i)) return null;
  const name = chooseName(field, i, hits[0], titled || honored);
  if (!name || (titled && (!fitsTitle(field, name, before) || isStateOfCity(field, name, before)))) return null;
  // "…, Dry Fork Mayor Amos Carver": a town that no table has.
  const behind = field.tokens[name.end];
  const townsMayor = hits.length === 0 && isMayorWord(field, name.end) && !((behind?.shape ?? 0) & Shape.Line);
  if (!titled && townsMayor && !ELECTING.has(foldAt(field.tokens, i - 1))) return null;
  if ((!supported && !mayStandAlone(field, name)) || isCityOfTitle(field, i)) return null;
  const after = readTitlesAfter(field, name.end, titled && before.claims.some((c) => c.kind === "mayor"));
  const printed = [...(titled ? withBodyBehind(field, before.claims, name.end) : []), ...after.claims];
  const known = hits.length > 0 && !printed.some((c) => c.kind === "mayor") ? knownMayorClaim(field, name) : null;
  const claims = known ? [...printed, known] : printed;
  const coordinated = last !== null && isJoined(field, last.end, i);
  const rule = ruleOf(field, name, { hits, claims, titled, honored, coordinated });
  if (!rule) return null;
  const own = hits.filter((h) => h.end === name.end || h.end === name.end - 1);
  return { name, claims, rule, hits: own, from: titled ? before.start : i, end: Math.max(name.end, after.end) };
}

/** "Sacramento Kings | Principal Owner <name>": a role of several words begins no name. */
const isTitleOfNext = (field: PersonField, i: number): boolean =>
  field
    .startingAt("roles", i)
    .some(({ start, end }) => end - start > 1 && isNameWord(field.tokens[end] ?? (field.tokens[i] as Token), false));

/** Whether a further name word, or the verb of a lone surname, follows: most capitalised words stop here. */
function goesOn(field: PersonField, i: number): boolean {
  const next = field.tokens[i + 1];
  if (!next || next.shape & Shape.Line) return false;
  if (next.shape & (Shape.Cap | Shape.Initial) || NAME_JOINS.has(next.fold)) return true;
  return next.fold === "was" || next.fold === "is" || next.fold === "became";
}
const NAME_JOINS: ReadonlySet<string> = new Set([
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
  return field.reading.gazetteer.lookup("holders#surname", [name.surname]).length > 0;
}

/** Whether only "and" or a comma stands between two names. */
function isJoined(field: PersonField, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!["and", "&", ","].includes(foldAt(field.tokens, i))) return false;
  return true;
}

/** "Tulsa" in "host Tulsa Mayor <name>": a place with a title behind it begins no name. */
function isCityOfTitle(field: PersonField, i: number): boolean {
  if (!titleFollows(field, i)) return false;
  const place = readPlaceForward(field.reading, field.field, i);
  if (!place) return false;
  // "Interior Secretary Deb Haaland, VA Secretary …": a given name begins no town that no table has.
  if (place.cityUnknown && field.reading.gazetteer.lookup("given#name", [foldAt(field.tokens, i)]).length > 0)
    return false;
  const { tokens } = field;
  const at = foldAt(tokens, place.end) === "," || foldAt(tokens, place.end) === "'s" ? place.end + 1 : place.end;
  if (isMayorWord(field, at) || STATUS_WORDS.has(foldAt(tokens, at))) return true;
  // "<given> King, the Mayor": what looks like a title is a surname where no name follows.
  const title = [...field.startingAt("roles", at), ...field.startingAt("offices", at)][0];
  if (title && !isNameWord(tokens[title.end] ?? (tokens[at] as Token), field.field.shouting)) return false;
  return at === place.end && (field.startingAt("roles", at).length > 0 || field.startingAt("offices", at).length > 0);
}

/** So many tokens a city with its state may have. */
const LONGEST_PLACE = 9;

function titleFollows(field: PersonField, i: number): boolean {
  for (let k = i + 1; k <= i + LONGEST_PLACE && k < field.tokens.length; k++) {
    if (isMayorWord(field, k) || field.hitsAt(k).some((h) => h.table === "roles" || h.table === "offices")) return true;
    if (foldAt(field.tokens, k) === ".") return false;
  }
  return false;
}

/** A single word behind a title may be the verb of a headline ("Mayors Welcome"): it must be known as a surname. */
function fitsTitle(field: PersonField, name: Name, before: TitlesBefore): boolean {
  if (name.words.length === 1 && SAYING.has(name.surname)) return false;
  if (isMayorWord(field, name.end) || before.mayor?.plural) return false;
  if (before.claims[0]?.rule === "official/agency-before") return isKnownSurname(field, name.surname);
  const given = field.reading.gazetteer.lookup("given#name", [name.words[0]?.fold ?? ""]).length > 0;
  if (name.words.length > 1 && !given && field.endingAt("roles", name.end).length > 0) return false;
  if (name.words.length > 1 && (given || !field.isTitleCase(name.start))) return true;
  return (!field.field.shouting && !field.isTitleCase(name.start)) || isKnownSurname(field, name.surname);
}

/** "mayor of Dry Fork, | Montana": behind the city's comma stands its state. */
const isStateOfCity = (field: PersonField, name: Name, { claims }: TitlesBefore): boolean =>
  claims[0]?.rule === "mayor/of-city-before" && field.startingAt("places", name.start).some((h) => h.end >= name.end);

/** "de Janeiro" in "Rio de Janeiro", the second half of "A-B": the inside of something else begins no name. */
function isInside(field: PersonField, i: number): boolean {
  if (field.isInside(i)) return true;
  const token = field.tokens[i] as Token;
  const dash = field.tokens[i - 1];
  if (!dash || token.shape & Shape.Spaced || dash.shape & Shape.Spaced || field.field.text.charAt(dash.start) !== "-")
    return false;
  return ((field.tokens[i - 2]?.shape ?? 0) & Shape.Word) !== 0;
}

/** Whether what stands directly before token `i` could be the end of a title. */
function startsTitled(field: PersonField, i: number): boolean {
  const token = field.tokens[i - 1];
  if (!token || (field.tokens[i] as Token).shape & Shape.Line) return false;
  const { fold } = token;
  if (fold === ")" || fold === "," || fold === "-" || fold === ":") return true;
  if (!(token.shape & Shape.Word)) return false;
  return (
    field.endsTitle(i) ||
    HONORIFICS.has(fold) ||
    TITLE_TAILS.has(fold) ||
    field.endingAt("places", i).length > 0 ||
    isSetOff(field, i)
  );
}

/** A name behind a capitalised common word: "Assistant Secretary for Grant Programs | Orla Finch". */
const isSetOff = (field: PersonField, i: number): boolean =>
  ((field.tokens[i - 1]?.shape ?? 0) & Shape.Cap) !== 0 &&
  isCommonWord(field, foldAt(field.tokens, i - 1)) &&
  (field.reading.gazetteer.lookup("given#name", [foldAt(field.tokens, i)]).length > 0 || endsSubject(field, i));

/** Last words of titles that are in no table: "Mayors", "Secretary-designate", a bare "Senator". */
const TITLE_TAILS: ReadonlySet<string> = new Set([
  "mayor",
  "mayors",
  "mayoress",
  "elect",
  "designate",
  "designee",
  "nominee",
  "candidate",
  "candidates",
  "hopeful",
  "contender",
  ...BARE_OFFICES,
]);

function chooseName(field: PersonField, i: number, hit: Hit | undefined, titled: boolean): Name | null {
  const name = readName(field.field, i);
  if (hit) {
    if (swallowed(field, hit.start, hit.end)) return titled ? name : null;
    const exact = readName(field.field, i, wordsUntil(field, i, hit.end));
    return (exact && exact.end >= hit.end ? exact : name) ?? null;
  }
  return name && titled ? shortenName(field.field, name, nameLengthInHeadline(field, name)) : name;
}

/** How many name words stand before token `end`. */
function wordsUntil(field: PersonField, from: number, end: number): number {
  for (let count = 1; count <= 6; count++) {
    const name = readName(field.field, from, count);
    if (!name || name.end >= end) return count;
  }
  return 6;
}

const ROLL_OPENERS = wordClass([":", "include", "includes", "included", "including", "were", "are"]);

/** Whether "mayors … include", "mayors attending:" or the like stands right before token `i`. */
function opensRoll(field: PersonField, i: number): boolean {
  let at = i - 1;
  while (HONORIFICS.has(foldAt(field.tokens, at)) || foldAt(field.tokens, at) === "the") at--;
  const opener = field.tokens[at];
  if (!opener || !ROLL_OPENERS.has(opener)) return false;
  for (let k = at - 1; k > i - 14 && k >= 0; k--) {
    if (foldAt(field.tokens, k) === "mayors") return true;
    if (foldAt(field.tokens, k) === ".") return false;
  }
  return false;
}

/** "Participating mayors included A, City (ST); B, City (ST)": each with a city, on one line or on lines of their own. */
function readRoll(field: PersonField, i: number): ReadPerson[] | null {
  const listed = readMayorList(field, i, true).filter((l) => l.city !== null);
  if (listed.length < 2) return null;
  return listed.map(({ name, city, end }) => {
    const claim: Claim = {
      kind: "mayor",
      status: null,
      city,
      span: { start: city?.start ?? name.start, end },
      rule: "mayor/roll",
    };
    return { name, claims: [claim], rule: "mayor/roll", hits: [], from: name.start, end };
  });
}

function readList(field: PersonField, i: number, floor: number): ReadPerson[] | null {
  const head = mayorHeadBefore(field, i);
  if (!head) return null;
  const listed = readMayorList(field, i);
  if (!listed[0] || (listed.length < 2 && listed[0].city === null)) return null;
  if (field.isTitleCase(i) && !isKnownSurname(field, listed[0].name.surname)) return null;
  const before = readTitlesBefore(field, i, floor);
  const shared = before.claims.filter((c) => c.kind === "role");
  return listed.map(({ name, city, end }) => {
    const span = { start: city ? city.start : head.start, end: city ? end : head.end };
    const claim: Claim = { kind: "mayor", status: head.status, city, span, rule: "mayor/list" };
    return { name, claims: [claim, ...shared], rule: "mayor/list", hits: [], from: before.start, end };
  });
}

/** Adds what sentences with a pronoun say of the person named last before it. */
function withPronouns(field: PersonField, reads: readonly ReadPerson[]): ReadPerson[] {
  const out = [...reads];
  for (const sentence of field.field.sentences) {
    const told = readPronounClaims(field, sentence);
    if (!told) continue;
    const index = out.findLastIndex((r) => r.name.start < told.at);
    const person = out[index];
    if (!person) continue;
    // A title behind another name in between is that one's.
    const next = out[index + 1]?.name.start ?? field.tokens.length;
    const news = told.claims.filter((c) => c.span.start >= person.end && c.span.end <= next);
    out[index] = { ...person, claims: [...person.claims, ...news] };
  }
  return out;
}

function candidateOf(field: PersonField, { name, claims, rule, hits }: ReadPerson): Candidate<PersonValue> {
  const value: PersonValue = {
    field: field.field.name,
    name,
    claims,
    rows: hits.flatMap((h) => h.rows.map((r) => `${h.table}:${r}`)),
    truncated: name.words.length === 1 && name.end === field.tokens.length,
    cutOff: name.end >= field.tokens.length - 1 && foldAt(field.tokens, name.end) !== ".",
  };
  const start = (field.tokens[name.start] as Token).start;
  const end = (field.tokens[name.end - 1] as Token).end;
  return {
    field: field.field.name,
    start,
    end,
    rule,
    tier: rule === "person/parser" ? "parser" : hits.length > 0 ? "curated" : "grammar",
    value,
  };
}
