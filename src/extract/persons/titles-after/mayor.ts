import { type MayorStatus, Shape } from "../../../model/index.js";
import { type PlacePhrase, readPlaceForward } from "../../places/phrase.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { cityAfterOf, cityForward } from "../mayors/city.js";
import { mayorHeadAt } from "../mayors/head.js";
import type { ReadTitle } from "./one.js";
import { termIsOver } from "./term.js";

export function readMayorTitle(field: PersonField, at: number, status: MayorStatus | null): ReadTitle | null {
  const { tokens } = field;
  const head = mayorHeadAt(field, at);
  // "<name>, Mayor's Office": of the mayor's, and not the mayor.
  if (head && foldAt(tokens, head.end) === "'s") return null;
  if (head && !head.plural) {
    let end = head.end;
    let place: PlacePhrase | null = null;
    const of = foldAt(tokens, end);
    const mayNameCity = of === "of" || of === "," || of === "for" || ((tokens[end]?.shape ?? 0) & Shape.Line) !== 0;
    if (mayNameCity) {
      const from = skipArticle(field, of === "of" || of === "," || of === "for" ? end + 1 : end);
      place =
        of === "of" && from === end + 1
          ? cityAfterOf(field, from)
          : (cityForward(field, from) ?? cityAfterOf(field, from));
      if (
        place &&
        (of === "of" ||
          of === "for" ||
          (place.printedState !== null && place.start <= end + 1) ||
          (of === "," && place.start === end + 1 && standsApart(field, place.end)) ||
          foldAt(tokens, place.start) === "city")
      )
        end = place.end;
      else place = null;
    }
    const claim: Claim = {
      kind: "mayor",
      status: status ?? head.status ?? (termIsOver(field, end) ? "former" : null),
      city: place,
      span: { start: at, end },
      rule: place ? "mayor/of-city" : "mayor/title-after",
    };
    return { claims: [claim], end, ofBody: place !== null };
  }
  // ", New Orleans Mayor and USCM President"
  const place = readPlaceForward(field.reading, field.field, at);
  if (!place) return null;
  // "Boise's mayor-elect"
  const behind = [",", "'s"].includes(foldAt(tokens, place.end)) ? place.end + 1 : place.end;
  const later = mayorHeadAt(field, behind);
  if (!later || later.plural || nameFollows(field, later.end)) return null;
  const claim: Claim = {
    kind: "mayor",
    status: status ?? later.status,
    city: place,
    span: { start: at, end: later.end },
    rule: "mayor/city-title-after",
  };
  return { claims: [claim], end: later.end, ofBody: false };
}

/** "Mayor, Reno            Mayor, Tulsa": at the end of a line or of a column. */
const standsApart = ({ tokens }: PersonField, end: number): boolean => {
  const next = tokens[end];
  const last = tokens[end - 1];
  return !next || !last || (next.shape & Shape.Line) !== 0 || next.start - last.end >= COLUMN_GAP;
};
const COLUMN_GAP = 3;

export const nameFollows = (field: PersonField, at: number): boolean => {
  const token = field.tokens[at];
  return (
    token !== undefined &&
    !(token.shape & Shape.Line) &&
    (token.shape & Shape.Cap) !== 0 &&
    (token.shape & Shape.Word) !== 0
  );
};

export function skipArticle(field: PersonField, at: number): number {
  return foldAt(field.tokens, at) === "the" ? at + 1 : at;
}
