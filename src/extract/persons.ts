import { type Candidate, Shape, type Token } from "../model/index.js";
import type { Parsers } from "../model/parsers.js";
import { lastWhere, sentencesWith } from "../text/index.js";
import { readAsked } from "./persons/asked.js";
import { claimSharedBodies } from "./persons/bodies/shared.js";
import type { PersonValue } from "./persons/claim.js";
import { distribute } from "./persons/distribute.js";
import { breaksOff, foldAt, indexField, type PersonField, takenBy } from "./persons/field.js";
import { PRONOUNS, readLaterMentions, readPronounClaims } from "./persons/later.js";
import { type Attending, readAttendance } from "./persons/layout/attendance.js";
import { type Columns, readColumns, readRunTogether } from "./persons/layout/columns.js";
import { claimHeaded, claimListedBelow } from "./persons/layout/headings.js";
import { claimLabels } from "./persons/layout/labels.js";
import { claimLetterhead } from "./persons/layout/letterhead.js";
import { claimRolls } from "./persons/layout/rolls.js";
import { fieldAt } from "./persons/layout/shouted-line.js";
import { claimListedMayors } from "./persons/mayors/known.js";
import { opensRoll, readList, readRoll } from "./persons/mayors/rows.js";
import { readSurnames } from "./persons/mayors/surname-list.js";
import { isRareGiven } from "./persons/name/rare.js";
import { isNameWord } from "./persons/name/word.js";
import { claimOwnedTitles } from "./persons/owned-titles.js";
import { type ReadPerson, readPerson } from "./persons/person.js";
import { startsTitled } from "./persons/titled.js";
import { claimAppointments } from "./persons/told/appointments.js";
import { claimCandidacies } from "./persons/told/candidacies.js";
import { claimChairs } from "./persons/told/chairing.js";
import { claimDepartures } from "./persons/told/departures.js";
import { claimElections } from "./persons/told/elections.js";
import { claimNominations } from "./persons/told/nominations.js";
import { claimOaths } from "./persons/told/oaths.js";
import { claimOfficeRaces } from "./persons/told/office-races.js";
import { claimPredecessors } from "./persons/told/predecessors.js";
import { claimPresidencies } from "./persons/told/presidencies.js";
import { claimRespective } from "./persons/told/respective.js";
import { SAYING } from "./persons/words.js";
import type { Reading } from "./reading.js";

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
    const later = readLaterMentions(field, surnames, takenBy(field, first)).map(
      ({ name, claims, end }): ReadPerson => ({
        name,
        claims,
        end,
        from: name.start,
        hits: [],
        rule: "coreference/surname",
      }),
    );
    const all: readonly ReadPerson[] = [...first, ...later].sort((a, b) => a.name.start - b.name.start);
    return TELLING.reduce((reads, claim) => claim(field, reads), all).map((r) => candidateOf(field, r));
  });
}

/** What sentences tell of the persons in them, each reader behind the other. */
const TELLING: readonly ((field: PersonField, reads: readonly ReadPerson[]) => readonly ReadPerson[])[] = [
  withPronouns,
  claimChairs,
  claimAppointments,
  claimLabels,
  claimLetterhead,
  claimHeaded,
  claimListedBelow,
  claimPresidencies,
  claimRespective,
  claimSharedBodies,
  claimOwnedTitles,
  claimNominations,
  claimOfficeRaces,
  claimElections,
  claimOaths,
  claimDepartures,
  claimPredecessors,
  claimCandidacies,
];

/** "Said <name>, …" at the head of a sentence. */
const isVerbInFront = ({ tokens }: PersonField, i: number): boolean =>
  SAYING.at(tokens, i) && ((tokens[i + 1]?.shape ?? 0) & Shape.Cap) !== 0 && !startsInside(tokens, i);

/** Whether a word stands before this one in its sentence. */
const startsInside = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return before !== undefined && (before.shape & Shape.Word) !== 0 && ((tokens[i] as Token).shape & Shape.Line) === 0;
};

