import { Shape, type Token } from "../../model/index.js";
import type { Claim } from "./claim.js";
import type { PersonField } from "./field.js";

/** A person as first read: its claims, and from where to where name and titles reach. */
export interface Read {
  readonly from: number;
  readonly end: number;
  readonly claims: readonly Claim[];
}

const PLURAL_OFFICE = /(?:s|congress(?:wo)?men|attorneys general)\.?$/i;
/** What a title is of says nothing of how many hold it: "Director of the Bureau of Alcohol, Tobacco and Firearms". */
const OBJECT = /(?:,| of | for | to ).*$/s;
const PLURAL_ROLE = /(?:Members|Trustees|Chairs|Co-?Chairs|Presidents|Vice Chairs)$/i;
const LISTED = "mayor/listed";
/** So many bracketed cities in one paragraph make a list. */
const LIST_LENGTH = 3;

/**
 * Gives a plural role ("Advisory Board Members A, B, and C") to every person of its list, and drops
 * bracketed cities ("<name> (Tulsa, Oklahoma)") that stand in no list of them.
 */
export function distribute<T extends Read>(field: PersonField, reads: readonly T[]): T[] {
  const out: T[] = [];
  let shared: Claim[] = [];
  let last: T | null = null;
  for (const read of reads) {
    const listed = keepsBrackets(field, read, reads) ? read.claims : read.claims.filter((c) => c.rule !== LISTED);
    const own = listed.filter(isPlural);
    if (own.length > 0) shared = own;
    // "Co-Chairs A and B, and Trustee C": a role of one's own ends the list.
    else if (!last || listed.some((c) => c.kind === "role") || !onlySeparators(field, last.end, read.from)) shared = [];
    const claims = own.length > 0 || shared.length === 0 ? listed : [...listed, ...shared];
    last = { ...read, claims };
    out.push(last);
  }
  return shareBack(field, out);
}

/** "A, B and C, Co-Chairs of the <body>": a plural behind the last name is everybody's whom "and" joins to it. */
function shareBack<T extends Read>(field: PersonField, reads: T[]): T[] {
  for (let i = reads.length - 1; i > 0; i--) {
    const read = reads[i] as T;
    const plural = read.claims.filter((c) => c.kind === "role" && c.span.start > read.from && isPlural(c));
    if (plural.length === 0) continue;
    for (let k = i - 1; k >= 0; k--) {
      const [before, after] = [reads[k], reads[k + 1]] as [T, T];
      if (!onlySeparators(field, before.end, after.from) || before.claims.some((c) => c.kind === "role")) break;
      reads[k] = { ...before, claims: [...before.claims, ...plural] };
    }
  }
  return reads;
}

/** "Advisory Board Members", "Sens.", "presidential candidates". */
export const isPlural = (claim: Claim): boolean =>
  (claim.kind === "role" && PLURAL_ROLE.test(claim.role)) ||
  (claim.kind === "office" &&
    claim.role !== "" &&
    PLURAL_OFFICE.test(claim.role.replace(OBJECT, "")) &&
    !/^(?:U\.?S\.?|Human Services)$/i.test(claim.role));

function keepsBrackets(field: PersonField, read: Read, reads: readonly Read[]): boolean {
  if (!read.claims.some((c) => c.rule === LISTED)) return true;
  const paragraph = paragraphOf(field, read.from);
  const count = reads.filter(
    (r) => r.claims.some((c) => c.rule === LISTED) && paragraphOf(field, r.from) === paragraph,
  ).length;
  return count >= LIST_LENGTH;
}

function paragraphOf(field: PersonField, i: number): number {
  let at = i;
  while (at > 0 && !((field.tokens[at] as Token).shape & Shape.Paragraph)) at--;
  return at;
}

function onlySeparators(field: PersonField, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { fold } = field.tokens[i] as Token;
    if (fold !== "," && fold !== ";" && fold !== "and" && fold !== "&" && fold !== "the" && fold !== "-") return false;
  }
  return to - from <= 4;
}
