import { cueOf, placesOf } from "../../../text/index.js";
import { foldAt, type PersonField } from "../field.js";
import type { Named } from "../runs.js";
import { chaired, chairing } from "./chairing/active.js";
import { openedAs, servesAs } from "./chairing/opening.js";
import { chairedBy } from "./chairing/passive.js";

const ACTIVE = ["chair", "chairs", "directs", "heads", "leads", "lead", "head"];
const PASSIVE = new Set(["chaired", "headed", "led"]);
const PARTICIPLES = new Set(["chairing", "leading", "heading"]);
const CHAIRING = cueOf(["as", ...ACTIVE, ...PASSIVE, ...PARTICIPLES]);

/** Adds the roles that a verb or the head of a sentence gives: "A and B co-chair the …", "As Chair of …, Mayor A". */
export function claimChairs<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const out = [...reads];
  for (const i of placesOf(field.field, CHAIRING)) {
    const fold = foldAt(field.tokens, i);
    if (fold === "as") {
      openedAs(field, out, i);
      servesAs(field, out, i);
    } else if (PASSIVE.has(fold)) chairedBy(field, out, i);
    else if (PARTICIPLES.has(fold)) chairing(field, out, i);
    else chaired(field, out, i);
  }
  return out;
}
