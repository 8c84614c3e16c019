import type { Candidate, Hit } from "../model/index.js";
import { Shape, type Token } from "../model/index.js";
import type { Claim, Name, PersonValue } from "./persons/claim.js";
import { foldAt, indexField, type PersonField } from "./persons/field.js";
import { nameLengthInHeadline } from "./persons/headline.js";
import { isMayorWord, mayorHeadBefore } from "./persons/mayor-head.js";
import { readMayorList } from "./persons/mayor-list.js";
import { isNameWord, readName, shortenName } from "./persons/name.js";
import { readTitlesAfter } from "./persons/titles-after.js";
import { readTitlesBefore } from "./persons/titles-before.js";
import { HONORIFICS, SAYING, VENUE_HEADS } from "./persons/words.js";
import type { Reading } from "./reading.js";

/** Tables whose full names stand for persons. */
const PERSON_TABLES = ["mayors", "holders", "congress", "people"] as const;
/** Tables whose longer hits swallow a name: "Martin Luther King Day", "George Washington University". */
const SWALLOWING = ["organizations", "places", "events", "instruments"] as const;

/** Every person named in the release, once a mention, with what the words around each name claim. */
export function proposePersons(reading: Reading): Candidate<PersonValue>[] {
  return reading.fields.flatMap((readField) => proposeInField(indexField(reading, readField)));
}

function proposeInField(field: PersonField): Candidate<PersonValue>[] {
  const found: Candidate<PersonValue>[] = [];
  const { tokens } = field;
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i < floor || !mayBegin(field, token, i)) continue;
    const list =
      i > 0 && foldAt(tokens, i - 1) === "mayors" && token.shape & Shape.Cap ? readList(field, i, floor) : null;
    if (list) {
      found.push(...list.candidates);
      floor = list.end;
      continue;
    }
    const read = readPerson(field, i, floor);
    if (!read) continue;
    found.push(read.candidate);
    floor = Math.max(i + 1, read.end);
  }
  return found;
}

const mayBegin = (field: PersonField, token: Token, i: number): boolean =>
  isNameWord(token, field.field.shouting) || (token.fold === "de" && i > 0) || field.startingAt("people", i).length > 0;

interface ReadPerson {
  readonly candidate: Candidate<PersonValue>;
  readonly end: number;
}

function readPerson(field: PersonField, i: number, floor: number): ReadPerson | null {
  const hits = PERSON_TABLES.flatMap((table) => field.startingAt(table, i)).sort((a, b) => b.end - a.end);
  const before = startsTitled(field, i) ? readTitlesBefore(field, i) : null;
  const titled = before !== null && before.claims.length > 0 && before.start >= floor;
  const honored = !titled && HONORIFICS.has(foldAt(field.tokens, i - 1));
  const name = chooseName(field, i, hits[0], titled || honored);
  if (!name) return null;
  const after = readTitlesAfter(field, name.end, titled && before.mayor !== null);
  const claims = [...(titled ? before.claims : []), ...after.claims];
  const rule = ruleOf(field, name, hits, claims, honored);
  if (!rule) return null;
  const value: PersonValue = {
    field: field.field.name,
    name,
    claims,
    rows: hits
      .filter((h) => h.end === name.end || h.end === name.end - 1)
      .flatMap((h) => h.rows.map((r) => `${h.table}:${r}`)),
    truncated: name.words.length === 1 && name.end === field.tokens.length,
  };
  const candidate = candidateOf(field, name, rule, hits.length > 0 ? "curated" : "grammar", value);
  return { candidate, end: Math.max(name.end, after.end) };
}

/** Whether what stands directly before token `i` could be the end of a title. */
function startsTitled(field: PersonField, i: number): boolean {
  const token = field.tokens[i - 1];
  if (!token || (field.tokens[i] as Token).shape & Shape.Line) return false;
  return (token.shape & Shape.Word) !== 0 || token.fold === ")" || token.fold === "," || token.fold === "-";
}

