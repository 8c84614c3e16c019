import { Shape } from "../../../model/index.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { officeClaim } from "../office-claim.js";

/** "(D-CA)", "(R-Texas)", "(CA)", ", D-N.Y.,": the party and state of a seat in Congress. */
export function readSeat(field: PersonField, at: number): { claim: Claim; end: number } | null {
  const { tokens, reading } = field;
  const open = foldAt(tokens, at);
  if (open !== "(" && open !== ",") return null;
  const first = tokens[at + 1];
  if (!first || !(first.shape & Shape.Cap)) return null;
  const parties = new Set(["d", "r", "i", "id", "dfl"]);
  let i = at + 1;
  let party: string | null = null;
  if (parties.has(first.fold) && first.shape & (Shape.Initial | Shape.Upper)) {
    party = first.fold.charAt(0).toUpperCase();
    i++;
    if (foldAt(tokens, i) === "-") i++;
  } else if (open === ",") return null;
  let state: string | null = null;
  const codes = reading.gazetteer.lookup("places#code", [foldAt(tokens, i)]);
  if (codes[0] !== undefined && (tokens[i]?.shape ?? 0) & Shape.Cap) {
    state = reading.gazetteer.row("places", codes[0]).state;
    i++;
    // A district: "CA-12".
    if (foldAt(tokens, i) === "-" && (tokens[i + 1]?.shape ?? 0) & Shape.Number) i += 2;
  } else {
    const named = field
      .startingAt("places", i)
      .find((h) => h.rows.some((r) => reading.gazetteer.row("places", r).kind === "state"));
    if (named && party) {
      state = reading.gazetteer.row(
        "places",
        named.rows.find((r) => reading.gazetteer.row("places", r).kind === "state") as number,
      ).state;
      i = named.end;
    }
  }
  if (party === null && state === null) return null;
  if (open === "(") {
    if (foldAt(tokens, i) !== ")") return null;
    i++;
  }
  const claim = officeClaim([], { start: at, end: i }, "official/seat", { state, party });
  return { claim, end: i };
}
