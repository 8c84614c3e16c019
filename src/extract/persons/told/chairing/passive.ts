import { Shape } from "../../../../model/index.js";
import { sentenceAt } from "../../../../text/index.js";
import { readBodyBackward } from "../../bodies/backward.js";
import type { Body } from "../../bodies/body.js";
import { readBodyForward } from "../../bodies/forward.js";
import { meantBodyBefore } from "../../bodies/meant.js";
import { foldAt, type PersonField } from "../../field.js";
import { give, type Named, runFrom } from "../../runs.js";
import { firstOf } from "./active.js";
import { isChaired, ledClaim } from "./verbs.js";

const BEFORE_PASSIVE = new Set(["is", "was", "are", "will", "be", "being", "which", "that", "now", "currently", ","]);
/** Tokens of a body's name before the verb. */
const LONGEST_BEFORE = 16;

/** "the <body>, chaired by Mayor A", "the <body> is co-chaired by A and B", "Chaired by A, the <body> met". */
export function chairedBy<T extends Named>(field: PersonField, reads: T[], verb: number): void {
  const { tokens } = field;
  if (foldAt(tokens, verb + 1) !== "by") return;
  const run = runFrom(field, reads, foldAt(tokens, verb + 2) === "the" ? verb + 3 : verb + 2);
  const last = reads[run.at(-1) ?? -1];
  if (!last) return;
  const first = firstOf(field, verb);
  let end = first;
  while (end > 0 && BEFORE_PASSIVE.has(foldAt(tokens, end - 1))) end--;
  const opens = sentenceAt(field.field.sentences, first)?.start === first;
  const body = opens ? bodyBehind(field, Math.max(last.end, last.name.end)) : bodyBefore(field, end);
  if (!body || !isChaired(body)) return;
  const span = { start: Math.min(body.start, verb), end: Math.max(body.end, verb + 1) };
  give(reads, run, ledClaim(field, first < verb ? "Co-Chair" : "Chair", body, span));
}

const bodyBehind = (field: PersonField, end: number): Body | null =>
  foldAt(field.tokens, end) === "," ? readBodyForward(field, end + 1) : null;

/** The body that ends before a token, also where its head stands in front: "the Task Force on Gun Violence". */
function bodyBefore(field: PersonField, end: number): Body | null {
  const floor = Math.max(0, end - LONGEST_BEFORE);
  const headed = readBodyBackward(field, end, floor);
  if (headed && isChaired(headed)) return headed;
  for (let at = end - 2; at >= floor; at--) {
    const token = field.tokens[at];
    if (!token || token.fold === "." || token.fold === ",") break;
    if (!(token.shape & Shape.Cap)) continue;
    const body = readBodyForward(field, at);
    if (body && body.end === end && isChaired(body)) return body;
  }
  return meantBodyBefore(field, end)?.body ?? null;
}
