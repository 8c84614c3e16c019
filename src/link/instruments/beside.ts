import type { InstrumentValue } from "../../extract/instruments.js";
import type { Candidate, Document } from "../../model/index.js";

type Instrument = Candidate<InstrumentValue>;

/** What parts a name from its number: "… Act (H.R. 8)", "S. 47, the … Act", "Executive Order 99, “…”". */
const BEFORE_NUMBER = /^\s*[([]\s*$/;
const BEHIND_NUMBER = /^,\s+(?:the\s+|or\s+|so-called\s+|known as\s+|titled\s+)*$/;
const BEHIND_ORDER = /^,?\s*(?:the\s+|on\s+|titled\s+|entitled\s+)*["“”'‘’(]?$/;

/** A bill's number, which every Congress gives anew. */
export const BILL_NUMBER = /^(?:H\. ?R\.|HR|S\.) ?\d+$/;

const isNumber = ({ value }: Instrument): boolean =>
  BILL_NUMBER.test(value.name) || (value.number !== null && value.type !== "law");
const isOrder = ({ value }: Instrument): boolean => value.type === "executive-order";
const isLaw = ({ value }: Instrument): boolean => value.type === "law" || value.type === "bill";

/** The text between two mentions of one field. */
export const between = (document: Document, left: Instrument, right: { readonly start: number }): string =>
  textOf(document, left.field).slice(left.end, right.start);

export const textOf = (document: Document, field: Instrument["field"]): string =>
  (field === "title" && document.title ? document.title : document.text).text;

/** For a named act, bill or order the number that stands beside it. */
export function numbersBeside(settled: readonly Instrument[], document: Document): ReadonlyMap<Instrument, Instrument> {
  const numbers = new Map<Instrument, Instrument>();
  settled.forEach((left, i) => {
    const right = settled[i + 1];
    if (right?.field !== left.field || isNumber(left) === isNumber(right)) return;
    const [name, number] = isNumber(left) ? [right, left] : [left, right];
    if (numbers.has(name) || isOrder(name) !== isOrder(number) || !(isOrder(name) || isLaw(name))) return;
    const fits = !isNumber(left) ? BEFORE_NUMBER : isOrder(name) ? BEHIND_ORDER : BEHIND_NUMBER;
    if (fits.test(between(document, left, right))) numbers.set(name, number);
  });
  numbersOfTheBill(settled, document, numbers);
  return numbers;
}

const OF_THE_BILL = /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|[Oo]ur) (?:bill|act|measure|legislation) ?[([]$/;
/** How far back the words stand that say whose number it is. */
const REACH = 24;

/** "Members spoke for the bill (H.R. 77)": the number of the one bill that was named before. */
function numbersOfTheBill(
  settled: readonly Instrument[],
  document: Document,
  numbers: Map<Instrument, Instrument>,
): void {
  const given = new Set(numbers.values());
  let last: Instrument | null = null;
  let several = false;
  for (const candidate of settled) {
    if (!isLaw(candidate)) continue;
    if (!isNumber(candidate)) {
      several ||= last !== null && last.value.name !== candidate.value.name;
      last = candidate;
    } else if (last && !several && !numbers.has(last) && !given.has(candidate)) {
      const before = textOf(document, candidate.field).slice(Math.max(0, candidate.start - REACH), candidate.start);
      if (OF_THE_BILL.test(before)) numbers.set(last, candidate);
    }
  }
}
