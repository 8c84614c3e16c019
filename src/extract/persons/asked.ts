import { isGivenName } from "../../gazetteer/index.js";
import { type Hit, type Sentence, Shape, type Token } from "../../model/index.js";
import type { Parsers, SentenceSpan } from "../../model/parsers.js";
import { hitsAround } from "../hits.js";
import { apposed } from "./apposition.js";
import type { Claim, Name } from "./claim.js";
import { foldAt, type PersonField, takenBy } from "./field.js";
import { isCommonWord, isKnownSurname } from "./layout/headline.js";
import { isNameWord } from "./name/word.js";
import { readName } from "./name.js";
import { readTitlesAfter } from "./titles-after.js";
import { BODY_HEADS, HONORIFICS, PARTICLES, SAYING, VENUE_HEADS } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Tables that explain a run of capitals: what they name is no unknown person. */
const EXPLAINING = new Set(["places", "organizations", "events", "instruments", "offices", "roles", "topics"]);
/** The grammar tells kin; these stand beside companies, too. */
const COUNSEL = set("family attorney lawyer");
const JOINING = new Set(["and", "with", "by", "from", "against", "to"]);
/** Bodies, products and peoples that are no heads of the grammar of titles. */
const OTHER_HEADS = set(
  "division section unit ministry nation tribe branch system systems services service limited operation reservation",
);
/** Persons have none: "the Aryan Brotherhood". */
const DETERMINERS = set("the a an this that its their his her our");
const SILENT_ZONES = new Set(["boilerplate", "contact", "byline", "dateline"]);

/** A person told by the parsers alone, with the titles behind the name. */
export interface AskedPerson {
  readonly name: Name;
  readonly claims: readonly Claim[];
  readonly rule: "person/parser";
  readonly hits: readonly Hit[];
  readonly from: number;
  readonly end: number;
}

/** Asks the parsers for persons beside those already told. */
export function readAsked(
  field: PersonField,
  told: readonly { readonly from: number; readonly name: Name }[],
  parsers: Parsers,
): AskedPerson[] {
  return askForPersons(field, takenBy(field, told), parsers).map((name) => {
    const { claims, end } = readTitlesAfter(field, name.end, false);
    return { name, claims, rule: "person/parser", hits: [], from: name.start, end: Math.max(name.end, end) };
  });
}

/**
 * Names of persons that no rule can tell, by the judgement of the parsers: capitalised words in running
 * text that no dictionary explains, in a place where persons stand. wink-nlp must take every word for a
 * proper noun, and compromise the whole for a person.
 *
 * @param taken whether a token already belongs to a person
 */
export function askForPersons(field: PersonField, taken: (token: number) => boolean, parsers: Parsers): Name[] {
  if (parsers.mode === "off" || field.field.shouting || field.field.name === "title") return [];
  return field.field.sentences.flatMap((sentence) => {
    const names = unexplained(field, sentence, taken).filter(
      (name) => parsers.mode === "always" || standsWherePersonsDo(field, name),
    );
    return names.length ? confirmed(field, sentence, names, parsers) : [];
  });
}

/** The runs of two to four capitalised words of a sentence that nothing explains. */
function unexplained(field: PersonField, sentence: Sentence, taken: (token: number) => boolean): Name[] {
  const { tokens } = field;
  const names: Name[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    if (!isRaised(tokens[i] as Token)) continue;
    const end = endOfRun(tokens, i, sentence.end);
    const mayBe = end - i > 1 && isNameWord(tokens[i] as Token, false) && !taken(i) && !isHit(field, i, end);
    const name = mayBe ? readName(field.field, i) : null;
    if (name && name.end >= end && isPlainName(field, name) && !isExplained(field, name, taken)) names.push(name);
    i = Math.max(i, end - 1);
  }
  return names.length && !field.isTitleCase(sentence.start) && !isSilent(field, sentence) ? names : [];
}

/** Whether something that explains it begins in a run: most do so, and a name need not be read to know. */
function isHit(field: PersonField, from: number, end: number): boolean {
  for (let i = from; i < end; i++) for (const { table } of field.hitsAt(i)) if (EXPLAINING.has(table)) return true;
  return false;
}

const isRaised = ({ shape }: Token): boolean => (shape & Shape.Cap) !== 0 && (shape & Shape.Word) !== 0;

