import { DIGITS, digitAt, fixedDigits } from "../../integers.js";
import type { Codec } from "./codec.js";
import { sorted } from "./lines.js";

/** Each cell by its place in a list of the distinct ones, in as many digits a row as these need. */
export const listed: Codec = {
  pack: (cells) => {
    const distinct = [...new Set(cells)].sort();
    if (distinct.length * 20 > cells.length + 200 || distinct.length > DIGITS.length ** 2) return null;
    const wide = distinct.length > DIGITS.length;
    const digits = new Map(
      distinct.map((cell, i) => [cell, (wide ? DIGITS.charAt(i >> 6) : "") + DIGITS.charAt(i & 63)]),
    );
    return `${cells.map((cell) => digits.get(cell)).join("")}\n${distinct.join("\n")}`;
  },
  open: (text) => {
    const [digits = "", ...distinct] = text.split("\n");
    return distinct.length > DIGITS.length
      ? (row) => distinct[digitAt(digits, 2 * row) * 64 + digitAt(digits, 2 * row + 1)] ?? ""
      : (row) => distinct[digitAt(digits, row)] ?? "";
  },
};

/** As `listed`, but of many distinct cells, which share their beginnings. */
export const shared: Codec = {
  pack: (cells) => {
    const distinct = [...new Set(cells)].sort();
    const said = cells.filter((cell) => cell !== "").length;
    if (distinct.length * 1.5 > said) return null;
    const width = distinct.length > DIGITS.length ** 2 ? 3 : 2;
    const digits = new Map(distinct.map((cell, i) => [cell, fixedDigits(i, width)]));
    return `${width}${cells.map((cell) => digits.get(cell)).join("")}\n${sorted.pack(distinct)}`;
  },
  open: (text) => {
    const width = Number(text.charAt(0));
    const end = text.indexOf("\n");
    const distinct = sorted.open(text.slice(end + 1));
    const known: string[] = [];
    return (row) => {
      let number = 0;
      for (let at = 1 + row * width; at < 1 + (row + 1) * width; at++) number = number * 64 + digitAt(text, at);
      return 1 + row * width < end ? (known[number] ??= distinct(number)) : "";
    };
  },
};

/** Short cells of about the same length, filled up with blanks. */
export const padded: Codec = {
  pack: (cells) => {
    const width = Math.max(...cells.map((cell) => cell.length));
    const blanks = width * cells.length - cells.join("").length;
    if (width > 16 || blanks * 2 > cells.length * width || cells.some((cell) => cell.endsWith(" "))) return null;
    return `${width}\n${cells.map((cell) => cell.padEnd(width)).join("")}`;
  },
  open: (text) => {
    const from = text.indexOf("\n") + 1;
    const width = Number(text.slice(0, from - 1));
    return (row) => text.slice(from + row * width, from + (row + 1) * width).trimEnd();
  },
};
