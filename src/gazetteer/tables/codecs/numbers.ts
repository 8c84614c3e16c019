import { digitAt, fixedDigits, folded, unfolded } from "../../integers.js";
import type { Codec } from "./codec.js";
import { sparse } from "./sparse.js";

/** How cells are numbers. */
export interface Numeric {
  readonly fits: RegExp;
  readonly toNumber: (cell: string) => number;
  readonly toCell: (value: number) => string;
}
export const natural: Numeric = { fits: /^\d{1,9}$/, toNumber: Number, toCell: String };
/** Numbers of three digits and the noughts behind them. */
export const rough: Numeric = {
  fits: /^\d{1,3}0{0,6}$/,
  toNumber: (cell) => Number(cell.slice(0, 3)) + 1000 * Math.max(0, cell.length - 3),
  toCell: (value) => String(value % 1000) + "0".repeat(Math.floor(value / 1000)),
};
export const hundredths: Numeric = {
  fits: /^-?\d{1,4}(?:\.\d{1,2})?$/,
  toNumber: (cell) => folded(Math.round(Number(cell) * 100)),
  toCell: (value) => String(unfolded(value) / 100),
};
/** Codes of digits; the 1 before them keeps their zeros. */
export const code: Numeric = {
  fits: /^\d{1,14}$/,
  toNumber: (cell) => Number(`1${cell}`),
  toCell: (value) => String(value).slice(1),
};

export const areAll = ({ fits, toNumber, toCell }: Numeric, cells: readonly string[]): boolean =>
  cells.every((cell) => cell === "" || (fits.test(cell) && toCell(toNumber(cell)) === cell));

/**
 * Numbers, in as many digits of 64 as most need: 0 is the empty cell, the highest one of the few numbers that
 * need more, which stand behind.
 */
export const numbers = (numeric: Numeric): Codec => ({
  pack: (cells) => {
    if (!areAll(numeric, cells)) return null;
    const values = cells.map((cell) => (cell === "" ? 0 : numeric.toNumber(cell) + 1));
    const areBig = (width: number) => values.map((value) => value >= 64 ** width - 1);
    const width = [1, 2, 3, 4, 5].find((w) => areBig(w).filter(Boolean).length * 12 <= values.length) ?? 6;
    const big = areBig(width);
    const digits = values.map((value, i) => fixedDigits(big[i] ? 64 ** width - 1 : value, width));
    return `${width}${digits.join("")}\n${sparse.pack(cells.map((cell, i) => (big[i] ? cell : "")))}`;
  },
  open: (text) => {
    const width = Number(text.charAt(0));
    const end = text.indexOf("\n");
    const big = sparse.open(text.slice(end + 1));
    return (row) => {
      let value = 0;
      const from = 1 + row * width;
      for (let at = from; at < Math.min(end, from + width); at++) value = value * 64 + digitAt(text, at);
      return value === 64 ** width - 1 ? big(row) : value === 0 ? "" : numeric.toCell(value - 1);
    };
  },
});
