import { wordSet } from "../../../../text/index.js";
import type { Body } from "../../bodies/body.js";
import { readBodyForward } from "../../bodies/forward.js";
import { meantBodyAt } from "../../bodies/meant.js";
import { foldAt, type PersonField } from "../../field.js";
import { lastNear } from "../../order.js";
import { give, type Named, runFrom, runUpTo } from "../../runs.js";
import { isChaired, ledClaim, roleOf } from "./verbs.js";

/** Between a person and the verb: "who also", "was recently tapped to". */
const BEFORE_VERB = wordSet(`who also now currently will to was were is are has have been recently unanimously just
  appointed named tapped selected chosen elected picked asked reappointed continue continues agreed , - re`);
const OWNERS = wordSet("the our its a");
const BEING = wordSet("is are was were will");
/** These are said of much else: of them only the plural or what one is to do counts, and a body that has a chair. */
const LOOSE = wordSet("lead head");
const PLURAL = wordSet("chair lead head");

/** "<name> chairs the <body>", of several names joined "A and B co-chair"; "C was tapped to lead the <body>". */
export function chaired<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const { tokens } = field;
  const fold = foldAt(tokens, verb);
  const first = firstOf(field, verb);
  const body = bodyBehind(field, verb + 1);
  if (!body || (LOOSE.has(fold) && !isChaired(body))) return;
  let at = first;
  while (at > 0 && BEFORE_VERB.has(foldAt(tokens, at - 1))) at--;
  // "appointed to | chair the": the word was read as a title.
  const index = lastNear(reads, at, ({ name, end }) => end === at || name.end === at || end === verb + 1);
  if (index < 0) return;
  const infinitive = foldAt(tokens, first - 1) === "to" || foldAt(tokens, first - 1) === "will";
  if (LOOSE.has(fold) && !infinitive && runUpTo(field, reads, index).length < 2) return;
  const role = first < verb ? "Co-Chair" : roleOf(infinitive ? `${fold}s` : fold, body);
  const shared = PLURAL.has(fold) && !infinitive;
  const claim = ledClaim(field, role, body, { start: verb, end: body.end });
  const person = reads[index] as T;
  reads[index] = { ...person, claims: person.claims.filter((c) => c.span.start !== verb) };
  give(reads, shared || first < verb ? runUpTo(field, reads, index) : [index], claim);
}

/** "Co-chairing the <body> are A and B". */
export function chairing<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const first = firstOf(field, verb);
  const body = bodyBehind(field, verb + 1);
  if (!body || !isChaired(body)) return;
  let at = body.end;
  while (BEING.has(foldAt(field.tokens, at)) || foldAt(field.tokens, at) === "be") at++;
  if (at === body.end) return;
  give(
    reads,
    runFrom(field, reads, at),
    ledClaim(field, first < verb ? "Co-Chair" : "Chair", body, { start: verb, end: body.end }),
  );
}

/** Where "co-chair" begins. */
export const firstOf = ({ tokens }: PersonField, verb: number): number =>
  foldAt(tokens, verb - 1) === "-" && foldAt(tokens, verb - 2) === "co" ? verb - 2 : verb;

/** The body behind the verb: with an article, or one that a table knows. */
function bodyBehind(field: PersonField, from: number): Body | null {
  const body = readBodyForward(field, from);
  if (!OWNERS.has(foldAt(field.tokens, from))) return body?.row != null ? body : null;
  return body ?? meantBodyAt(field, from)?.body ?? null;
}
