import { wordClass } from "../../../text/index.js";
import type { Claim } from "../claim.js";
import type { MayorHead } from "../mayors/head.js";

/** One title in front of a name. */
export interface OneTitle {
  readonly claim: Claim;
  readonly start: number;
  readonly mayor?: MayorHead;
}

/** Words of federal offices that stand before a name alone, without a table's row. */
export const BARE_OFFICES = /* @__PURE__ */ wordClass([
  "secretary",
  "sec",
  "secy",
  "administrator",
  "director",
  "commissioner",
  "justice",
  "judge",
  "ambassador",
  "senator",
  "sen",
  "representative",
  "rep",
  "congressman",
  "congresswoman",
  "congressmember",
  "speaker",
  "leader",
  "president",
  "chairman",
  "chair",
  "chairwoman",
  "delegate",
  "senators",
  "sens",
  "representatives",
  "reps",
  "congressmen",
  "congresswomen",
  "presidents",
  "secretaries",
  "justices",
  "judges",
]);
