import { decodeIntegers, encodeIntegers } from "../../integers.js";
import type { Codec } from "./codec.js";

/** Few cells that are not empty: how far each is from the one before it, then these. */
export const sparse: Codec = {
  pack: (cells) => {
    const rows = cells.flatMap((cell, row) => (cell === "" ? [] : [row]));
    if (rows.length * 4 > cells.length) return null;
    const gaps = rows.map((row, i) => row - (rows[i - 1] ?? 0));
    return [encodeIntegers(gaps), ...rows.map((row) => cells[row])].join("\n");
  },
  open: (text) => {
    const [gaps = "", ...said] = text.split("\n");
    const cells = new Map<number, string>();
    let row = 0;
    decodeIntegers(gaps).forEach((gap, i) => {
      row += gap;
      cells.set(row, said[i] as string);
    });
    return (asked) => cells.get(asked) ?? "";
  },
};
