import type { MayorClaim } from "../claims.js";
import { fromBioguide } from "./bioguide.js";
import { fromCivicPatch } from "./civicpatch.js";
import { fromDirectory } from "./directory.js";
import { fromFacts } from "./facts.js";
import { fromOpenStates } from "./openstates.js";
import { fromWikidata } from "./wikidata.js";

/** Every claim of the shared sources, the most trusted sources first. */
export const mayorClaims = (shared: string): MayorClaim[] =>
  [fromFacts, fromDirectory, fromWikidata, fromBioguide, fromCivicPatch, fromOpenStates].flatMap((read) =>
    read(shared),
  );
