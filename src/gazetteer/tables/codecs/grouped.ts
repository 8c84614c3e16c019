import { decodeIntegers, encodeIntegers, folded, unfolded } from "../../integers.js";
import type { Column } from "./codec.js";
import { areAll, code, hundredths, type Numeric } from "./numbers.js";

/** By the letter that a packed column begins with. */
const GROUPED: Readonly<Record<string, Numeric>> = { c: code, h: hundredths };

/**
 * Packs numbers as differences from the one before in the same group: `groups` says each row's. Codes and
 * coordinates of places in a state are near each other. Null where cells are no such numbers.
 */
export function packGrouped(cells: readonly string[], groups: ArrayLike<number>): string | null {
  for (const [letter, numeric] of Object.entries(GROUPED)) {
    if (!areAll(numeric, cells)) continue;
    const before: number[] = [];
    const firsts: number[] = [];
    const differences = cells.map((cell, row) => {
      if (cell === "") return 0;
      const group = groups[row] as number;
      const value = numeric.toNumber(cell);
      if (before[group] === undefined) firsts.push(value);
      const difference = value - (before[group] ?? value);
      before[group] = value;
      return folded(difference) + 1;
    });
    if (differences.every((difference) => difference < 2 ** 31))
      return `${letter}${firsts.join(" ")}\n${encodeIntegers(differences)}`;
  }
  return null;
}

/** Opens what `packGrouped` packed, with the same groups; null for any other text. */
export function openGrouped(packed: string, groups: () => ArrayLike<number>): Column | null {
  const numeric = GROUPED[packed.charAt(0)];
  return numeric ? openNumbers(packed.slice(1), numeric, groups()) : null;
}

function openNumbers(text: string, numeric: Numeric, groups: ArrayLike<number>): Column {
  const [firsts = "", digits = ""] = text.split("\n");
  const first = firsts.split(" ").map(Number);
  const differences = decodeIntegers(digits);
  const before: number[] = [];
  const values = new Float64Array(differences.length).fill(-1);
  for (let row = 0, next = 0; row < differences.length; row++) {
    const difference = differences[row] as number;
    if (difference === 0) continue;
    const group = groups[row] as number;
    const value = (before[group] ?? (first[next++] as number)) + unfolded(difference - 1);
    before[group] = value;
    values[row] = value;
  }
  return (row) => ((values[row] ?? -1) < 0 ? "" : numeric.toCell(values[row] as number));
}
