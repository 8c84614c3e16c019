import { DIGITS, decodeIntegers, digitAt, encodeIntegers } from "../../integers.js";
import type { Codec } from "./codec.js";

/** Lines are found by the lengths of blocks of so many, so that nothing but its block is read for a cell. */
const BLOCK = 16;

function packLines(lines: readonly string[]): string {
  const lengths: number[] = [];
  lines.forEach((line, i) => {
    const block = Math.floor(i / BLOCK);
    lengths[block] = (lengths[block] ?? 0) + line.length + 1;
  });
  return [encodeIntegers(lengths), ...lines].join("\n");
}

/** Where each block of lines starts. */
function blockStarts(text: string): Int32Array {
  const head = text.indexOf("\n");
  const starts = decodeIntegers(text.slice(0, head));
  let start = head + 1;
  for (let block = 0; block < starts.length; block++) {
    const length = starts[block] as number;
    starts[block] = start;
    start += length;
  }
  return starts;
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
};

export const plain: Codec = {
  pack: packLines,
  open: (text) => {
    const starts = blockStarts(text);
    return (row) => {
      let from = starts[Math.floor(row / BLOCK)] ?? text.length;
      for (let i = row % BLOCK; i > 0; i--) from = endOfLine(text, from) + 1;
      return text.slice(from, endOfLine(text, from));
    };
  },
};

/** Front coding: how many characters a cell shares with the one above it, then the rest. */
export const sorted: Codec = {
  pack: (cells) =>
    packLines(
      cells.map((cell, i) => {
        const above = i % BLOCK === 0 ? "" : (cells[i - 1] as string);
        let length = 0;
        while (length < DIGITS.length - 1 && length < cell.length && cell[length] === above[length]) length++;
        return DIGITS.charAt(length) + cell.slice(length);
      }),
    ),
  open: (text) => {
    const starts = blockStarts(text);
    return (row) => {
      let from = starts[Math.floor(row / BLOCK)] ?? text.length;
      let cell = "";
      for (let i = row % BLOCK; i >= 0; i--) {
        const end = endOfLine(text, from);
        cell = cell.slice(0, digitAt(text, from)) + text.slice(from + 1, end);
        from = end + 1;
      }
      return cell;
    };
  },
};
