import { cueOf, placesOf } from "../../text/index.js";
import { type Body, readBodyForward } from "./body.js";
import { bodyName } from "./body-name.js";
import type { Claim, Name, RoleClaim } from "./claim.js";
import type { Read } from "./distribute.js";
import { foldAt, type PersonField, textOf } from "./field.js";
import { type ReadTitle, readTitleAt } from "./titles-after/one.js";
import { bodyIdOf, roleClaim, SEATED_BODIES } from "./titles-after/role.js";

type Named = Read & { readonly name: Name };

const CHOOSING = cueOf(
  "elected named appointed joined joins chosen reappointed reelected trustees members officers".split(" "),
);
const NOUNS: ReadonlySet<string> = new Set(["trustees", "members", "officers"]);
const JOINING: ReadonlySet<string> = new Set(["joined", "joins"]);
/** From the noun of the role to the first of its list: "Trustees elected today include". */
const LEADING: ReadonlySet<string> = new Set(
  "elected named appointed chosen new today also are were include includes including : the following as".split(" "),
);
const LONGEST_LEAD = 5;
const BETWEEN_NAMES: ReadonlySet<string> = new Set([",", ";", "and", "&"]);

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
    else made(field, out, at);
  }
  return shareBodies(field, out);
}

/** "the <body>'s Chair A and Vice Chair B", "C is its co-chair": a chair without a body has that of the one before. */
function shareBodies<T extends Named>(field: PersonField, reads: T[]): T[] {
  let last: { readonly claim: RoleClaim; readonly end: number } | null = null;
  reads.forEach((read, i) => {
    const claims = read.claims.map((claim): Claim => {
      if (claim.kind !== "role" || !CHAIR.test(claim.role)) return claim;
      if (claim.body !== null || last === null) return claim;
      const before = foldAt(field.tokens, claim.span.start - 1);
      const meant = before === "its" || before === "'s" || (before === "and" && claim.span.start - last.end < REACH);
      return meant ? { ...claim, body: last.claim.body, bodyId: last.claim.bodyId } : claim;
    });
    if (claims.some((claim, k) => claim !== read.claims[k])) reads[i] = { ...read, claims };
    const own = claims.find((c) => c.kind === "role" && c.body !== null && CHAIR.test(c.role));
    if (own?.kind === "role") last = { claim: own, end: Math.max(read.end, read.name.end) };
  });
  return reads;
}
const CHAIR = /^(?:co-?|vice )?chair/i;
const REACH = 6;

/** "Trustees elected include A; B; and C": the noun's role is everybody's whom the list names. */
function listed<T extends Named>(field: PersonField, reads: T[], noun: number): void {
  const role = field.endingAt("roles", noun + 1)[0];
  if (!role) return;
  let at = noun + 1;
  while (at <= noun + LONGEST_LEAD && LEADING.has(foldAt(field.tokens, at))) at++;
  if (at === noun + 1) return;
  const span = { start: role.start, end: role.end };
  const claim = roleClaim(field, textOf(field, role.start, role.end), null, null, false, span);
  give(reads, runFrom(field, reads, at), { ...claim, rule: "title/before" });
}

/** "were elected to the Advisory Board", "joined the Advisory Board", "Named to the Advisory Board were". */
function seated<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const from = foldAt(field.tokens, verb + 1) === "to" ? verb + 2 : verb + 1;
  const body = readBodyForward(field, from);
  if (!body || !SEATED_BODIES.has(foldAt(field.tokens, body.end - 1))) return;
  const claim = memberOf(field, body, verb);
  const behind = ["were", "was", "are", "is"].includes(foldAt(field.tokens, body.end));
  give(reads, behind ? runFrom(field, reads, body.end + 1) : runTo(field, reads, verb), claim);
}

function memberOf(field: PersonField, body: Body, start: number): Claim {
  const text = bodyName(field, body.row, body.text);
  return { ...roleClaim(field, "Member", text, body, false, { start, end: body.end }), bodyId: bodyIdOf(field, body) };
}

/** "named Mayor D chair of the <body>, and Mayor E its vice chair": a role of a body right behind the name. */
function made<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const index = reads.findIndex((r) => r.from === verb + 1);
  const person = reads[index];
  if (!person || person.claims.some((c) => c.kind === "role" && c.span.start >= person.name.end)) return;
  const from = foldAt(field.tokens, person.name.end) === "as" ? person.name.end + 1 : person.name.end;
  const title: ReadTitle | null = readTitleAt(field, from, false);
  const roles = title?.claims.filter((c) => c.kind === "role" && c.body !== null) ?? [];
  if (title?.ofBody && roles.length > 0) reads[index] = { ...person, claims: [...person.claims, ...roles] };
}

function give<T extends Named>(reads: T[], indices: readonly number[], claim: Claim): void {
  for (const i of indices) {
    const read = reads[i] as T;
    reads[i] = { ...read, claims: [...read.claims, claim] };
  }
}

/** The run of persons that begins at a token. */
function runFrom(field: PersonField, reads: readonly Named[], at: number): number[] {
  const first = reads.findIndex((r) => r.from === at || r.name.start === at);
  if (first < 0) return [];
  const run = [first];
  while (isNext(field, reads[run.at(-1) as number], reads[(run.at(-1) as number) + 1]))
    run.push((run.at(-1) as number) + 1);
  return run;
}

/** The run of persons that ends before a verb: "A and B were elected". */
function runTo(field: PersonField, reads: readonly Named[], verb: number): number[] {
  const last = reads.findLastIndex((r) => r.name.end <= verb);
  const person = reads[last];
  if (!person) return [];
  for (let i = Math.max(person.end, person.name.end); i < verb; i++)
    if (!BEFORE_VERB.has(foldAt(field.tokens, i))) return [];
  const run = [last];
  while (isNext(field, reads[(run[0] as number) - 1], reads[run[0] as number])) run.unshift((run[0] as number) - 1);
  return run;
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
  "re",
  "-",
  "who",
  ",",
]);

function isNext({ tokens }: PersonField, before: Named | undefined, after: Named | undefined): boolean {
  if (!before || !after) return false;
  // All of a list of mayors begin at "Mayors".
  const to = after.from >= before.name.end ? after.from : after.name.start;
  const from = Math.max(
    before.end,
    before.name.end,
    ...before.claims.map(({ span }) => (span.end <= to ? span.end : 0)),
  );
  if (to <= from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!BETWEEN_NAMES.has(foldAt(tokens, i))) return false;
  return true;
}
