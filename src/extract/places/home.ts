import { type Field, Shape } from "../../model/index.js";
import { cueOf, placesOf } from "../../text/index.js";
import type { Reading } from "../reading.js";
import { type PlacePhrase, readPlaceForward } from "./phrase.js";

/** The city that a city hall's release is from: its dateline's, where that is its own, else the first "City of <name>". */
export function homeOf(reading: Reading): PlacePhrase | null {
  return datelineCity(reading) ?? cityNamed(reading);
}

/** The capital's dateline is everybody's. */
function datelineCity(reading: Reading): PlacePhrase | null {
  const field = reading.document.text;
  const zone = field.zones.find((z) => z.kind === "dateline");
  if (!zone) return null;
  const place = readPlaceForward(reading, field, field.tokens[zone.start]?.fold === "(" ? zone.start + 1 : zone.start);
  return place && place.end <= zone.end && isCitysOwn(reading, place) ? place : null;
}

/** Whether a phrase names a city, and not the capital, a state or a country. */
const isCitysOwn = ({ gazetteer }: Reading, { rows }: PlacePhrase): boolean =>
  rows
    .map((r) => gazetteer.row("places", r))
    .every((r) => r.id !== "us-dc-washington" && r.kind !== "state" && r.kind !== "country");

const CITY_HEADS = /* @__PURE__ */ cueOf(["city", "town", "village"]);

/** "The City of Marrow Creek, Alabama will get a grant." */
function cityNamed(reading: Reading): PlacePhrase | null {
  const field = reading.document.text;
  for (const at of placesOf(field, CITY_HEADS)) {
    if (field.tokens[at + 1]?.fold !== "of" || !isCapital(field, at)) continue;
    const place = readPlaceForward(reading, field, at + 2) ?? unknownWithState(reading, field, at + 2);
    return place && isCitysOwn(reading, place) ? place : null;
  }
  return null;
}

/** "Marrow Creek, Alabama": a town that no table has, with its state. */
function unknownWithState(reading: Reading, field: Field, start: number): PlacePhrase | null {
  let end = start;
  while (end - start < MOST_WORDS && isCapital(field, end)) end++;
  if (end === start || field.tokens[end]?.fold !== ",") return null;
  const state = readPlaceForward(reading, field, end + 1);
  const row = state?.rows.map((r) => reading.gazetteer.row("places", r)).find((r) => r.kind === "state");
  if (!state || !row) return null;
  return {
    start,
    end: state.end,
    name: { start, end },
    rows: [],
    state: row.state,
    country: row.country,
    printedState: { start: state.start, end: state.end },
    cityUnknown: true,
  };
}
const MOST_WORDS = 3;
const isCapital = ({ tokens }: Field, at: number): boolean =>
  ((tokens[at]?.shape ?? 0) & Shape.Cap) !== 0 && ((tokens[at]?.shape ?? 0) & Shape.Word) !== 0;
