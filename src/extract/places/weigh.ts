import { Naming, type PlaceRow } from "../../gazetteer/index.js";
import { Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { hitsAround } from "../hits.js";
import type { ReadField, Reading } from "../reading.js";
import type { Evidence, EvidenceContext } from "./evidence.js";
import { ofWashington } from "./nation.js";
import { isPersonal } from "./person-name.js";
import type { PlacePhrase } from "./phrase.js";
import { isRaised } from "./raised.js";
import * as words from "./words.js";

/** From these sizes on a name needs no word beside it. */
const KNOWN_CITY = 50_000;
const KNOWN_NAMESAKE = 200_000;

/** "to Mobile," is a city of this size at least. */
const KNOWN_COMMON = 100_000;

/** The evidence for a phrase that nothing right beside it decides: its size, its kind, the word before it. */
export function weigh(context: EvidenceContext, phrase: PlacePhrase, rows: readonly PlaceRow[]): Evidence {
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

/** "a Reno bakery": a surname has no article. */
const isAttribute = (tokens: readonly Token[], { start, end }: PlacePhrase): boolean =>
  /^an?$/.test(foldAt(tokens, start - 1)) && (shapeAt(tokens, end) & (Shape.Word | Shape.Cap)) === Shape.Word;

/** "Columbine" stands for what happened there. */
const isEvent = ({ hits }: ReadField, { name }: PlacePhrase): boolean =>
  hitsAround(hits, name.start, name.end).some(
    (hit) => hit.table === "events" && hit.start <= name.start && hit.end >= name.end,
  );

const isWord = ({ gazetteer }: Reading, fold: string): boolean => (gazetteer.naming(fold) & Naming.Word) !== 0;

/** Whether an accepted place stands right before, joined by a comma or "and". */
function followsPlace(tokens: readonly Token[], start: number, lastEnd: number): boolean {
  if (lastEnd < 0 || start - lastEnd > 2 || start <= lastEnd) return false;
  for (let i = lastEnd; i < start; i++) if (!words.JOINERS.at(tokens, i)) return false;
  return true;
}

const isAcronym = ({ field }: ReadField, i: number): boolean => {
  const token = field.tokens[i] as Token;
  return !field.shouting && (token.shape & Shape.Upper) !== 0 && token.end - token.start <= 4;
};
