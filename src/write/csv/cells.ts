/** What a cell may hold; null is an empty one. */
export type Cell = string | number | null;

/**
 * Characters that make a spreadsheet take a cell for a formula, their full-width forms among them, and those
 * that move what follows into another cell.
 */
const FORMULA = /^[=+\-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet runs: a quote mark stands before what looks like a formula. Numbers are ours. */
export const harmless = (cell: Cell): string | number => {
  if (cell === null) return "";
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
};

/** Several values in one cell, with a bar between them. */
export const listed = (values: readonly (string | null | undefined)[]): string =>
  [...new Set(values.filter((value): value is string => Boolean(value)))]
    .map((value) => value.replaceAll("|", "/"))
    .join(" | ");
