import { type Body, isSeated } from "../../bodies/body.js";
import { bodyName } from "../../bodies/name.js";
import type { Claim, TokenSpan } from "../../claim.js";
import type { PersonField } from "../../field.js";
import { bodyIdOf } from "../../titles-after/role.js";

const CHAIRED = /\b(?:coalition|alliance|group)\b/i;

/** Whether a body is one that has a chair. */
export const isChaired = (body: Body): boolean => isSeated(body) || CHAIRED.test(body.text);

/** What the verb makes of somebody: who heads a committee is its chair. */
export function roleOf(verb: string, body: Body): string {
  if (verb === "directs") return "Director";
  return isChaired(body) || verb.startsWith("chair") ? "Chair" : "Head";
}

/** That somebody has this role in a body by what a verb says. */
export const ledClaim = (field: PersonField, role: string, body: Body, span: TokenSpan): Claim => ({
  kind: "role",
  role,
  body: bodyName(field, body.row, body.text),
  bodyId: bodyIdOf(field, body),
  past: false,
  span,
  rule: "title/verb",
});
