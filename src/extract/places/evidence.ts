import { Shape, type Token, type Zone } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import type { ReadField, Reading } from "../reading.js";
import { type Block, isBlocked, isNamesake } from "./blocks.js";
import { isArticled, isOfVeterans, isRiver, ofTheNation } from "./nation.js";
import { isPartOfName } from "./part-of-name.js";
import { isPersonNamed } from "./person-name.js";
import type { PlacePhrase } from "./phrase.js";
import { isRaised } from "./raised.js";
import { weigh } from "./weigh.js";
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
  if (
    isRiver(tokens, phrase, rows) ||
    isOfVeterans(tokens, end, rows) ||
    isArticled(tokens, phrase, rows) ||
    words.QUARTERS.hasFold(next)
  )
    return null;
  const calendar = phrase.name.end - phrase.name.start === 1 && words.CALENDAR.at(tokens, phrase.name.start);
  if (calendar && !mayoral) return null;
  if (isInDateline(zones, start) || isShouted(context.read, phrase)) return "dateline";
  if (foldAt(tokens, start - 1) === "of" && STYLES.has(foldAt(tokens, start - 2))) return "style";
  // "Reading and Guthrie Join Mayors in …"
  const verb = context.titleCase && next === "mayors" && words.COMMON_WORDS.at(tokens, phrase.name.start);
  if (mayoral && !verb) return "mayor";
  if (foldAt(tokens, phrase.name.end - 1) === "district") return null;
  if (isPartOfName(context, phrase) || isNamesake(context.blocks, start, end)) return null;
  return weigh(context, phrase, rows);
}

/** "Elizabeth Mayor-Lindqvist". */
const isHyphened = (tokens: readonly Token[], i: number): boolean =>
  foldAt(tokens, i + 1) === "-" && !(shapeAt(tokens, i + 1) & Shape.Spaced) && isRaised(tokens, i + 2);

/** "Mayor", "Mayor Ada Quill" before "of": a name has no more words than this. */
const MAYORS_NAME = 4;

function endsMayor(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= last - MAYORS_NAME; i--) {
    if (words.MAYORAL.at(tokens, i)) return true;
    if (!isRaised(tokens, i) && foldAt(tokens, i) !== ",") return false;
  }
  return false;
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

const isSentence = (tokens: readonly Token[], i: number): boolean =>
  isRaised(tokens, i) && !(shapeAt(tokens, i) & (Shape.Upper | Shape.Line));