function readField(field: PersonField): ReadPerson[] {
  const found: ReadPerson[] = [];
  const { tokens } = field;
  for (let i = 0; i < tokens.length; ) {
    const list = (tokens[i] as Token).shape & Shape.Line ? readAttendance(field, i) : null;
    if (list) {
      found.push(...list.people.map(attending));
      i = list.end;
    } else {
      const here = fieldAt(field, i);
      i = mayBegin(here, tokens[i] as Token, i) ? readFrom(here, i, found) : i + 1;
    }
  }
  return found;
}

const attending = ({ name, city }: Attending): ReadPerson => {
  const span = { start: city.start, end: city.end };
  const rule = "mayor/attending";
  const claims = [{ kind: "mayor" as const, status: null, city, span, rule }];
  return { name, claims, rule, hits: [], from: name.start, end: name.end };
};

/** Adds those whose names begin at token `i`; from which token to go on. */
function readFrom(field: PersonField, i: number, found: ReadPerson[]): number {
  const { tokens } = field;
  const last = found.at(-1) ?? null;
  const floor = last?.end ?? 0;
  const columns = (tokens[i] as Token).shape & Shape.Line ? (readColumns(field, i) ?? readRunTogether(field, i)) : null;
  if (columns) {
    for (const person of columns.people) found.push(inColumn(person, columns.end));
    return Math.max(i + 1, columns.end);
  }
  const list = endsPlural(field, i) ? readList(field, i, floor) : opensRoll(field, i) ? readRoll(field, i) : null;
  if (list) {
    found.push(...list);
    return Math.max(i + 1, list.at(-1)?.end ?? 0);
  }
  const read = readPerson(field, i, floor, last);
  if (!read) return i + 1;
  found.push(read, ...readSurnames(field, read));
  return Math.max(i + 1, found.at(-1)?.end ?? 0);
}

/** Whether "Mayors" or "Mayors-elect" stands before token `i`. */
function endsPlural({ tokens }: PersonField, i: number): boolean {
  const before = foldAt(tokens, i - 1);
  if (before !== "elect") return before === "mayors";
  return foldAt(tokens, foldAt(tokens, i - 2) === "-" ? i - 3 : i - 2) === "mayors";
}

const inColumn = ({ name, claims }: Columns["people"][number], end: number): ReadPerson => ({
  name,
  claims,
  rule: "mayor/columns",
  hits: [],
  from: name.start,
  end,
});

const mayBegin = (field: PersonField, token: Token, i: number): boolean =>
  field.startingAt("people", i).length > 0 ||
  (token.fold === "de" && i > 0) ||
  ((token.shape & Shape.Cap) !== 0 && isNamelike(field, token, i));

const isNamelike = (field: PersonField, token: Token, i: number): boolean =>
  (isNameWord(token, field.field.shouting) && !isVerbInFront(field, i)) ||
  (isRareGiven(field.field, i) && (startsTitled(field, i) || SAYING.at(field.tokens, i - 1)));

/** Adds what sentences with a pronoun say of the person named last before it. */
function withPronouns(field: PersonField, reads: readonly ReadPerson[]): ReadPerson[] {
  const out = [...reads];
  for (const { sentence, at } of sentencesWith(field.field, PRONOUNS)) {
    const told = readPronounClaims(field, at, sentence.end);
    if (told.length === 0) continue;
    const index = lastWhere(out, (r) => r.name.start < at);
    const person = out[index];
    if (!person) continue;
    // A title behind another name in between is that one's.
    const behind = out[index + 1]?.name.start ?? field.tokens.length;
    const news = told.filter((c) => c.span.start >= person.end && c.span.end <= behind);
    out[index] = { ...person, claims: [...person.claims, ...news] };
  }
  return out;
}

/** At the end of the field, or where a teaser breaks off. */
const isCutOff = ({ tokens }: PersonField, end: number): boolean =>
  (end >= tokens.length - 1 && foldAt(tokens, end) !== ".") || breaksOff(tokens, end);

function candidateOf(field: PersonField, { name, claims, rule, hits }: ReadPerson): Candidate<PersonValue> {
  const value: PersonValue = {
    field: field.field.name,
    name,
    claims,
    rows: hits.flatMap((h) => h.rows.map((r) => `${h.table}:${r}`)),
    truncated: name.words.length === 1 && name.end === field.tokens.length,
    cutOff: isCutOff(field, name.end),
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
