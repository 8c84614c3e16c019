import { handOver, termCell } from "./holder-terms.js";
import type { Holding } from "./holdings.js";
import { OFFICE_ADDITIONS } from "./office-additions.js";

/** A holding with the id of its person. */
export interface Held extends Holding {
  readonly person: string;
}

/** Offices that several hold at once: their terms are left as they stand. */
export const MANY = new Set([
  "associate-justice",
  "senior-advisor-to-the-president",
  "us-attorney",
  "us-ambassador",
  "deputy-secretary-of-state",
  "amtrak-ceo",
  ...OFFICE_ADDITIONS.filter((office) => office.seats !== "1").map((office) => office.id),
]);

/** Days that a second source confirms are sure. */
export const confirm = (held: Held, witnesses: ReadonlySet<string>): Held => {
  const seen = (side: string, date: string): boolean =>
    date.length === 10 && witnesses.has(`${held.person} ${held.office} ${side} ${date}`);
  const { term } = held;
  return {
    ...held,
    term: {
      ...term,
      startSure: term.startSure || seen("start", term.start),
      endSure: term.endSure || seen("end", term.end),
    },
  };
};

const startOrder = (a: Held, b: Held): number =>
  a.term.start < b.term.start ? -1 : a.term.start > b.term.start ? 1 : Number(b.term.acting) - Number(a.term.acting);

/** Mends overlaps in a one-seat office by the surer date and reports those it could not mend. Acting holders may overlap full ones. */
export const mend = (office: string, holdings: readonly Held[], report: (line: string) => void): Held[] => {
  const list = [...holdings].sort(startOrder);
  for (let i = 0; i < list.length; i += 1) {
    for (let j = i + 1; j < list.length; j += 1) {
      const a = list[i];
      const b = list[j];
      if (!a || !b || a.person === b.person || (a.term.acting && !b.term.acting && a.term.endSure)) continue;
      if (!a.term.acting && b.term.acting) continue;
      const pair = handOver(a.term, b.term);
      if (pair) {
        list[i] = { ...a, term: pair[0] };
        list[j] = { ...b, term: pair[1] };
      } else if (!a.term.acting && !b.term.acting)
        report(`${office}: ${a.name} ${termCell(a.term)} overlaps ${b.name} ${termCell(b.term)}`);
    }
  }
  return list;
};

/** The day a successor is known to have begun is a sure end for the one before. */
export const confirmEnds = (holdings: readonly Held[]): Held[] => {
  const begun = (held: Held): boolean =>
    holdings.some(
      (next) =>
        next.person !== held.person &&
        next.term.startSure &&
        next.term.start.length === 10 &&
        next.term.start === held.term.end,
    );
  return holdings.map((held) => (begun(held) ? { ...held, term: { ...held.term, endSure: true } } : held));
};