function chooseName(field: PersonField, i: number, hit: Hit | undefined, titled: boolean): Name | null {
  const name = readName(field.field, i);
  if (hit) {
    if (swallowed(field, hit.start, hit.end)) return titled ? name : null;
    const exact = readName(field.field, i, wordsUntil(field, i, hit.end));
    const base = exact && exact.end >= hit.end ? exact : name;
    return base ?? null;
  }
  if (!name) return null;
  if (titled) return shortenName(field.field, name, nameLengthInHeadline(field, name));
  return name;
}

/** How many name words stand before token `end`. */
function wordsUntil(field: PersonField, from: number, end: number): number {
  let words = 0;
  for (let count = 1; count <= 6; count++) {
    const name = readName(field.field, from, count);
    words = count;
    if (!name || name.end >= end) break;
  }
  return words;
}

/** The rule under which a name stands, or null where nothing shows that it is a person's. */
function ruleOf(
  field: PersonField,
  name: Name,
  hits: readonly Hit[],
  claims: readonly Claim[],
  honored: boolean,
): string | null {
  const claim = claims[0];
  if (claim && claim.rule !== "official/seat") return claim.rule;
  if (honored) return "person/honorific";
  if (hits.length > 0) return "person/known";
  if (name.words.length < 2 || field.field.shouting || isTitleCase(field, name)) return null;
  if (
    swallowed(field, name.start, name.end) ||
    VENUE_HEADS.has(name.surname) ||
    VENUE_HEADS.has(foldAt(field.tokens, name.end))
  )
    return null;
  const given = field.reading.gazetteer.lookup("given#name", [name.words[0]?.fold ?? ""]).length > 0;
  const speaks = SAYING.has(foldAt(field.tokens, name.end)) || SAYING.has(foldAt(field.tokens, name.start - 1));
  if (given || claim) return "person/given-name";
  return speaks && name.words.length <= 3 && field.startingAt("places", name.start).length === 0
    ? "person/speaks"
    : null;
}

function swallowed(field: PersonField, start: number, end: number): boolean {
  for (const table of SWALLOWING) {
    for (let i = Math.max(0, start - 4); i <= start; i++) {
      for (const hit of field.startingAt(table, i)) {
        if (hit.start <= start && hit.end >= end && hit.end - hit.start > (table === "places" ? 0 : end - start - 1))
          return true;
        if (hit.start === start && hit.end > end) return true;
      }
    }
  }
  return false;
}

/** Whether the sentence around is set in headline capitals, where a capital says nothing. */
function isTitleCase(field: PersonField, name: Name): boolean {
  const sentence = field.field.sentences.find((s) => s.start <= name.start && name.start < s.end);
  if (!sentence) return false;
  let raised = 0;
  let words = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const { shape, fold } = field.tokens[i] as Token;
    if (!(shape & Shape.Word) || fold.length < 4) continue;
    words++;
    if (shape & Shape.Cap) raised++;
  }
  return words > 4 && raised / words > 0.75;
}

function readList(
  field: PersonField,
  i: number,
  floor: number,
): { candidates: Candidate<PersonValue>[]; end: number } | null {
  const head = mayorHeadBefore(field, i);
  if (!head || !isMayorWord(field, i - 1)) return null;
  const listed = readMayorList(field, i);
  const last = listed.at(-1);
  if (!last || (listed.length < 2 && listed[0]?.city == null)) return null;
  const before = readTitlesBefore(field, i);
  const shared = before.start >= floor ? before.claims.filter((c) => c.kind === "role") : [];
  const candidates = listed.map(({ name, city, end }) => {
    const claim: Claim = {
      kind: "mayor",
      status: head.status,
      city,
      span: { start: city ? city.start : head.start, end: city ? end : head.end },
      rule: "mayor/list",
    };
    const value: PersonValue = {
      field: field.field.name,
      name,
      claims: [claim, ...shared],
      rows: [],
      truncated: false,
    };
    return candidateOf(field, name, "mayor/list", "grammar", value);
  });
  return { candidates, end: last.end };
}

function candidateOf(
  field: PersonField,
  name: Name,
  rule: string,
  tier: "curated" | "grammar",
  value: PersonValue,
): Candidate<PersonValue> {
  const start = (field.tokens[name.start] as Token).start;
  const end = (field.tokens[name.end - 1] as Token).end;
  return { field: field.field.name, start, end, rule, tier, value };
}
