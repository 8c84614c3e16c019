import type { IsoDay } from "../../model/index.js";
import type { Term } from "./terms.js";

/** How well a day agrees with somebody's terms in office. */
export type Holding = "in" | "near" | "before" | "after" | "unknown";

/** An unverified bound may be off by this many days. */
const DOUBT = 400;
const DAY_MS = 86_400_000;

const daysBetween = (a: IsoDay, b: IsoDay): number => Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);

/**
 * Whether terms hold on a day: `in` by what is known, `near` within the doubt of an unverified bound,
 * `before` the first term, `after` one that ended; `unknown` without terms or day.
 */
export function holdingOn(terms: readonly Term[], day: IsoDay | null): Holding {
  if (day === null || terms.length === 0) return "unknown";
  let best: Holding = "unknown";
  for (const term of terms) {
    const holding = holdsTerm(term, day);
    if (holding === "in") return "in";
    if (holding === "near" || best === "unknown" || (best !== "near" && holding === "after")) best = holding;
  }
  return best;
}

function holdsTerm(term: Term, day: IsoDay): Holding {
  if (term.start === null && term.end === null) return "unknown";
  const early = term.start !== null && day < term.start;
  const late = term.end !== null && day > term.end;
  if (!early && !late) {
    // An end that nobody wrote down is an end not known; the longer ago the start, the less it holds.
    if (term.end === null && !term.open)
      return term.start !== null && daysBetween(term.start, day) < 4 * 366 ? "in" : "near";
    return term.start === null && term.end !== null && daysBetween(day, term.end) > 8 * 366 ? "unknown" : "in";
  }
  if (early) return daysBetween(day, term.start as IsoDay) <= (term.startSure ? 0 : DOUBT) ? "near" : "before";
  return daysBetween(term.end as IsoDay, day) <= (term.endSure ? 0 : DOUBT) ? "near" : "after";
}

/** Whether terms touch a range of days, either bound open. */
export function holdingWithin(terms: readonly Term[], start: IsoDay | null, end: IsoDay | null): Holding {
  if (start === null && end === null) return "unknown";
  if (start !== null && start === end) return holdingOn(terms, start);
  const touches = terms.some(
    (t) => (end === null || t.start === null || t.start <= end) && (start === null || t.end === null || t.end >= start),
  );
  return terms.length === 0
    ? "unknown"
    : touches
      ? "in"
      : start !== null && terms.every((t) => t.end !== null && t.end < start)
        ? "after"
        : "before";
}

/** Whether one of the days somebody was seen in office lies within three years of `day`. */
export function seenNear(seen: readonly IsoDay[], day: IsoDay | null): boolean {
  if (day === null) return false;
  return seen.some((s) => Math.abs(daysBetween(s.length === 10 ? s : `${s}-06-15`.slice(0, 10), day)) <= 3 * 366);
}

/** The term that holds on a day, or null; on a day of change the one that begins. */
export function termOn(terms: readonly Term[], day: IsoDay): Term | null {
  return [...terms].reverse().find((term) => holdsTerm(term, day) === "in") ?? null;
}
