import { Naming, type PlaceRow } from "../../gazetteer/index.js";
import { Shape, type Token, type Zone } from "../../model/index.js";
import type { ReadField, Reading } from "../reading.js";
import { type Block, isBlocked, isNamesake } from "./blocks.js";
import { foldAt, shapeAt } from "./hits.js";
import { isOfVeterans, isRiver, ofTheNation, ofWashington } from "./nation.js";
import { isPartOfName } from "./part-of-name.js";
import { isPersonal, isPersonNamed } from "./person-name.js";
import type { PlacePhrase } from "./phrase.js";
import { isRaised } from "./raised.js";
import * as words from "./words.js";

/** Why a phrase is taken for a place; "weak" needs a surer mention of the same name, null is none. */
export type Evidence =
  | "state"
  | "dateline"
  | "mayor"
  | "style"
  | "area"
  | "list"
  | "locative"
  | "known"
  | "weak"
  | null;

/** What deciding about a phrase leans on. */
export interface EvidenceContext {
  readonly reading: Reading;
  readonly read: ReadField;
  readonly blocks: readonly Block[];
  readonly titleCase: boolean;
  /** Where the last accepted place ended, or -1. */
  readonly lastEnd: number;
}

/** From these sizes on a name needs no word beside it. */
const KNOWN_CITY = 50_000;
const KNOWN_NAMESAKE = 200_000;
/** "to Mobile," is a city of this size at least. */
const KNOWN_COMMON = 100_000;
const STYLES = new Set([
  "city",
  "town",
  "village",
  "state",
  "commonwealth",
  "county",
  "borough",
  "township",
  "parish",
  "island",
  "republic",
]);

/** Weighs what stands round a phrase. */
export function evidenceFor(context: EvidenceContext, phrase: PlacePhrase): Evidence {
  const { tokens, zones } = context.read.field;
  const { start, end } = phrase;
  const next = foldAt(tokens, end);
  const mayoral =
    (words.MAYORAL.hasFold(next) && !(shapeAt(tokens, end) & Shape.Line) && !isHyphened(tokens, end)) ||
    (foldAt(tokens, start - 1) === "of" && endsMayor(tokens, start - 2));
  if (isBlocked(context.blocks, start, end)) return null;
  if (!mayoral && isPersonNamed(context, phrase)) return null;
  if (phrase.printedState) return "state";
  const rows = phrase.rows.map((r) => context.reading.gazetteer.row("places", r));
  if (rows.some((row) => row.id === "us")) return ofTheNation(tokens, phrase);
  if (isRiver(tokens, phrase, rows) || isOfVeterans(tokens, end, rows) || words.QUARTERS.hasFold(next)) return null;
  const calendar = phrase.name.end - phrase.name.start === 1 && words.CALENDAR.at(tokens, phrase.name.start);
  if (calendar && !mayoral) return null;
  if (isInDateline(zones, start) || isShouted(context.read, phrase)) return "dateline";
  if (foldAt(tokens, start - 1) === "of" && STYLES.has(foldAt(tokens, start - 2))) return "style";
  // "O'Neill and Guido Lead Mayors to …"
  const verb = context.titleCase && next === "mayors" && words.COMMON_WORDS.at(tokens, phrase.name.start);
  if (mayoral && !verb) return "mayor";
  if (foldAt(tokens, phrase.name.end - 1) === "district") return null;
  if (isPartOfName(context, phrase) || isNamesake(context.blocks, start, end)) return null;
  return weigh(context, phrase, rows);
}

/** "Elizabeth Mayor-Lindqvist". */
const isHyphened = (tokens: readonly Token[], i: number): boolean =>
  foldAt(tokens, i + 1) === "-" && !(shapeAt(tokens, i + 1) & Shape.Spaced) && isRaised(tokens, i + 2);

/** "Mayor", "Mayor Abby Norton" before "of": a name has no more words than this. */
const MAYORS_NAME = 4;

function endsMayor(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= last - MAYORS_NAME; i--) {
    if (words.MAYORAL.at(tokens, i)) return true;
    if (!isRaised(tokens, i) && foldAt(tokens, i) !== ",") return false;
  }
  return false;
}

