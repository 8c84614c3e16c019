import { Shape, type Token } from "../../model/index.js";
import { cueOf, placesOf, UNNUMBERED, wordClass } from "../../text/index.js";
import type { Claim, Name } from "./claim.js";
import { foldAt, type PersonField } from "./field.js";
import { readTitleAt } from "./titles-after/one.js";
import { readTitlesAfter } from "./titles-after.js";

/** A later mention by surname alone, with what stands behind it. */
export interface LaterMention {
  readonly name: Name;
  readonly claims: readonly Claim[];
  readonly end: number;
}

/** Mentions by surname alone ("<surname>, the Co-Chair of …") of persons named in full, where nobody else is. */
export function readLaterMentions(
  field: PersonField,
  surnames: ReadonlySet<string>,
  taken: (token: number) => boolean,
): LaterMention[] {
  const { tokens } = field;
  const found: LaterMention[] = [];
  if (surnames.size === 0) return found;
  let free = 0;
  for (const i of placesOf(field.field, RAISED)) {
    if (i < free) continue;
    const token = tokens[i] as Token;
    const end = compoundEnd(tokens, i);
    const fold = end === i + 1 ? token.fold : foldOf(tokens, i, end);
    if (!surnames.has(fold) || taken(i) || field.isInside(i) || isLonger(field, i, end)) continue;
    const next = tokens[end];
    const before = tokens[i - 1];
    if (next && isRaised(next) && !field.field.shouting && field.field.name === "text") continue;
    if (
      before &&
      isRaised(before) &&
      !(token.shape & Shape.Line) &&
      field.field.name === "text" &&
      before.fold.length > 3
    )
      continue;
    const name: Name = {
      start: i,
      end,
      words: [
        {
          fold,
          id: end === i + 1 ? token.id : UNNUMBERED,
          text: field.field.text.slice(token.start, (tokens[end - 1] as Token).end),
          kind: "word",
        },
      ],
      surname: fold,
      given: [],
      suffix: null,
    };
    const after = readTitlesAfter(field, end, false);
    found.push({ name, claims: after.claims, end: Math.max(end, after.end) });
    free = end;
  }
  return found;
}

const RAISED = cueOf([], Shape.Cap | Shape.Word);

const foldOf = (tokens: readonly Token[], from: number, to: number): string => {
  let fold = "";
  for (let i = from; i < to; i++) fold += (tokens[i] as Token).fold;
  return fold;
};

/** Whether what the gazetteer finds at a token reaches beyond `end`. */
const isLonger = (field: PersonField, at: number, end: number): boolean => field.hitsAt(at).some((h) => h.end > end);

const isRaised = (token: Token): boolean =>
  (token.shape & Shape.Cap) !== 0 && (token.shape & Shape.Word) !== 0 && !(token.shape & Shape.Line);

function compoundEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end + 1 < tokens.length) {
    const mark = tokens[end] as Token;
    const next = tokens[end + 1] as Token;
    if ((mark.fold !== "-" && mark.fold !== "'") || mark.shape & Shape.Spaced || next.shape & Shape.Spaced) break;
    if (!(next.shape & Shape.Cap)) break;
    end += 2;
  }
  return end;
}

/** Words that speak of a person named before. */
export const PRONOUNS = cueOf(["he", "she", "who"]);
const BEING = /* @__PURE__ */ wordClass(["is", "was", "became", "as", "be", "been"]);
const MEMBERSHIP = /* @__PURE__ */ wordClass(["on", "joined"]);

/**
 * What a sentence with "he", "she" or "who" says of the person it speaks of: "while she was Mayor of …".
 *
 * @param at the sentence's first pronoun
 * @param end where the sentence ends
 */
export function readPronounClaims(field: PersonField, at: number, end: number): Claim[] {
  const { tokens } = field;
  const claims: Claim[] = [];
  for (let i = at + 1; i < end; i++) {
    const fold = foldAt(tokens, i);
    if (fold === '"' || (isRaised(tokens[i] as Token) && !BEING.hasFold(fold) && claims.length === 0 && i > at + 12))
      break;
    if (!BEING.hasFold(fold) && fold !== "," && fold !== "and" && !MEMBERSHIP.hasFold(fold)) continue;
    let from = MEMBERSHIP.hasFold(fold) ? i : i + 1;
    while (
      ["the", "a", "an", "now", "once", "also", "then", "currently", "well", "is", "was"].includes(foldAt(tokens, from))
    )
      from++;
    const read = readTitleAt(field, from, false);
    if (!read?.ofBody || (tokens[read.end] && isRaised(tokens[read.end] as Token))) continue;
    claims.push(
      ...read.claims.map((c) =>
        fold === "was" && c.kind === "mayor" && c.status === null ? { ...c, status: "former" as const } : c,
      ),
    );
    i = read.end - 1;
  }
  return claims;
}
