import { CitydeskError } from "../model/index.js";

/** Which part of the records a query gives back; pages count from 1. */
export interface Page {
  readonly number: number;
  readonly size: number;
}

/** The page of a query, the first 20 records where nothing is said. Throws `CitydeskError` (`INVALID_PAGE`). */
export function checkedPage({ number = 1, size = 20 }: Partial<Page> = {}): Page {
  for (const [field, value, least] of [
    ["page.number", number, 1],
    ["page.size", size, 0],
  ] as const) {
    if (Number.isSafeInteger(value) && value >= least) continue;
    const expected = `a whole number from ${least} on`;
    throw new CitydeskError("INVALID_PAGE", `${field}: expected ${expected}, received ${value}`, {
      field,
      expected,
      received: String(value),
    });
  }
  return { number, size };
}
