import { cueOf, placesOf } from "../../text/index.js";
import { readBodyBackward, readBodyForward } from "./body.js";
import { bodyName } from "./body-name.js";
import type { Claim, Name } from "./claim.js";
import type { Read } from "./distribute.js";
import { foldAt, type PersonField } from "./field.js";
import { readTitleAt } from "./titles-after/one.js";
import { SEATED_BODIES } from "./titles-after/role.js";

type Named = Read & { readonly name: Name };

const CHAIRING = cueOf(["chair", "chairs", "directs", "heads", "leads", "as", "chaired", "headed", "led"]);
const PASSIVE = new Set(["chaired", "headed", "led"]);
/** What the verb makes of somebody: who heads a committee is its chair. */
function roleOf(verb: string, seated: boolean): string {
  if (verb === "directs") return "Director";
  return seated || verb.startsWith("chair") ? "Chair" : "Head";
}
const BETWEEN_NAMES = new Set([",", "and", "&"]);
const BEFORE_VERB = new Set(["who", "also", "now", "currently", "will", "to"]);
/** "As co-chair of <body>," reaches no further. */
const LONGEST_OPENING = 24;

/** Adds the roles that a verb or the head of a sentence gives: "A and B co-chair the …", "As Chair of …, Mayor A". */
export function claimChairs<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const out = [...reads];
  for (const i of placesOf(field.field, CHAIRING)) {
    if (foldAt(field.tokens, i) === "as") openedAs(field, out, i);
    else if (PASSIVE.has(foldAt(field.tokens, i))) chairedBy(field, out, i);
    else chaired(field, out, i);
  }
  return out;
}

/** "<name> chairs the <body>", of several names joined: "co-chair". */
function chaired<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const { tokens } = field;
  const co = foldAt(tokens, verb - 1) === "-" && foldAt(tokens, verb - 2) === "co";
  let at = co ? verb - 2 : verb;
  const behind = foldAt(tokens, verb + 1);
  if (behind !== "the" && behind !== "our" && behind !== "its") return;
  while (at > 0 && BEFORE_VERB.has(foldAt(tokens, at - 1))) at--;
  if (foldAt(tokens, at - 1) === "," && at < (co ? verb - 2 : verb)) at--;
  let index = reads.findIndex((r) => r.end === at || r.name.end === at);
  const body = index < 0 ? null : readBodyForward(field, verb + 1);
  if (!body) return;
  const claim: Claim = {
    kind: "role",
    role: co ? "Co-Chair" : roleOf(foldAt(tokens, verb), SEATED_BODIES.has(foldAt(tokens, body.end - 1))),
    body: bodyName(field, body.row, body.text),
    bodyId: body.row === null ? null : field.reading.gazetteer.row("organizations", body.row).id,
    past: false,
    span: { start: verb, end: body.end },
    rule: "title/verb",
  };
  const plural = foldAt(tokens, verb) === "chair";
  for (;;) {
    const read = reads[index] as T;
    reads[index] = { ...read, claims: [...read.claims, claim] };
    const before = reads[index - 1];
    if (!plural || !before || !isList(field, before.end, read.name.start)) return;
    index--;
  }
}

const BEFORE_PASSIVE = new Set(["is", "was", "are", "will", "be", "being", "which", "that", "now", "currently", ","]);
/** Tokens of a body's name before the verb. */
const LONGEST_BEFORE = 16;

/** "the <body>, chaired by Mayor <name>", "the <body> is co-chaired by A and B". */
function chairedBy<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const { tokens } = field;
  if (foldAt(tokens, verb + 1) !== "by") return;
  const co = foldAt(tokens, verb - 1) === "-" && foldAt(tokens, verb - 2) === "co";
  let end = co ? verb - 2 : verb;
  while (end > 0 && BEFORE_PASSIVE.has(foldAt(tokens, end - 1))) end--;
  const body = SEATED_BODIES.has(foldAt(tokens, end - 1))
    ? readBodyBackward(field, end, Math.max(0, end - LONGEST_BEFORE))
    : null;
  const first = foldAt(tokens, verb + 2) === "the" ? verb + 3 : verb + 2;
  let index = body ? reads.findIndex((r) => r.from === first) : -1;
  if (!body || index < 0) return;
  const claim: Claim = {
    kind: "role",
    role: co ? "Co-Chair" : "Chair",
    body: bodyName(field, body.row, body.text),
    bodyId: body.row === null ? null : field.reading.gazetteer.row("organizations", body.row).id,
    past: false,
    span: { start: body.start, end: verb + 1 },
    rule: "title/verb",
  };
  for (;;) {
    const read = reads[index] as T;
    reads[index] = { ...read, claims: [...read.claims, claim] };
    const next = reads[index + 1];
    if (!next || !isList(field, read.end, next.from)) return;
    index++;
  }
}

function isList({ tokens }: PersonField, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!BETWEEN_NAMES.has(foldAt(tokens, i))) return false;
  return to > from && to - from <= 2;
}

/** "As co-chair of the <body>, Mayor <name> has": the role is that of the person who follows the comma. */
function openedAs<T extends Named>(field: PersonField, reads: T[], at: number): void {
  const sentence = field.field.sentences.find((s) => s.start === at);
  if (!sentence) return;
  const from = ["the", "its", "our"].includes(foldAt(field.tokens, at + 1)) ? at + 2 : at + 1;
  const read = readTitleAt(field, from, false);
  if (
    !read?.claims.some((c) => c.kind === "role" && c.body !== null) ||
    foldAt(field.tokens, read.end) !== "," ||
    read.end - at > LONGEST_OPENING
  )
    return;
  const index = reads.findIndex((r) => r.from === read.end + 1);
  const person = reads[index];
  const roles = read.claims.filter((c) => c.kind === "role");
  if (person && roles.length > 0) reads[index] = { ...person, claims: [...person.claims, ...roles] };
}
