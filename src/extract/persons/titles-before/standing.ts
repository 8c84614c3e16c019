import type { OfficialStatus } from "../../../model/index.js";
import { wordClass } from "../../../text/index.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { officeClaim } from "../office-claim.js";
import { readOffice } from "./office.js";
import { placeBefore } from "./place.js";
import { BARE_OFFICES, type OneTitle } from "./title.js";

/** "President-elect", "Secretary-designate", "nominee": what follows an office and says how it stands. */
const STANDING: ReadonlyMap<string, OfficialStatus> = new Map([
  ["elect", "elect"],
  ["designate", "nominee"],
  ["nominee", "nominee"],
  ["designee", "nominee"],
]);

export function readStanding(field: PersonField, end: number, floor: number): OneTitle | null {
  const status = STANDING.get(foldAt(field.tokens, end - 1));
  if (!status) return null;
  const stop = foldAt(field.tokens, end - 2) === "-" ? end - 2 : end - 1;
  const office = field.endingAt("offices", stop)[0];
  const bare = BARE_OFFICES.at(field.tokens, stop - 1) ? stop - 1 : null;
  const start = office?.start ?? bare;
  if (start === null || start === undefined) return null;
  const read = readOffice(field, start, stop, office?.rows ?? [], floor);
  return read.claim.kind === "office" ? { ...read, claim: { ...read.claim, status } } : null;
}

const RUNNING = /* @__PURE__ */ wordClass(["candidate", "candidates", "nominee", "hopeful", "contender"]);

const CONTESTED: Readonly<Record<string, readonly string[]>> = {
  presidential: ["president", "of", "the", "united", "states"],
  "vice-presidential": ["vice", "president", "of", "the", "united", "states"],
  senate: ["us", "senator"],
  senatorial: ["us", "senator"],
  congressional: ["us", "representative"],
};

/** "mayoral candidate", "Republican presidential nominee". */
export function readCandidate(field: PersonField, end: number): OneTitle | null {
  const { tokens } = field;
  if (!RUNNING.at(tokens, end - 1)) return null;
  let contest = foldAt(tokens, end - 2);
  let start = end - 2;
  if (contest === "presidential" && foldAt(tokens, end - 3) === "vice") {
    contest = "vice-presidential";
    start = end - 3;
  }
  if (contest === "mayoral") {
    const place = placeBefore(field, start);
    const claim: Claim = {
      kind: "mayor",
      status: "candidate",
      city: place,
      span: { start, end },
      rule: "mayor/candidate",
    };
    return { claim, start: place?.start ?? start };
  }
  const office = CONTESTED[contest];
  if (!office) return null;
  const rows = field.reading.gazetteer.lookup("offices", office);
  const claim = officeClaim(rows, { start, end }, "official/candidate", {
    status: "candidate",
    role: textOf(field, start, end),
  });
  return { claim, start };
}
