import type { Sentence, Token } from "../../model/index.js";
import { foldAt, wordSet } from "../../text/index.js";
import type { Tense } from "../expression.js";
import { digitsAt } from "../grammar/numbers.js";
import { isBorder, opensClause, tenseBehind } from "./clauses.js";

/** What is set for a day: "sentencing for Oct. 15". */
const APPOINTED = /* @__PURE__ */ wordSet("set scheduled slated planned sentencing trial hearing vote");

/** "until September 23", "beginning in August", "since March": the word before the mention says it. */
export function tenseOfOpener(tokens: readonly Token[], sentence: Sentence, start: number, end: number): Tense | null {
  const before = foldAt(tokens, start - 1) === "the" ? foldAt(tokens, start - 2) : foldAt(tokens, start - 1);
  // "By March she was …"
  if (before === "by" && opensClause(tokens, sentence, start) && tenseBehind(tokens, sentence, end) === "past")
    return "past";
  // "until July the chief of …", told of what somebody was
  if (before === "until" && /^(?:the|a|an)$/.test(foldAt(tokens, end))) return "past";
  // "has called off Sunday's parade"
  if (foldAt(tokens, end) === "'s" && isCalledOff(tokens, start)) return "future";
  if (/^(?:until|till|by|through)$/.test(before) && wasSo(tokens, start)) return "past";
  if (before === "until" || before === "till" || before === "by" || before === "through") return "future";
  // "until noon on Tuesday", "by 5:00 p.m. Tuesday"
  const opened = beforeHour(tokens, start);
  if (/^(?:until|till|by)$/.test(foldAt(tokens, opened))) return wasSo(tokens, opened + 1) ? "past" : "future";
  // "The sessions are on Friday."
  if (/^(?:is|are)$/.test(before === "on" || before === "in" ? foldAt(tokens, start - 2) : before)) return "future";
  if (before === "since") return "past";
  if (before === "before") return "none";
  if (before === "for" && APPOINTED.has(foldAt(tokens, start - 2))) return "future";
  const opener = before === "in" || before === "on" ? foldAt(tokens, start - 2) : before;
  return opener === "beginning" || opener === "starting" || opener === "effective" ? "future" : null;
}

/** Where the word stands before the hour that precedes a mention ("by" in "by 5:00 p.m. Friday"); -1 where there is none. */
function beforeHour(tokens: readonly Token[], start: number): number {
  let at = /^(?:on|,)$/.test(foldAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (!HOUR.test(foldAt(tokens, at))) return -1;
  for (const low = at - LONGEST_HOUR; at > low; at--)
    if (!HOUR.test(foldAt(tokens, at)) && digitsAt(tokens, at) < 0 && foldAt(tokens, at) !== ":") break;
  return at;
}
const LONGEST_HOUR = 8;
const HOUR = /^(?:midnight|noon|[ap]\.?m\.?|m|[ecmp][sd]?t)$/;

/** "she led the department until March", "198 had applied by August 15": the clause before it is over. */
function wasSo(tokens: readonly Token[], start: number): boolean {
  const by = foldAt(tokens, start - 1) === "by";
  for (let i = start - 2; i > start - (by ? 5 : 12); i--) {
    const fold = foldAt(tokens, i);
    if (by ? fold === "had" : HELD.has(fold)) return true;
    if (isBorder(fold)) return false;
  }
  return false;
}

function isCalledOff(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 1; i > start - 4; i--)
    if (/^(?:off|canceled|cancelled|postponed|delayed|postpones|cancels)$/.test(foldAt(tokens, i))) return true;
  return false;
}
const HELD = /* @__PURE__ */ wordSet(
  "led was were served chaired ran headed held worked had lasted remained stayed lived waited lingered",
);
