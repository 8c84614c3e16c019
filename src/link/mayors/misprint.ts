import type { PlacePhrase } from "../../extract/places/phrase.js";
import { holdingOn } from "../../gazetteer/index.js";
import { namesExactly } from "../../mentions/known-persons.js";
import type { PersonCluster } from "../../mentions/persons.js";
import { foldToken } from "../../text/index.js";
import type { LinkContext } from "../context.js";
import { cityId } from "./city.js";
import type { ScoredMayor } from "./score.js";

/** Surnames this much alike are one, misprinted: "Ryback" and "Rybak". */
const ALIKE = 0.88;

/**
 * "Tulsa Mayor Jim <surname>" where John <surname> holds the office, or one letter of the surname is
 * wrong, or all of it: the city and the day leave one mayor, and one half of the name is that mayor's. The text's
 * own form stays in `printed`.
 */
export function misprint(
  context: LinkContext,
  cluster: PersonCluster,
  printed: PlacePhrase | null,
): ScoredMayor | null {
  const { gazetteer, timeline, similarity } = context;
  const { day } = timeline;
  if (!printed || day === null || cluster.name.given.length === 0) return null;
  const cities = [...new Set(printed.rows.map((r) => cityId(gazetteer.row("places", r).id)))];
  const holders = cities
    .flatMap((id) => gazetteer.lookup("mayors#city", [id]).map((r) => gazetteer.row("mayors", r)))
    .filter((r) => holdingOn(r.terms, day) === "in");
  const meant = holders.filter((row) => {
    const surname = foldToken(
      row.name
        .replace(/,? (?:Jr|Sr)\.?$|,? (?:II|III|IV)$/, "")
        .split(" ")
        .at(-1) ?? "",
    );
    if (similarity(surname, cluster.name.surname) >= ALIKE) return true;
    return holders.length === 1 && namesExactly(row, cluster.name);
  });
  return meant.length === 1 && meant[0] ? { row: meant[0], score: 1, holding: "near" } : null;
}
