import type { PlacePhrase } from "../../places/phrase.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { STATUS_WORDS } from "../words.js";
import { readOffice } from "./office.js";
import { placeBefore } from "./place.js";
import type { OneTitle } from "./title.js";

/** "U.S. Attorney for the Eastern District of Michigan", "U.S. Ambassador to Mexico": where an officer is posted. */
export function readPosted(field: PersonField, end: number): OneTitle | null {
  if (field.endingAt("places", end).length === 0) return null;
  const place = placeBefore(field, end);
  return place && (readDistrict(field, place, end) ?? readEnvoy(field, place, end));
}

function readDistrict(field: PersonField, place: PlacePhrase, end: number): OneTitle | null {
  const { tokens } = field;
  if (foldAt(tokens, place.start - 1) !== "of" || foldAt(tokens, place.start - 2) !== "district") return null;
  let at = place.start - 2;
  while (["eastern", "western", "northern", "southern", "middle", "central", "the"].includes(foldAt(tokens, at - 1)))
    at--;
  const office = foldAt(tokens, at - 1) === "for" ? field.officesEndingAt(at - 1)[0] : undefined;
  if (!office) return null;
  const read = readOffice(field, office.start, office.end, office.rows, 0);
  return { ...read, claim: { ...read.claim, span: { start: read.start, end } } };
}

/** The nation's own envoys are officials, those of other countries are not. */
function readEnvoy(field: PersonField, place: PlacePhrase, end: number): OneTitle | null {
  const { tokens, reading } = field;
  let to = place.start - 1;
  if (foldAt(tokens, to) === "the") to--;
  if (foldAt(tokens, to) !== "to" || foldAt(tokens, to - 1) !== "ambassador") return null;
  const office = field.endingAt("offices", to).find((hit) => hit.end - hit.start > 1);
  const role = textOf(field, office?.start ?? to - 1, to);
  if (!office) {
    const claim: Claim = {
      kind: "role",
      role,
      body: textOf(field, place.start, place.end),
      bodyId: null,
      past: STATUS_WORDS.get(foldAt(tokens, to - 2)) === "former",
      span: { start: to - 1, end },
      rule: "title/before",
    };
    return { claim, start: to - 1 };
  }
  const rows = office.rows.filter((r) => reading.gazetteer.row("offices", r).id === "us-ambassador");
  const read = readOffice(field, office.start, to, rows, 0);
  return { ...read, claim: { ...read.claim, span: { start: read.start, end } } };
}
