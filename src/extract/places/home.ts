import type { Reading } from "../reading.js";
import { type PlacePhrase, readPlaceForward } from "./phrase.js";

/** The city of the dateline, where it is a city's own: the capital's dateline is everybody's. */
export function homeOf(reading: Reading): PlacePhrase | null {
  const field = reading.document.text;
  const zone = field.zones.find((z) => z.kind === "dateline");
  if (!zone) return null;
  const place = readPlaceForward(reading, field, field.tokens[zone.start]?.fold === "(" ? zone.start + 1 : zone.start);
  if (!place || place.end > zone.end) return null;
  const rows = place.rows.map((r) => reading.gazetteer.row("places", r));
  return rows.some((r) => r.id === "us-dc-washington" || r.kind === "state" || r.kind === "country") ? null : place;
}
