import { cueOf, placesOf } from "../../../text/index.js";
import { type PlacePhrase, readPlaceForward } from "../../places/phrase.js";
import { foldAt, type PersonField } from "../field.js";

const MAYORAL = cueOf(["mayoral", "mayor", "mayors"]);

const CHOOSING = new Set(["chose", "choose", "chooses", "elect", "elected", "elects", "pick", "picked"]);

/** Whether the field speaks of choosing a mayor: "for mayor", "mayoral", "a new mayor". */
export function isAboutElection(field: PersonField): boolean {
  return placesOf(field.field, MAYORAL).some((i) => {
    if (foldAt(field.tokens, i) === "mayoral") return true;
    const before = foldAt(field.tokens, i - 1);
    if (["a", "their", "its", "new"].includes(before) && CHOOSING.has(foldAt(field.tokens, i - 2))) return true;
    if (foldAt(field.tokens, i) === "mayors") return false;
    return before === "for" || ((before === "new" || before === "next") && foldAt(field.tokens, i - 2) !== "the");
  });
}

/** "Reno has not finished: …", "In Tulsa, …". */
export function cityInFront(field: PersonField, start: number): PlacePhrase | null {
  const place = readPlaceForward(field.reading, field.field, foldAt(field.tokens, start) === "in" ? start + 1 : start);
  const cities = place?.rows.some((r) => field.reading.gazetteer.row("places", r).kind === "city") ?? false;
  return cities ? place : null;
}
