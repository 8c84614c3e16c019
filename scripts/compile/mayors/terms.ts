import { termOf } from "../tables.js";
import type { TermClaim } from "./claims.js";

/** A term with its cluster's other knowledge folded in; `open` is still in office. */
export interface Term extends TermClaim {
  readonly open: boolean;
  readonly trust: number;
}

/** The first day a partial date may mean. */
export const earliest = (date: string): string =>
  `${date}${"-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;

/** The last day a partial date may mean; days past a month's end compare as well as the end itself. */
export const latest = (date: string): string =>
  `${date}${"-12-31".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;

const begin = (term: TermClaim): string => (term.start === "" ? "" : earliest(term.start));

/** Whether two terms share more than a day of handing over, by what their dates surely mean. */
export const surelyOverlap = (a: Term, b: Term): boolean => {
  const runsInto = (x: Term, y: Term): boolean => {
    if (x.start === "" || y.start === "") return false;
    const end = x.end === "" ? (x.open ? "9999" : "") : earliest(x.end);
    return latest(x.start) < end && latest(y.start) < end;
  };
  return runsInto(a, b) && runsInto(b, a);
};

/** Drops what a more trusted claim of the same person says already; the rest oldest first. */
export const settleTerms = (claims: readonly Term[]): Term[] => {
  const kept: Term[] = [];
  for (const claim of [...claims].sort((a, b) => a.trust - b.trust)) {
    if (claim.end !== "" && claim.start !== "" && latest(claim.end) < earliest(claim.start)) continue;
    // Less trusted sources tell of a term that the trusted ones lack only where the years are clearly others.
    const near = kept.some((term) => claim.trust > 1 && !apart(term, claim));
    const same = kept.some((term) => term.start === claim.start && term.end === claim.end);
    const i = kept.findIndex(
      (term) =>
        term.start === "" && claim.start !== "" && term.end.slice(0, 4) === claim.end.slice(0, 4) && term.end !== "",
    );
    const half = kept[i];
    if (half) kept[i] = { ...half, start: claim.start, verified: false };
    else if (!near && !same) kept.push(claim);
  }
  return kept.sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
};

const year = (date: string): number => Number(date.slice(0, 4));
const apart = (a: TermClaim, b: TermClaim): boolean => {
  if (a.start === "" || b.start === "") return false;
  const before = (x: TermClaim, y: TermClaim): boolean => x.end !== "" && year(x.end) < year(y.start) - 1;
  return before(a, b) || before(b, a);
};

/** The cell: terms oldest first, "|" between. */
export const printTerms = (terms: readonly Term[]): string =>
  terms
    .map((term) =>
      termOf(term.start, term.end, {
        verified: term.verified,
        acting: term.acting,
        open: term.open,
      }),
    )
    .join("|");
