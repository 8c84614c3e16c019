import { Shape, type Token } from "../../../model/index.js";
import { wordClass } from "../../../text/index.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import type { Body } from "./body.js";

/** A body's name is no longer than this. */
export const LONGEST_BODY = 16;
/** Small words inside a body's name. */
export const LINKING = /* @__PURE__ */ wordClass(["of", "for", "on", "and", "&", "the", "to", "in", "a"]);
export const ARTICLES = /* @__PURE__ */ wordClass(["the", "its", "a", "an", "our", "their", "his", "her"]);

/** The longest body of the tables that begins or ends at a token. */
export function longestOrganization(field: PersonField, at: number, side: "start" | "end"): Body | null {
  const hits = side === "start" ? field.startingAt("organizations", at) : field.endingAt("organizations", at);
  for (const hit of hits) {
    const kindOf = (r: number) => field.reading.gazetteer.row("organizations", r).type;
    const real = hit.rows.filter((r) => kindOf(r) !== "reject");
    // An acronym of two bodies ("NEA"): agencies have directors and chairs, associations have presidents.
    const presided = foldAt(field.tokens, hit.end) === "president";
    const row = (presided ? real.find((r) => kindOf(r) !== "federal-agency") : undefined) ?? real[0];
    if (row !== undefined) return { start: hit.start, end: hit.end, text: textOf(field, hit.start, hit.end), row };
  }
  return null;
}

export const isRaised = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape & Shape.Cap) !== 0 && (token.shape & Shape.Word) !== 0;

/** Words that belong to the title beside the body, never to the body's name. */
const BARRIERS = /* @__PURE__ */ wordClass([
  "mayor",
  "president",
  "chair",
  "chairman",
  "co",
  "vice",
  "trustee",
  "member",
  "director",
  "secretary",
  "ceo",
  "conference",
]);
export const isBarrier = (token: Token): boolean => BARRIERS.has(token);