function weigh(context: EvidenceContext, phrase: PlacePhrase, rows: readonly PlaceRow[]): Evidence {
  const { tokens } = context.read.field;
  const { start, end } = phrase;
  const before = foldAt(tokens, start - 1);
  const single = phrase.name.end - phrase.name.start === 1;
  const fold = foldAt(tokens, phrase.name.start);
  const listed = followsPlace(tokens, start, context.lastEnd);
  const locative = words.LOCATIVES.hasFold(before) || (before === "the" && words.LOCATIVES.at(tokens, start - 2));
  if (single && fold === "washington") return ofWashington(tokens, phrase, listed);
  const common = single && words.COMMON_WORDS.hasFold(fold);
  const personal = single && isPersonal(context.reading, fold);
  // "the INA" is an acronym and not the village of Ina.
  if (single && isAcronym(context.read, start) && rows.every((row) => row.kind === "city")) return null;
  const area = rows.some((row) => row.kind === "state" || row.kind === "country" || row.kind === "county");
  if (area && !common)
    return !personal || listed || locative || rows.some(({ kind }) => kind === "state" || kind === "country")
      ? "area"
      : "weak";
  const population = rows.reduce((most, row) => Math.max(most, row.population), 0);
  if (common) {
    const goal = before === "to" && population >= KNOWN_COMMON && (shapeAt(tokens, end) & Shape.Mark) !== 0;
    return (listed && !isRaised(tokens, end)) || goal || (words.SURE_LOCATIVES.hasFold(before) && !context.titleCase)
      ? "locative"
      : "weak";
  }
  if (listed) return "list";
  if (personal) {
    if (isAttribute(tokens, phrase) && population >= KNOWN_CITY) return "known";
    if (words.SURE_LOCATIVES.hasFold(before) || (locative && population >= KNOWN_CITY)) return "locative";
    return population >= KNOWN_NAMESAKE && !words.SPEAKING.at(tokens, end) ? "known" : "weak";
  }
  if (locative) return "locative";
  if (context.titleCase) return population >= (single ? KNOWN_NAMESAKE : KNOWN_CITY) ? "known" : "weak";
  if (rows.length === 1 && !isWord(context.reading, fold) && !isEvent(context.read, phrase)) return "known";
  return population >= KNOWN_CITY || !single ? "known" : "weak";
}

/** "a Dayton nonprofit": a surname has no article. */
const isAttribute = (tokens: readonly Token[], { start, end }: PlacePhrase): boolean =>
  /^an?$/.test(foldAt(tokens, start - 1)) && (shapeAt(tokens, end) & (Shape.Word | Shape.Cap)) === Shape.Word;

/** "Columbine" stands for what happened there. */
const isEvent = ({ hits }: ReadField, { name }: PlacePhrase): boolean =>
  hits.some((hit) => hit.table === "events" && hit.start <= name.start && hit.end >= name.end);

const isWord = ({ gazetteer }: Reading, fold: string): boolean => (gazetteer.naming(fold) & Naming.Word) !== 0;

/** Whether an accepted place stands right before, joined by a comma or "and". */
function followsPlace(tokens: readonly Token[], start: number, lastEnd: number): boolean {
  if (lastEnd < 0 || start - lastEnd > 2 || start <= lastEnd) return false;
  for (let i = lastEnd; i < start; i++) if (!words.JOINERS.at(tokens, i)) return false;
  return true;
}

const isInDateline = (zones: readonly Zone[], token: number): boolean =>
  zones.some((zone) => zone.kind === "dateline" && zone.start <= token && token < zone.end);

/** "WASHINGTON The Department …": a dateline that has lost its dash. */
const isShouted = ({ field }: ReadField, { name, end }: PlacePhrase): boolean => {
  const shape = shapeAt(field.tokens, name.start);
  const mark = Shape.Upper | Shape.Line;
  return (
    (shape & mark) === mark &&
    !field.shouting &&
    field.name === "text" &&
    !(shape & Shape.Dotted) &&
    isSentence(field.tokens, end)
  );
};

const isAcronym = ({ field }: ReadField, i: number): boolean => {
  const token = field.tokens[i] as Token;
  return !field.shouting && (token.shape & Shape.Upper) !== 0 && token.end - token.start <= 4;
};

const isSentence = (tokens: readonly Token[], i: number): boolean =>
  isRaised(tokens, i) && !(shapeAt(tokens, i) & (Shape.Upper | Shape.Line));
