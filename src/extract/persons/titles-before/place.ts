import { Shape } from "../../../model/index.js";
import { type PlacePhrase, readPlaceBackward } from "../../places/phrase.js";
import { foldAt, type PersonField } from "../field.js";

/** The place in front of a title that is no mayor's: one that the tables know. */
export function placeBefore(field: PersonField, end: number): PlacePhrase | null {
  const { tokens } = field;
  if ((tokens[end]?.shape ?? 0) & Shape.Line) return null;
  const mark = foldAt(tokens, end - 1);
  const place = readPlaceBackward(field.reading, field.field, mark === "'s" || mark === "," ? end - 1 : end);
  return place && mark === "," && place.printedState === null ? null : place;
}

export const isNation = (field: PersonField, place: PlacePhrase): boolean =>
  place.rows.some((r) => field.reading.gazetteer.row("places", r).id === "us");

export const stateOf = (field: PersonField, place: PlacePhrase): string | null => {
  const row = place.rows.find((r) => field.reading.gazetteer.row("places", r).kind === "state");
  return row === undefined ? null : field.reading.gazetteer.row("places", row).state;
};
