import type { PlaceRow } from "../../gazetteer/index.js";
import { Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordClass } from "../../text/index.js";
import type { Evidence } from "./evidence.js";
import type { PlacePhrase } from "./phrase.js";
import { isRaised } from "./raised.js";
import * as words from "./words.js";

/** "down the Mississippi and past": with an article, and no noun behind it, a state's name is its river's. */
export const isRiver = (tokens: readonly Token[], { start, end }: PlacePhrase, rows: readonly PlaceRow[]): boolean =>
  rows.some((row) => row.kind === "state" && row.country === "US") &&
  (foldAt(tokens, end) === "rivers" || (foldAt(tokens, start - 1) === "the" && endsNoun(tokens, end)));

/** Whether no noun stands behind a name. */
const endsNoun = (tokens: readonly Token[], end: number): boolean =>
  end >= tokens.length || (shapeAt(tokens, end) & Shape.Mark) !== 0 || words.AFTER_NATION.at(tokens, end);

/** "at the Green River.", "at the Presidio": with an article, and no noun behind it, what is called like a town is none. */
export const isArticled = (tokens: readonly Token[], { start, end }: PlacePhrase, rows: readonly PlaceRow[]): boolean =>
  foldAt(tokens, start - 1) === "the" &&
  rows.every(({ kind, population }) => kind === "city" && population < KNOWN) &&
  endsNoun(tokens, end);
/** From this size on ("the Bronx") a city may have an article. */
const KNOWN = 200_000;

/** "the United States" as a place; "United States history" and "U.S. mayors" are adjectives. */
export function ofTheNation(tokens: readonly Token[], { start, end }: PlacePhrase): Evidence {
  const before = foldAt(tokens, start - 1);
  if (foldAt(tokens, start) === "america")
    return words.SURE_LOCATIVES.hasFold(before) && !isRaised(tokens, end) ? "area" : null;
  if (before !== "the" && !words.LOCATIVES.hasFold(before)) return null;
  const shape = shapeAt(tokens, end);
  return end >= tokens.length || shape & Shape.Mark || words.AFTER_NATION.at(tokens, end) ? "area" : null;
}

/** Bare "Washington" is the government unless somebody is, goes or meets there. */
export function ofWashington(tokens: readonly Token[], { start, end }: PlacePhrase, listed: boolean): Evidence {
  const before = foldAt(tokens, start - 1);
  if (foldAt(tokens, end) === "'s") return null;
  if (foldAt(tokens, end) === "state") return "area";
  if (before === "from" && RETURNED.at(tokens, start - 2)) return "locative";
  return listed || before === "in" || before === "to" || words.SURE_LOCATIVES.hasFold(before) ? "locative" : null;
}

/** Before "from Washington": somebody comes from the city, not a word from the government. */
const RETURNED = /* @__PURE__ */ wordClass(
  "came come comes coming flew flown back home arrived returned returns returning travelled traveled drove".split(" "),
);

/** Behind a country's name: "Vietnam veterans", "the Korea era" are no places. */
const PAST = /* @__PURE__ */ wordClass(["veteran", "veterans", "era", "vet", "vets"]);

/** Whether a country's name is but an adjective of those who served there. */
export const isOfVeterans = (tokens: readonly Token[], end: number, rows: readonly PlaceRow[]): boolean =>
  PAST.at(tokens, end) && rows.some(({ kind }) => kind === "country");