/** Behind the last capitalised word of a run; hyphens, apostrophes and particles between them included. */
function endOfRun(tokens: readonly Token[], from: number, most: number): number {
  let end = from + 1;
  while (end < most) {
    const token = tokens[end] as Token;
    const next = tokens[end + 1];
    if (isRaised(token)) end++;
    else if (next && isRaised(next) && end + 1 < most && (isJoiner(token) || PARTICLES.has(token))) end += 2;
    else break;
  }
  return end;
}

const isJoiner = ({ fold, shape }: Token): boolean => (fold === "-" || fold === "'") && !(shape & Shape.Spaced);

function isPlainName(person: PersonField, name: Name): boolean {
  const { tokens, field, reading } = person;
  const words = name.words.filter((w) => w.kind !== "particle");
  if (words.length < 2 || words.length > 4 || words.every((w) => w.kind === "initial")) return false;
  if (isCommonWord(person, name.surname) && !isGivenName(reading.gazetteer, words[0])) return false;
  if (words.some(({ fold }) => BODY_HEADS.hasFold(fold) || VENUE_HEADS.hasFold(fold) || OTHER_HEADS.has(fold)))
    return false;
  if (words.some((w) => w.kind === "word" && w.text === w.text.toUpperCase())) return false;
  const before = tokens[name.start - 1];
  if (!before || (tokens[name.start] as Token).shape & Shape.Line) return false;
  return (
    !HONORIFICS.has(before) && !DETERMINERS.has(before.fold) && !'-"/&'.includes(field.text.charAt(before.end - 1))
  );
}

/** Whether a dictionary hit, or a person already found, has any of these tokens. */
function isExplained(field: PersonField, name: Name, taken: (token: number) => boolean): boolean {
  for (let i = name.start; i < name.end; i++) if (taken(i)) return true;
  return hitsAround(field.hits, name.start, name.end).some(
    (h) => h.start < name.end && name.start < h.end && EXPLAINING.has(h.table),
  );
}

const isSilent = (field: PersonField, sentence: Sentence): boolean =>
  field.field.zones.some((z) => SILENT_ZONES.has(z.kind) && z.start < sentence.end && sentence.start < z.end);

/** Where newspapers put persons and the grammar can't tell: before some appositions and an origin, behind a word that joins. */
function standsWherePersonsDo(field: PersonField, name: Name): boolean {
  const { tokens } = field;
  const after = foldAt(tokens, name.end);
  const next = foldAt(tokens, name.end + 1);
  if (SAYING.hasFold(after) || SAYING.at(tokens, name.start - 1)) return true;
  const told = apposed(field, name.end);
  if (told !== null) return told !== "thing";
  if (after === "'s") return COUNSEL.has(next);
  if (after === "," && next === "whose") return true;
  // These stand beside bodies and programmes as well, so the surname must be a usual one.
  const joined = JOINING.has(foldAt(tokens, name.start - 1));
  const from = after === "of" && field.startingAt("places", name.end + 1).length > 0;
  return (joined || from) && isKnownSurname(field, name.surname);
}

function confirmed(field: PersonField, sentence: Sentence, names: readonly Name[], parsers: Parsers): Name[] {
  const { start, end } = around(sentence, names);
  const from = (field.tokens[start] as Token).start;
  const text = field.field.text.slice(from, (field.tokens[end - 1] as Token).end);
  const spanOf = (name: Name): SentenceSpan => ({
    start: (field.tokens[name.start] as Token).start - from,
    end: (field.tokens[name.end - 1] as Token).end - from,
  });
  const words = parsers.partsOfSpeech(text);
  const proper = names.filter((name) => {
    const own = words.filter((word) => overlap(word, spanOf(name)) > 0);
    return own.length > 1 && own.every(({ tag }) => tag === "PROPN" || tag === "PUNCT");
  });
  if (proper.length === 0) return [];
  const persons = parsers.people(text);
  return proper.filter((name) => persons.some((person) => isSame(person, spanOf(name))));
}

/** The parsers' time grows with what they are handed: no more of the sentence than stands beside the names. */
const around = ({ start, end }: Sentence, names: readonly Name[]): Sentence => ({
  start: Math.max(start, (names[0]?.start ?? start) - BESIDE),
  end: Math.min(end, (names.at(-1)?.end ?? end) + BESIDE),
});
const BESIDE = 6;

const overlap = (a: SentenceSpan, b: SentenceSpan): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The parser cuts names short ("Bonsu Jr." of "Kwame Osei-Bonsu Jr."): most of it is enough. */
const isSame = (person: SentenceSpan, name: SentenceSpan): boolean =>
  overlap(person, name) * 2 > Math.max(person.end - person.start, name.end - name.start);
