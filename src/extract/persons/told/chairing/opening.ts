import { sentenceAt } from "../../../../text/index.js";
import { familyOf } from "../../bodies/shared.js";
import { foldAt, type PersonField } from "../../field.js";
import { beginningAt, lastBefore } from "../../order.js";
import type { Named } from "../../runs.js";
import { type ReadTitle, readTitleAt } from "../../titles-after/one.js";

/** "As co-chair of <body>," reaches no further. */
const LONGEST_OPENING = 24;
const OWNERS = new Set(["the", "its", "our", "her", "his", "their", "a", "an"]);
const CAPACITIES = new Set(["role", "capacity", "position", "job", "post", "work"]);
const SERVING = new Set(["serving", "speaking", "acting", "writing", "working"]);

/**
 * "As co-chair of the <body>, Mayor A has", "In her role as President of the <body>, Mayor B", "Serving as chair of the
 * <body>, Mayor C": the role is that of the person who follows the comma.
 */
export function openedAs<T extends Named>(field: PersonField, reads: T[], as: number): void {
  const { tokens } = field;
  const start = openingOf(field, as);
  if (start === null) return;
  const title = titleBehind(field, as);
  if (!title || foldAt(tokens, title.end) !== "," || title.end - start > LONGEST_OPENING) return;
  const index = beginningAt(reads, title.end + 1);
  const person = reads[index];
  if (person) reads[index] = { ...person, claims: [...person.claims, ...title.claims] };
}

/** Where the sentence begins whose opening "as" belongs to. */
function openingOf(field: PersonField, as: number): number | null {
  const { tokens } = field;
  let start = as;
  if (CAPACITIES.has(foldAt(tokens, as - 1))) {
    start = as - 2;
    while (["new", "current", "dual"].includes(foldAt(tokens, start))) start--;
    if (!OWNERS.has(foldAt(tokens, start)) || foldAt(tokens, start - 1) !== "in") return null;
    start--;
  } else if (SERVING.has(foldAt(tokens, as - 1))) start = as - 1;
  return sentenceAt(field.field.sentences, start)?.start === start ? start : null;
}

const BETWEEN = new Set(["serve", "serves", "serving", "term"]);
const BEFORE = new Set(["before", "after", "previously", "formerly", "once", "until", "not", "never"]);
/** From the person to "serve as" stand no more tokens. */
const REACH = 16;

/** "A became the first woman to serve as President of the <body>": the role of the person named last before. */
export function servesAs<T extends Named>(field: PersonField, reads: T[], as: number): void {
  const { tokens } = field;
  if (!BETWEEN.has(foldAt(tokens, as - 1))) return;
  for (let i = as - 2; i > as - 5; i--) if (BEFORE.has(foldAt(tokens, i))) return;
  const index = lastBefore(reads, as - 1);
  const person = reads[index];
  if (!person || as - person.name.end > REACH || person.end > as) return;
  for (let i = person.end; i < as; i++) if (ENDS.has(foldAt(tokens, i))) return;
  const title = titleBehind(field, as);
  const news = title?.claims.filter((c) => !person.claims.some((o) => o.span.start === c.span.start)) ?? [];
  if (news.length > 0) reads[index] = { ...person, claims: [...person.claims, ...news] };
}
const ENDS = new Set([".", ";", '"', ":", "that"]);

/** The roles of a body that stand behind "as". */
function titleBehind(field: PersonField, as: number): ReadTitle | null {
  const owned = ["its", "their"].includes(foldAt(field.tokens, as + 1));
  let at = as + 1;
  while (OWNERS.has(foldAt(field.tokens, at)) || /^\d+(?:st|nd|rd|th)$/.test(foldAt(field.tokens, at))) at++;
  const title = readTitleAt(field, at, false);
  const claims = title?.claims.filter((c) => c.kind === "role" || familyOf(c) !== null) ?? [];
  const whole = claims.some((c) => c.kind === "role" && c.body !== null) || (owned && claims.some(familyOf));
  return title && whole ? { ...title, claims } : null;
}
