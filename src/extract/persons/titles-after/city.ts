import { Shape } from "../../../model/index.js";
import { readPlaceForward } from "../../places/phrase.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { cityAfterOf, cityForward } from "../mayors/city.js";
import { mayorHeadAt } from "../mayors/head.js";
import { skipArticle } from "./mayor.js";
import { readTitleAt } from "./one.js";

/** "of Denver", ", Seattle (WA)", ", of Denver" behind "Mayor <name>" or "Mayor <name>, Jr.". */
export function readCityOfMayor(field: PersonField, from: number): { claim: Claim; end: number } | null {
  const { tokens } = field;
  const at = foldAt(tokens, from) === "," && foldAt(tokens, from + 1) === "of" ? from + 1 : from;
  const fold = foldAt(tokens, at);
  const shape = tokens[at]?.shape ?? 0;
  const below = (shape & Shape.Line) !== 0 && !(shape & Shape.Paragraph);
  if (!below && fold !== "of" && fold !== "," && fold !== "(" && fold !== "-") return null;
  if (fold === "," && (tokens[at + 1]?.shape ?? 0) & Shape.Line) return null;
  const start = below ? at : fold === "of" ? skipArticle(field, at + 1) : at + 1;
  const place = fold === "of" && start === at + 1 ? cityAfterOf(field, start) : cityForward(field, start);
  if (!place) return null;
  // Behind a comma a bare city may be the next item of a list: "Mayor X, Dallas Mayor Y".
  if (below && fold !== "city" && (place.printedState === null || !endsItem(field, place.end))) return null;
  if (fold !== "of" && !below) {
    const next = foldAt(tokens, place.end);
    const behind = next === "," ? place.end + 1 : place.end;
    const head = (field.tokens[behind]?.shape ?? 0) & Shape.Line ? null : mayorHeadAt(field, behind);
    const titled = next === "," && (isTitled(field, place.end + 1) || VERBS.has(foldAt(tokens, place.end + 1)));
    if (head || (place.printedState === null && !endsItem(field, place.end) && !titled)) return null;
  }
  const claim: Claim = {
    kind: "mayor",
    status: null,
    city: place,
    span: { start: place.start, end: place.end },
    rule: fold === "of" ? "mayor/name-of-city" : "mayor/roster",
  };
  return { claim, end: fold === "(" ? place.end + 1 : place.end };
}

/** "Mayor <name>, Detroit, is": with a verb behind the second comma no list goes on. */
const VERBS = new Set("is was will has said says who serves served joined chairs".split(" "));

/** "Raleigh, | Advisory Board", "Dallas, | Trustee" at the end of an item: behind a title's comma stands no further mayor. */
function isTitled(field: PersonField, at: number): boolean {
  if (field.startingAt("organizations", at).length > 0) return true;
  const title =
    field.tokens[at] && !((field.tokens[at]?.shape ?? 0) & Shape.Line) ? readTitleAt(field, at, false) : null;
  return title !== null && title.claims.every((c) => c.kind !== "mayor") && endsItem(field, title.end);
}

/** "<name> (Tulsa, Oklahoma)": a claim only in a list of such. */
export function readBracketedCity(field: PersonField, at: number): { claim: Claim; end: number } | null {
  if (foldAt(field.tokens, at) !== "(") return null;
  const place = readPlaceForward(field.reading, field.field, at + 1);
  if (!place || (place.printedState === null && place.country === null) || foldAt(field.tokens, place.end) !== ")")
    return null;
  const claim: Claim = {
    kind: "mayor",
    status: null,
    city: place,
    span: { start: at, end: place.end + 1 },
    rule: "mayor/listed",
  };
  return { claim, end: place.end + 1 };
}

const endsItem = (field: PersonField, at: number): boolean => {
  const token = field.tokens[at];
  return !token || (token.shape & Shape.Line) !== 0 || token.fold === ";" || token.fold === ")" || token.fold === ".";
};
