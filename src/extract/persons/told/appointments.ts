import { cueOf, placesOf } from "../../../text/index.js";
import { type Body, isSeated } from "../bodies/body.js";
import { readBodyForward } from "../bodies/forward.js";
import { bodyName } from "../bodies/name.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { give, type Named, runFrom, runTo } from "../runs.js";
import { bodyIdOf, roleClaim } from "../titles-after/role.js";
import { madeBy } from "./made.js";

const CHOOSING = cueOf(
  "elected named appointed joined joins join chosen reappointed reelected trustees members officers".split(" "),
);
const NOUNS: ReadonlySet<string> = new Set(["trustees", "members", "officers"]);
const JOINING: ReadonlySet<string> = new Set(["joined", "joins", "join"]);
const SINGULAR: ReadonlySet<string> = new Set(["has", "was", "is", "joins"]);
/** From the noun of the role to the first of its list: "Trustees elected today include". */
const LEADING: ReadonlySet<string> = new Set(
  "elected named appointed chosen new today also are were include includes including : the following as".split(" "),
);
const LONGEST_LEAD = 5;

/**
 * Adds the titles that sentences of choosing give: "A and B were elected to the <body>", "Named to the <body> were
 * A and B", "Trustees elected include A; B", "Mayor C named D chair of the <body>", "E joined the <body>".
 */
export function claimAppointments<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const out = [...reads];
  for (const at of placesOf(field.field, CHOOSING)) {
    const fold = foldAt(field.tokens, at);
    if (NOUNS.has(fold)) listed(field, out, at);
    else if (foldAt(field.tokens, at + 1) === "to" || JOINING.has(fold)) seated(field, out, at);
    else madeBy(field, out, at);
  }
  return out;
}

/** "Trustees elected include A; B; and C": the noun's role is everybody's whom the list names. */
function listed<T extends Named>(field: PersonField, reads: T[], noun: number): void {
  const role = field.endingAt("roles", noun + 1)[0];
  if (!role) return;
  const body = foldAt(field.tokens, noun + 1) === "of" ? readBodyForward(field, noun + 2) : null;
  // "Officers of the League are A, President": what each of them is stands behind the name.
  if (body && (foldAt(field.tokens, noun) === "officers" || body.end - body.start < (body.row === null ? 2 : 1)))
    return;
  const from = body?.end ?? noun + 1;
  let at = from;
  while (at <= from + LONGEST_LEAD && LEADING.has(foldAt(field.tokens, at))) at++;
  if (at === from) return;
  const span = { start: role.start, end: from };
  const text = body && bodyName(field, body.row, body.text);
  const claim = roleClaim(field, textOf(field, role.start, role.end), text, body, false, span);
  give(reads, runFrom(field, reads, at), { ...claim, rule: "title/before" });
}

/** "were elected to the Advisory Board", "joined the Advisory Board", "Named to the Advisory Board were". */
function seated<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const from = foldAt(field.tokens, verb + 1) === "to" ? verb + 2 : verb + 1;
  const body = readBodyForward(field, from);
  if (!body || !isSeated(body)) return;
  const claim = memberOf(field, body, verb);
  const behind = ["were", "was", "are", "is"].includes(foldAt(field.tokens, body.end));
  const run = behind ? runFrom(field, reads, body.end + 1) : runTo(field, reads, verb, BEFORE_VERB);
  // "A has been named a Trustee, and B has joined the Board"
  const one = !behind && (SINGULAR.has(foldAt(field.tokens, verb)) || isSingular(field, verb));
  give(reads, one ? run.slice(-1) : run, claim);
}

function isSingular({ tokens }: PersonField, verb: number): boolean {
  for (let i = verb - 1; i > verb - 4; i--) if (SINGULAR.has(foldAt(tokens, i))) return true;
  return false;
}

function memberOf(field: PersonField, body: Body, start: number): Claim {
  const text = bodyName(field, body.row, body.text);
  return { ...roleClaim(field, "Member", text, body, false, { start, end: body.end }), bodyId: bodyIdOf(field, body) };
}

const BEFORE_VERB: ReadonlySet<string> = new Set([
  "was",
  "were",
  "has",
  "have",
  "been",
  "also",
  "is",
  "are",
  "newly",
  "will",
  "re",
  "-",
  "who",
  ",",
]);
